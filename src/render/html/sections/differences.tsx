// Every teaser against the best-ranked one: by how much, and whether by mix or by rate.

import type { VNode } from "preact";
import type { DifferenceRow, Differences } from "../../prose/differences.ts";
import {
  differenceNote,
  differenceRange,
  differencesFinding,
  differencesSupport,
} from "../../prose/differences.ts";
import { sentence } from "../../prose/words.ts";
import type { BarRow } from "../charts/diverging-bars.tsx";
import { DivergingBars } from "../charts/diverging-bars.tsx";
import type { TableData } from "../figure.tsx";
import { Framed } from "../figure.tsx";
import { Section } from "../section.tsx";

/** The section; `differences` come from the summary's comparison. */
export function DifferenceSection({ differences }: Readonly<{ differences: Differences }>): VNode {
  const finding = differencesFinding(differences);
  const caption = `Difference from ${differences.best}`;
  const name = { id: "fig-differences", title: caption, desc: sentence(finding) };
  return (
    <Section
      id="differences"
      kicker="Differences"
      finding={finding}
      lead={differencesSupport(differences)}
    >
      <Framed
        id="fig-differences"
        table={tableOf(differences, caption)}
        note={
          "Bar: the difference in points; line: its 95\u00A0% interval, with all pairs of teasers allowed for. Filled: the interval leaves 0 out; hollow and ○: it does not."
        }
      >
        <DivergingBars name={name} rows={differences.rows.map((row) => barOf(row, differences))} />
      </Framed>
    </Section>
  );
}

const FILLS = { higher: "pos", lower: "neg", "no clear difference": null } as const;

function barOf(row: DifferenceRow, differences: Differences): BarRow {
  return {
    name: row.name,
    note: differenceNote(row, differences),
    interval: row.difference,
    value: row.value,
    range: differenceRange(row),
    fill: FILLS[row.verdict],
  };
}

function tableOf({ rows, hasLabels }: Differences, caption: string): TableData {
  const heads = ["Points", "95\u00A0% interval", "Mix", "Rate", ...(hasLabels ? ["Labels"] : [])];
  return {
    caption,
    columns: [{ head: "Teaser" }, ...heads.map((head) => ({ head, number: true }))],
    rows: rows.map((row) => [
      row.name,
      row.value,
      differenceRange(row),
      row.parts.mix,
      row.parts.rate,
      ...(hasLabels ? [row.parts.labels] : []),
    ]),
  };
}
