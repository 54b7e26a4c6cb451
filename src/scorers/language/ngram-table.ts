// ELD's n-gram tables in typed arrays, found by their bytes. The library keeps them as an object
// of objects; to look a text up there takes ten times as long as all else that is done with it.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { eld as Library } from "eld/extrasmall";

/** The part of the package that is read; its numbers are those of its own languages. */
type Package = Readonly<{
  detect: (typeof Library)["detect"];
  /** Codes (ISO 639-1) in the order of their numbers. */
  languages: readonly string[];
  ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What stands for each byte of UTF-8 beyond ASCII in the keys of `ngrams`. */
  dictionary: readonly string[];
}>;

let loaded: Package | null = null;

/**
 * The package, loaded at once: detecting a language is no asynchronous matter. It offers itself
 * to `import` only, so its files are asked for by path.
 */
export function eldPackage(): Package {
  if (loaded !== null) return loaded;
  const require = createRequire(import.meta.url);
  const folder = (require.resolve.paths("eld") ?? [])
    .map((path) => join(path, "eld/src"))
    .find((path) => existsSync(path));
  if (folder === undefined) throw new Error("the package eld is not installed");
  const { eld }: { eld: typeof Library } = require(join(folder, "entries/static.extrasmall.js"));
  const { ngramsData }: { ngramsData: { ngrams: Package["ngrams"] } } = require(
    join(folder, "ngrams/extrasmall.js"),
  );
  const { dictionary }: Pick<Package, "dictionary"> = require(join(folder, "dictionary.js"));
  const languages = Object.values<string>(eld.info().Languages);
  loaded = { detect: eld.detect, languages, ngrams: ngramsData.ngrams, dictionary };
  return loaded;
}

/** An n-gram has at most six bytes: the first four, and the others. */
const FIRST_BYTES = 4;
/** ELD leaves this out of its tables and adds it to every weight. */
const LEAST_WEIGHT = 53;

/** Place of the n-gram with these bytes in a table of `mask + 1` places. */
export function placeOf(first: number, rest: number, mask: number): number {
  const hash = Math.imul(first ^ Math.imul(rest, 0x9e_37_79_b1), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 15)) & mask;
}

/** Open addressing; at most half full. */
export class NgramTable {
  private readonly mask: number;
  private readonly firsts: Int32Array;
  private readonly rests: Int32Array;
  /** Number of the n-gram, from 1 on; 0 in an empty place. */
  private readonly numbers: Int32Array;
  /** Where the languages of each n-gram begin; they end where those of the next one do. */
  readonly starts: Int32Array;
  readonly languages: Uint8Array;
  readonly weights: Int16Array;

  constructor(ngrams: Package["ngrams"]) {
    const entries = Object.entries(ngrams);
    const size = 2 ** Math.ceil(Math.log2(2 * entries.length + 2));
    this.mask = size - 1;
    this.firsts = new Int32Array(size);
    this.rests = new Int32Array(size);
    this.numbers = new Int32Array(size);
    this.starts = new Int32Array(entries.length + 2);
    const languages: number[] = [];
    const weights: number[] = [];
    for (const [index, [bytes, weightOf]] of entries.entries()) {
      this.put(bytes, index + 1);
      for (const language of Object.keys(weightOf)) {
        languages.push(Number(language));
        weights.push((weightOf[language] ?? 0) + LEAST_WEIGHT);
      }
      this.starts[index + 2] = languages.length;
    }
    this.languages = Uint8Array.from(languages);
    this.weights = Int16Array.from(weights);
  }

  private put(bytes: string, number: number): void {
    let first = 0;
    let rest = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      if (at < FIRST_BYTES) first = (first << 8) | bytes.charCodeAt(at);
      else rest = (rest << 8) | bytes.charCodeAt(at);
    }
    let place = placeOf(first, rest, this.mask);
    while (this.numbers[place] !== 0) place = (place + 1) & this.mask;
    this.firsts[place] = first;
    this.rests[place] = rest;
    this.numbers[place] = number;
  }

  /** Number of an n-gram by its first four bytes and the others; 0 for one that is not known. */
  find(first: number, rest: number): number {
    const { mask, firsts, rests, numbers } = this;
    let place = placeOf(first, rest, mask);
    while (numbers[place] !== 0) {
      if (firsts[place] === first && rests[place] === rest) return numbers[place] ?? 0;
      place = (place + 1) & mask;
    }
    return 0;
  }
}
