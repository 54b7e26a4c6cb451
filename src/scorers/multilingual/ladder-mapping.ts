// From a sentiment and the signs of excitement to the five rungs. Coarser than the English
// model: no comment of these languages was labelled with rungs, so the step from sentiment to
// rung is the one that labelled English comments show, by excitement.

import { LABELS, RUNGS } from "../../core/ladder.ts";
import type { Label, Ladder } from "../../core/ladder.ts";
import type { Token } from "./tokens.ts";
import type { FoundIdiom } from "./word-lookup.ts";

/**
 * Share of each rung (rejecting, worried, open, warm, hyped) among comments of a sentiment,
 * by excitement: 0 calm, 1 some signs, 2 many, 3 an idiom of anticipation. Counted on 11,000
 * English comments under 14 trailers.
 */
const RUNG_SHARES: Readonly<Record<Label, readonly (readonly number[])[]>> = {
  negative: [
    [0.18, 0.53, 0.27, 0.015, 0.005],
    [0.25, 0.46, 0.27, 0.015, 0.005],
    [0.24, 0.36, 0.37, 0.015, 0.015],
    [0.3, 0.46, 0.19, 0.03, 0.02],
  ],
  neutral: [
    [0, 0.025, 0.87, 0.1, 0.005],
    [0, 0.02, 0.85, 0.12, 0.01],
    [0, 0.04, 0.73, 0.15, 0.08],
    [0, 0.04, 0.53, 0.18, 0.25],
  ],
  positive: [
    [0, 0, 0.03, 0.7, 0.27],
    [0, 0, 0.03, 0.48, 0.49],
    [0, 0, 0.01, 0.17, 0.82],
    [0, 0, 0.005, 0.15, 0.845],
  ],
};
/** The same for negative comments that refuse to watch or call the title trash. */
const REFUSED_SHARES: readonly number[] = [0.875, 0.065, 0.03, 0.03, 0];

/**
 * Shares of the sentiments under trailers over those in training (0.15, 0.29, 0.56 over 0.27,
 * 0.32, 0.41): tweets hold more blame. The ladder takes them into account, the label does not.
 */
const TRAILER_ODDS: Readonly<Record<Label, number>> = {
  negative: 0.56,
  neutral: 0.91,
  positive: 1.37,
};

export const IDIOM_LEVEL = 3;
const MOST_SIGNS = 2;
const SHOUTED_SHARE = 0.6;
const SHOUTED_LETTERS = 6;
const EXCITED_PICTURES: ReadonlySet<string> = new Set(
  "🔥 😍 🤩 ❤ 💥 🙌 👏 😱 🎉 💯 🥵 🥹 🖤 💖 🤯 🚀".split(" "),
);

function shouts(tokens: readonly Token[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { kind, raw } of tokens) {
    if (kind !== "word") continue;
    letters += raw.length;
    if (raw === raw.toUpperCase() && raw !== raw.toLowerCase()) capitals += raw.length;
  }
  return letters >= SHOUTED_LETTERS && capitals > SHOUTED_SHARE * letters;
}

/** Signs of excitement: exclamation marks, pictures, capitals, drawn-out words; 0, 1 or 2. */
export function excitement(tokens: readonly Token[]): number {
  let marks = 0;
  let pictures = 0;
  let elongated = 0;
  for (const { kind, raw, isElongated } of tokens) {
    if (kind === "mark") marks += raw.split("!").length - 1;
    if (kind === "picture" && EXCITED_PICTURES.has(raw)) pictures++;
    if (isElongated) elongated++;
  }
  const signs = [marks >= 1, marks >= 3, pictures > 0, shouts(tokens), elongated > 0];
  return Math.min(MOST_SIGNS, signs.filter(Boolean).length);
}

/** Rung probabilities, together 1, from sentiment probabilities (together 1) and the signs. */
export function ladderOf(
  probabilities: Readonly<Record<Label, number>>,
  level: number,
  idioms: readonly FoundIdiom[],
): Ladder {
  const refuses = idioms.some(({ polarity }) => polarity < 0);
  const sums = RUNGS.map((_, rung) => {
    let sum = 0;
    for (const label of LABELS) {
      const isRefusal = refuses && label === "negative";
      const shares = isRefusal ? REFUSED_SHARES : RUNG_SHARES[label][level];
      sum += probabilities[label] * TRAILER_ODDS[label] * (shares?.[rung] ?? 0);
    }
    return sum;
  });
  const [rejecting = 0, worried = 0, open = 0, warm = 0, hyped = 0] = sums;
  const total = rejecting + worried + open + warm + hyped;
  return {
    rejecting: rejecting / total,
    worried: worried / total,
    open: open / total,
    warm: warm / total,
    hyped: hyped / total,
  };
}
