// Text to logits: the sum of the weights of its features. The hot loop of the product: no
// strings, no allocation for each token.

import { FeatureExtractor } from "./features.ts";
import { CHARACTERS, groupFactor, SHAPE } from "./groups.ts";
import { type HypeModel, OUTPUTS } from "./model.ts";
import { PackedTable, PLAIN_UNIT, SQUARE_UNIT, SUMS, WEIGHT_UNIT } from "./packed-table.ts";
import { StepSums } from "./step-sums.ts";
import { empty } from "./sum-rows.ts";
import { WORD } from "./tokens.ts";
import { WordMemo } from "./word-memo.ts";

/** Reads one text at a time; its results are overwritten by the next. */
export class LogitReader {
  readonly extractor: FeatureExtractor;
  /** Logits of the last text, in the order of the model's outputs. */
  readonly logits: Float64Array = new Float64Array(OUTPUTS);
  private readonly bias: Float64Array;
  private readonly scales: Float64Array;
  private readonly table: PackedTable;
  private readonly sums: Float64Array = new Float64Array(SUMS);
  private readonly wordSums: Float64Array = new Float64Array(SUMS);
  private readonly total: Float64Array = new Float64Array(OUTPUTS);
  private readonly shape: StepSums;
  private readonly mood: StepSums;
  private readonly memo: WordMemo = new WordMemo();

  constructor(model: HypeModel) {
    this.bias = Float64Array.from(model.bias);
    this.scales = Float64Array.from(model.scales);
    this.table = new PackedTable(model);
    this.extractor = new FeatureExtractor(model.table, model.table);
    this.shape = new StepSums(this.extractor.outline.steps, this.table);
    this.mood = new StepSums(this.extractor.mood.steps, this.table);
  }

  /** Fills `logits`; the number of tokens found, 0 for a text without any. */
  read(text: string): number {
    const { extractor, logits, total, bias, scales } = this;
    extractor.extractTokens(text);
    empty(total);
    const { groups } = extractor;
    for (let group = 0; group < groups.length; group += 1) {
      const list = groups[group];
      if (list === undefined || list.count === 0) continue;
      empty(this.sums);
      this.table.addWeighed(list.hashes, list.count, this.sums);
      this.addWeighed(group);
    }
    this.addCharacters();
    this.addShape();
    for (let o = 0; o < OUTPUTS; o += 1)
      logits[o] = (bias[o] ?? 0) + (scales[o] ?? 0) * (total[o] ?? 0);
    return extractor.tokens.count;
  }

  /** Adds the sums of a group to the total, as a unit vector would be. */
  private addWeighed(group: number): void {
    this.addSums(groupFactor(group, (this.sums[OUTPUTS] ?? 0) * SQUARE_UNIT) * WEIGHT_UNIT);
  }

  private addSums(factor: number): void {
    const { sums, total } = this;
    for (let o = 0; o < OUTPUTS; o += 1) total[o] = (total[o] ?? 0) + factor * (sums[o] ?? 0);
  }

  private addShape(): void {
    const { sums, extractor } = this;
    empty(sums);
    this.shape.add(extractor.outline.measures, sums);
    if (extractor.mood.isMoved) this.mood.add(extractor.mood.measures, sums);
    this.addSums(groupFactor(SHAPE, 1) * PLAIN_UNIT);
  }

  private addCharacters(): void {
    const { sums, memo } = this;
    const { tokens } = this.extractor;
    const { kinds, hashes, lettersFrom, lettersTo } = tokens;
    empty(sums);
    for (let index = 0; index < tokens.count; index += 1) {
      if (kinds[index] !== WORD) continue;
      const length = (lettersTo[index] ?? 0) - (lettersFrom[index] ?? 0);
      if (!memo.add(hashes[index] ?? 0, length, sums)) this.addWord(index, length);
    }
    this.addWeighed(CHARACTERS);
  }

  /** Adds the n-grams of one word and keeps their sums. */
  private addWord(index: number, length: number): void {
    const { extractor, wordSums, sums } = this;
    const list = extractor.pushWord(index);
    empty(wordSums);
    this.table.addWeighed(list.hashes, list.count, wordSums);
    list.clear();
    this.memo.keep(extractor.tokens.hashes[index] ?? 0, length, wordSums);
    for (let o = 0; o < SUMS; o += 1) sums[o] = (sums[o] ?? 0) + (wordSums[o] ?? 0);
  }
}
