// Text to logits: the sum of the weights of its features. The hot loop of the product: no
// strings, no allocation for each token.

import { FeatureExtractor } from "./features.ts";
import { CHARACTERS, groupFactor, SHAPE } from "./groups.ts";
import { Kernel, type Sums } from "./kernel.ts";
import { type HypeModel, OUTPUTS } from "./model.ts";
import { PLAIN_UNIT, putTable, SQUARE_UNIT, WEIGHT_UNIT } from "./packed-table.ts";
import { StepSums } from "./step-sums.ts";
import { empty } from "./empty.ts";
import { WORD } from "./tokens.ts";
import { WordMemo } from "./word-memo.ts";

/** Reads one text at a time; its results are overwritten by the next. */
export class LogitReader {
  readonly extractor: FeatureExtractor;
  /** Logits of the last text, in the order of the model's outputs. */
  readonly logits: Float64Array = new Float64Array(OUTPUTS);
  private readonly bias: Float64Array;
  private readonly scales: Float64Array;
  private readonly kernel: Kernel = new Kernel();
  private readonly sums: Sums = this.kernel.allotSums();
  private readonly total: Sums = this.kernel.allotSums();
  private readonly shape: StepSums;
  private readonly mood: StepSums;
  private readonly memo: WordMemo = new WordMemo(this.kernel);

  constructor(model: HypeModel) {
    this.bias = Float64Array.from(model.bias);
    this.scales = Float64Array.from(model.scales);
    putTable(this.kernel, model);
    this.extractor = new FeatureExtractor(model.table, model.table);
    this.shape = new StepSums(this.kernel, this.extractor.outline.steps, model);
    this.mood = new StepSums(this.kernel, this.extractor.mood.steps, model);
  }

  /** Fills `logits`; the number of tokens found, 0 for a text without any. */
  read(text: string): number {
    const { extractor, logits, total, bias, scales } = this;
    extractor.extractTokens(text);
    empty(total.values);
    const { groups } = extractor;
    for (let group = 0; group < groups.length; group += 1) {
      const list = groups[group];
      if (list === undefined || list.count === 0) continue;
      this.kernel.addFeatures(list.hashes, list.count, this.sums);
      this.addWeighed(group);
    }
    this.addCharacters();
    this.addShape();
    for (let o = 0; o < OUTPUTS; o += 1)
      logits[o] = (bias[o] ?? 0) + (scales[o] ?? 0) * (total.values[o] ?? 0);
    return extractor.tokens.count;
  }

  /** Adds the sums of a group to the total, as a unit vector would be; they are 0 after that. */
  private addWeighed(group: number): void {
    const squares = (this.sums.values[OUTPUTS] ?? 0) * SQUARE_UNIT;
    this.kernel.addScaled(this.sums, groupFactor(group, squares) * WEIGHT_UNIT, this.total);
  }

  private addShape(): void {
    const { sums, extractor } = this;
    this.shape.add(extractor.outline.measures, sums);
    if (extractor.mood.isMoved) this.mood.add(extractor.mood.measures, sums);
    this.kernel.addRows(sums);
    this.kernel.addScaled(sums, groupFactor(SHAPE, 1) * PLAIN_UNIT, this.total);
  }

  private addCharacters(): void {
    const { sums, memo } = this;
    const { tokens } = this.extractor;
    const { kinds, hashes, lettersFrom, lettersTo } = tokens;
    for (let index = 0; index < tokens.count; index += 1) {
      if (kinds[index] !== WORD) continue;
      const hash = hashes[index] ?? 0;
      const length = (lettersTo[index] ?? 0) - (lettersFrom[index] ?? 0);
      if (memo.add(hash, length, sums)) continue;
      memo.learn({ hash, length }, this.extractor.pushWord(index), sums);
    }
    this.kernel.addRows(sums);
    this.extractor.characters.clear();
    this.addWeighed(CHARACTERS);
  }
}
