// What human labels say: the corrected index beside the scorer's own, how often the scorer was
// right on these very comments, and how far the people who labelled agree.

import type { Calibration, MeasuredFigure } from "../../core/calibration-report.ts";
import type { Interval } from "../../core/bootstrap.ts";
import type { TeaserSummary } from "../../core/summary.ts";
import { count, percent, percentRange, plural, points, rangeWords } from "../figures.ts";
import { isKnown } from "./difference.ts";

/** Figures below which people agree too little for firm conclusions (Krippendorff 2004). */
const FIRM_AGREEMENT = 0.8;
const USABLE_AGREEMENT = 0.667;

/** A teaser that has labels enough. */
export type Labelled = TeaserSummary & Readonly<{ calibrated: Calibration }>;

/** True where labels correct the index. */
export function isLabelled(teaser: TeaserSummary): teaser is Labelled {
  return teaser.calibrated !== null;
}

/** Heading: what the labels do to the index as it is shown. No full stop. */
export function labelsFinding({ calibrated, hype }: Labelled): string {
  if (!isKnown(calibrated.hype) || !isKnown(hype)) return "Labels, but too few voices for an index";
  const [before, after] = [points(hype.value), points(calibrated.hype.value)];
  if (before === after) return `Labels leave the index at ${after}`;
  const verb = calibrated.shift > 0 ? "raise" : "lower";
  return `Labels ${verb} the index from ${before} to ${after}`;
}

/** What was labelled, and how it corrects the index. */
export function labelsSupport({ calibrated }: Labelled): string {
  const { labels, labellers, method, lambda } = calibrated;
  const by = plural(labellers.length, "person", "people");
  const how = method === "platforms" ? "each platform by its own labels" : "all platforms together";
  return `${plural(labels, "comment")} drawn by chance ${labels === 1 ? "was" : "were"} labelled by ${by}. The index is the scorer’s mean over all voices plus the mean of label minus score over the labelled ones, ${how}; the scorer weighs ${decimals(lambda)}, as far as it agrees with the labels (prediction-powered inference). So a scorer that errs in one direction no longer shifts it. Everything else in this report shows the scorer’s own figures.`;
}

/** `The scorer alone says 70 (66 to 75).`; empty where it gives no number. */
export function scorerAlone({ hype }: TeaserSummary): string {
  if (!isKnown(hype)) return "";
  return `The scorer alone says ${points(hype.value)} (${rangeWords(hype.lower, hype.upper)}).`;
}

/** For the first screen: how right the scorer was, and how far people agree. */
export function labelsCheck(calibrated: Calibration): string {
  const { rungAccuracy } = calibrated.accuracy;
  const right =
    rungAccuracy.value === null
      ? ""
      : `the scorer finds the right rung of five in ${percent(rungAccuracy.value)}${inBrackets(rungAccuracy.interval, percentRange)} of comments; `;
  return `${right}${agreementPhrase(calibrated)}`;
}

function agreementPhrase({ agreement, labellers }: Calibration): string {
  if (agreement === null) {
    return labellers.length < 2
      ? "one person labelled, so agreement is not known"
      : "no comment was labelled twice, so agreement is not known";
  }
  return `people agree ${agreementWord(agreement.alpha)} (alpha ${decimals(agreement.alpha)})`;
}

/** Krippendorff's own thresholds: 0.8 for firm, 0.667 for tentative conclusions. */
function agreementWord(alpha: number): string {
  if (alpha >= FIRM_AGREEMENT) return "well";
  return alpha >= USABLE_AGREEMENT ? "fairly" : "poorly";
}

export type LabelRow = Readonly<{
  name: string;
  value: string;
  interval: string;
  comments: string;
}>;

/** How a figure and its interval are written, and how many comments it stands on. */
type Written = readonly [
  (value: number) => string,
  (low: number, high: number) => string,
  comments: number,
];

/** The check in figures; what could not be measured is left out. */
export function labelRows({ accuracy, agreement }: Calibration): LabelRow[] {
  const { rungs, sentiments, rungAccuracy, rungMacroF1, sentimentAccuracy } = accuracy;
  const people = agreement === null ? NOT_MEASURED : { ...agreement, value: agreement.alpha };
  return [
    ...rowOf("Right rung, of five", rungAccuracy, [percent, percentRange, rungs]),
    ...rowOf("Rungs, macro F1", rungMacroF1, [decimals, decimalRange, rungs]),
    ...rowOf("Right sentiment, of three", sentimentAccuracy, [percent, percentRange, sentiments]),
    ...rowOf("Agreement of people, alpha", people, [decimals, decimalRange, agreement?.units ?? 0]),
  ];
}

const NOT_MEASURED: MeasuredFigure = { value: null, interval: null };

function rowOf(name: string, figure: MeasuredFigure, [text, ends, comments]: Written): LabelRow[] {
  const { value, interval } = figure;
  if (value === null) return [];
  const range = interval === null ? "–" : ends(interval.low, interval.high);
  return [{ name, value: text(value), interval: range, comments: count(comments) }];
}

function inBrackets(
  interval: Interval | null,
  written: (low: number, high: number) => string,
): string {
  return interval === null ? "" : ` (${written(interval.low, interval.high)})`;
}

function decimals(value: number): string {
  return value.toFixed(2).replace("-", "\u2212");
}

function decimalRange(low: number, high: number): string {
  return `${decimals(Math.floor(100 * low + 1e-9) / 100)} to ${decimals(Math.ceil(100 * high - 1e-9) / 100)}`;
}

/** Both figures with their names, for the chart and its table. */
export function bothFigures({ calibrated, hype }: Labelled): readonly Readonly<{
  name: string;
  note: string;
  hype: TeaserSummary["hype"];
}>[] {
  return [
    { name: "With labels", note: plural(calibrated.labels, "label"), hype: calibrated.hype },
    { name: "Scorer alone", note: plural(hype.voices, "voice"), hype },
  ];
}

/** `corrected by 120 labels; the scorer alone 70 (66 to 75)`. */
export function correctionPhrase({ calibrated, hype }: Labelled): string {
  const alone = isKnown(hype)
    ? `; the scorer alone ${points(hype.value)} (${rangeWords(hype.lower, hype.upper)})`
    : "";
  return `corrected by ${plural(calibrated.labels, "label")}${alone}`;
}
