// Drivers from the database: reads the comments of a teaser, and those of the others as the
// background that its phrases are held against.

import type { Aspect } from "../core/drivers/aspects.ts";
import { DEFAULT_ASPECTS } from "../core/drivers/default-aspects.ts";
import type { Originals, PhraseCounts } from "../core/drivers/phrase-counts.ts";
import { countPhrases, emptyCounts, mergeCounts } from "../core/drivers/phrase-counts.ts";
import type { WordSets } from "../core/drivers/phrases.ts";
import { rolesFor } from "../core/drivers/phrases.ts";
import type { DriverInput, Drivers } from "../core/drivers/summarize-drivers.ts";
import { summarizeDrivers } from "../core/drivers/summarize-drivers.ts";
import { plainWordsOf } from "../core/drivers/words.ts";
import { lexicon } from "../scorers/hype/lexicon/lexicon.ts";
import { WORD_LISTS } from "../scorers/language/word-lists.ts";
import type { Store } from "../store/store.ts";

export type DriverReader = (
  teaser: string,
  task: Pick<DriverInput, "strata" | "modelError" | "quote">,
) => Drivers;

/**
 * Reads drivers of one teaser after another. Every teaser of the database is read once for the
 * background, when the first one is asked for; `aspects` default to our own list.
 */
export function driverReader(
  store: Store,
  aspects: readonly Aspect[] = DEFAULT_ASPECTS,
): DriverReader {
  const sets = wordSets();
  let background: PhraseCounts | null = null;
  return (teaser, task) => {
    background ??= countAll(store, sets);
    const roleOf = rolesFor(teaser, sets);
    const originals: Originals = new Map();
    const own = countPhrases(store.commentsOf(teaser), roleOf, originals);
    return summarizeDrivers({
      ...task,
      comments: () => store.commentsOf(teaser),
      aspects,
      roleOf,
      background: { own, all: background },
      originals,
    });
  };
}

/** Counts over all teasers, each by its own roles, so that each one is a part of the sum. */
function countAll(store: Store, sets: WordSets): PhraseCounts {
  const sum = emptyCounts();
  for (const teaser of store.teasers()) {
    mergeCounts(sum, countPhrases(store.commentsOf(teaser), rolesFor(teaser, sets), null));
  }
  return sum;
}

/** Words that carry feeling, and function words of the languages that we tell apart. */
function wordSets(): WordSets {
  const { words, intensifiers, dampeners, cues } = lexicon();
  const feelings = [...words].flatMap(([word, { category }]) =>
    category === "plot" || word.includes("-") ? [] : plainWordsOf(word),
  );
  const functions = [
    ...Object.values(WORD_LISTS).flatMap(({ strong }) => plainWordsOf(strong)),
    ...[...intensifiers.keys(), ...dampeners.keys()].flatMap(plainWordsOf),
    ...Object.values(cues).flatMap((set) => [...set].flatMap(plainWordsOf)),
  ];
  return { feelings: new Set(feelings), functions: new Set(functions) };
}
