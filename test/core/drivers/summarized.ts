// Drivers of made-up comments, as the pipeline makes them.

import type { Aspect } from "../../../src/core/drivers/aspects.ts";
import { countPhrases, emptyCounts, mergeCounts } from "../../../src/core/drivers/phrase-counts.ts";
import type { Drivers } from "../../../src/core/drivers/summarize-drivers.ts";
import type { Said } from "../../../src/core/drivers/said.ts";
import { summarizeDrivers } from "../../../src/core/drivers/summarize-drivers.ts";
import type { WordSets } from "../../../src/core/drivers/word-roles.ts";
import { rolesFor } from "../../../src/core/drivers/word-roles.ts";
import { hypeIndex, strataOf } from "../../../src/core/hype-index.ts";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import type { QuotedComment } from "../../../src/core/summary.ts";
import { copyShares } from "../../../src/core/clusters.ts";
import { bandsOf } from "../../../src/core/clusters-sketch.ts";
import type { Remark } from "../../../src/core/voices.ts";
import { cellsOf, voiceName } from "../../../src/core/voices.ts";

export const WORD_SETS: WordSets = {
  feelings: new Set(["great", "awful", "excited"]),
  idioms: [["looking", "forward"]],
  functions: new Set(["que"]),
};

export type Setting = Readonly<{
  aspects?: readonly Aspect[];
  others?: readonly ScoredComment[];
  teaser?: string;
  weights?: Readonly<Record<string, number>>;
  modelError?: number;
  /** Which comments are drawn, as one of `every`; all of them where not given. */
  draw?: Readonly<{ every: number; isDrawn: (at: number) => boolean }>;
}>;

/** Drivers and themes, with the index that they explain. */
export function summarized(
  comments: readonly ScoredComment[],
  setting: Setting = {},
): Drivers & Readonly<{ index: number }> {
  const strata = strataOf(cellsOf(comments), setting.weights);
  const rolesOf = rolesFor(setting.teaser ?? "Test", WORD_SETS);
  const own = countPhrases(comments, rolesOf);
  const all = emptyCounts();
  mergeCounts(all, own);
  mergeCounts(all, countPhrases(setting.others ?? [], rolesOf));
  const { draw } = setting;
  const remarks = remarksOf(comments).filter((_, at) => draw?.isDrawn(at) ?? true);
  const found = summarizeDrivers({
    every: draw?.every,
    comments: () => remarks,
    aspects: setting.aspects ?? [],
    strata,
    modelError: setting.modelError ?? 0,
    rolesOf,
    background: { own, all },
    quote: quoteOf,
  });
  return { ...found, index: hypeIndex(strata, 0).value };
}

/** Comments with what they count, as the store keeps them. */
export function remarksOf(comments: readonly ScoredComment[]): Remark[] {
  const shares = copyShares(
    comments.map((scored, at) => ({
      bands: scored.score.unscorable === null ? bandsOf(scored.comment.text) : null,
      platform: scored.comment.platform,
      voice: voiceName(scored, at),
    })),
  );
  return comments.map((scored, at) => ({ scored, share: shares[at] ?? 10_000 }));
}

/** A quote as the pipeline makes it, without what the scorer would explain. */
export function quoteOf({ key, comment, score }: Said): QuotedComment {
  return {
    id: key,
    platform: comment.platform,
    language: null,
    text: comment.text,
    author: comment.author,
    postedAt: null,
    likes: comment.likes,
    hype: score.hype === null ? null : score.hype / 10_000,
    rung: null,
    ladder: null,
    label: "neutral",
    compound: 0,
    evidence: [],
  };
}
