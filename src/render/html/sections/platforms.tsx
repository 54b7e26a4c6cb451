// Platforms side by side, each with its interval and its weight in the pooled index.

import type { VNode } from "preact";
import type { PlatformSummary } from "../../../core/summary.ts";
import { count, percent, points, range } from "../../figures.ts";
import { isKnown } from "../../prose/difference.ts";
import { platformFinding, platformName, platformSupport } from "../../prose/platforms.ts";
import { sentence } from "../../prose/words.ts";
import { DotInterval, missing } from "../charts/dot-interval.tsx";
import type { TableData } from "../figure.tsx";
import { Figure, Table } from "../figure.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** More platforms than these are in the table only. */
const MAX_DRAWN = 12;
const MAX_ROWS = 100;

function Platforms({ teaser, summary }: View): VNode {
  const finding = platformFinding(teaser);
  const rows = teaser.platforms
    .slice(0, MAX_DRAWN)
    .map(({ platform, hype }) => ({ name: platformName(platform), hype }));
  const drawn = summary.scorer.hasLadder;
  const how = drawn
    ? "Dot: the index of a platform; line: its 95\u00A0% interval; band: all together."
    : "";
  const caption = "Hype by platform";
  const name = { id: "fig-platforms", title: caption, desc: sentence(finding) };
  const table = tableOf(teaser.platforms, caption);
  return (
    <Section
      id="platforms"
      kicker="Platforms"
      finding={finding}
      lead={[platformSupport(teaser), how].filter((part) => part !== "").join(" ")}
      whole
    >
      {drawn ? (
        <Figure
          id="fig-platforms"
          draw={(layout) => (
            <DotInterval name={name} layout={layout} rows={rows} overall={teaser.hype} />
          )}
          table={table}
        />
      ) : (
        <Table {...table} />
      )}
    </Section>
  );
}

function tableOf(platforms: readonly PlatformSummary[], caption: string): TableData {
  return {
    caption,
    columns: [
      { head: "Platform" },
      { head: "Hype", number: true },
      { head: "95\u00A0% interval", number: true },
      { head: "Weight", number: true },
      { head: "Voices", number: true },
      { head: "Comments", number: true },
    ],
    rows: platforms
      .slice(0, MAX_ROWS)
      .map(({ platform, hype, weight, voices, comments }) => [
        platformName(platform),
        isKnown(hype) ? points(hype.value) : missing(hype),
        isKnown(hype) ? range(hype.lower, hype.upper) : "–",
        weight === 0 ? "not pooled" : percent(weight),
        count(voices),
        count(comments),
      ]),
    more: Math.max(0, platforms.length - MAX_ROWS),
  };
}

export const platforms: SectionEntry = {
  id: "platforms",
  name: "Platforms",
  shown: ({ teaser }) => teaser.platforms.length > 1,
  render: (view) => <Platforms {...view} />,
};
