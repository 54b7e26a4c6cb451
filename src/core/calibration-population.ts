// What the index counts, comment by comment: how much each one weighs in it, and what is to be
// known of it to draw and to correct.

import type { Candidate, DrawnComment } from "./calibration-draw.ts";
import { groupBy } from "./group.ts";
import type { Stratum } from "./hype-index.ts";
import type { Label } from "./ladder.ts";
import type { LadderSums } from "./rollup.ts";
import { SCORE_UNIT } from "./rollup.ts";
import type { ScoredComment } from "./scored-comment.ts";

/** A scored comment of the population; `predicted` is its hype in [0, 1]. */
export type PopulationComment = Candidate & Readonly<{ predicted: number; label: Label }>;

/**
 * All comments with a hype value on platforms that are pooled, each with its part of the index:
 * the platform's weight, by voices, by the voice's comments. The parts add up to 1. Where no
 * platform is pooled, all voices count the same. Long copies count as the voices they came from.
 */
export function populationOf(
  comments: Iterable<ScoredComment>,
  strata: readonly Stratum[],
): PopulationComment[] {
  const weights = new Map(strata.map(({ platform, weight }) => [platform, weight]));
  const isPooled = strata.some(({ weight }) => weight > 0);
  const rated: Rated[] = [];
  for (const scored of comments) {
    const one = ratedOf(scored);
    if (one !== null && (!isPooled || weights.get(one.platform) !== 0)) rated.push(one);
  }
  const groups = isPooled ? groupBy(rated, ({ platform }) => platform) : new Map([["", rated]]);
  return [...groups].flatMap(([platform, group]) =>
    withImportance(group, isPooled ? (weights.get(platform) ?? 0) : 1),
  );
}

type Rated = Omit<PopulationComment, "importance"> & Readonly<{ voice: string }>;

/** What is to be known of a comment; null where it does not count in the index. */
function ratedOf({ key, comment, score }: ScoredComment): Rated | null {
  const { hype, ladder, rung, label, unscorable } = score;
  if (unscorable !== null || hype === null || ladder === null || rung === null) return null;
  const { platform, author } = comment;
  const voice = author ?? `\n${key}`;
  const predicted = hype / SCORE_UNIT;
  return { platform, key, voice, predicted, spread: spreadOf(ladder), rung, label };
}

function withImportance(group: readonly Rated[], weight: number): PopulationComment[] {
  const perVoice = new Map<string, number>();
  const nameOf = (one: Rated): string => `${one.platform}\n${one.voice}`;
  for (const one of group) perVoice.set(nameOf(one), (perVoice.get(nameOf(one)) ?? 0) + 1);
  return group.map((one) => {
    const { voice: _, ...rest } = one;
    return { ...rest, importance: weight / perVoice.size / (perVoice.get(nameOf(one)) ?? 1) };
  });
}

/** Standard deviation of a predicted ladder, in [0, 0.5]. */
function spreadOf(ladder: LadderSums): number {
  let mean = 0;
  let square = 0;
  for (const [rung, sum] of ladder.entries()) {
    mean += (sum / SCORE_UNIT) * (rung / 4);
    square += (sum / SCORE_UNIT) * (rung / 4) ** 2;
  }
  return Math.sqrt(Math.max(0, square - mean * mean));
}

/**
 * Weights of the labelled part of a draw: what its stratum holds by what of it was labelled, so
 * that comments not read yet, or skipped, are stood for by the others of their stratum.
 */
export function labelledWeights(
  drawn: readonly DrawnComment[],
  isLabelled: (comment: DrawnComment) => boolean,
): Map<DrawnComment, number> {
  const weights = new Map<DrawnComment, number>();
  for (const group of groupBy(drawn, ({ stratum }) => stratum).values()) {
    const labelled = group.filter(isLabelled);
    const whole = group.reduce((sum, { weight }) => sum + weight, 0);
    const part = labelled.reduce((sum, { weight }) => sum + weight, 0);
    for (const one of labelled) weights.set(one, (one.weight * whole) / part);
  }
  return weights;
}
