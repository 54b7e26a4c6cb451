// Which comments are worth reading: a probability sample of what the index counts, so that
// what people say of it corrects the whole without bias. Pure: the seed decides.

import { hashOf } from "./drivers/hash.ts";
import { groupBy } from "./group.ts";
import type { Rung } from "./ladder.ts";

/** A comment that may be drawn. */
export type Candidate = Readonly<{
  platform: string;
  key: string;
  /** Its part in the index; all candidates together 1. */
  importance: number;
  rung: Rung;
  /** Standard deviation of its predicted ladder, in hype units [0, 0.5]. */
  spread: number;
}>;

/** A comment of the sample. */
export type DrawnComment = Readonly<{
  platform: string;
  key: string;
  /** Group in which all were as likely to be drawn. */
  stratum: string;
  /** 1 / probability of being drawn; at least 1. */
  weight: number;
  /** Order of reading, from 0. */
  place: number;
}>;

export type DrawOptions = Readonly<{
  /** Comments in the sample, those that were drawn before among them. */
  size: number;
  seed: number;
}>;

/** From this spread on the scorer counts as unsure: that of half on one rung, half one beside it, twice over. */
const UNSURE_SPREAD = 0.25;
/** Times as likely to be read: where the scorer errs most a label tells most (Neyman 1934). */
const UNSURE_RATE = 1.5;
const COLD_RATE = 2;
/** Labels per stratum that its own variance needs, where it holds as many. */
const FEWEST_PER_STRATUM = 2;

/**
 * Draws a stratified sample (platform, predicted attitude, sureness). Each comment has a
 * permanent random number (Ohlsson 1995), so a larger sample holds the smaller one: what was
 * drawn stays, at its place, and its weight becomes that of the larger sample, or stays where
 * it was more likely to be drawn before. Any beginning of the reading order is spread evenly
 * over the strata. No candidates: what was drawn before.
 */
export function drawSample(
  candidates: readonly Candidate[],
  drawn: readonly DrawnComment[],
  options: DrawOptions,
): DrawnComment[] {
  const known = new Map(drawn.map((one) => [idOf(one), one]));
  const strata = strataOf(candidates, known, options.seed);
  const counts = allocate(strata, options.size);
  const chosen = strata.flatMap((stratum, at) => chooseFrom(stratum, counts[at] ?? 0));
  const kept = new Map(known);
  for (const { old, weight } of chosen) {
    if (old !== null) kept.set(idOf(old), { ...old, weight: Math.min(old.weight, weight) });
  }
  const first = drawn.reduce((next, { place }) => Math.max(next, place + 1), 0);
  const fresh = chosen
    .filter(({ old }) => old === null)
    .toSorted((a, b) => a.order - b.order)
    .map(({ platform, key, stratum, weight }, at) => ({
      platform,
      key,
      stratum,
      weight,
      place: first + at,
    }));
  return [...[...kept.values()].toSorted((a, b) => a.place - b.place), ...fresh];
}

type Member = Candidate & Readonly<{ chance: number; old: DrawnComment | null }>;
type Stratum = Readonly<{ name: string; members: readonly Member[]; wanted: number }>;

/** Members in the order of their permanent random numbers. */
function strataOf(
  candidates: readonly Candidate[],
  known: ReadonlyMap<string, DrawnComment>,
  seed: number,
): Stratum[] {
  return [...groupBy(candidates, stratumOf)].map(([name, group]) => ({
    name,
    members: group
      .map((one) => ({
        ...one,
        chance: chanceOf(`${seed}\n${idOf(one)}`),
        old: known.get(idOf(one)) ?? null,
      }))
      .toSorted((a, b) => a.chance - b.chance),
    wanted: sum(group.map(({ importance }) => importance)) * rateOf(name),
  }));
}

function stratumOf({ platform, rung, spread }: Candidate): string {
  const attitude = rung < 0 ? "cold" : rung === 0 ? "open" : "warm";
  return `${platform} ${attitude} ${spread >= UNSURE_SPREAD ? "unsure" : "sure"}`;
}

function rateOf(name: string): number {
  return (name.endsWith(" unsure") ? UNSURE_RATE : 1) * (/ cold \w+$/.test(name) ? COLD_RATE : 1);
}

/** Sample sizes by stratum: by importance and rate, none beyond what a stratum holds. */
function allocate(strata: readonly Stratum[], size: number): number[] {
  const floor = size >= 4 * FEWEST_PER_STRATUM * strata.length ? FEWEST_PER_STRATUM : 1;
  const counts = strata.map(({ members }) => Math.min(members.length, floor));
  for (let left = size - sum(counts); left > 0; left -= 1) {
    // The stratum that is furthest behind its part takes the next one (Webster's divisors).
    let best = -1;
    let bestNeed = 0;
    for (const [at, { members, wanted }] of strata.entries()) {
      const count = counts[at] ?? 0;
      const need = wanted / (count + 0.5);
      if (count < members.length && need > bestNeed) [best, bestNeed] = [at, need];
    }
    if (best < 0) break;
    counts[best] = (counts[best] ?? 0) + 1;
  }
  return counts;
}

type Chosen = Readonly<{
  platform: string;
  key: string;
  stratum: string;
  weight: number;
  order: number;
  old: DrawnComment | null;
}>;

/** The first members, and those that were drawn before; `order` spreads them over the reading. */
function chooseFrom({ name, members }: Stratum, wanted: number): Chosen[] {
  const before = members.filter(({ old }) => old !== null).length;
  const count = Math.max(wanted, before);
  return members.flatMap((one, rank) => {
    if (rank >= count && one.old === null) return [];
    return [
      {
        platform: one.platform,
        key: one.key,
        stratum: name,
        weight: members.length / count,
        order: (rank + chanceOf(`${name}\n${rank}`)) / count,
        old: one.old,
      },
    ];
  });
}

function idOf({ platform, key }: Readonly<{ platform: string; key: string }>): string {
  return `${platform}\n${key}`;
}

/** A number in [0, 1) from a text: FNV-1a, mixed as in MurmurHash3 so that near texts differ. */
function chanceOf(text: string): number {
  let hash = hashOf(text);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
