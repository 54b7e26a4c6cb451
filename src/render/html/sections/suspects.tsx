// Copies, bursts and heavy authors: the index with and without them, and what was found. The
// texts and names were written by others; they are cut and escaped.

import type { VNode } from "preact";
import {
  suspectRows,
  suspectTables,
  suspectsFinding,
  suspectsSupport,
} from "../../prose/suspects.ts";
import { sentence } from "../../prose/words.ts";
import { DotInterval, indexCells } from "../charts/dot-interval.tsx";
import { Framed, Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

function Suspects({ teaser }: Pick<View, "teaser">): VNode {
  return (
    <Section
      id="copies"
      kicker="Copies, bursts and heavy authors"
      finding={suspectsFinding(teaser)}
      lead={suspectsSupport(teaser)}
    >
      <WithAndWithout teaser={teaser} />
      {suspectTables(teaser).map(({ title, note, columns, rows }) => (
        <div class="after">
          <h3>{title}</h3>
          {note === "" ? null : <p class="sub">{note}</p>}
          <Table caption={title} columns={columns} rows={rows} />
        </div>
      ))}
    </Section>
  );
}

function WithAndWithout({ teaser }: Pick<View, "teaser">): VNode | null {
  const rows = suspectRows(teaser);
  if (rows.length === 0) return null;
  const caption = "Index with and without them";
  const name = { id: "fig-copies", title: caption, desc: sentence(suspectsFinding(teaser)) };
  return (
    <Framed
      id="fig-copies"
      table={{
        caption,
        columns: [
          { head: "Voices" },
          { head: "Hype", number: true },
          { head: "95\u00A0% interval", number: true },
        ],
        rows: rows.map((row) => [row.name, ...indexCells(row.hype)]),
      }}
      note="Without: of each copied text the first copy is left, and heavy authors are left out."
    >
      <DotInterval name={name} rows={rows} overall={null} />
    </Framed>
  );
}

export const suspects: SectionEntry = {
  id: "copies",
  name: "Copies",
  shown: ({ teaser }) => teaser.comments > 0,
  render: ({ teaser }) => <Suspects teaser={teaser} />,
};
