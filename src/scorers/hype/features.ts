// Text to features: the one extractor that training and scoring share, so that what was
// learnt is what is read. Groups are weighed apart (see groups.ts).

import { pushCategories } from "./categories.ts";
import { pushCharacters } from "./characters.ts";
import { settleStretched } from "./elongation.ts";
import { type Facts, facts, lookUp } from "./facts.ts";
import { FeatureList, type SlotFinder } from "./feature-list.ts";
import { Feelings } from "./feelings.ts";
import { Mood } from "./mood.ts";
import { settleNames } from "./names.ts";
import { pushPictures } from "./pictures.ts";
import { pushPlaces } from "./places.ts";
import { settleReports } from "./reports.ts";
import { markScopes } from "./scopes.ts";
import { Shape } from "./shape.ts";
import type { FeatureTable } from "./table.ts";
import { TokenBuffer, WORD } from "./tokens.ts";
import { readable } from "./readable.ts";
import { tokenize } from "./tokenize.ts";
import { pushWords } from "./words.ts";

/** Features of one text at a time; the lists are overwritten by the next one. */
export class FeatureExtractor {
  readonly tokens: TokenBuffer = new TokenBuffer();
  readonly words: FeatureList = new FeatureList();
  readonly characters: FeatureList = new FeatureList();
  readonly places: FeatureList = new FeatureList();
  readonly pictures: FeatureList = new FeatureList();
  readonly categories: FeatureList = new FeatureList();
  readonly shape: FeatureList = new FeatureList();
  /** All groups in the order of groups.ts. */
  readonly groups: readonly FeatureList[] = [
    this.words,
    this.characters,
    this.places,
    this.pictures,
    this.categories,
    this.shape,
  ];
  private readonly spelling: FeatureTable;
  private readonly finder: SlotFinder;
  private readonly facts: Facts = facts();
  private readonly feelings: Feelings = new Feelings(this.facts);
  readonly mood: Mood = new Mood();
  /** What the list `shape` is made from. */
  readonly outline: Shape = new Shape();

  /** `spelling` tells common spellings from rare ones; `finder` gives slots. */
  constructor(spelling: FeatureTable, finder: SlotFinder) {
    this.spelling = spelling;
    this.finder = finder;
  }

  /**
   * Everything but character n-grams and shape, which scoring sums beforehand (logits.ts).
   * The features have no slots yet: see FeatureList.resolve.
   */
  extractTokens(text: string): void {
    const { tokens, feelings } = this;
    const source = readable(text);
    tokenize(source, tokens);
    settleStretched(tokens, this.spelling);
    lookUp(tokens, this.facts);
    settleNames(tokens, this.facts);
    markScopes(tokens);
    feelings.read(tokens);
    settleReports(tokens, feelings);
    for (const list of this.groups) list.clear();
    pushWords(tokens, this.words);
    pushPlaces(tokens, this.places);
    pushPictures(tokens, this.pictures);
    pushCategories(tokens, feelings, this.categories);
    this.outline.read(tokens);
    this.mood.read(tokens, feelings);
  }

  /** All features of a text. */
  extract(text: string): void {
    this.extractTokens(text);
    const { tokens, characters } = this;
    this.outline.push(this.shape);
    this.mood.push(this.shape);
    for (let index = 0; index < tokens.count; index += 1) {
      if (tokens.kinds[index] !== WORD) continue;
      characters.from = index;
      characters.to = index;
      pushCharacters(tokens, index, characters);
    }
    for (const list of this.groups) list.resolve(this.finder);
  }

  /** Character n-grams of one word alone, without slots, in an emptied list. */
  pushWord(index: number): FeatureList {
    this.characters.clear();
    pushCharacters(this.tokens, index, this.characters);
    return this.characters;
  }
}
