// What was read for each of several teasers, in one table that adds up.

import type { VNode } from "preact";
import type { RowCounts, TeaserSummary } from "../../../core/summary.ts";
import { cleanLine } from "../../clean.ts";
import { count, percent } from "../../figures.ts";
import { qualityFinding, rowsSentence, totalCoverage, totalRows } from "../../prose/quality.ts";
import { Table } from "../figure.tsx";
import { Section } from "../section.tsx";

const MAX_ROWS = 500;

/** Rows read, stored and turned away by teaser. */
export function RowsTable({ teasers }: Readonly<{ teasers: readonly TeaserSummary[] }>): VNode {
  const caption = "Rows read by teaser";
  const heads = ["Read", "Stored", "Updated", "Duplicates", "Rejected", "Scored"];
  return (
    <Section
      id="quality"
      kicker="Data quality"
      finding={qualityFinding(totalCoverage(teasers.map(({ coverage }) => coverage)))}
      lead={rowsSentence(totalRows(teasers.map(({ rows }) => rows)))}
    >
      <Table
        caption={caption}
        columns={[{ head: "Teaser" }, ...heads.map((head) => ({ head, number: true }))]}
        rows={teasers.slice(0, MAX_ROWS).map(rowOf)}
        more={Math.max(0, teasers.length - MAX_ROWS)}
      />
    </Section>
  );
}

function rowOf({ teaser, rows, coverage }: TeaserSummary): string[] {
  const parts: readonly (keyof RowCounts)[] = [
    "read",
    "stored",
    "updated",
    "duplicates",
    "rejected",
  ];
  return [
    cleanLine(teaser, 80),
    ...parts.map((part) => count(rows[part])),
    coverage.share === null ? "–" : percent(coverage.share),
  ];
}
