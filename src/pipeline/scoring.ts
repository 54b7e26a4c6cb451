// From comments to scored comments: language first, then spam, then the scorer. What no scorer
// covers, and what is spam, is unscorable: it lowers coverage and never counts as neutral.

import type { Comment } from "../core/comment.ts";
import type { Score, Scorer } from "../core/score.ts";
import { unscored } from "../core/score.ts";
import { detectLanguage } from "../scorers/language/detect-language.ts";
import type { LanguageMix } from "../scorers/language/detect-language.ts";
import { languageMix } from "../scorers/language/detect-languages.ts";
import { SPAM_THRESHOLD, spamLikelihood } from "../scorers/spam/spam-likelihood.ts";

export type ScoredPair = Readonly<{ comment: Comment; score: Score }>;

/** Scores the batches of one thread, in order. */
export type ThreadScoring = (comments: readonly Comment[]) => ScoredPair[];

/** The language of a thread that shows none. */
const FALLBACK = "en";

/**
 * Scoring of one thread (one file). Its first batch tells the mix of languages, which helps to
 * read the short comments of all batches; a comment whose language stays unclear is scored in
 * the thread's main language and kept as unknown. A language that the export names is trusted.
 */
export function threadScoring(scorer: Scorer): ThreadScoring {
  let mix: LanguageMix | null = null;
  return (comments) => {
    mix ??= languageMix(comments.map(({ text }) => detectLanguage(text)));
    const known = mix;
    const main = mainLanguage(known);
    const withLanguage = comments.map((comment) =>
      comment.language === null
        ? { ...comment, language: detectLanguage(comment.text, known).language }
        : comment,
    );
    return score(withLanguage, scorer, main);
  };
}

function mainLanguage(mix: LanguageMix): string {
  return Object.entries(mix).reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [FALLBACK, 0],
  )[0];
}

function score(comments: readonly Comment[], scorer: Scorer, main: string): ScoredPair[] {
  const spam = comments.map(({ text }) => spamLikelihood(text));
  const covered = new Set(scorer.languages);
  const isCovered = comments.map(({ language }) => covered.has(language ?? main));
  const isSpam = spam.map((likelihood) => likelihood >= SPAM_THRESHOLD);
  const scorable = comments.filter(
    (_, index) => isCovered[index] === true && isSpam[index] !== true,
  );
  const scores = scorer.scoreBatch(
    scorable.map(({ text }) => text),
    scorable.map(({ language }) => language ?? main),
  );
  let next = 0;
  return comments.map((comment, index) => {
    const likelihood = spam[index] ?? 0;
    if (isSpam[index] === true) return { comment, score: unscored("spam", likelihood) };
    if (isCovered[index] !== true) return { comment, score: unscored("language", likelihood) };
    const given = scores[next];
    next += 1;
    if (given === undefined) throw new Error(`${scorer.id} left a text without a score`);
    return { comment, score: { ...given, spam: likelihood } };
  });
}
