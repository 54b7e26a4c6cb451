// Which phrases the comments of a peak use more than the rest: the statistic of log-odds.ts over
// every phrase that enough voices of the peak use.

import { SCORE_UNIT } from "../rollup.ts";
import type { PeakPhrase } from "../summary.ts";
import type { Ranked } from "./bottom-draw.ts";
import type { Candidate, Source } from "./candidates.ts";
import { addPhrases, frequentPhrases, voicesOf, writtenAs } from "./candidates.ts";
import type { LogOdds } from "./log-odds.ts";
import { chanceOf, falseDiscoveryRates, logOdds } from "./log-odds.ts";
import { mergeThemes } from "./merge-themes.ts";
import { wordCount } from "./phrase-counts.ts";
import type { Phrase } from "./phrases.ts";
import type { Heard } from "./said.ts";
import { FALSE_DISCOVERY } from "./themes.ts";
import { wordsIn } from "./words.ts";

/** Phrases told of a peak. */
const MAX_PHRASES = 5;
/** Voices of a peak that must use a phrase, and the part of the comments read: what fewer say
 * is not what was said. */
const MIN_SUPPORT = 5;
const MIN_SUPPORT_SHARE = 0.005;
/**
 * Added to the uses outside the peak: words that are new with an event occur nowhere else, and a
 * zero has no standard error (Haldane 1956, Anscombe 1956). It only ever takes from the odds.
 */
const CONTINUITY = 0.5;

/** A comment as it is counted here: read once, however many peaks it is held against. */
export type Counted = Readonly<{
  /** Name of its voice: its author on its platform, or itself without one. */
  voice: string;
  /** As in voice-table.ts: a cluster of copies is one voice, however large. */
  evidence: number;
  words: number;
  phrases: readonly Phrase[];
}>;

/** Reads the phrases of a comment that may be frequent enough. */
export function countedOf({ name, item }: Ranked<Heard>, source: Source): Counted {
  const { comment } = item.scored;
  const { author, platform } = comment;
  const words = wordsIn(comment);
  return {
    voice: author === null ? `\n${name}` : `${platform}\n${author}`,
    evidence: Math.round(item.share ** 2 / SCORE_UNIT),
    words: wordCount(words),
    phrases: frequentPhrases(words, source, MIN_SUPPORT),
  };
}

/** A phrase with the key that it is counted by. */
export type StandingOut = Readonly<{ key: string; told: PeakPhrase }>;

/** Phrases of a peak that stand out, strongest first, at most five; none without a rest. */
export function phrasesAgainst(peak: readonly Counted[], rest: readonly Counted[]): StandingOut[] {
  const support = Math.max(MIN_SUPPORT, Math.ceil(MIN_SUPPORT_SHARE * peak.length));
  const own = groupOf(peak);
  const others = groupOf(rest);
  const tests = [...own.byKey.values()]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((candidate) => testOf(candidate, own, others))
    .filter(({ count }) => count >= support);
  const rates = falseDiscoveryRates(tests.map(({ odds }) => chanceOf(odds.z)));
  const found = tests
    .map((test, at) => ({ ...test, falseDiscovery: rates[at] ?? 1 }))
    .filter(({ falseDiscovery }) => falseDiscovery <= FALSE_DISCOVERY)
    .toSorted((a, b) => b.odds.z - a.odds.z || (a.key < b.key ? -1 : 1));
  return mergeThemes(found)
    .slice(0, MAX_PHRASES)
    .map(({ key, candidate, voices, odds, falseDiscovery }) => ({
      key,
      told: {
        phrase: writtenAs(candidate),
        voices: voices.size,
        logOdds: odds.value,
        z: odds.z,
        falseDiscovery,
      },
    }));
}

/** Phrases of a group, what each of its voices counts as evidence, and all of their words. */
type Group = Readonly<{
  byKey: ReadonlyMap<string, Candidate>;
  evidence: readonly number[];
  words: number;
}>;

function groupOf(comments: readonly Counted[]): Group {
  const numbers = new Map<string, number>();
  const evidence: number[] = [];
  for (const { voice, evidence: own } of comments) {
    const number = numbers.get(voice) ?? numbers.size;
    numbers.set(voice, number);
    evidence[number] = Math.max(evidence[number] ?? 0, own);
  }
  const byKey = new Map<string, Candidate>();
  let sum = 0;
  for (const { voice, words, phrases } of comments) {
    const number = numbers.get(voice) ?? 0;
    sum += words * (evidence[number] ?? 0);
    addPhrases(byKey, phrases, number);
  }
  return { byKey, evidence, words: sum / SCORE_UNIT };
}

type Test = Readonly<{
  key: string;
  candidate: Candidate;
  voices: ReadonlySet<number>;
  count: number;
  odds: LogOdds;
}>;

function testOf(candidate: Candidate, own: Group, others: Group): Test {
  const { key } = candidate;
  const voices = voicesOf(candidate);
  const count = massOf(voices, own);
  const known = others.byKey.get(key);
  const elsewhere = (known === undefined ? 0 : massOf(voicesOf(known), others)) + CONTINUITY;
  const rate = (count + elsewhere) / Math.max(1, own.words + others.words);
  const odds = logOdds(
    { count, total: own.words },
    { count: elsewhere, total: others.words },
    rate,
  );
  return { key, candidate, voices, count, odds };
}

function massOf(voices: ReadonlySet<number>, { evidence }: Group): number {
  let mass = 0;
  for (const voice of voices) mass += evidence[voice] ?? 0;
  return mass / SCORE_UNIT;
}
