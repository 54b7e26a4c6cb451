// The compact summary for a terminal: gauge, sparkline, shares. Comments must not drive the
// terminal, so every name is cleaned of control characters first.

import picocolors from "picocolors";
import stringWidth from "string-width";
import type { Share } from "../core/estimate.ts";
import { headlineOf } from "../core/headline.ts";
import type { DriverSummary, Summary, TeaserSummary, Timeline } from "../core/summary.ts";
import { cleanLine } from "./clean.ts";
import { bucketLabel, percentParts, percentRange, plural, points, range } from "./figures.ts";
import { fitted, inLines } from "./fitted.ts";
import { isKnown } from "./prose/difference.ts";
import { clearDrivers, driverName, effectSign, namedDrivers, shortLift } from "./prose/drivers.ts";
import { platformName } from "./prose/platforms.ts";
import { mayDescribe } from "./prose/shares.ts";
import { verdictLine } from "./prose/verdict.ts";
import { sparkline } from "./sparkline.ts";

export type TerminalOptions = Readonly<{
  /** True to colour with ANSI codes. */
  color: boolean;
  /** Columns of the terminal; below 40 counts as 40. */
  width: number;
}>;

type Colors = ReturnType<typeof picocolors.createColors>;
type Paper = Readonly<{ colors: Colors; width: number; summary: Summary }>;

const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
const LABEL = 12;
const MAX_DRIVERS = 5;

/** Some lines per teaser, each at most `width` columns but for the verdict, which wraps. */
export function renderTerminal(summary: Summary, options: TerminalOptions): string {
  const paper: Paper = {
    colors: picocolors.createColors(options.color),
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width)),
    summary,
  };
  const blocks = summary.teasers.map((teaser) => block(teaser, paper).join("\n"));
  if (blocks.length === 0) return "No teasers.\n";
  return `${blocks.join("\n\n")}\n`.replaceAll("\u00A0", " ");
}

function block(teaser: TeaserSummary, paper: Paper): string[] {
  const { colors, width, summary } = paper;
  const verdict = verdictLine(teaser, summary).slice(cleanLine(teaser.teaser).length + 2);
  return [
    colors.bold(fitted(cleanLine(teaser.teaser), width)),
    ...inLines(verdict, width, Infinity),
    ...gauge(teaser, paper),
    ...(mayDescribe(teaser.voices, summary.settings.minVoices)
      ? [...shares("ladder", teaser.ladder, paper), ...shares("sentiment", teaser.sentiment, paper)]
      : []),
    ...time(teaser.timeline, paper),
    ...platforms(teaser, paper),
    ...drivers(teaser, paper),
  ];
}

function label(name: string, colors: Colors): string {
  return colors.dim(name.padEnd(LABEL));
}

/** `━━━━━━━━━╍╍╍╍────`: solid to the lower bound, dashed to the upper one. */
function gauge(teaser: TeaserSummary, { colors, width }: Paper): string[] {
  const hype = headlineOf(teaser);
  if (!isKnown(hype)) return [];
  const cells = Math.min(50, width - LABEL - 12);
  const lower = Math.round((cells * hype.lower) / 100);
  const upper = Math.max(lower + 1, Math.round((cells * hype.upper) / 100));
  const bar = `${colors.magenta("━".repeat(lower))}${colors.magenta("╍".repeat(upper - lower))}${colors.dim("─".repeat(Math.max(0, cells - upper)))}`;
  const text = `${points(hype.value)} (${range(hype.lower, hype.upper)})`;
  return [`${label("hype", colors)}${bar} ${colors.bold(text)}`];
}

function shares(name: string, list: readonly Share<string>[], paper: Paper): string[] {
  const { colors, width } = paper;
  const parts = percentParts(list.map(({ value }) => value));
  const cells = Math.min(30, width - LABEL - 18);
  const lines = list.flatMap((share, at) => {
    const { value, lower, upper } = share;
    if (value === null || lower === null || upper === null) return [];
    const bar = "█".repeat(Math.round(cells * value)).padEnd(cells);
    const figures = `${(parts[at] ?? "–").padStart(5)} ${colors.dim(percentRange(lower, upper))}`;
    return [`${label(share.name, colors)}${fill(share.name, colors)(bar)}${figures}`];
  });
  return lines.length === 0 ? [] : ["", colors.dim(name), ...lines.toReversed()];
}

function fill(name: string, colors: Colors): (text: string) => string {
  if (["hyped", "warm", "positive"].includes(name)) return colors.blue;
  return ["rejecting", "worried", "negative"].includes(name) ? colors.yellow : colors.dim;
}

function time(timeline: Timeline, { colors, width }: Paper): string[] {
  const [first, last] = [timeline.points[0], timeline.points.at(-1)];
  if (first === undefined || last === undefined || timeline.points.length < 2) return [];
  const cells = Math.min(60, width - LABEL);
  const name = (start: string): string => bucketLabel(start, timeline.bucket);
  const comments = sparkline(
    timeline.points.map((point) => point.comments),
    cells,
  );
  const caption = `comments per ${timeline.bucket}, ${name(first.start)} to ${name(last.start)}`;
  return [
    "",
    `${label("time", colors)}${colors.magenta(comments)}`,
    `${label("", colors)}${colors.dim(fitted(caption, width - LABEL))}`,
  ];
}

function platforms(teaser: TeaserSummary, { colors, width }: Paper): string[] {
  if (teaser.platforms.length < 2) return [];
  const lines = teaser.platforms.slice(0, 6).map(({ platform, hype }) => {
    const figure = isKnown(hype)
      ? `${points(hype.value).padStart(3)} ${colors.dim(range(hype.lower, hype.upper))}`
      : colors.dim("too few");
    const name = fitted(platformName(platform), LABEL - 1);
    const pad = " ".repeat(Math.max(0, LABEL - stringWidth(name)));
    return `${name}${pad}${figure} ${colors.dim(fitted(plural(hype.voices, "voice"), width - LABEL - 14))}`;
  });
  return ["", colors.dim("platforms"), ...lines];
}

/** What lifts or lowers most: clear effects first, by how far they move the whole. */
function drivers(teaser: TeaserSummary, { colors, width, summary }: Paper): string[] {
  if (!mayDescribe(teaser.hype.voices, summary.settings.minVoices)) return [];
  const named = namedDrivers(teaser.drivers.length > 1 ? teaser.drivers : teaser.themes);
  const clear = clearDrivers(named);
  const shown = [...clear, ...named.filter((one) => !clear.includes(one))].slice(0, MAX_DRIVERS);
  if (shown.length === 0) return [];
  const cells = Math.min(30, width - LABEL - 14);
  const lines = shown.map((driver) => {
    const name = fitted(driverName(driver), cells);
    const pad = " ".repeat(Math.max(0, cells - stringWidth(name)));
    const sign = fill(signName(driver.effect), colors)(effectSign(driver));
    return `${sign} ${name}${pad} ${colors.dim(fitted(shortLift(driver), width - cells - 3))}`;
  });
  return ["", colors.dim("drivers, against the rest"), ...lines];
}

function signName(effect: DriverSummary["effect"]): string {
  if (effect === "lifts") return "positive";
  return effect === "lowers" ? "negative" : "";
}
