// Text to logits: the sum of the weights of its features. The hot loop of the product: no
// strings, no allocation for each token.

import { FeatureExtractor } from "./features.ts";
import { CHARACTERS, groupFactor, SHAPE } from "./groups.ts";
import { type HypeModel, OUTPUTS } from "./model.ts";
import { PackedTable, SUMS } from "./packed-table.ts";
import { StepSums } from "./step-sums.ts";
import { addRow } from "./sum-rows.ts";
import { WORD } from "./tokens.ts";

/** Words whose character n-grams are kept summed; each place holds one word. */
const MEMO_SIZE = 16_384;

/** Reads one text at a time; its results are overwritten by the next. */
export class LogitReader {
  readonly extractor: FeatureExtractor;
  /** Logits of the last text, in the order of the model's outputs. */
  readonly logits: Float64Array = new Float64Array(OUTPUTS);
  private readonly bias: Float64Array;
  private readonly scales: Float64Array;
  private readonly table: PackedTable;
  private readonly sums: Float64Array = new Float64Array(SUMS);
  private readonly total: Float64Array = new Float64Array(SUMS);
  private readonly shape: StepSums;
  private readonly mood: StepSums;
  private readonly memoKeys: Float64Array = new Float64Array(MEMO_SIZE).fill(-1);
  /** Sums of the n-grams of a word, SUMS to a place. */
  private readonly memo: Float32Array = new Float32Array(MEMO_SIZE * SUMS);
  private readonly wordSums: Float64Array = new Float64Array(SUMS);

  constructor(model: HypeModel) {
    this.bias = Float64Array.from(model.bias);
    this.scales = Float64Array.from(model.scales);
    this.table = new PackedTable(model);
    this.extractor = new FeatureExtractor(model.table, this.table);
    this.shape = new StepSums(this.extractor.outline.steps, this.table);
    this.mood = new StepSums(this.extractor.mood.steps, this.table);
  }

  /** Fills `logits`; the number of tokens found, 0 for a text without any. */
  read(text: string): number {
    const { extractor, logits, total, bias, scales } = this;
    extractor.extractTokens(text);
    total.fill(0);
    const { groups } = extractor;
    for (let group = 0; group < groups.length; group += 1) {
      const list = groups[group];
      if (list === undefined || list.count === 0) continue;
      list.resolve(this.table);
      this.sums.fill(0);
      this.table.addWeighed(list.slots, list.count, this.sums);
      this.addSums(group);
    }
    this.addCharacters();
    this.addShape();
    for (let o = 0; o < OUTPUTS; o += 1)
      logits[o] = (bias[o] ?? 0) + (scales[o] ?? 0) * (total[o] ?? 0);
    return extractor.tokens.count;
  }

  /** Adds the sums of a group to the total, as a unit vector would be. */
  private addSums(group: number): void {
    const { sums, total } = this;
    const factor = groupFactor(group, sums[OUTPUTS] ?? 0);
    for (let o = 0; o < OUTPUTS; o += 1) total[o] = (total[o] ?? 0) + factor * (sums[o] ?? 0);
  }

  private addShape(): void {
    const { sums, extractor } = this;
    sums.fill(0);
    this.shape.add(extractor.outline.measures, sums);
    if (extractor.mood.isMoved) this.mood.add(extractor.mood.measures, sums);
    this.addSums(SHAPE);
  }

  private addCharacters(): void {
    const { sums, memo } = this;
    const { tokens } = this.extractor;
    sums.fill(0);
    for (let index = 0; index < tokens.count; index += 1) {
      if (tokens.kinds[index] === WORD) addRow(memo, this.recall(index), sums);
    }
    this.addSums(CHARACTERS);
  }

  /** Where the sums of a word's n-grams stand in the memo, computed if need be. */
  private recall(index: number): number {
    const { tokens } = this.extractor;
    const hash = tokens.hashes[index] ?? 0;
    const place = hash & (MEMO_SIZE - 1);
    // The length beside the hash: words that share both do not occur in practice.
    const length = (tokens.lettersTo[index] ?? 0) - (tokens.lettersFrom[index] ?? 0);
    const key = hash * 64 + (length & 63);
    if (this.memoKeys[place] !== key) {
      this.memorise(index, place);
      this.memoKeys[place] = key;
    }
    return place * SUMS;
  }

  private memorise(index: number, place: number): void {
    const list = this.extractor.extractWord(index);
    this.wordSums.fill(0);
    this.table.addWeighed(list.slots, list.count, this.wordSums);
    list.clear();
    this.memo.set(this.wordSums, place * SUMS);
  }
}
