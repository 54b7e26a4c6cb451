// What the two lexicon scorers share: a signed strength becomes a Score without a ladder.

import type { Label } from "../core/ladder.ts";
import type { Evidence, Score } from "../core/score.ts";

/**
 * Score from a compound in [-1, 1]. The label is its sign. Lexicons know no probabilities: the
 * three figures are the compound's size on its own side and the rest on neutral, not calibrated.
 */
export function lexiconScore(text: string, compound: number): Score {
  const label: Label = compound > 0 ? "positive" : compound < 0 ? "negative" : "neutral";
  return {
    ladder: null,
    hype: null,
    rung: null,
    probabilities: {
      negative: Math.max(0, -compound),
      neutral: 1 - Math.abs(compound),
      positive: Math.max(0, compound),
    },
    label,
    compound,
    spam: 0,
    unscorable: text.trim() === "" ? "empty" : null,
  };
}

/** Places words with a contribution in the text, from left to right; a word not found is -1. */
export function placeWords(
  text: string,
  words: readonly Readonly<{ token: string; contribution: number }>[],
): Evidence[] {
  // The one letter that becomes two in lower case would shift all that follows.
  const lower = text.replaceAll("\u0130", "I").toLowerCase();
  let from = 0;
  return words.map(({ token, contribution }) => {
    const start = lower.indexOf(token, from);
    if (start < 0) return { token, start: -1, end: -1, contribution };
    from = start + token.length;
    return { token: text.slice(start, from), start, end: from, contribution };
  });
}
