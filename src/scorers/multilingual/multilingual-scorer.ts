// The scorer of comments in other languages than English: sentiment by a small linear model,
// and from it the ladder. What it cannot score it says so; such comments lower coverage.

import { LABELS, expectedHype, likeliestRung } from "../../core/ladder.ts";
import type { Label } from "../../core/ladder.ts";
import { unscored } from "../../core/score.ts";
import type { Evidence, Score, Scorer } from "../../core/score.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { spamLikelihood } from "../spam/spam-likelihood.ts";
import { sentimentFeatures } from "./features.ts";
import { IDIOM_LEVEL, excitement, ladderOf } from "./ladder-mapping.ts";
import { sentimentLogits, sentimentShares, shippedWeights } from "./sentiment.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";
import { findIdioms, wordLookup } from "./word-lookup.ts";
import type { FoundIdiom, WordLookup } from "./word-lookup.ts";

/**
 * Languages that are scored. Each reaches a macro-recall of 0.57 or more on held-out tweets,
 * where chance is 0.33; Hindi in Latin letters reached 0.35 and stays unscorable, for below
 * 0.5 a scorer is wrong about most comments of some class.
 */
export const MULTILINGUAL_LANGUAGES: readonly string[] = ["ar", "de", "es", "fr", "it", "pt"];

/** What an idiom of hype or refusal adds to the logit of its side (our judgement). */
const IDIOM_LOGIT = 1.2;

/**
 * Root mean square error of the index over seven titles with 9 to 32 comments in these languages
 * (124 in all, none of them in training), in points; half of it is chance.
 */
const INDEX_ERROR = 8;

const lookups = new Map<string, WordLookup>();

function lookupOf(language: string): WordLookup {
  const lookup = lookups.get(language) ?? wordLookup(language);
  lookups.set(language, lookup);
  return lookup;
}

type Probabilities = Readonly<Record<Label, number>>;

function softmax(logits: readonly number[]): Probabilities {
  const top = Math.max(...logits);
  const [negative = 0, neutral = 0, positive = 0] = logits.map((logit) => Math.exp(logit - top));
  const sum = negative + neutral + positive;
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum };
}

function sentimentOf(
  tokens: readonly Token[],
  language: string,
  idioms: readonly FoundIdiom[],
): Probabilities {
  const features = sentimentFeatures(tokens, lookupOf(language), language);
  const [negative, neutral, positive] = sentimentLogits(features, shippedWeights());
  const hyped = idioms.some(({ polarity }) => polarity > 0);
  const refused = idioms.some(({ polarity }) => polarity < 0);
  return softmax([
    negative + (refused ? IDIOM_LOGIT : 0),
    neutral,
    positive + (hyped && !refused ? IDIOM_LOGIT : 0),
  ]);
}

function likeliestLabel(probabilities: Probabilities): Label {
  let best: Label = "neutral";
  for (const label of LABELS) if (probabilities[label] > probabilities[best]) best = label;
  return best;
}

function scoreIn(text: string, language: string | null): Score {
  const spam = spamLikelihood(text);
  if (text.trim() === "") return unscored("empty", spam);
  if (language === null || !MULTILINGUAL_LANGUAGES.includes(language)) {
    return unscored("language", spam);
  }
  const tokens = tokensOf(text);
  if (tokens.length === 0) return unscored("empty", spam);
  const idioms = findIdioms(lookupOf(language), tokens);
  const probabilities = sentimentOf(tokens, language, idioms);
  const hyped = idioms.some(({ polarity }) => polarity > 0);
  const ladder = ladderOf(probabilities, hyped ? IDIOM_LEVEL : excitement(tokens), idioms);
  return {
    ladder,
    hype: expectedHype(ladder),
    rung: likeliestRung(ladder),
    probabilities,
    label: likeliestLabel(probabilities),
    compound: probabilities.positive - probabilities.negative,
    spam,
    unscorable: null,
  };
}

/** Evidence in text order; contributions to the logit of positive less that of negative. */
function explainIn(text: string, language: string | null): Evidence[] {
  if (language === null || !MULTILINGUAL_LANGUAGES.includes(language)) return [];
  const tokens = tokensOf(text);
  const lookup = lookupOf(language);
  const features = sentimentFeatures(tokens, lookup, language);
  const shares = sentimentShares(features, shippedWeights(), tokens.length);
  const idioms = findIdioms(lookup, tokens);
  const refused = idioms.some(({ polarity }) => polarity < 0);
  const side = refused ? -1 : 1;
  return [
    ...tokens.map(({ raw, start }, at) => ({
      token: raw,
      start,
      end: start + raw.length,
      contribution: shares[at] ?? 0,
    })),
    { token: "<rest>", start: -1, end: -1, contribution: shares[tokens.length] ?? 0 },
    ...(idioms.length === 0
      ? []
      : [{ token: "<idiom>", start: -1, end: -1, contribution: side * IDIOM_LOGIT }]),
  ];
}

/**
 * Scorer for comments in MULTILINGUAL_LANGUAGES. `language` (ISO 639-1) is the language of
 * all texts that it will get; null: it detects that of each text by itself. English and every
 * language that it does not cover is unscorable. Spam is scored as any comment; its likelihood
 * stands in the score for the caller to judge. The ladder is coarser than that of the
 * English model (ladder-mapping.ts).
 */
export function createMultilingualScorer(language: string | null = null): Scorer {
  const languageOf = (text: string): string | null => language ?? detectLanguage(text).language;
  return {
    id: "multilingual@1",
    hasLadder: true,
    indexError: INDEX_ERROR,
    languages: MULTILINGUAL_LANGUAGES,
    scoreBatch: (texts) => texts.map((text) => scoreIn(text, languageOf(text))),
    explain: (text) => explainIn(text, languageOf(text)),
  };
}
