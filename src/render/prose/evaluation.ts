// What an evaluation says, in words and figures: how often right, beside what saying nothing
// clever would reach. Claims stay with the figures; nothing is called better without its interval.

import type { Interval } from "../../core/bootstrap.ts";
import type { EvaluateResult, Evaluation } from "../../core/evaluation.ts";
import { cleanLine } from "../clean.ts";
import { percent, plural, signed } from "../figures.ts";

/** Name of the last of all: what always saying the most frequent class would reach. */
const MAJORITY = "majority";

/** A figure in [0, 1] (or a correlation) with three digits; a dash where it is undefined. */
export function unit(value: number | null): string {
  return value === null ? "–" : value.toFixed(3).replace(/^-/, "\u2212");
}

/** `0.70–0.74`, ends rounded outward. */
export function intervalText({ low, high }: Interval): string {
  const [from, to] = [Math.floor(100 * low + 1e-9) / 100, Math.ceil(100 * high - 1e-9) / 100];
  return `${unit2(from)}–${unit2(to)}`;
}

function unit2(value: number): string {
  return value.toFixed(2).replace(/^-/, "\u2212");
}

/** `0.719 (0.70–0.74)`. */
export function unitWithInterval(value: number | null, interval: Interval | null): string {
  return interval === null ? unit(value) : `${unit(value)} (${intervalText(interval)})`;
}

/** Points of the index with a sign. */
export function pointsError(value: number): string {
  return signed(value, 1);
}

/** A scorer's id made safe to show; the majority class by its plain name. */
export function scorerName({ scorer }: Pick<Evaluation, "scorer">): string {
  return scorer === MAJORITY ? "majority class" : cleanLine(scorer, 60);
}

function shareOf(value: number | null): string {
  return value === null ? "no share" : percent(value);
}

/** How often the first scorer is right, beside the majority class. */
export function sentimentFinding({ scorers }: EvaluateResult): string {
  const [first] = scorers;
  const last = scorers.at(-1);
  if (first === undefined || last === undefined || first.accuracy === null) {
    return "No comment has a sentiment label";
  }
  return `${scorerName(first)} calls ${shareOf(first.accuracy)} of the sentiments right, the ${scorerName(last)} ${shareOf(last.accuracy)}`;
}

/** How well the first scorer is calibrated. */
export function confidenceFinding({ scorers }: EvaluateResult): string {
  const error = scorers[0]?.calibrationError ?? null;
  if (scorers[0] === undefined || error === null) return "There is no confidence to judge";
  return `The confidence of ${scorerName(scorers[0])} is off by ${(100 * error).toFixed(1)} points on average`;
}

/** How well hyped comments are found, beside chance. */
export function hypedFinding({ scorers }: EvaluateResult): string {
  const rung = scorers[0]?.rung ?? null;
  if (scorers[0] === undefined || rung === null) return "No comment has a rung";
  const { hypedAveragePrecision: precision, hypedShare } = rung;
  if (precision === null) return "No comment is labelled hyped";
  return `${scorerName(scorers[0])} finds hyped comments with an average precision of ${unit(precision)}; chance has ${unit(hypedShare)}`;
}

/** How far the index of a title is off. */
export function titlesFinding({ scorers }: EvaluateResult): string {
  const known = scorers.find(({ rung }) => rung !== null && rung.meanIndexError !== null);
  if (known?.rung == null) return "No title has rungs enough for an index";
  const { meanIndexError, titles } = known.rung;
  return `The index of ${scorerName(known)} is off by ${(meanIndexError ?? 0).toFixed(1)} points, over ${plural(titles.length, "title")}`;
}
