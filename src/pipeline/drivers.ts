// Drivers from the database: reads the comments of a teaser, and those of the others as the
// background that its phrases are held against.

import type { Aspect } from "../core/drivers/aspects.ts";
import { DEFAULT_ASPECTS } from "../core/drivers/default-aspects.ts";
import { fairPart } from "../core/drivers/fair-part.ts";
import type { PhraseCounts } from "../core/drivers/phrase-counts.ts";
import { countPhrases, emptyCounts, mergeCounts } from "../core/drivers/phrase-counts.ts";
import type { Heard, Said } from "../core/drivers/said.ts";
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
  /** The comments that are read of a teaser. */
  readingOf: (teaser: string) => Reading;
}>;

type Counted = Readonly<{ own: PhraseCounts; rolesOf: RolesOf }>;

/** Comments read for drivers in all (a few seconds' work), and of a teaser at the least. */
const MAX_READ = 100_000;
const MIN_READ = 2_000;
/** Comments held in memory; more are read only of so many teasers that each has its least. */
const MAX_HELD = MAX_READ;

/** The comments of a teaser that drivers are made of, and one of how many voices they are. */
type Reading = Readonly<{ comments: () => Iterable<Heard>; every: number }>;

/**
 * Drivers of the teasers in `wanted`, one after another. Every teaser of the database is read
 * once for the background, when the first one is asked for; a wanted one twice more. Of a teaser
 * that is too large for that, some voices are read, drawn by chance. `aspects` default to our
 * own list.
 */
export function driverReader(
  store: Store,
  wanted: readonly string[],
  aspects: readonly Aspect[] = DEFAULT_ASPECTS,
): DriverReader {
  const counted = new Map<string, Counted>();
  const readings = readingsOf(store);
  let all: PhraseCounts | null = null;
  const countedOf = (teaser: string): Counted =>
    counted.get(teaser) ?? countOne(teaser, readings(teaser), wordSets());
  return {
    countedOf,
    readingOf: readings,
    driversOf: (teaser, task) => {
      all ??= countAll(store.teasers(), { wanted, counted, readings });
      const known = countedOf(teaser);
      return summarizeDrivers({
        ...task,
        ...readings(teaser),
        aspects,
        rolesOf: known.rolesOf,
        background: { own: known.own, all },
      });
    },
  };
}

type Counting = Readonly<{
  wanted: readonly string[];
  counted: Map<string, Counted>;
  readings: (teaser: string) => Reading;
}>;

/** Counts over all teasers, each by its own roles; those of wanted ones are kept. */
function countAll(teasers: readonly string[], counting: Counting): PhraseCounts {
  const { wanted, counted, readings } = counting;
  const sets = wordSets();
  const sum = emptyCounts();
  for (const teaser of teasers) {
    const one = countOne(teaser, readings(teaser), sets);
    mergeCounts(sum, one.own);
    if (wanted.includes(teaser)) counted.set(teaser, one);
  }
  return sum;
}

function countOne(teaser: string, { comments }: Reading, sets: WordSets): Counted {
  const rolesOf = rolesFor(teaser, sets);
  return { own: countPhrases(scoredOf(comments()), rolesOf), rolesOf };
}

function* scoredOf(all: Iterable<Heard>): Generator<Said> {
  for (const { scored } of all) yield scored;
}

/**
 * All comments of a small teaser as they lie in the database, those drawn of a large one. They are
 * read several times, so they are held, as far as there is room; of very many teasers the last.
 */
function readingsOf(store: Store): (teaser: string) => Reading {
  const sizes = store.teasers().map((teaser) => store.countOf(teaser));
  const limit = Math.max(MIN_READ, fairPart(sizes, MAX_READ));
  const held = new Map<string, Reading>();
  let room = MAX_HELD;
  let last: string | null = null;
  return (teaser) => {
    const known = held.get(teaser);
    if (known !== undefined) return known;
    const every = Math.max(1, Math.ceil(store.countOf(teaser) / limit));
    const heard = store.sampleOf(teaser, every);
    const reading = { comments: () => heard, every };
    if (last !== null) held.delete(last);
    held.set(teaser, reading);
    last = heard.length > room ? teaser : null;
    if (last === null) room -= heard.length;
    return reading;
  };
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
