// A teaser by age, its last 7 days beside the whole, and other teasers at the same age.

import type { VNode } from "preact";
import type { TeaserSummary } from "../../../core/summary.ts";
import { count } from "../../figures.ts";
import {
  ageRows,
  agesFinding,
  agesSupport,
  hasAges,
  peerHeads,
  peerRows,
  percentileNote,
} from "../../prose/ages.ts";
import type { TableData } from "../figure.tsx";
import { Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

function Ages({ teaser, summary }: View): VNode {
  const { hasLadder } = summary.scorer;
  const note = percentileNote(teaser);
  return (
    <Section
      id="ages"
      kicker="By age"
      finding={agesFinding(teaser)}
      lead={agesSupport(teaser, hasLadder)}
      whole
    >
      <Table {...agesTable(teaser, hasLadder)} />
      {note === "" ? null : <p class="how">{note}</p>}
      {teaser.ages.others.length === 0 || !hasLadder ? null : (
        <>
          <h3 class="after">Other teasers of this report at the same age</h3>
          <Table {...peersTable(teaser)} />
        </>
      )}
    </Section>
  );
}

function agesTable(teaser: TeaserSummary, hasLadder: boolean): TableData {
  const rows = ageRows(teaser);
  const hasPercentile = rows.some(({ percentile }) => percentile !== "");
  return {
    caption: "The teaser by age, with 95\u00A0% intervals",
    columns: [
      { head: "Comments of" },
      ...(hasLadder ? [{ head: "Hype (interval)", number: true }] : []),
      { head: "Voices", number: true },
      { head: "Comments", number: true },
      ...(hasPercentile ? [{ head: "Percentile" }] : []),
    ],
    rows: rows.map(({ name, hype, voices, comments, percentile }) => [
      name,
      ...(hasLadder ? [hype] : []),
      count(voices),
      count(comments),
      ...(hasPercentile ? [percentile || "–"] : []),
    ]),
  };
}

function peersTable(teaser: TeaserSummary): TableData {
  return {
    caption: "Hype of teasers at the same age, with 95\u00A0% intervals",
    columns: peerHeads(teaser).map((head, at) => ({ head, number: at > 0 })),
    rows: peerRows(teaser),
  };
}

export const ages: SectionEntry = {
  id: "ages",
  name: "Age",
  shown: ({ teaser }) => hasAges(teaser),
  render: (view) => <Ages {...view} />,
};
