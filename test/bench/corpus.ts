// A reproducible export for the bench: rows of a trailer's comments whose texts are a random walk
// over given ones. The same seed and texts give the same file.

import { closeSync, openSync, writeSync } from "node:fs";

export type CorpusOptions = Readonly<{
  rows: number;
  seed: number;
  /** Texts whose words and lengths the comments take; at least one. */
  texts: readonly string[];
  /** Put before every id, so that two corpora share none. */
  prefix?: string;
}>;

export const CORPUS_COLUMNS = "id,teaser,platform,author,likes,time,text";

const TEASERS = 8;
const PLATFORMS = ["youtube", "youtube", "youtube", "tiktok", "instagram", "reddit"] as const;
const ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
const ID_LENGTH = 24;
/** Day that the first teaser came out; comments thin out over about sixty days. */
const START = Date.UTC(2025, 4, 13, 15);
const MEAN_AGE_MS = 12 * 86_400_000;
/** Texts of up to so many words are repeated as they stand, as in life. */
const PHRASE_WORDS = 5;
/** How often the walk leaves the order of the given texts; it keeps long texts from being copies. */
const JUMP = 0.25;
const CHUNK_ROWS = 5_000;

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes the export to `path`, a part at a time. */
export function writeCorpus(path: string, options: CorpusOptions): void {
  const random = seededRandom(options.seed);
  const say = speaker(options.texts, random);
  const file = openSync(path, "w");
  try {
    writeSync(file, `${CORPUS_COLUMNS}\n`);
    for (let from = 0; from < options.rows; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, options.rows - from);
      const lines = Array.from({ length: count }, () => row(say(), random, options.prefix ?? "U"));
      writeSync(file, lines.join(""));
    }
  } finally {
    closeSync(file);
  }
}

function row(text: string, random: () => number, prefix: string): string {
  let id = prefix;
  for (let at = 0; at < ID_LENGTH; at += 1) id += ID_LETTERS[Math.floor(random() * 64)] ?? "";
  const teaser = Math.floor(random() ** 2 * TEASERS);
  const platform = PLATFORMS[Math.floor(random() * PLATFORMS.length)] ?? "youtube";
  // A third of the comments come from people who write again and again.
  const author = random() < 0.66 ? random() * 1e9 : random() ** 3 * 2e5;
  const likes = Math.floor((1 - random()) ** -0.7 - 1);
  const age = -Math.log(1 - random()) * MEAN_AGE_MS;
  const time = new Date(START + teaser * 864e5 + age).toISOString().slice(0, 19);
  const field = /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${id},Trailer ${teaser + 1},${platform},@fan${Math.floor(author)},${likes},${time}Z,${field}\n`;
}

/** A random walk over the words of the texts: each next word followed the last one somewhere. */
function speaker(texts: readonly string[], random: () => number): () => string {
  const split = texts.map((text) => text.split(" ").filter((word) => word !== ""));
  const sentences = split.filter((words) => words.length > 0);
  const all = sentences.flat();
  const after = new Map<string, string[]>();
  for (const words of sentences) {
    for (const [at, word] of words.slice(0, -1).entries()) {
      const next = words[at + 1] ?? "";
      const known = after.get(word);
      if (known === undefined) after.set(word, [next]);
      else known.push(next);
    }
  }
  const any = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  return () => {
    const model = sentences[Math.floor(random() * sentences.length)] ?? ["first"];
    if (model.length <= PHRASE_WORDS) return model.join(" ");
    const words = [model[0] ?? ""];
    while (words.length < model.length) {
      const next = random() < JUMP ? undefined : after.get(words.at(-1) ?? "");
      words.push(any(next ?? all));
    }
    return words.join(" ");
  };
}
