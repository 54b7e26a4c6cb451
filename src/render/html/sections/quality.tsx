// Data quality: what was read, what was turned away and why, what could be scored.

import type { VNode } from "preact";
import type { RejectCount, TeaserSummary } from "../../../core/summary.ts";
import { cleanLine } from "../../clean.ts";
import { count } from "../../figures.ts";
import {
  REJECT_WORDS,
  coverageSentence,
  qualityFinding,
  rowsSentence,
} from "../../prose/quality.ts";
import { capital } from "../../prose/words.ts";
import type { Part } from "../charts/strip.tsx";
import { PartsStrip } from "../charts/strip.tsx";
import { Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

const MAX_ROWS = 40;

function Quality({ teaser }: View): VNode {
  return (
    <Section id="quality" kicker="Data quality" finding={qualityFinding(teaser.coverage)}>
      <div class="two eq first">
        <div>
          <h3>Rows read</h3>
          <p class="sub">{rowsSentence(teaser.rows)}</p>
          <Flow parts={rowParts(teaser)} />
        </div>
        <div>
          <h3>Comments scored</h3>
          <p class="sub">{coverageSentence(teaser)}</p>
          <Flow parts={coverageParts(teaser)} />
        </div>
      </div>
      <Rejects rejects={teaser.rejects} />
    </Section>
  );
}

type NamedPart = Part & Readonly<{ name: string; key: string }>;

function rowParts({ rows }: TeaserSummary): NamedPart[] {
  return [
    { name: "stored", value: rows.stored, fill: "hypef", key: "k-hype" },
    { name: "updated", value: rows.updated, fill: "pos2", key: "k-pos2" },
    { name: "duplicates", value: rows.duplicates, fill: "neu", key: "k-neu" },
    { name: "rejected", value: rows.rejected, fill: "neg", key: "k-neg" },
  ];
}

function coverageParts({ coverage }: TeaserSummary): NamedPart[] {
  const { unscorable } = coverage;
  return [
    { name: "scored", value: coverage.scored, fill: "hypef", key: "k-hype" },
    { name: "other language", value: unscorable.language, fill: "neu", key: "k-neu" },
    { name: "spam", value: unscorable.spam, fill: "neg", key: "k-neg" },
    { name: "empty", value: unscorable.empty, fill: "neg2", key: "k-neg2" },
  ];
}

function Flow({ parts }: Readonly<{ parts: readonly NamedPart[] }>): VNode {
  return (
    <>
      <PartsStrip parts={parts} width={452} height={12} />
      <p class="key">
        {parts
          .filter(({ value }, at) => at === 0 || value > 0)
          .map(({ name, value, key }) => (
            <>
              <span>
                <i class={key} />
                {`${count(value)} ${name}`}
              </span>{" "}
            </>
          ))}
      </p>
    </>
  );
}

function Rejects({ rejects }: Readonly<{ rejects: readonly RejectCount[] }>): VNode | null {
  if (rejects.length === 0) return null;
  return (
    <div class="after">
      <h3>Rows turned away</h3>
      <Table
        caption="Rejected rows by rule"
        columns={[
          { head: "Rule" },
          { head: "Rows", number: true },
          { head: "First one" },
          { head: "Why" },
        ]}
        rows={rejects
          .slice(0, MAX_ROWS)
          .map(({ rule, count: rows, first, reason }) => [
            capital(REJECT_WORDS[rule]),
            count(rows),
            cleanLine(first, 80),
            cleanLine(reason),
          ])}
        more={Math.max(0, rejects.length - MAX_ROWS)}
      />
    </div>
  );
}

export const quality: SectionEntry = {
  id: "quality",
  name: "Data",
  shown: () => true,
  render: (view) => <Quality {...view} />,
};
