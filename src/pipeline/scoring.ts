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
    const texts = comments.map(({ text }) => text);
    mix ??= mixOf(texts);
    const languages = comments.map(({ language }) => language);
    const results = scoreThread({ texts, languages }, scorer, mix);
    return comments.map((comment, index) => {
      const { language, score } = results[index] ?? missing(scorer);
      return { comment: comment.language === language ? comment : { ...comment, language }, score };
    });
  };
}

/** Mix of languages of a thread, from the texts of its first batch. */
export function mixOf(texts: readonly string[]): LanguageMix {
  return languageMix(texts.map((text) => detectLanguage(text)));
}

/** Texts of a thread with what the export says of their languages; the lists are equally long. */
export type ThreadTexts = Readonly<{
  texts: readonly string[];
  languages: readonly (string | null)[];
}>;

export type ThreadScore = Readonly<{ language: string | null; score: Score }>;

/** Scores some texts of a thread, in their order. */
export function scoreThread(thread: ThreadTexts, scorer: Scorer, mix: LanguageMix): ThreadScore[] {
  const { texts } = thread;
  const main = mainLanguage(mix);
  const languages = texts.map(
    (text, index) => thread.languages[index] ?? detectLanguage(text, mix).language,
  );
  const spam = texts.map((text) => spamLikelihood(text));
  const covered = new Set(scorer.languages);
  const reasons = languages.map((language, index) => {
    if ((spam[index] ?? 0) >= SPAM_THRESHOLD) return "spam";
    return covered.has(language ?? main) ? null : "language";
  });
  const scores = scorer.scoreBatch(
    texts.filter((_, index) => reasons[index] === null),
    languages.filter((_, index) => reasons[index] === null).map((language) => language ?? main),
  );
  let next = 0;
  return languages.map((language, index) => {
    const likelihood = spam[index] ?? 0;
    const reason = reasons[index] ?? null;
    if (reason !== null) return { language, score: unscored(reason, likelihood) };
    const given = scores[next] ?? missing(scorer);
    next += 1;
    return { language, score: { ...given, spam: likelihood } };
  });
}

function missing(scorer: Scorer): never {
  throw new Error(`${scorer.id} left a text without a score`);
}

function mainLanguage(mix: LanguageMix): string {
  return Object.entries(mix).reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [FALLBACK, 0],
  )[0];
}
