// Which phrases are themes: those that hyped or worried voices use more than the others do,
// beyond what chance gives over all phrases tried.

import type { ThemeEvidence } from "../summary.ts";
import type { Candidate, Candidates } from "./candidates.ts";
import { voicesOf } from "./candidates.ts";
import { chanceOf, falseDiscoveryRates, logOdds } from "./log-odds.ts";
import type { PhraseCounts } from "./phrase-counts.ts";
import { hashOf } from "./phrases.ts";
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

/** Tests every candidate for both sides; `hypeOf` is a voice's hype in ten-thousandths. */
export function findThemes(
  { byKey, words, support }: Candidates,
  background: Background,
  hypeOf: (voice: number) => number,
): FoundThemes {
  const sides = sidesOf(words, hypeOf);
  const tests = [...byKey.values()]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((candidate) => ({ candidate, voices: voicesOf(candidate) }))
    .filter(({ voices }) => voices.size >= support)
    .flatMap(({ candidate, voices }) =>
      sides.map((side) => ({ candidate, voices, side: side.name, odds: oddsOf(voices, side) })),
    );
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

  function oddsOf(voices: ReadonlySet<number>, side: Side): ReturnType<typeof logOdds> {
    let count = 0;
    for (const voice of voices) if (side.has(hypeOf(voice))) count += 1;
    const rate = voices.size / Math.max(1, side.words + side.otherWords);
    return logOdds(
      { count, total: side.words },
      { count: voices.size - count, total: side.otherWords },
      rate,
    );
  }
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
function sidesOf(words: readonly number[], hypeOf: (voice: number) => number): Side[] {
  let [all, hyped, worried] = [0, 0, 0];
  for (const [voice, count = 0] of words.entries()) {
    all += count;
    if (isHyped(hypeOf(voice))) hyped += count;
    if (isWorried(hypeOf(voice))) worried += count;
  }
  return [
    { name: "hyped", has: isHyped, words: hyped, otherWords: all - hyped },
    { name: "worried", has: isWorried, words: worried, otherWords: all - worried },
  ];
}

/** How much more often a phrase occurs here than under the other teasers, as a z-score. */
function elsewhereOf(key: string, { own, all }: Background): number | null {
  const total = all.words - own.words;
  if (total <= 0) return null;
  const hash = hashOf(key);
  const count = countIn(own.sketch, hash);
  const others = countIn(all.sketch, hash, own.sketch);
  const rate = (count + others) / all.words;
  return logOdds({ count, total: own.words }, { count: others, total }, rate).z;
}

function byStrength(a: Theme, b: Theme): number {
  return b.evidence.z - a.evidence.z || (a.key < b.key ? -1 : 1);
}
