// Text to logits: the sum of the weights of its features. The hot loop of the product: no
// strings, no allocation for each token.

import { Accumulator } from "./accumulator.ts";
import { FeatureExtractor } from "./features.ts";
import { CHARACTERS, groupFactor, SHAPE } from "./groups.ts";
import { type HypeModel, STRIDE } from "./model.ts";
import { WORD } from "./tokens.ts";

/** Words whose character n-grams are kept summed; each place holds one word. */
const MEMO_SIZE = 16_384;

/** Reads one text at a time; its results are overwritten by the next. */
export class LogitReader {
  readonly extractor: FeatureExtractor;
  /** Logits of the last text, in the order of the model's outputs. */
  readonly logits: Float64Array = new Float64Array(STRIDE);
  private readonly bias: Float64Array;
  private readonly sums: Accumulator;
  private readonly memoKeys: Float64Array = new Float64Array(MEMO_SIZE).fill(-1);
  /** Sums of the n-grams of a word, STRIDE to a place. */
  private readonly memo: Float32Array = new Float32Array(MEMO_SIZE * STRIDE);

  constructor(model: HypeModel) {
    this.extractor = new FeatureExtractor(model.table, model.table);
    this.bias = Float64Array.from(model.bias);
    this.sums = new Accumulator(model.table.idf, model.weights);
  }

  /** Fills `logits`; the number of tokens found, 0 for a text without any. */
  read(text: string): number {
    const { extractor, logits, sums } = this;
    extractor.extractTokens(text);
    logits.set(this.bias);
    const { groups } = extractor;
    for (let group = 0; group < groups.length; group += 1) {
      const list = groups[group];
      if (list === undefined || list.count === 0 || group === CHARACTERS) continue;
      sums.reset();
      if (group === SHAPE) sums.addPlain(list);
      else sums.addWeighed(list);
      sums.addTo(logits, groupFactor(group, sums.squares));
    }
    this.addCharacters();
    return extractor.tokens.count;
  }

  private addCharacters(): void {
    const { sums, memo } = this;
    const { tokens } = this.extractor;
    sums.reset();
    for (let index = 0; index < tokens.count; index += 1) {
      if (tokens.kinds[index] === WORD) sums.addRow(memo, this.recall(index));
    }
    sums.addTo(this.logits, groupFactor(CHARACTERS, sums.squares));
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
    return place * STRIDE;
  }

  private memorise(index: number, place: number): void {
    const word = this.sums.fresh();
    word.addWeighed(this.extractor.extractWord(index));
    word.writeTo(this.memo, place * STRIDE);
  }
}

