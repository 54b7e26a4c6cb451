// Text to features: the one extractor that training and scoring share, so that what was
// learnt is what is read. Groups are weighed apart (see groups.ts).

import { pushCategories } from "./categories.ts";
import { pushCharacters } from "./characters.ts";
import { settleStretched } from "./elongation.ts";
import { FeatureList } from "./feature-list.ts";
import { Feelings } from "./feelings.ts";
import { pushPictures } from "./pictures.ts";
import { pushPlaces } from "./places.ts";
import { markScopes } from "./scopes.ts";
import { pushShape } from "./shape.ts";
import type { FeatureTable } from "./table.ts";
import { TokenBuffer, WORD } from "./tokens.ts";
import { readable, tokenize } from "./tokenize.ts";
import { pushWords } from "./words.ts";

/** What finds a feature's slot: the table, or a counter that sees every feature pass by. */
export type SlotFinder = Readonly<{ find: (hash: number) => number }>;

/** Features of one text at a time; the lists are overwritten by the next one. */
export class FeatureExtractor {
  readonly tokens: TokenBuffer = new TokenBuffer();
  readonly feelings: Feelings = new Feelings();
  readonly words: FeatureList = new FeatureList();
  readonly characters: FeatureList = new FeatureList();
  readonly places: FeatureList = new FeatureList();
  readonly pictures: FeatureList = new FeatureList();
  readonly categories: FeatureList = new FeatureList();
  readonly shape: FeatureList = new FeatureList();
  /** All groups in the order of GROUPS. */
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

  /** `spelling` tells common spellings from rare ones; `finder` gives slots. */
  constructor(spelling: FeatureTable, finder: SlotFinder) {
    this.spelling = spelling;
    this.finder = finder;
  }

  /** Everything but the character n-grams, which scoring keeps by word (see logits.ts). */
  extractTokens(text: string): void {
    const { tokens } = this;
    tokenize(readable(text), tokens);
    settleStretched(tokens, this.spelling);
    markScopes(tokens);
    this.feelings.read(tokens);
    for (const list of this.groups) list.count = 0;
    pushWords(tokens, this.finder, this.words);
    pushPlaces(tokens, this.finder, this.places);
    pushPictures(tokens, this.finder, this.pictures);
    pushCategories(tokens, this.feelings, { finder: this.finder, list: this.categories });
    pushShape(this, this.finder, this.shape);
  }

  /** All features of a text. */
  extract(text: string): void {
    this.extractTokens(text);
    const { tokens, characters } = this;
    for (let index = 0; index < tokens.count; index += 1) {
      if (tokens.kinds[index] !== WORD) continue;
      characters.from = index;
      characters.to = index;
      pushCharacters(tokens, index, { finder: this.finder, list: characters });
    }
  }

  /** Character n-grams of one word alone, into an emptied list. */
  extractWord(index: number): FeatureList {
    this.characters.count = 0;
    pushCharacters(this.tokens, index, { finder: this.finder, list: this.characters });
    return this.characters;
  }
}
