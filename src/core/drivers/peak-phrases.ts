// Which phrases the comments of a peak use more than the rest: the statistic of log-odds.ts over
// every phrase that enough voices of the peak use.

import { SCORE_UNIT } from "../rollup.ts";
import type { PeakPhrase } from "../summary.ts";
import type { Remark } from "../voices.ts";
import type { Ranked } from "./bottom-draw.ts";
import type { Candidate, Candidates, Source } from "./candidates.ts";
import { addCandidates, voicesOf, writtenAs } from "./candidates.ts";
import type { LogOdds } from "./log-odds.ts";
import { chanceOf, falseDiscoveryRates, logOdds } from "./log-odds.ts";
import { mergeThemes } from "./merge-themes.ts";
import { wordCount } from "./phrase-counts.ts";
import { FALSE_DISCOVERY } from "./themes.ts";
import { wordsOf } from "./words.ts";

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

type Told = Ranked<Remark>;

/** A phrase with the key that it is counted by. */
export type StandingOut = Readonly<{ key: string; told: PeakPhrase }>;

/** Phrases of a peak that stand out, strongest first, at most five; none without a rest. */
export function phrasesAgainst(
  peak: readonly Told[],
  rest: readonly Told[],
  source: Source,
): StandingOut[] {
  const support = Math.max(MIN_SUPPORT, Math.ceil(MIN_SUPPORT_SHARE * peak.length));
  const own = groupOf(peak, source, support);
  const others = groupOf(rest, source, support);
  const tests = [...own.candidates.byKey.values()]
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

/** Comments of a group with what each of its voices counts as evidence. */
type Group = Readonly<{ candidates: Candidates; evidence: Map<number, number>; words: number }>;

function groupOf(told: readonly Told[], source: Source, support: number): Group {
  const candidates: Candidates = { byKey: new Map(), words: [], support };
  const voices = voicesIn(told);
  const evidence = new Map<number, number>();
  for (const [at, { item }] of told.entries()) {
    const voice = voices[at] ?? 0;
    // As in voice-table.ts: a cluster of copies is one voice, however large.
    const squared = Math.round(item.share ** 2 / SCORE_UNIT);
    evidence.set(voice, Math.max(evidence.get(voice) ?? 0, squared));
  }
  let words = 0;
  for (const [at, { item }] of told.entries()) {
    const voice = voices[at] ?? 0;
    const written = wordsOf(item.scored.comment.text);
    words += wordCount(written) * (evidence.get(voice) ?? 0);
    addCandidates(candidates, source, { words: written, voice });
  }
  return { candidates, evidence, words: words / SCORE_UNIT };
}

/** Number of each comment's voice: its author on its platform, or itself without one. */
function voicesIn(told: readonly Told[]): number[] {
  const known = new Map<string, number>();
  return told.map(({ name, item }) => {
    const { author, platform } = item.scored.comment;
    const voice = author === null ? `\n${name}` : `${platform}\n${author}`;
    const number = known.get(voice) ?? known.size;
    known.set(voice, number);
    return number;
  });
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
  const known = others.candidates.byKey.get(key);
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
  for (const voice of voices) mass += evidence.get(voice) ?? 0;
  return mass / SCORE_UNIT;
}
