// Drivers in Markdown: the same finding, figures and quotes as the HTML.

import type { RootContent } from "mdast";
import type { DriverSummary, Summary, TeaserSummary } from "../../core/summary.ts";
import { count, percent, plural } from "../figures.ts";
import {
  contributionRange,
  contributionText,
  driverName,
  driversFinding,
  driversSupport,
  effectSign,
  liftPhrase,
  namedDrivers,
  quotedDrivers,
  QUOTE_ROLES,
  quoteText,
} from "../prose/drivers.ts";
import { mayDescribe } from "../prose/shares.ts";
import { sentence } from "../prose/words.ts";
import { heading, list, paragraph, strong, table } from "./tree.ts";

/** Drivers with quotes. */
const MAX_QUOTED = 4;

/** The section on drivers; nothing where voices are too few or nothing was found. */
export function driverSections(teaser: TeaserSummary, summary: Summary): RootContent[] {
  if (!mayDescribe(teaser.hype.voices, summary.settings.minVoices)) return [];
  const aspects = namedDrivers(teaser.drivers);
  const themes = namedDrivers(teaser.themes);
  if (aspects.length + themes.length === 0) return [];
  const main = aspects.length > 0 ? teaser.drivers : teaser.themes;
  return [
    heading(2, `Drivers: ${driversFinding(namedDrivers(main))}`),
    paragraph(driversSupport(teaser, main)),
    figures("Topic", main),
    ...quotes(main),
    ...(aspects.length > 0 && themes.length > 0
      ? [
          paragraph(strong("Phrases that stand out."), ` ${sentence(driversFinding(themes))}`),
          figures("Phrase", teaser.themes),
          ...quotes(themes),
        ]
      : []),
  ];
}

function figures(head: string, drivers: readonly DriverSummary[]): RootContent {
  return table(
    [head, "Against the rest", "Adds to the index", "Voices", "Share"],
    ["left", "left", "right", "right", "right"],
    drivers.map((driver) => [
      driverName(driver),
      driver.kind === "rest" ? "–" : `${effectSign(driver)} ${liftPhrase(driver)}`,
      `${contributionText(driver.contribution)} (${contributionRange(driver.contribution)})`,
      count(driver.voices),
      driver.share.value === null ? "–" : percent(driver.share.value),
    ]),
  );
}

function quotes(drivers: readonly DriverSummary[]): RootContent[] {
  const items = quotedDrivers(drivers, MAX_QUOTED).flatMap((driver) =>
    driver.quotes.map((quote) => {
      const { likes } = quote.comment;
      const liked = likes === null ? "" : `, ${plural(likes, "like")}`;
      const who = `${driverName(driver)}, ${QUOTE_ROLES[quote.role].toLowerCase()}${liked}:`;
      return paragraph(strong(who), ` ${quoteText(driver, quote)}`);
    }),
  );
  return items.length === 0 ? [] : [list(items)];
}
