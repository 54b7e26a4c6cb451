// Voices of one teaser as columns: platform, hype and the drivers they speak of. Made while the
// comments stream by, so that a million voices cost a few numbers each.

import type { ScoredComment } from "../scored-comment.ts";

export type VoiceTable = Readonly<{
  /** Index of an author by platform and pseudonym. */
  authors: Map<string, number>;
  platforms: string[];
  /** By voice: index in `platforms`. */
  platform: number[];
  /** By voice: sum of hype in ten-thousandths. */
  hype: number[];
  /** By voice: scored comments. */
  comments: number[];
  /** By voice: bits of the drivers that any of its comments speaks of. */
  bits: number[];
}>;

export function emptyVoices(): VoiceTable {
  return { authors: new Map(), platforms: [], platform: [], hype: [], comments: [], bits: [] };
}

/** Adds a scored comment that has a hype value to its voice; the voice's index. */
export function addToVoice(
  table: VoiceTable,
  { comment, score }: ScoredComment,
  bits: number,
): number {
  const voice = voiceOf(table, comment);
  table.hype[voice] = (table.hype[voice] ?? 0) + (score.hype ?? 0);
  table.comments[voice] = (table.comments[voice] ?? 0) + 1;
  table.bits[voice] = (table.bits[voice] ?? 0) | bits;
  return voice;
}

function voiceOf(table: VoiceTable, comment: ScoredComment["comment"]): number {
  const name = comment.author === null ? null : `${comment.platform}\n${comment.author}`;
  const known = name === null ? undefined : table.authors.get(name);
  if (known !== undefined) return known;
  const voice = table.platform.length;
  table.platform.push(platformOf(table, comment.platform));
  table.hype.push(0);
  table.comments.push(0);
  table.bits.push(0);
  if (name !== null) table.authors.set(name, voice);
  return voice;
}

function platformOf({ platforms }: VoiceTable, name: string): number {
  const at = platforms.indexOf(name);
  return at < 0 ? platforms.push(name) - 1 : at;
}

/** Mean hype of a voice in ten-thousandths, rounded as in voices.ts, so that sums agree. */
export function hypeOfVoice(table: VoiceTable, voice: number): number {
  return Math.round((table.hype[voice] ?? 0) / Math.max(1, table.comments[voice] ?? 0));
}
