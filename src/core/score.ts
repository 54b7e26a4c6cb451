// Score: what a scorer says of one text. Scorer: the interface that every scorer fills.

import type { Label, Ladder, Rung } from "./ladder.ts";

/** A piece of the text and what it added. */
export type Evidence = Readonly<{
  /** The token as it stands in the text, or the name of a rule in angle brackets. */
  token: string;
  /** UTF-16 offsets of the token in the text; -1 where it has no place of its own. */
  start: number;
  end: number;
  /** Signed contribution in the scorer's own unit (see the scorer); 0 tells nothing. */
  contribution: number;
}>;

/** Why a text cannot be scored. Such comments lower coverage and never count as neutral. */
export const UNSCORABLE_REASONS = ["empty", "language", "spam"] as const;
export type UnscorableReason = (typeof UNSCORABLE_REASONS)[number];

export type Score = Readonly<{
  /** Five rung probabilities, or null for a scorer that has no ladder. */
  ladder: Ladder | null;
  /** Expected ladder value in [0, 1], or null for a scorer that has no ladder. */
  hype: number | null;
  /** Most probable rung, or null for a scorer that has no ladder. */
  rung: Rung | null;
  /** Sentiment probabilities, together 1. */
  probabilities: Readonly<Record<Label, number>>;
  label: Label;
  /** Signed sentiment of the whole text, in [-1, 1]. */
  compound: number;
  /** Likelihood that the text is spam or self-promotion, in [0, 1]. */
  spam: number;
  /** null: it was scored; else why it must be left out of every figure but coverage. */
  unscorable: UnscorableReason | null;
}>;

/** Score of a text that cannot be scored: nothing is claimed of it. */
export function unscored(unscorable: UnscorableReason, spam = 0): Score {
  return {
    ladder: null,
    hype: null,
    rung: null,
    probabilities: { negative: 0, neutral: 1, positive: 0 },
    label: "neutral",
    compound: 0,
    spam,
    unscorable,
  };
}

/**
 * Pure and deterministic: the same text gives the same score, whatever was scored before.
 * `id` is name@version and is stored with each score, so that runs stay comparable.
 */
export type Scorer = Readonly<{
  id: string;
  /** True where `hype` and `ladder` are filled. */
  hasLadder: boolean;
  /** Root mean square error of the index on titles held out in training, in points. */
  indexError: number | null;
  /** Languages (ISO 639-1) that the scorer covers. */
  languages: readonly string[];
  /**
   * Scores in input order; any string is allowed, the empty one is unscorable. `languages` (ISO
   * 639-1, by text) serves scorers that cover several; others leave it unread.
   */
  scoreBatch: (texts: readonly string[], languages?: readonly (string | null)[]) => Score[];
  /** What each piece of the text added; in text order. */
  explain: (text: string, language?: string | null) => Evidence[];
}>;
