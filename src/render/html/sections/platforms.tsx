// Platforms side by side, each with its interval and its weight in the pooled index.

import type { VNode } from "preact";
import type { PlatformSummary } from "../../../core/summary.ts";
import { count, percent } from "../../figures.ts";
import { platformFinding, platformName, platformSupport } from "../../prose/platforms.ts";
import { sentence } from "../../prose/words.ts";
import { DotInterval, indexCells } from "../charts/dot-interval.tsx";
import type { Column, TableData } from "../figure.tsx";
import { Framed, Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** More platforms than these are in the table only. */
const MAX_DRAWN = 12;
const MAX_ROWS = 100;

function Platforms({ teaser, summary }: View): VNode {
  const finding = platformFinding(teaser, summary.scorer.hasLadder);
  const rows = teaser.platforms
    .slice(0, MAX_DRAWN)
    .map(({ platform, hype }) => ({ name: platformName(platform), hype }));
  const drawn = summary.scorer.hasLadder;
  const caption = drawn ? "Hype by platform" : "Comments by platform";
  const name = { id: "fig-platforms", title: caption, desc: sentence(finding) };
  const table = tableOf(teaser.platforms, caption, drawn);
  return (
    <Section
      id="platforms"
      kicker="Platforms"
      finding={finding}
      lead={drawn ? platformSupport(teaser) : ""}
      whole
    >
      {drawn ? (
        <Framed
          id="fig-platforms"
          table={table}
          note="Dot: the index of a platform; line: its 95 % interval; band: all together. A hollow dot has an interval too wide to name a level."
        >
          <DotInterval name={name} rows={rows} overall={teaser.hype} />
        </Framed>
      ) : (
        <Table {...table} />
      )}
    </Section>
  );
}

function tableOf(list: readonly PlatformSummary[], caption: string, drawn: boolean): TableData {
  const index: readonly Column[] = [
    { head: "Hype", number: true },
    { head: "95\u00A0% interval", number: true },
    { head: "Weight", number: true },
  ];
  return {
    caption,
    columns: [
      { head: "Platform" },
      ...(drawn ? index : []),
      { head: "Voices", number: true },
      { head: "Comments", number: true },
    ],
    rows: list.slice(0, MAX_ROWS).map((item) => rowOf(item, drawn)),
    more: Math.max(0, list.length - MAX_ROWS),
  };
}

function rowOf(item: PlatformSummary, drawn: boolean): string[] {
  const weight = item.weight === 0 ? "not pooled" : percent(item.weight);
  return [
    platformName(item.platform),
    ...(drawn ? [...indexCells(item.hype), weight] : []),
    count(item.voices),
    count(item.comments),
  ];
}

export const platforms: SectionEntry = {
  id: "platforms",
  name: "Platforms",
  shown: ({ teaser }) => teaser.platforms.length > 1,
  render: (view) => <Platforms {...view} />,
};
