// Drivers from the database: reads the comments of a teaser, and those of the others as the
// background that its phrases are held against.

import type { Aspect } from "../core/drivers/aspects.ts";
import { DEFAULT_ASPECTS } from "../core/drivers/default-aspects.ts";
import type { PhraseCounts } from "../core/drivers/phrase-counts.ts";
import { countPhrases, emptyCounts, mergeCounts } from "../core/drivers/phrase-counts.ts";
import type { DriverInput, Drivers } from "../core/drivers/summarize-drivers.ts";
import { summarizeDrivers } from "../core/drivers/summarize-drivers.ts";
import type { RolesOf, WordSets } from "../core/drivers/word-roles.ts";
import { rolesFor } from "../core/drivers/word-roles.ts";
import { plainWordsOf } from "../core/drivers/words.ts";
import { lexicon } from "../scorers/hype/lexicon/lexicon.ts";
import { WORD_LISTS } from "../scorers/language/word-lists.ts";
import type { Store } from "../store/store.ts";

export type DriverReader = Readonly<{
  driversOf: (
    teaser: string,
    task: Pick<DriverInput, "strata" | "modelError" | "quote">,
  ) => Drivers;
  /** What the first reading of a teaser leaves: how often phrases occur. */
  countedOf: (teaser: string) => Counted;
}>;

type Counted = Readonly<{ own: PhraseCounts; rolesOf: RolesOf }>;

/**
 * Drivers of the teasers in `wanted`, one after another. Every teaser of the database is read
 * once for the background, when the first one is asked for; a wanted one twice more. `aspects`
 * default to our own list.
 */
export function driverReader(
  store: Store,
  wanted: readonly string[],
  aspects: readonly Aspect[] = DEFAULT_ASPECTS,
): DriverReader {
  const counted = new Map<string, Counted>();
  let all: PhraseCounts | null = null;
  const countedOf = (teaser: string): Counted =>
    counted.get(teaser) ?? countOne(store, teaser, wordSets());
  return {
    countedOf,
    driversOf: (teaser, task) => {
      all ??= countAll(store, wanted, counted);
      const known = countedOf(teaser);
      return summarizeDrivers({
        ...task,
        comments: () => store.remarksOf(teaser),
        aspects,
        rolesOf: known.rolesOf,
        background: { own: known.own, all },
      });
    },
  };
}

/** Counts over all teasers, each by its own roles; those of wanted ones are kept. */
function countAll(
  store: Store,
  wanted: readonly string[],
  counted: Map<string, Counted>,
): PhraseCounts {
  const sets = wordSets();
  const sum = emptyCounts();
  for (const teaser of store.teasers()) {
    const one = countOne(store, teaser, sets);
    mergeCounts(sum, one.own);
    if (wanted.includes(teaser)) counted.set(teaser, one);
  }
  return sum;
}

function countOne(store: Store, teaser: string, sets: WordSets): Counted {
  const rolesOf = rolesFor(teaser, sets);
  return { own: countPhrases(store.commentsOf(teaser), rolesOf), rolesOf };
}

/** Words and idioms that carry feeling, and function words of the languages that we tell apart. */
function wordSets(): WordSets {
  const { words, idioms, intensifiers, dampeners, cues } = lexicon();
  const feelings = [...words].flatMap(([word, { category }]) =>
    category === "plot" || word.includes("-") ? [] : plainWordsOf(word),
  );
  const functions = [
    ...Object.values(WORD_LISTS).flatMap(({ strong }) => plainWordsOf(strong)),
    ...[...intensifiers.keys(), ...dampeners.keys()].flatMap(plainWordsOf),
    ...Object.values(cues).flatMap((set) => [...set].flatMap(plainWordsOf)),
  ];
  return {
    feelings: new Set(feelings),
    idioms: idioms
      .filter(({ category }) => category !== "open" && category !== "filler")
      .map(({ tokens }) => tokens.map((token) => (token === "*" ? token : folded(token)))),
    functions: new Set(functions),
  };
}

function folded(token: string): string {
  return plainWordsOf(token).join("");
}
