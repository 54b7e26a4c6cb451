// The claims that the prose of a report makes, each with what the figures must then be. Written
// apart from the prose, from the Summary alone.

import type { IndexEstimate, Share } from "../../src/core/estimate.ts";
import { LEVELS, shareOf } from "../../src/core/estimate.ts";
import type { TeaserSummary } from "../../src/core/summary.ts";
import { bucketName } from "../../src/render/figures.ts";
import { platformName } from "../../src/render/prose/platforms.ts";

/** True where the figures carry the claim; `found` is the match of its pattern. */
type Check = (teaser: TeaserSummary, found: readonly string[]) => boolean;

export type Claim = Readonly<{ pattern: RegExp; holds: Check }>;

/** Sides are sums of rounded shares, so a hair below one half may still be called most. */
const HALF = 0.499;

function lowerOf(shares: readonly Share<string>[], names: readonly string[], n: number): number {
  const sum = shares.reduce((all, { name, value }) => all + (names.includes(name) ? value! : 0), 0);
  return shareOf("part", n * sum, n).lower ?? 0;
}

const mostRungs =
  (...names: readonly string[]): Check =>
  ({ ladder, platforms }) =>
    lowerOf(
      ladder,
      names,
      platforms.reduce((sum, { hype }) => sum + hype.voices, 0),
    ) > HALF;

const mostLabel =
  (name: string): Check =>
  ({ sentiment }) =>
    (sentiment.find((share) => share.name === name)?.lower ?? 0) > 0.5;

const moreOf =
  (more: readonly string[], less: readonly string[]): Check =>
  ({ ladder, sentiment }) => {
    const of = (names: readonly string[]): number =>
      [...ladder, ...sentiment].reduce(
        (sum, s) => sum + (names.includes(s.name) ? s.value! : 0),
        0,
      );
    return of(more) > of(less);
  };

function isShown({ status }: IndexEstimate): boolean {
  return status === "ok" || status === "too-uncertain";
}

/** Gap of two parts of one teaser against its 95 % interval for a single pair. */
function isApart(a: IndexEstimate, b: IndexEstimate): boolean {
  return Math.abs(a.value - b.value) > Math.hypot(a.samplingError!, b.samplingError!);
}

function platformsOf({ platforms }: TeaserSummary): IndexEstimate[] {
  return platforms.map(({ hype }) => hype).filter(isShown);
}

function pointsOf({ timeline }: TeaserSummary): IndexEstimate[] {
  return timeline.points.map(({ hype }) => hype).filter(isShown);
}

function pointAt({ timeline }: TeaserSummary, name: string): IndexEstimate {
  const plain = name.replace(/^(?:on|in|in the) /, "");
  return timeline.points.find(({ start }) => bucketName(start, timeline.bucket) === plain)!.hype;
}

const noneApart = (list: readonly IndexEstimate[]): boolean =>
  list.length !== 2 || !isApart(list[0]!, list[1]!);

function levelHolds({ hype }: TeaserSummary, low: string, high: string): boolean {
  const from = 20 * LEVELS.findIndex((level) => level === low);
  const to = 20 * LEVELS.findIndex((level) => level === high) + 20;
  return hype.status === "ok" && hype.lower! >= from && hype.upper! <= to;
}

export const CLAIMS: readonly Claim[] = [
  { pattern: /Most voices are hyped/, holds: mostRungs("hyped") },
  { pattern: /Most voices are warm or hyped/, holds: mostRungs("warm", "hyped") },
  { pattern: /Most voices are worried or rejecting/, holds: mostRungs("worried", "rejecting") },
  { pattern: /Most voices are open/, holds: mostRungs("open") },
  { pattern: /Most voices are positive/, holds: mostLabel("positive") },
  { pattern: /Most voices are negative/, holds: mostLabel("negative") },
  { pattern: /Most voices are neutral/, holds: mostLabel("neutral") },
  {
    pattern: /More voices are warm or hyped than/,
    holds: moreOf(["warm", "hyped"], ["worried", "rejecting"]),
  },
  {
    pattern: /More voices are worried or rejecting than/,
    holds: moreOf(["worried", "rejecting"], ["warm", "hyped"]),
  },
  { pattern: /More voices are positive than/, holds: moreOf(["positive"], ["negative"]) },
  { pattern: /More voices are negative than/, holds: moreOf(["negative"], ["positive"]) },
  {
    pattern: /Most comments are in /,
    holds: ({ languages, comments }) =>
      shareOf("largest", Math.max(...languages.map((one) => one.comments)), comments).lower! > 0.5,
  },
  {
    pattern: /(YouTube|Reddit|Instagram|TikTok) is higher than (YouTube|Reddit|Instagram|TikTok)/,
    holds: ({ platforms }, [, high, low]) => {
      const of = (name: string): IndexEstimate =>
        platforms.find(({ platform }) => platformName(platform) === name)!.hype;
      return of(high!).value > of(low!).value && isApart(of(high!), of(low!));
    },
  },
  { pattern: /No clear difference between/, holds: (teaser) => noneApart(platformsOf(teaser)) },
  {
    pattern: /Hype was higher (.+?) than ((?:on|in) [\w ,:]+\d)/,
    holds: (teaser, [, high, low]) => {
      const [a, b] = [pointAt(teaser, high!), pointAt(teaser, low!)];
      return a.value > b.value && isApart(a, b);
    },
  },
  { pattern: /No clear change from/, holds: (teaser) => noneApart(pointsOf(teaser)) },
  {
    pattern: /Most dated comments came ((?:on|in) [\w ,:]+\d)/,
    holds: ({ timeline }, [, when]) => {
      const total = timeline.points.reduce((sum, point) => sum + point.comments, 0);
      const point = timeline.points.find(({ start }) =>
        when!.endsWith(bucketName(start, timeline.bucket)),
      );
      return shareOf("busiest", point!.comments, total).lower! > 0.5;
    },
  },
  { pattern: /No single (?:hour|day|week|month) has/, holds: (t) => pointsOf(t).length === 0 },
  { pattern: /No platform has enough voices/, holds: (t) => platformsOf(t).length === 0 },
  {
    pattern: /The reaction is (warm|hyped|mixed|cold)/,
    holds: (t, [, l]) => levelHolds(t, l!, l!),
  },
  { pattern: /The reaction is a (backlash)/, holds: (t, [, l]) => levelHolds(t, l!, l!) },
  {
    pattern: /The reaction lies between (\w+) and (\w+)/,
    holds: (teaser, [, low, high]) => low !== high && levelHolds(teaser, low!, high!),
  },
  {
    pattern: /too uncertain to name a level/,
    holds: ({ hype }) => hype.status === "too-uncertain",
  },
  { pattern: /Too few to call\./, holds: ({ hype }) => hype.status === "too-few" },
  { pattern: /No comment could be scored\./, holds: ({ coverage }) => coverage.scored === 0 },
  {
    pattern: /No copied texts?.* found/,
    holds: ({ suspects }) =>
      suspects.clusterCount + suspects.bursts.length + suspects.heavyAuthors.length === 0,
  },
  { pattern: /Every comment could be scored/, holds: ({ coverage }) => coverage.share === 1 },
];
