// What was said in a peak: planted words are found, chance, one author and copies are not.

import { describe, expect, test } from "vitest";
import { MAX_READ, MAX_TOLD, scoredIn, talkOfPeaks } from "../../../src/core/drivers/peak-talk.ts";
import { countPhrases } from "../../../src/core/drivers/phrase-counts.ts";
import { rolesFor } from "../../../src/core/drivers/word-roles.ts";
import type { ScoredComment } from "../../../src/core/scored-comment.ts";
import type { PeakTalk } from "../../../src/core/summary.ts";
import { bucketFinder, timelineOf } from "../../../src/core/timeline.ts";
import { cellsOf } from "../../../src/core/voices.ts";
import { seeded } from "../../properties/seeded.ts";
import type { Given } from "../scored.ts";
import { scored } from "../scored.ts";
import { quoteOf, remarksOf, WORD_SETS } from "./summarized.ts";

const DAY = 86_400_000;
const START = Date.UTC(2025, 4, 1, 12);
const FILLER =
  "lorem ipsum dolor amet elit sed tempor magna aliqua enim minim veniam nostrud ullamco laboris nisi aliquip commodo".split(
    " ",
  );

/** Filler by as many people on each day, and more of them on the days of a burst. */
function world(seed: number, { days = 20, daily = 30, burst = {} }: World = {}): ScoredComment[] {
  const random = seeded(seed);
  return Array.from({ length: days }, (_, day) =>
    Array.from({ length: daily + (burst[day] ?? 0) }, () =>
      said(day, Array.from({ length: 5 }, () => FILLER[Math.floor(random() * 18)]).join(" ")),
    ),
  ).flat();
}
type World = Readonly<{ days?: number; daily?: number; burst?: Readonly<Record<number, number>> }>;

let people = 0;
function said(day: number, text: string, given: Given = {}): ScoredComment {
  people += 1;
  const postedAt = START + day * DAY + people;
  return scored({ text, author: `p${people}`, key: `c${people}`, postedAt, ...given });
}

function talkOf(comments: readonly ScoredComment[]): PeakTalk[] {
  const timeline = timelineOf(cellsOf(comments), "UTC");
  const rolesOf = rolesFor("Test", WORD_SETS);
  const remarks = remarksOf(comments);
  const bucketOf = bucketFinder("UTC", timeline.bucket);
  const input = { timeline, bucketOf, counts: countPhrases(comments, rolesOf), rolesOf };
  const talk = talkOfPeaks({ ...input, comments: () => remarks, quote: quoteOf });
  // The sums know how many there are, however many are read.
  const counts = timeline.peaks.map((peak) => scoredIn(cellsOf(comments), peak, bucketOf));
  const told = timeline.peaks.findIndex(({ start }) => start === talk[0]?.start);
  expect(counts[told]).toBe(talk[0]?.scored);
  return talk;
}

const phrasesOf = (talk: PeakTalk | undefined): string[] =>
  (talk?.phrases ?? []).map(({ phrase }) => phrase);

describe("talkOfPeaks", () => {
  test("words that are new in a peak, or commoner there, are told; others are not", () => {
    const comments = [
      ...world(11, { burst: { 7: 200 } }),
      ...Array.from({ length: 25 }, () => said(7, "academy award last night")),
      ...Array.from({ length: 20 }, () => said(7, "what a surfboard")),
      ...Array.from({ length: 12 }, (_, at) => said(at % 6, "what a surfboard")),
      ...Array.from({ length: 40 }, (_, at) => said(at % 20, "the harpsichord")),
    ];
    const [talk, ...more] = talkOf(comments);
    expect(more).toEqual([]);
    expect(talk).toMatchObject({ start: "2025-05-08", scored: 277, read: 277 });
    expect(phrasesOf(talk)).toEqual(["academy award last", "surfboard"]);
    expect(talk?.phrases[0]).toMatchObject({ voices: 25 });
  });

  test("without a peak the comments are not even read", () => {
    const timeline = timelineOf(cellsOf(world(2)), "UTC");
    const talk = talkOfPeaks({
      timeline,
      bucketOf: () => "",
      comments: () => {
        throw new Error("read");
      },
      counts: countPhrases([], rolesFor("Test", WORD_SETS)),
      rolesOf: rolesFor("Test", WORD_SETS),
      quote: quoteOf,
    });
    expect(talk).toEqual([]);
  });

  test("chance gives words to at most about 5 % of peaks", () => {
    const rounds = 100;
    let wrong = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [talk] = talkOf(world(100 + round, { daily: 20, burst: { 7: 150 } }));
      if (phrasesOf(talk).length > 0) wrong += 1;
    }
    process.stdout.write(`words by chance: ${wrong} of ${rounds} peaks\n`);
    // 5 % and three standard errors.
    expect(wrong / rounds).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds));
  });

  test("one author, four people, and copies of a long text are not what was said", () => {
    const copy =
      "sign the petition today, bring a proper finale back, cancel your subscription and tell every neighbour about this shameful theft";
    const comments = [
      ...world(3, { burst: { 7: 200 } }),
      ...Array.from({ length: 60 }, (_, at) =>
        said(7, `paid shill ${FILLER[at % 18]}`, { author: "one" }),
      ),
      ...Array.from({ length: 4 }, () => said(7, "rubber shark")),
      ...Array.from({ length: 100 }, () => said(7, copy)),
    ];
    expect(phrasesOf(talkOf(comments)[0])).toEqual([]);
  });

  test("quotes: the most liked that uses the first phrase, and the most liked of all", () => {
    const comments = [
      ...world(4, { burst: { 7: 200 } }),
      ...Array.from({ length: 20 }, (_, at) =>
        said(7, `${FILLER[at % 18]}, surfboard!`, { likes: at }),
      ),
      said(7, "lorem and no more", { likes: 900 }),
      said(3, "said before", { likes: 5_000 }),
    ];
    const [talk] = talkOf(comments);
    expect(talk?.quotes.map(({ phrase, comment }) => [phrase, comment.likes])).toEqual([
      ["surfboard", 19],
      [null, 900],
    ]);
  });

  test("a comment that stands for both is quoted once; one like is no crowd", () => {
    const board = (likes: number): ScoredComment[] => [
      ...world(5, { burst: { 7: 200 } }),
      ...Array.from({ length: 20 }, () => said(7, "surfboard", { likes })),
    ];
    expect(talkOf(board(7))[0]?.quotes).toHaveLength(1);
    expect(talkOf(board(1))[0]?.quotes.map(({ phrase }) => phrase)).toEqual(["surfboard"]);
    expect(talkOf(world(5, { burst: { 7: 200 } }))[0]?.quotes).toEqual([]);
  });

  test("the order of the comments changes nothing, nor do keys that hold a pseudonym", () => {
    const comments = [
      ...world(6, { daily: 60, burst: { 7: MAX_READ + 500 } }),
      ...Array.from({ length: 300 }, (_, at) =>
        said(7, `surfboard ${FILLER[at % 18]} ${at}`, { likes: at % 9 }),
      ),
    ];
    const [talk] = talkOf(comments);
    expect(talk).toMatchObject({ scored: MAX_READ + 860, read: MAX_READ });
    expect(phrasesOf(talk)).toEqual(["surfboard"]);
    expect(talkOf(comments.toReversed())).toEqual([talk]);
    const renamed = comments.map((one) => ({ ...one, key: `x${one.key}` }));
    const bare = (list: readonly PeakTalk[]): unknown =>
      list.map(({ phrases, quotes }) => [phrases, quotes.map(({ comment }) => comment.text)]);
    expect(bare(talkOf(renamed))).toEqual(bare([talk!]));
  });

  test("at most five peaks are told, and what cannot be scored is not read", () => {
    const burst = Object.fromEntries([5, 12, 19, 26, 33, 40, 47].map((day) => [day, 90 + day]));
    const comments = [
      ...world(7, { days: 55, daily: 8, burst }),
      ...Array.from({ length: 30 }, () => said(47, "zzz", { unscorable: "spam" })),
    ];
    const talk = talkOf(comments);
    expect(talk).toHaveLength(MAX_TOLD);
    expect(talk.map(({ start }) => start)).toEqual(
      [19, 26, 33, 40, 47].map((day) => new Date(START + day * DAY).toISOString().slice(0, 10)),
    );
    expect(talk.at(-1)).toMatchObject({ scored: 8 + 90 + 47 });
  });

  test("a peak whose comments were purged has no talk", () => {
    const comments = world(8, { burst: { 7: 200 } });
    const timeline = timelineOf(cellsOf(comments), "UTC");
    expect(timeline.peaks).toHaveLength(1);
    const rolesOf = rolesFor("Test", WORD_SETS);
    const talk = talkOfPeaks({
      timeline,
      bucketOf: bucketFinder("UTC", timeline.bucket),
      comments: () => [],
      counts: countPhrases([], rolesOf),
      rolesOf,
      quote: quoteOf,
    });
    expect(talk).toEqual([]);
  });
});
