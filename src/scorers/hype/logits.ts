// Text to logits: the sum of the weights of its features. The hot loop of the product: no
// strings, no allocation for each token.

import type { FeatureList } from "./feature-list.ts";
import { FeatureExtractor } from "./features.ts";
import { CHARACTERS, GROUP_SCALES, SHAPE, Weigher } from "./groups.ts";
import { type HypeModel, OUTPUTS, STRIDE } from "./model.ts";
import { WORD } from "./tokens.ts";

/** Words whose character n-grams are kept summed; each place holds one word. */
const MEMO_SIZE = 16_384;

/** Reads one text at a time; its results are overwritten by the next. */
export class LogitReader {
  readonly extractor: FeatureExtractor;
  readonly weigher: Weigher;
  /** Logits of the last text, in the order of the model's outputs. */
  readonly logits: Float64Array = new Float64Array(STRIDE);
  private readonly model: HypeModel;
  private readonly sums: Float64Array = new Float64Array(STRIDE);
  private readonly memoKeys: Float64Array = new Float64Array(MEMO_SIZE).fill(-1);
  /** Sums of a word's n-grams; at index OUTPUTS the sum of the squared values. */
  private readonly memo: Float64Array = new Float64Array(MEMO_SIZE * STRIDE);

  constructor(model: HypeModel) {
    this.model = model;
    this.extractor = new FeatureExtractor(model.table, model.table);
    this.weigher = new Weigher(model.table);
  }

  /** Fills `logits`; the number of tokens found, 0 for a text without any. */
  read(text: string): number {
    const { extractor, logits, model } = this;
    extractor.extractTokens(text);
    for (let o = 0; o < OUTPUTS; o += 1) logits[o] = model.bias[o] ?? 0;
    const { groups } = extractor;
    for (let group = 0; group < groups.length; group += 1) {
      const list = groups[group];
      if (list === undefined || group === CHARACTERS) continue;
      const norm = group === SHAPE ? 1 : this.weigher.weigh(list);
      if (list.count > 0) this.addGroup(list, norm * (GROUP_SCALES[group] ?? 1));
    }
    this.addCharacters();
    return extractor.tokens.count;
  }

  private addGroup(list: FeatureList, factor: number): void {
    const { sums } = this;
    sums.fill(0);
    this.sumWeights(list, sums, 0);
    this.addSums(sums, factor);
  }

  private addSums(sums: Float64Array, factor: number): void {
    const { logits } = this;
    for (let o = 0; o < OUTPUTS; o += 1) logits[o] = (logits[o] ?? 0) + (sums[o] ?? 0) * factor;
  }

  /** Adds value times weight of every feature to `target` from `to` on. */
  private sumWeights(list: FeatureList, target: Float64Array, to: number): void {
    const { weights } = this.model;
    const { count, slots, values } = list;
    for (let at = 0; at < count; at += 1) {
      const from = (slots[at] ?? 0) * STRIDE;
      const value = values[at] ?? 0;
      for (let o = 0; o < OUTPUTS; o += 1) {
        target[to + o] = (target[to + o] ?? 0) + value * (weights[from + o] ?? 0);
      }
    }
  }

  private addCharacters(): void {
    const { sums, memo } = this;
    const { tokens } = this.extractor;
    sums.fill(0);
    for (let index = 0; index < tokens.count; index += 1) {
      if (tokens.kinds[index] !== WORD) continue;
      const from = this.recall(index);
      for (let o = 0; o <= OUTPUTS; o += 1) sums[o] = (sums[o] ?? 0) + (memo[from + o] ?? 0);
    }
    const squares = sums[OUTPUTS] ?? 0;
    if (squares > 0) this.addSums(sums, (GROUP_SCALES[CHARACTERS] ?? 1) / Math.sqrt(squares));
  }

  /** Where the sums of a word's n-grams stand in the memo, computed if need be. */
  private recall(index: number): number {
    const { tokens } = this.extractor;
    const hash = tokens.hashes[index] ?? 0;
    const place = hash & (MEMO_SIZE - 1);
    const from = place * STRIDE;
    // The length beside the hash: words that share both do not occur in practice.
    const length = (tokens.lettersTo[index] ?? 0) - (tokens.lettersFrom[index] ?? 0);
    const key = hash * 64 + (length & 63);
    if (this.memoKeys[place] === key) return from;
    const list = this.extractor.extractWord(index);
    this.memo.fill(0, from, from + STRIDE);
    this.memo[from + OUTPUTS] = this.weigher.weighCharacters(list);
    this.sumWeights(list, this.memo, from);
    this.memoKeys[place] = key;
    return from;
  }
}
