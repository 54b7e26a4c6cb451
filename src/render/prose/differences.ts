// Differences from the best-ranked teaser, and what they are made of: mix of platforms, rate
// within them, labels. And which places in the ranking a teaser may have.

import type { PairDifference, PairParts } from "../../core/compare.ts";
import type { Summary, TeaserSummary } from "../../core/summary.ts";
import { headlineOf } from "../../core/headline.ts";
import { cleanLine } from "../clean.ts";
import { count, plural, signed } from "../figures.ts";
import { ranked } from "./compare.ts";
import { isClear, isKnown } from "./difference.ts";

/** One teaser less the best-ranked one, in points. */
export type DifferenceRow = Readonly<{
  name: string;
  difference: Readonly<{ value: number; lower: number; upper: number }>;
  verdict: PairDifference["verdict"];
  /** As written: tenths of points that add up to `value`. */
  value: string;
  parts: Readonly<Record<keyof PairParts, string>>;
}>;

export type Differences = Readonly<{
  best: string;
  /** In order of rank; those without an index are left out. */
  rows: readonly DifferenceRow[];
  /** Which parts are worth a column: not nought everywhere. */
  hasMix: boolean;
  hasLabels: boolean;
}>;

/** All teasers with an index against the best-ranked one; null without a comparison. */
export function differencesOf({ teasers, comparison }: Summary): Differences | null {
  const [best, ...others] = ranked(teasers).filter((one) => isKnown(headlineOf(one)));
  if (best === undefined || comparison === null) return null;
  const rows = others.flatMap((one) => {
    const pair = oriented(comparison.pairs, one.teaser, best.teaser);
    return pair === null ? [] : [rowOf(one, pair)];
  });
  const has = (part: keyof PairParts): boolean =>
    rows.some(({ parts }) => Number(parts[part].replace(/^\D/, "")) > 0);
  if (rows.length === 0) return null;
  return {
    best: cleanLine(best.teaser, 60),
    rows,
    hasMix: has("mix"),
    hasLabels: has("labels"),
  };
}

const TURNED = {
  higher: "lower",
  lower: "higher",
  "no clear difference": "no clear difference",
} as const;

/** The pair as `first - second`, whichever way round the comparison names it. */
function oriented(
  pairs: readonly PairDifference[],
  first: string,
  second: string,
): PairDifference | null {
  const same = pairs.find((pair) => pair.first === first && pair.second === second);
  if (same !== undefined) return same;
  const turned = pairs.find((pair) => pair.first === second && pair.second === first);
  if (turned === undefined) return null;
  const { value, lower, upper, p, verdict, parts } = turned;
  return {
    first,
    second,
    value: -value,
    lower: -upper,
    upper: -lower,
    p,
    verdict: TURNED[verdict],
    parts: { mix: -parts.mix, rate: -parts.rate, labels: -parts.labels },
  };
}

function rowOf({ teaser }: TeaserSummary, pair: PairDifference): DifferenceRow {
  const { value, lower, upper, verdict, parts } = pair;
  const [mix, rate, labels] = tenths([parts.mix, parts.rate, parts.labels], value);
  return {
    name: cleanLine(teaser, 80) || "Unnamed teaser",
    difference: { value, lower, upper },
    verdict,
    value: signed(value, 1),
    parts: { mix: signed(mix ?? 0, 1), rate: signed(rate ?? 0, 1), labels: signed(labels ?? 0, 1) },
  };
}

/** Parts in whole tenths that add up to the rounded sum (largest remainder). */
function tenths(parts: readonly number[], sum: number): number[] {
  const whole = parts.map((part) => Math.floor(10 * part + 1e-9));
  let left = Math.round(10 * sum) - whole.reduce((total, part) => total + part, 0);
  const order = parts
    .map((part, at) => ({ at, rest: 10 * part - (whole[at] ?? 0) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order) {
    if (left <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole.map((part) => part / 10);
}

/** `−6.1 to +0.3`, ends rounded outward to tenths. */
export function differenceRange({ difference: { lower, upper } }: DifferenceRow): string {
  const low = Math.floor(10 * lower + 1e-9) / 10;
  const high = Math.ceil(10 * upper - 1e-9) / 10;
  return `${signed(low, 1)} to ${signed(high, 1)}`;
}

/** `▼ lower`, with the parts where there is more than one. */
export function differenceNote(row: DifferenceRow, { hasMix, hasLabels }: Differences): string {
  const words = {
    higher: "▲ higher",
    lower: "▼ lower",
    "no clear difference": "○ no clear difference",
  } as const;
  const parts = [
    ...(hasMix ? [`mix ${row.parts.mix}`] : []),
    ...(hasMix || hasLabels ? [`rate ${row.parts.rate}`] : []),
    ...(hasLabels ? [`labels ${row.parts.labels}`] : []),
  ];
  return [words[row.verdict], ...(parts.length === 0 ? [] : [parts.join(", ")])].join(" · ");
}

/** Heading: how many can be told apart from the best-ranked. No full stop. */
export function differencesFinding({ best, rows }: Differences): string {
  const lower = rows.filter(({ verdict }) => verdict === "lower").length;
  const clear = rows.filter(({ difference }) => isClear(difference)).length;
  if (clear === 0) {
    return rows.length === 1
      ? `The difference from ${best} is not clear`
      : `No difference from ${best} is clear`;
  }
  if (lower === rows.length) {
    return lower === 1
      ? `The difference from ${best} is clear`
      : `All others are lower than ${best}`;
  }
  return `${count(lower)} of ${plural(rows.length, "other")} ${lower === 1 ? "is" : "are"} clearly lower than ${best}`;
}

/** What the parts mean. */
export function differencesSupport({ hasMix, hasLabels }: Differences): string {
  const labels = hasLabels
    ? " Labels: because people’s labels correct one index more than the other."
    : "";
  if (!hasMix) {
    return `Points above or below the best-ranked. The mix of platforms adds nothing here: ${hasLabels ? "what is left is rate, how hyped the voices are." : "it is all in how hyped the voices are."}${labels}`;
  }
  return `Points above or below the best-ranked. Mix: because platforms weigh differently in the two. Rate: because voices on the same platforms are more or less hyped.${labels} The parts add up to the difference.`;
}

/** First and last place that a teaser may have among those with an index. */
export type Place = Readonly<{ from: number; to: number; of: number }>;

/**
 * Places by name: from one more than are clearly higher to all that are not clearly lower. As the
 * verdicts hold together at 95 %, so do the places. Empty without a comparison.
 */
export function placesOf({ comparison }: Summary): Map<string, Place> {
  const places = new Map<string, Place>();
  if (comparison === null) return places;
  const { pairs } = comparison;
  const names = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  for (const name of names) {
    const verdicts = pairs.flatMap(({ first, second, verdict }) => {
      if (first === name) return [verdict];
      return second === name ? [TURNED[verdict]] : [];
    });
    const above = verdicts.filter((verdict) => verdict === "lower").length;
    const below = verdicts.filter((verdict) => verdict === "higher").length;
    places.set(name, { from: above + 1, to: names.size - below, of: names.size });
  }
  return places;
}

/** `1–9`, or `3` where only one place is left. */
export function placeCell(place: Place | undefined): string {
  if (place === undefined) return "–";
  const { from, to } = place;
  return from === to ? count(from) : `${count(from)}–${count(to)}`;
}

/** `Place 1 to 9 of 13`; empty where any place is possible, or none is known. */
export function placePhrase(place: Place | undefined): string {
  if (place === undefined || place.to - place.from + 1 === place.of) return "";
  const { from, to, of } = place;
  return `Place ${from === to ? count(from) : `${count(from)} to ${count(to)}`} of ${count(of)}`;
}
