// How the figures were made, what they do not say, and what they were made from.

import type { ComponentChildren, VNode } from "preact";
import type { InputRecord, Summary, TeaserSummary } from "../../../core/summary.ts";
import { cleanLine } from "../../clean.ts";
import { bytes, count, minute } from "../../figures.ts";
import type { Entry } from "../../prose/method.ts";
import { vocabulary, citation, formula, limits, methodSteps } from "../../prose/method.ts";
import { Section } from "../section.tsx";
import type { SectionEntry } from "../view.ts";

const MAX_INPUTS = 30;

/** Method, limits and provenance of one teaser or of several. */
export function Method({
  summary,
  teasers,
}: Readonly<{ summary: Summary; teasers: readonly TeaserSummary[] }>): VNode {
  return (
    <Section id="method" kicker="Method" finding="How this was made">
      {summary.scorer.hasLadder ? (
        <p class="formula">
          <code>{formula(summary)}</code>
        </p>
      ) : null}
      <div class="two eq">
        <div>
          <h3>From a comment to a figure</h3>
          <Terms entries={methodSteps(summary)} />
        </div>
        <div>
          <h3>Read this with care</h3>
          <ul class="plain">
            {limits(summary).map((limit) => (
              <li>{limit}</li>
            ))}
          </ul>
          <h3 class="gap-top">Words</h3>
          <Terms entries={vocabulary(summary)} />
        </div>
      </div>
      <Provenance summary={summary} teasers={teasers} />
    </Section>
  );
}

function Terms({ entries }: Readonly<{ entries: readonly Entry[] }>): VNode {
  return (
    <dl class="terms">
      {entries.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Line({ term, children }: Readonly<{ term: string; children: ComponentChildren }>): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Provenance({
  summary,
  teasers,
}: Readonly<{ summary: Summary; teasers: readonly TeaserSummary[] }>): VNode {
  const inputs = distinct(teasers.flatMap((teaser) => teaser.inputs));
  const [only] = teasers;
  return (
    <div class="after" id="provenance">
      <h3>Provenance</h3>
      <dl class="terms">
        <Line term="Made">
          <time dateTime={cleanLine(summary.generatedAt, 40)}>{minute(summary.generatedAt)}</time>
        </Line>
        <Line term="Tool">{`${summary.tool.name} ${cleanLine(summary.tool.version, 40)}`}</Line>
        <Line term="Scorer">{cleanLine(summary.scorer.id)}</Line>
        <Line term="Time zone">{cleanLine(summary.settings.timezone, 60)}</Line>
        <Line term="Database">
          <code>{cleanLine(summary.database)}</code>
        </Line>
        {summary.command === null ? null : (
          <Line term="Repeat it">
            <code>{cleanLine(summary.command, 400)}</code>
          </Line>
        )}
        {teasers.length === 1 && only !== undefined ? (
          <Line term="Cite it">{citation(only, summary)}</Line>
        ) : null}
      </dl>
      <Inputs inputs={inputs} />
    </div>
  );
}

function distinct(inputs: readonly InputRecord[]): InputRecord[] {
  const seen = new Map(inputs.map((input) => [`${input.sha256} ${input.path}`, input]));
  return [...seen.values()];
}

function Inputs({ inputs }: Readonly<{ inputs: readonly InputRecord[] }>): VNode | null {
  if (inputs.length === 0) return null;
  const more = inputs.length - MAX_INPUTS;
  return (
    <>
      <h3 class="gap-top">Inputs</h3>
      <ul class="inputs">
        {inputs.slice(0, MAX_INPUTS).map((input) => (
          <li>
            <b>{cleanLine(input.path)}</b>
            <span>
              {`${cleanLine(input.format, 20)}, ${cleanLine(input.profile, 40)}, ${cleanLine(input.encoding, 20)}, ${bytes(input.bytes)}; ${count(input.rows.read)} rows read on ${minute(input.readAt)}`}
            </span>
            {input.notes.map(({ reason }) => (
              <span>{`Note: ${cleanLine(reason)}`}</span>
            ))}
            <code>{`SHA-256 ${cleanLine(input.sha256, 64)}`}</code>
          </li>
        ))}
        {more > 0 ? <li>{`and ${count(more)} more, in the JSON`}</li> : null}
      </ul>
    </>
  );
}

export const method: SectionEntry = {
  id: "method",
  name: "Method",
  shown: () => true,
  render: ({ teaser, summary }) => <Method summary={summary} teasers={[teaser]} />,
};
