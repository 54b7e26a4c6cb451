// Which phrases are themes: those that hyped or worried voices use more than the others do,
// beyond what chance gives over all phrases tried.

import { SCORE_UNIT } from "../rollup.ts";
import type { ThemeEvidence } from "../summary.ts";
import type { Candidate, Candidates } from "./candidates.ts";
import { voicesOf } from "./candidates.ts";
import type { LogOdds } from "./log-odds.ts";
import { chanceOf, falseDiscoveryRates, logOdds } from "./log-odds.ts";
import type { PhraseCounts } from "./phrase-counts.ts";
import { hashOfKey } from "./phrases.ts";
import { countIn } from "./sketch.ts";

/** Mean hype from which a voice counts as hyped, and up to which as worried (ten-thousandths):
 * nearer to the upper rungs than to open, and nearer to worried than to open. */
const HYPED_FROM = 7_000;
const WORRIED_TO = 4_000;
/** Expected part of chance findings among the themes. */
export const FALSE_DISCOVERY = 0.05;
/** A phrase clearly rarer here than under the other teasers (below this z) is not of this one. */
const RARER_HERE = -1.96;

export type Theme = Readonly<{
  key: string;
  candidate: Candidate;
  voices: ReadonlySet<number>;
  evidence: ThemeEvidence;
}>;

/** Themes, strongest first, and how many hypotheses were tried. */
export type FoundThemes = Readonly<{ themes: readonly Theme[]; tried: number }>;

/** Counts under this teaser and under all of the database, this one among them. */
export type Background = Readonly<{ own: PhraseCounts; all: PhraseCounts }>;

/** A voice's hype, and what it counts as evidence, in ten-thousandths. */
export type VoiceFacts = Readonly<{
  hypeOf: (voice: number) => number;
  evidenceOf: (voice: number) => number;
}>;

/** Tests every candidate for both sides. */
export function findThemes(
  candidates: Candidates,
  background: Background,
  facts: VoiceFacts,
): FoundThemes {
  const tests = testsOf(candidates, facts);
  const rates = falseDiscoveryRates(tests.map(({ odds }) => chanceOf(odds.z)));
  const themes = tests.flatMap(({ candidate, voices, side, odds }, at): Theme[] => {
    const falseDiscovery = rates[at] ?? 1;
    if (falseDiscovery > FALSE_DISCOVERY) return [];
    const elsewhere = elsewhereOf(candidate.key, background);
    if (elsewhere !== null && elsewhere < RARER_HERE) return [];
    const evidence = { side, logOdds: odds.value, z: odds.z, falseDiscovery, elsewhere };
    return [{ key: candidate.key, candidate, voices, evidence }];
  });
  return { themes: themes.toSorted(byStrength), tried: tests.length };
}

type Test = Readonly<{
  candidate: Candidate;
  voices: ReadonlySet<number>;
  side: ThemeEvidence["side"];
  odds: LogOdds;
}>;

/** Both sides of every phrase that enough voices use, in order of the phrases. */
function testsOf({ byKey, words, support }: Candidates, facts: VoiceFacts): Test[] {
  const sides = sidesOf(words, facts);
  return [...byKey.values()]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((candidate) => ({ candidate, voices: voicesOf(candidate) }))
    .filter(({ voices }) => massOf(voices, facts, () => true) >= support)
    .flatMap(({ candidate, voices }) =>
      sides.map((side) => ({
        candidate,
        voices,
        side: side.name,
        odds: oddsOf(voices, side, facts),
      })),
    );
}

/** What voices of a certain hype count together as evidence. */
function massOf(
  voices: ReadonlySet<number>,
  { hypeOf, evidenceOf }: VoiceFacts,
  has: (hype: number) => boolean,
): number {
  let mass = 0;
  for (const voice of voices) if (has(hypeOf(voice))) mass += evidenceOf(voice);
  return mass / SCORE_UNIT;
}

function oddsOf(voices: ReadonlySet<number>, side: Side, facts: VoiceFacts): LogOdds {
  const all = massOf(voices, facts, () => true);
  const count = massOf(voices, facts, side.has);
  const rate = all / Math.max(1, side.words + side.otherWords);
  return logOdds(
    { count, total: side.words },
    { count: all - count, total: side.otherWords },
    rate,
  );
}

type Side = Readonly<{
  name: ThemeEvidence["side"];
  has: (hype: number) => boolean;
  words: number;
  otherWords: number;
}>;

function isHyped(hype: number): boolean {
  return hype >= HYPED_FROM;
}

function isWorried(hype: number): boolean {
  return hype <= WORRIED_TO;
}

/** The two groups that are set against their rest, with the words each wrote. */
function sidesOf(words: readonly number[], { hypeOf, evidenceOf }: VoiceFacts): Side[] {
  // Whole numbers until the end: the order of voices must change no digit.
  let [all, hyped, worried] = [0, 0, 0];
  for (const [voice, written = 0] of words.entries()) {
    const count = written * evidenceOf(voice);
    all += count;
    if (isHyped(hypeOf(voice))) hyped += count;
    if (isWorried(hypeOf(voice))) worried += count;
  }
  const side = (name: Side["name"], has: Side["has"], sum: number): Side => ({
    name,
    has,
    words: sum / SCORE_UNIT,
    otherWords: (all - sum) / SCORE_UNIT,
  });
  return [side("hyped", isHyped, hyped), side("worried", isWorried, worried)];
}

/** How much more often a phrase occurs here than under the other teasers, as a z-score. */
function elsewhereOf(key: string, { own, all }: Background): number | null {
  const total = all.words - own.words;
  if (total <= 0) return null;
  const hash = hashOfKey(key);
  const count = countIn(own.sketch, hash);
  const others = countIn(all.sketch, hash, own.sketch);
  const rate = (count + others) / all.words;
  return logOdds({ count, total: own.words }, { count: others, total }, rate).z;
}

function byStrength(a: Theme, b: Theme): number {
  return b.evidence.z - a.evidence.z || (a.key < b.key ? -1 : 1);
}
