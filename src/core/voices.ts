// From comments to voices to roll-ups. An author is one voice per teaser and platform, however
// often they write; a comment without an author is a voice of its own; copies share a voice.

import { copyShares } from "./clusters.ts";
import { bandsOf } from "./clusters-sketch.ts";
import type { Cell, LadderSums, SentimentSums, Voice } from "./rollup.ts";
import { SCORE_UNIT } from "./rollup.ts";
import type { Rollup } from "./rollup-sums.ts";
import { placeableTime, rollupSums } from "./rollup-sums.ts";
import type { ScoredComment } from "./scored-comment.ts";

/** A comment and what it counts as a copy, in ten-thousandths (see clusters.ts). */
export type Remark = Readonly<{ scored: ScoredComment; share: number }>;

/** Sums of a voice's scorable comments, by share, before the mean is taken. */
type Sums = {
  share: number;
  total: number;
  hype: number | null;
  ladder: [number, number, number, number, number];
  sentiment: [number, number, number];
};

/** Cells of one teaser's comments, in order of platform, hour and language. */
export function cellsOf(comments: Iterable<ScoredComment>): readonly Cell[] {
  return rollupOf(comments).cells;
}

/** All sums of one teaser's comments, from nothing but the comments. */
export function rollupOf(comments: Iterable<ScoredComment>): Rollup {
  const sums = rollupSums();
  const all = [...comments];
  const shares = copyShares(all.map((scored, index) => copyOf(scored, index)));
  const byVoice = new Map<string, Remark[]>();
  for (const [index, scored] of all.entries()) {
    sums.comment(scored, 1);
    const remark = { scored, share: shares[index] ?? SCORE_UNIT };
    const name = voiceName(scored, index);
    const known = byVoice.get(name);
    if (known === undefined) byVoice.set(name, [remark]);
    else known.push(remark);
  }
  for (const remarks of byVoice.values()) {
    sums.voice(voiceOf(remarks), 1);
    const [first] = remarks;
    if (first === undefined || first.scored.comment.author === null) continue;
    sums.author(first.scored.comment.platform, remarks.length, 1);
  }
  return sums.rollup();
}

/** Name of a comment's voice within its teaser; `id` tells comments without author apart. */
export function voiceName({ comment }: ScoredComment, id: number): string {
  const { platform, author } = comment;
  return author === null ? `${platform}\n\n${id}` : `${platform}\n${author}`;
}

function copyOf(scored: ScoredComment, id: number): Parameters<typeof copyShares>[0][number] {
  return {
    // What cannot be scored is in no index, so it must not make others count less.
    bands: scored.score.unscorable === null ? bandsOf(scored.comment.text) : null,
    platform: scored.comment.platform,
    voice: voiceName(scored, id),
  };
}

/**
 * The voice behind the comments of one author on one platform: the mean of the scorable ones,
 * each text once and copies by their share, placed at the first of them. Null where none can be
 * scored.
 */
export function voiceOf(remarks: readonly Remark[]): Voice | null {
  const [only] = remarks;
  if (remarks.length === 1 && only?.share === SCORE_UNIT) return voiceOfOne(only.scored);
  const scorable = remarks.filter(({ scored }) => scored.score.unscorable === null);
  const [start] = scorable;
  if (start === undefined) return null;
  const sums = sumsOf(distinctTexts(scorable));
  const mean = (sum: number): number => Math.round(sum / sums.total);
  const [a, b, c, d, e] = sums.ladder;
  const ladder: LadderSums = [mean(a), mean(b), mean(c), mean(d), mean(e)];
  const [negative, neutral, positive] = sums.sentiment;
  const sentiment: SentimentSums = [mean(negative), mean(neutral), mean(positive)];
  const first = scorable.reduce((best, next) => (isEarlier(next, best) ? next : best), start);
  return {
    platform: start.scored.comment.platform,
    language: first.scored.comment.language,
    firstAt: placeableTime(first.scored),
    comments: scorable.length,
    share: sums.share,
    hype: sums.hype === null ? null : mean(sums.hype),
    ladder: sums.hype === null ? null : ladder,
    sentiment,
    likes: scorable.reduce((sum, { scored }) => sum + Math.max(0, scored.comment.likes ?? 0), 0),
  };
}

/** The same for somebody who wrote one comment, no copy, as most do: no sums to take. */
function voiceOfOne(scored: ScoredComment): Voice | null {
  const { comment, score } = scored;
  if (score.unscorable !== null) return null;
  return {
    platform: comment.platform,
    language: comment.language,
    firstAt: placeableTime(scored),
    comments: 1,
    share: SCORE_UNIT,
    hype: score.hype,
    ladder: score.hype === null ? null : (score.ladder ?? [0, 0, 0, 0, 0]),
    sentiment: score.sentiment,
    likes: Math.max(0, comment.likes ?? 0),
  };
}

/** One comment of each text: who says a thing five times has said it once. */
function distinctTexts(remarks: readonly Remark[]): readonly Remark[] {
  if (remarks.length < 2) return remarks;
  const byText = new Map<string, Remark>();
  for (const remark of remarks) {
    const { text } = remark.scored.comment;
    const known = byText.get(text);
    // The same text may have been scored in two languages: its key decides, not its place.
    if (known === undefined || remark.scored.key < known.scored.key) byText.set(text, remark);
  }
  return [...byText.values()];
}

function sumsOf(remarks: readonly Remark[]): Sums {
  const sums: Sums = {
    share: 0,
    total: 0,
    hype: null,
    ladder: [0, 0, 0, 0, 0],
    sentiment: [0, 0, 0],
  };
  for (const { scored, share } of remarks) {
    const { hype, ladder, sentiment } = scored.score;
    sums.share = Math.max(sums.share, share);
    sums.total += share;
    if (hype !== null) sums.hype = (sums.hype ?? 0) + share * hype;
    for (const k of [0, 1, 2, 3, 4] as const) sums.ladder[k] += share * (ladder?.[k] ?? 0);
    for (const k of [0, 1, 2] as const) sums.sentiment[k] += share * sentiment[k];
  }
  return sums;
}

/** Earlier in time; at the same time the lower language code, so that order cannot matter. */
function isEarlier(next: Remark, best: Remark): boolean {
  const time = placeableTime(next.scored);
  const known = placeableTime(best.scored);
  if (time === known) {
    return (next.scored.comment.language ?? "") < (best.scored.comment.language ?? "");
  }
  if (time === null) return false;
  return known === null || time < known;
}
