// Tasks and judgements as they travel between threads: one joined string and numbers in buffers
// that change hands, since a list of objects costs a copy of each.

import { LABELS } from "../core/ladder.ts";
import type { Rung } from "../core/ladder.ts";
import { UNSCORABLE_REASONS } from "../core/score.ts";
import type { QuantizedScore } from "../core/scored-comment.ts";
import type { LanguageMix } from "../scorers/language/detect-language.ts";
import type { Judgement, JudgingTask } from "./judging.ts";

export type PackedTask = Readonly<{
  thread: number;
  mix: LanguageMix;
  texts: PackedTexts;
  identities: PackedTexts;
  /** null where the export names no language at all. */
  languages: readonly (string | null)[] | null;
}>;

/** Strings, one after another, and where each ends; -1 for null. */
export type PackedTexts = Readonly<{ joined: string; ends: Int32Array<ArrayBuffer> }>;

export function packTask(task: JudgingTask): PackedTask {
  const { thread, mix, texts, identities, languages } = task;
  return {
    thread,
    mix,
    texts: packTexts(texts),
    identities: packTexts(identities),
    languages: languages.every((language) => language === null) ? null : languages,
  };
}

export function unpackTask({ thread, mix, ...packed }: PackedTask): JudgingTask {
  const texts = unpackTexts(packed.texts).map((text) => text ?? "");
  return {
    thread,
    mix,
    texts,
    identities: unpackTexts(packed.identities),
    languages: packed.languages ?? texts.map(() => null),
  };
}

function packTexts(texts: readonly (string | null)[]): PackedTexts {
  const ends = new Int32Array(texts.length);
  let end = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? null;
    if (text !== null) end += text.length;
    ends[index] = text === null ? -1 : end;
  }
  return { joined: texts.join(""), ends };
}

function unpackTexts({ joined, ends }: PackedTexts): (string | null)[] {
  let start = 0;
  return Array.from(ends, (end) => {
    if (end < 0) return null;
    const text = joined.slice(start, end);
    start = end;
    return text;
  });
}

export type PackedJudgements = Readonly<{
  /** FIELDS whole numbers for each comment. */
  numbers: Int16Array<ArrayBuffer>;
  bands: Float64Array<ArrayBuffer>;
  /** Languages that occur, as numbered in `numbers`. */
  languages: readonly string[];
  pseudonyms: PackedTexts;
}>;

/** Language, unscorable, rung, label, hype, five rungs, three labels, compound, spam, bands. */
const FIELDS = 16;
const RUNGS: readonly Rung[] = [-2, -1, 0, 1, 2];
/** Stands for null; no score is that low. */
const NONE = -20_000;

export function packJudgements(judgements: readonly Judgement[]): PackedJudgements {
  const numbers = new Int16Array(judgements.length * FIELDS);
  const languages: string[] = [];
  const allBands: number[] = [];
  let at = 0;
  for (const { score, language, bands } of judgements) {
    let code = language === null ? NONE : languages.indexOf(language);
    if (code === -1) code = languages.push(language ?? "") - 1;
    numbers[at] = code;
    packScore(score, numbers, at + 1);
    numbers[at + FIELDS - 1] = bands.length;
    for (const band of bands) allBands.push(band);
    at += FIELDS;
  }
  return {
    numbers,
    bands: Float64Array.from(allBands),
    languages,
    pseudonyms: packTexts(judgements.map(({ pseudonym }) => pseudonym)),
  };
}

function packScore(score: QuantizedScore, numbers: Int16Array, at: number): void {
  const { unscorable, rung, label, hype, ladder, sentiment, compound, spam } = score;
  numbers[at] = unscorable === null ? NONE : UNSCORABLE_REASONS.indexOf(unscorable);
  numbers[at + 1] = rung ?? NONE;
  numbers[at + 2] = LABELS.indexOf(label);
  numbers[at + 3] = hype ?? NONE;
  for (let k = 0; k < 5; k += 1) numbers[at + 4 + k] = ladder?.[k] ?? NONE;
  for (let k = 0; k < 3; k += 1) numbers[at + 9 + k] = sentiment[k] ?? 0;
  numbers[at + 12] = compound;
  numbers[at + 13] = spam;
}

export function unpackJudgements(packed: PackedJudgements): Judgement[] {
  const { numbers, bands, languages } = packed;
  let band = 0;
  return unpackTexts(packed.pseudonyms).map((pseudonym, index) => {
    const at = index * FIELDS;
    const count = numbers[at + FIELDS - 1] ?? 0;
    band += count;
    return {
      score: unpackScore(numbers, at + 1),
      language: languages[numbers[at] ?? NONE] ?? null,
      bands: count === 0 ? NO_BANDS : Array.from(bands.subarray(band - count, band)),
      pseudonym,
    };
  });
}

const NO_BANDS: readonly number[] = [];

function unpackScore(numbers: Int16Array, at: number): QuantizedScore {
  const value = (field: number): number => numbers[at + field] ?? 0;
  const isLadder = value(4) !== NONE;
  return {
    unscorable: UNSCORABLE_REASONS[value(0)] ?? null,
    rung: RUNGS.find((rung) => rung === value(1)) ?? null,
    label: LABELS[value(2)] ?? "neutral",
    hype: value(3) === NONE ? null : value(3),
    ladder: isLadder ? [value(4), value(5), value(6), value(7), value(8)] : null,
    sentiment: [value(9), value(10), value(11)],
    compound: value(12),
    spam: value(13),
  };
}

/** The buffers of a packed task or of packed judgements, which are handed over and not copied. */
export function buffersOf(packed: PackedTask | PackedJudgements): ArrayBuffer[] {
  return "texts" in packed
    ? [packed.texts.ends.buffer, packed.identities.ends.buffer]
    : [packed.numbers.buffer, packed.bands.buffer, packed.pseudonyms.ends.buffer];
}
