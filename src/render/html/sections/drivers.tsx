// What lifts it and what worries people: aspects and found themes with their distance from the
// rest, intervals and quotes; what each adds to the index stands in the tables. Phrases and quotes were written by others; they are cut and escaped.

import type { VNode } from "preact";
import type { DriverQuote, DriverSummary } from "../../../core/summary.ts";
import { count, percent, percentRange, plural, points, range } from "../../figures.ts";
import { isKnown } from "../../prose/difference.ts";
import {
  clearDrivers,
  contributionRange,
  contributionText,
  driverName,
  driversFinding,
  driversSupport,
  effectSign,
  liftPhrase,
  liftRange,
  liftText,
  namedDrivers,
  quotedDrivers,
  QUOTE_ROLES,
  quoteText,
  shortLift,
  sharePhrase,
} from "../../prose/drivers.ts";
import { platformName } from "../../prose/platforms.ts";
import { mayDescribe } from "../../prose/shares.ts";
import { sentence } from "../../prose/words.ts";
import type { BarRow } from "../charts/diverging-bars.tsx";
import { DivergingBars } from "../charts/diverging-bars.tsx";
import type { TableData } from "../figure.tsx";
import { Framed } from "../figure.tsx";
import { Isolated, directionOf } from "../direction.tsx";
import { Section } from "../section.tsx";
import type { SectionEntry, View } from "../view.ts";

/** Drivers with quotes. */
const MAX_QUOTED = 4;
/** Bars; more, and topics of fewer than ten voices, are in the table. */
const MAX_BARS = 12;

const HOW =
  "Bar: how many points warmer or colder its voices are than the rest, which includes short cheers; line: the 95\u00A0% interval. Hollow and ○: no clear effect. The table tells how much each adds to the index.";

function Drivers({ teaser }: View): VNode {
  const aspects = namedDrivers(teaser.drivers);
  const themes = namedDrivers(teaser.themes);
  const finding = driversFinding(aspects.length > 0 ? aspects : themes);
  return (
    <Section
      id="drivers"
      kicker="Drivers"
      finding={finding}
      lead={driversSupport(teaser, aspects.length > 0 ? teaser.drivers : teaser.themes)}
    >
      {aspects.length > 0 ? (
        <Bars
          id="fig-drivers"
          caption="Topics: how much warmer or colder than the rest"
          list={teaser.drivers}
        />
      ) : null}
      <Quotes drivers={aspects} />
      {themes.length > 0 ? <Themes themes={teaser.themes} /> : null}
    </Section>
  );
}

function Themes({ themes }: Readonly<{ themes: readonly DriverSummary[] }>): VNode {
  return (
    <>
      <h3 class="after">Phrases that stand out</h3>
      <p class="sub">
        {`Words that hyped or worried voices use more than the others do, among all phrases of ten voices or more; at most 5\u00A0% of such findings are expected to be chance.`}
      </p>
      <Bars
        id="fig-themes"
        caption="Phrases: how much warmer or colder than the rest"
        list={themes}
      />
      <Quotes drivers={namedDrivers(themes)} />
    </>
  );
}

type BarsProps = Readonly<{ id: string; caption: string; list: readonly DriverSummary[] }>;

function Bars({ id, caption, list }: BarsProps): VNode {
  const drivers = namedDrivers(list);
  const name = { id, title: caption, desc: sentence(driversFinding(drivers)) };
  // The strongest are drawn, from the warmest to the coldest.
  const rows = [...clearDrivers(drivers), ...drivers.filter(isUnclear)]
    .slice(0, MAX_BARS)
    .flatMap(barOf)
    .toSorted((a, b) => b.interval.value - a.interval.value);
  return (
    <Framed id={id} table={tableOf(caption, list)} note={HOW}>
      <DivergingBars name={name} rows={rows} />
    </Framed>
  );
}

function isUnclear({ effect }: DriverSummary): boolean {
  return effect === "unclear";
}

function barOf(driver: DriverSummary): BarRow[] {
  const { effect, lift, voices } = driver;
  if (lift === null) return [];
  return [
    {
      name: driverName(driver),
      note: `${effectSign(driver)} ${shortLift(driver)} · ${plural(voices, "voice")}`,
      interval: lift,
      value: liftText(lift),
      range: liftRange(lift),
      fill: isUnclear(driver) ? null : effect === "lifts" ? "pos" : "neg",
    },
  ];
}

function tableOf(caption: string, list: readonly DriverSummary[]): TableData {
  return {
    caption,
    columns: [
      { head: "Topic" },
      { head: "Points", number: true },
      { head: "95\u00A0% interval", number: true },
      { head: "Against the rest" },
      { head: "Hype of its voices", number: true },
      { head: "Voices", number: true },
      { head: "Share", number: true },
    ],
    rows: list.map((driver) => [
      driverName(driver),
      contributionText(driver.contribution),
      contributionRange(driver.contribution),
      driver.kind === "rest" ? "–" : liftPhrase(driver),
      isKnown(driver.hype)
        ? `${points(driver.hype.value)} (${range(driver.hype.lower, driver.hype.upper)})`
        : "too few",
      count(driver.voices),
      shareCell(driver),
    ]),
  };
}

function shareCell({ share: { value, lower, upper } }: DriverSummary): string {
  if (value === null || lower === null || upper === null) return "–";
  return `${percent(value)} (${percentRange(lower, upper)})`;
}

function Quotes({ drivers }: Readonly<{ drivers: readonly DriverSummary[] }>): VNode | null {
  const shown = quotedDrivers(drivers, MAX_QUOTED);
  if (shown.length === 0) return null;
  return (
    <ul class="dq">
      {shown.map((driver) => (
        <li>
          <div>
            <h3>
              <Isolated text={driverName(driver)} />
            </h3>
            <p>{`${effectSign(driver)} ${liftPhrase(driver)}`}</p>
            <p>{sharePhrase(driver)}</p>
          </div>
          <div>
            {driver.quotes.map((quote) => (
              <Quote driver={driver} quote={quote} />
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Quote({ driver, quote }: Readonly<{ driver: DriverSummary; quote: DriverQuote }>): VNode {
  const { hype, likes, platform } = quote.comment;
  const text = quoteText(driver, quote);
  const meta = [
    QUOTE_ROLES[quote.role],
    hype === null ? "" : `hype ${points(100 * hype)}`,
    likes === null ? "" : plural(likes, "like"),
    platformName(platform),
  ];
  return (
    <blockquote>
      <p dir={directionOf(text)}>{text}</p>
      <p>{meta.filter((part) => part !== "").join(" · ")}</p>
    </blockquote>
  );
}

export const drivers: SectionEntry = {
  id: "drivers",
  name: "Drivers",
  shown: ({ teaser, summary }) =>
    mayDescribe(teaser.hype.voices, summary.settings.minVoices) &&
    namedDrivers([...teaser.drivers, ...teaser.themes]).length > 0,
  render: (view) => <Drivers {...view} />,
};
