// Counts the features of all texts and chooses those that the table keeps.

import { FeatureExtractor } from "../scorers/hype/features.ts";
import {
  emptyTable,
  FeatureTable,
  IDF_STEP,
  SETS,
  SLOTS,
  tagOf,
  WAYS,
} from "../scorers/hype/table.ts";

/** Texts of one origin; `weight` says how much a text counts when features compete. */
export type Corpus = Readonly<{ texts: readonly string[]; weight: number }>;

const FIRST_SIZE = 1 << 22;
/** Share of the hash table that may fill up before it is doubled. */
const FULLEST = 0.6;

/** Document frequency of every feature hash seen; passes for a table that knows nothing. */
export class FeatureCounter {
  private keys = new Uint32Array(FIRST_SIZE);
  private frequencies = new Uint32Array(FIRST_SIZE);
  private importances = new Float32Array(FIRST_SIZE);
  private lastSeen = new Uint32Array(FIRST_SIZE);
  private size = 0;
  documents = 0;
  private weight = 1;

  /** Starts a text that counts `weight`. */
  begin(weight: number): void {
    this.documents += 1;
    this.weight = weight;
  }

  find(hash: number): number {
    const place = this.placeOf(hash);
    if (this.lastSeen[place] === this.documents) return -1;
    if (this.lastSeen[place] === 0) {
      this.keys[place] = hash;
      this.size += 1;
    }
    this.lastSeen[place] = this.documents;
    this.frequencies[place] = (this.frequencies[place] ?? 0) + 1;
    this.importances[place] = (this.importances[place] ?? 0) + this.weight;
    if (this.size > this.keys.length * FULLEST) this.grow();
    return -1;
  }

  private placeOf(hash: number): number {
    const mask = this.keys.length - 1;
    let place = Math.imul(hash, 0x9e_37_79_b1) & mask;
    while (this.lastSeen[place] !== 0 && this.keys[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  private grow(): void {
    const { keys, frequencies, importances, lastSeen } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.frequencies = new Uint32Array(keys.length * 2);
    this.importances = new Float32Array(keys.length * 2);
    this.lastSeen = new Uint32Array(keys.length * 2);
    for (const [old, seen] of lastSeen.entries()) {
      if (seen === 0) continue;
      const place = this.placeOf(keys[old] ?? 0);
      this.keys[place] = keys[old] ?? 0;
      this.frequencies[place] = frequencies[old] ?? 0;
      this.importances[place] = importances[old] ?? 0;
      this.lastSeen[place] = seen;
    }
  }

  /** Calls back for every feature seen in at least `fewest` texts. */
  forEach(fewest: number, callback: (feature: CountedFeature) => void): void {
    for (const [place, frequency] of this.frequencies.entries()) {
      if (frequency < fewest) continue;
      callback({
        hash: this.keys[place] ?? 0,
        frequency,
        importance: this.importances[place] ?? 0,
      });
    }
  }
}

export type CountedFeature = Readonly<{ hash: number; frequency: number; importance: number }>;

/** Counts the features of all corpora. */
export function countFeatures(corpora: readonly Corpus[]): FeatureCounter {
  const counter = new FeatureCounter();
  const extractor = new FeatureExtractor(emptyTable(), counter);
  for (const corpus of corpora) {
    for (const text of corpus.texts) {
      counter.begin(corpus.weight);
      extractor.extract(text);
    }
  }
  return counter;
}

/** A feature of fewer texts than this says nothing that carries over. */
const FEWEST_TEXTS = 3;

function idfCode(frequency: number, documents: number): number {
  const idf = Math.log((1 + documents) / (1 + frequency)) + 1;
  return Math.max(1, Math.min(255, Math.round(idf / IDF_STEP)));
}

/** The table of the most important features: in each set the best four. */
export function chooseFeatures(counter: FeatureCounter): FeatureTable {
  const tags = new Uint16Array(SLOTS);
  const codes = new Uint8Array(SLOTS);
  const importances = new Float32Array(SLOTS);
  counter.forEach(FEWEST_TEXTS, ({ hash, frequency, importance }) => {
    const first = (hash & (SETS - 1)) * WAYS;
    let weakest = first;
    for (let slot = first; slot < first + WAYS; slot += 1) {
      if ((importances[slot] ?? 0) < (importances[weakest] ?? 0)) weakest = slot;
    }
    if (importance <= (importances[weakest] ?? 0)) return;
    tags[weakest] = tagOf(hash);
    codes[weakest] = idfCode(frequency, counter.documents);
    importances[weakest] = importance;
  });
  return new FeatureTable(tags, codes);
}
