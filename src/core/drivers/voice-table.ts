// Voices of one teaser as columns: platform, hype, what they count, and the drivers they speak
// of. Made while the comments stream by, so that a million voices cost a few numbers each.

import { SCORE_UNIT } from "../rollup.ts";
import { hashOf } from "./hash.ts";
import type { Heard } from "./said.ts";

export type VoiceTable = Readonly<{
  /** Index of an author by platform and pseudonym. */
  authors: Map<string, number>;
  platforms: string[];
  /** By voice: index in `platforms`. */
  platform: number[];
  /** By voice: sum of share times hype, and of share, in ten-thousandths. */
  hype: number[];
  mass: number[];
  /** By voice: what it counts, in ten-thousandths; less than a whole for copies. */
  share: number[];
  /** By voice: hash of its first text, and all of them where it wrote more than one. */
  text: number[];
  texts: Map<number, Set<number>>;
  /** By voice: bits of the drivers that any of its comments speaks of. */
  bits: number[];
}>;

export function emptyVoices(): VoiceTable {
  return {
    authors: new Map(),
    platforms: [],
    platform: [],
    hype: [],
    mass: [],
    share: [],
    text: [],
    texts: new Map(),
    bits: [],
  };
}

/**
 * Adds a scored comment that has a hype value to its voice, as voices.ts does: each text once,
 * copies by their share. Returns the voice's index.
 */
export function addToVoice(table: VoiceTable, { scored, share }: Heard, bits: number): number {
  const { comment, score } = scored;
  const text = fingerprintOf(comment.text);
  const name = comment.author === null ? null : `${comment.platform}\n${comment.author}`;
  const known = name === null ? undefined : table.authors.get(name);
  const voice = known ?? startVoice(table, comment.platform, text);
  if (name !== null) table.authors.set(name, voice);
  table.bits[voice] = (table.bits[voice] ?? 0) | bits;
  if (known === undefined || isNewText(table, voice, text)) {
    addScore(table, voice, { hype: score.hype ?? 0, share });
  }
  return voice;
}

type Counted = Readonly<{ hype: number; share: number }>;

function addScore(table: VoiceTable, voice: number, { hype, share }: Counted): void {
  table.hype[voice] = (table.hype[voice] ?? 0) + share * hype;
  table.mass[voice] = (table.mass[voice] ?? 0) + share;
  table.share[voice] = Math.max(table.share[voice] ?? 0, share);
}

/** 53 bits of a text. */
function fingerprintOf(text: string): number {
  return hashOf(text) * 0x20_00_00 + (hashOf(`${text.length}${text}`) >>> 11);
}

function startVoice(table: VoiceTable, platform: string, text: number): number {
  const at = table.platforms.indexOf(platform);
  table.platform.push(at < 0 ? table.platforms.push(platform) - 1 : at);
  table.hype.push(0);
  table.mass.push(0);
  table.share.push(0);
  table.text.push(text);
  table.bits.push(0);
  return table.platform.length - 1;
}

/** False where the voice has said the same before. */
function isNewText(table: VoiceTable, voice: number, text: number): boolean {
  if (table.text[voice] === text) return false;
  const texts = table.texts.get(voice) ?? new Set();
  if (texts.has(text)) return false;
  table.texts.set(voice, texts.add(text));
  return true;
}

/** Mean hype of a voice in ten-thousandths, rounded as in voices.ts, so that sums agree. */
export function hypeOfVoice(table: VoiceTable, voice: number): number {
  return Math.round((table.hype[voice] ?? 0) / Math.max(1, table.mass[voice] ?? 0));
}

/**
 * What a voice counts as evidence for a theme, in ten-thousandths: the square of its share, so
 * that a cluster of copies is one voice, however large.
 */
export function evidenceOfVoice(table: VoiceTable, voice: number): number {
  return Math.round((table.share[voice] ?? 0) ** 2 / SCORE_UNIT);
}
