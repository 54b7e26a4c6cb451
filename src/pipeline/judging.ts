// What is found out of comments before they are stored, from their texts and authors alone:
// language, score, sketch, pseudonym. The part of the work that other threads can do.

import type { Comment } from "../core/comment.ts";
import type { QuantizedScore } from "../core/scored-comment.ts";
import { quantizeScore } from "../core/scored-comment.ts";
import { bandsOf } from "../core/clusters-sketch.ts";
import type { Scorer } from "../core/score.ts";
import type { LanguageMix } from "../scorers/language/detect-language.ts";
import { identityOf, pseudonymMaker } from "./identity.ts";
import { scoreThread } from "./scoring.ts";

/** Comments of one thread as far as judging them needs them; the lists are equally long. */
export type JudgingTask = Readonly<{
  /** Tells threads apart; all tasks of a thread carry the same mix. */
  thread: number;
  mix: LanguageMix;
  texts: readonly string[];
  /** What the export says. */
  languages: readonly (string | null)[];
  /** Platform and raw name, see `identityOf`; null without an author. */
  identities: readonly (string | null)[];
}>;

export type Judgement = Readonly<{
  score: QuantizedScore;
  language: string | null;
  /** Bands of the text's sketch; none for what is short or cannot be scored. */
  bands: readonly number[];
  pseudonym: string | null;
}>;

/** Judgements in the order of the task. Pure but for caches. */
export type Judge = (task: JudgingTask) => Judgement[];

/** A judge with the scorer and the pseudonyms of one database. */
export function createJudge(scorer: Scorer, salt: string): Judge {
  const pseudonymOf = pseudonymMaker(salt);
  return ({ mix, texts, languages, identities }) =>
    scoreThread({ texts, languages }, scorer, mix).map(({ language, score }, index) => {
      const identity = identities[index] ?? null;
      const isScored = score.unscorable === null;
      return {
        score: quantizeScore(score),
        language,
        bands: isScored ? (bandsOf(texts[index] ?? "") ?? NO_BANDS) : NO_BANDS,
        pseudonym: identity === null ? null : pseudonymOf(identity),
      };
    });
}

const NO_BANDS: readonly number[] = [];

/** The task for comments of one thread. */
export function taskOf(
  comments: readonly Comment[],
  thread: number,
  mix: LanguageMix,
): JudgingTask {
  return {
    thread,
    mix,
    texts: comments.map(({ text }) => text),
    languages: comments.map(({ language }) => language),
    identities: comments.map(({ author, platform }) =>
      author === null ? null : identityOf(author, platform),
    ),
  };
}
