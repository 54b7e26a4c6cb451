// Human labels: the corrected index beside the scorer's own, and how right the scorer was here.

import type { VNode } from "preact";
import {
  bothFigures,
  isLabelled,
  labelRows,
  labelsFinding,
  labelsSupport,
} from "../../prose/labels.ts";
import type { Labelled } from "../../prose/labels.ts";
import { sentence } from "../../prose/words.ts";
import { DotInterval, indexCells } from "../charts/dot-interval.tsx";
import { Framed, Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry } from "../view.ts";

function Labels({ teaser }: Readonly<{ teaser: Labelled }>): VNode {
  const rows = bothFigures(teaser);
  const caption = "Index with labels and without";
  const finding = labelsFinding(teaser);
  const name = { id: "fig-labels", title: caption, desc: sentence(finding) };
  return (
    <Section id="labels" kicker="Human labels" finding={finding} lead={labelsSupport(teaser)} whole>
      <Framed
        id="fig-labels"
        table={{
          caption,
          columns: [
            { head: "Index" },
            { head: "Hype", number: true },
            { head: "95\u00A0% interval", number: true },
          ],
          rows: rows.map((row) => [row.name, ...indexCells(row.hype)]),
        }}
        note={"Dot: the index; line: its 95\u00A0% interval."}
      >
        <DotInterval name={name} rows={rows} overall={null} />
      </Framed>
      <h3>The scorer against the labels</h3>
      <Table
        caption="The scorer against the labels"
        columns={[
          { head: "Figure" },
          { head: "Value", number: true },
          { head: "95\u00A0% interval", number: true },
          { head: "Comments", number: true },
        ]}
        rows={labelRows(teaser.calibrated).map((row) => [
          row.name,
          row.value,
          row.interval,
          row.comments,
        ])}
      />
    </Section>
  );
}

export const labels: SectionEntry = {
  id: "labels",
  name: "Labels",
  shown: ({ teaser }) => isLabelled(teaser),
  render: ({ teaser }) => (isLabelled(teaser) ? <Labels teaser={teaser} /> : <></>),
};
