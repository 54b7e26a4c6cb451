// Languages of the comments and how much of each could be scored.

import type { VNode } from "preact";
import type { LanguageSummary } from "../../../core/summary.ts";
import { count, percent } from "../../figures.ts";
import { languageFinding, languageName, languageSupport } from "../../prose/platforms.ts";
import { PartsStrip } from "../charts/strip.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** Languages listed one by one; the rest is added up. */
const MAX_LISTED = 6;

type Line = Readonly<{ name: string; comments: number; scored: number }>;

function linesOf(languages: readonly LanguageSummary[]): Line[] {
  const sorted = languages.toSorted((a, b) => b.comments - a.comments);
  const lines = sorted.slice(0, MAX_LISTED).map(({ language, comments, scored }) => ({
    name: languageName(language),
    comments,
    scored,
  }));
  const rest = sorted.slice(MAX_LISTED);
  if (rest.length === 0) return lines;
  const sum = (pick: (language: LanguageSummary) => number): number =>
    rest.reduce((total, language) => total + pick(language), 0);
  return [
    ...lines,
    {
      name: `${count(rest.length)} more`,
      comments: sum(({ comments }) => comments),
      scored: sum(({ scored }) => scored),
    },
  ];
}

function Languages({ teaser }: View): VNode {
  const lines = linesOf(teaser.languages);
  const most = Math.max(1, ...lines.map(({ comments }) => comments));
  return (
    <Section
      id="languages"
      kicker="Languages"
      finding={languageFinding(teaser)}
      lead={languageSupport(teaser.languages)}
      whole
    >
      <div class="scroll" role="region" aria-label="Comments by language" tabIndex={0}>
        <table class="n2 n3">
          <caption class="vh">Comments by language</caption>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Comments</th>
              <th scope="col">Scored</th>
              <th scope="col" class="wide">
                <span class="vh">Size, scored and not</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row line={line} most={most} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="key wide">
        <span>
          <i class="k-hype" />
          scored
        </span>{" "}
        <span>
          <i class="k-neu" />
          not scored
        </span>
      </p>
    </Section>
  );
}

type RowProps = Readonly<{ line: Line; most: number }>;

function Row({ line: { name, comments, scored }, most }: RowProps): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{count(comments)}</td>
      <td>{comments === 0 ? "–" : percent(scored / comments)}</td>
      <td class="wide bar">
        <PartsStrip
          parts={[
            { value: scored, fill: "hypef" },
            { value: comments - scored, fill: "neu" },
            { value: most - comments, fill: "clear" },
          ]}
          width={420}
          height={8}
        />
      </td>
    </tr>
  );
}

export const languages: SectionEntry = {
  id: "languages",
  name: "Languages",
  shown: ({ teaser }) => teaser.languages.length > 1,
  render: (view) => <Languages {...view} />,
};
