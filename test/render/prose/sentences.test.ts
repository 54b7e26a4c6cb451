// Sentences as they read, one by one.

import { describe, expect, test } from "vitest";
import { shareOf } from "../../../src/core/estimate.ts";
import { renderVerdict } from "../../../src/render/index.ts";
import { compareFinding, compareSupport } from "../../../src/render/prose/compare.ts";
import {
  languageFinding,
  languageName,
  platformFinding,
  platformName,
} from "../../../src/render/prose/platforms.ts";
import { coverageSentence, rowsSentence } from "../../../src/render/prose/quality.ts";
import { LABELS, RUNGS } from "../../../src/core/ladder.ts";
import { divisionNote, ladderFinding, sentimentFinding } from "../../../src/render/prose/shares.ts";
import { timelineFinding, timelineSupport } from "../../../src/render/prose/timeline.ts";
import {
  evidenceGrade,
  levelClaim,
  shortVerdict,
  verdict,
} from "../../../src/render/prose/verdict.ts";
import { capital, listOf, sentence } from "../../../src/render/prose/words.ts";
import type { Summary, TeaserSummary } from "../../../src/core/summary.ts";
import {
  ALL,
  empty,
  longRunning,
  none,
  realistic,
  several,
  singleVoice,
  tiny,
  uncertain,
  undated,
  withoutLadder,
} from "../fixture-edges.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const only = (summary: Summary): TeaserSummary => summary.teasers[0]!;
const claimOf = (summary: Summary): string => {
  const { claim, support } = verdict(only(summary), summary);
  return plain(`${claim} ${support}`);
};

describe("the verdict", () => {
  test.each([
    [
      realistic,
      /^The reaction is warm: 72 out of 100\. Most likely between 69 and 76 \(95 % interval\), from 828 voices in 927 comments\.$/,
    ],
    [uncertain, /^The Hype Index is \d+ out of 100, too uncertain to name a level\. Most likely/],
    [tiny, /^Too few to call\. 12 voices in 13 comments; an index needs at least 30 voices/],
    [singleVoice, /^Too few to call\. 1 voice in 1 comment;/],
    [empty, /^There are no comments yet\./],
    [
      withoutLadder,
      /^Most voices are positive\. From 828 voices .* There is no Hype Index: the scorer afinn@5\.0\.2 gives sentiment only\.$/,
    ],
  ])("%# reads as it should", (make, text) => expect(claimOf(make())).toMatch(text));

  test.each([
    [
      realistic,
      "Ballard: Hype 72 out of 100 (95 % interval 69 to 76), warm; 828 voices, 92 % of 927 comments scored.",
    ],
    [
      tiny,
      "Tiny: too few to call (12 voices, at least 30 needed on one platform); 100 % of 13 comments scored.",
    ],
    [empty, "Empty: no comments."],
    [none, ""],
  ])("%# in one line", (make, text) => expect(renderVerdict(make())).toBe(text));

  test("the line of an uncertain index and of a scorer without a ladder", () => {
    expect(renderVerdict(uncertain())).toMatch(/, too uncertain to name a level; 40 voices, /);
    expect(renderVerdict(withoutLadder())).toMatch(
      /^Ballard: no Hype Index \(afinn@5\.0\.2 gives sentiment only\); \d+ % positive \(\d+ to \d+ %\), /,
    );
  });

  test.each([
    ["warm", "The reaction is warm"],
    ["backlash", "The reaction is a backlash"],
    ["warm to hyped", "The reaction lies between warm and hyped"],
  ])("level %s", (level, text) => expect(levelClaim(level)).toBe(text));

  test("titles and grades", () => {
    const grade = (summary: Summary): string | null => evidenceGrade(only(summary));
    expect(shortVerdict(only(realistic()), realistic())).toBe("Hype 72 (69–76)");
    expect(shortVerdict(only(tiny()), tiny())).toBe("Too few to call");
    expect(shortVerdict(only(empty()), empty())).toBe("No comments");
    expect(shortVerdict(only(withoutLadder()), withoutLadder())).toBe("Sentiment");
    expect(grade(realistic())).toBe("Fair evidence: 828 voices, 3 platforms");
    expect(grade(longRunning())).toBe("Good evidence: 3,200 voices, 1 platform");
    expect(grade(uncertain())).toBe("Early signal: 40 voices, 1 platform");
    expect(grade(tiny())).toBeNull();
  });
});

const languagesOf = (list: TeaserSummary["languages"]): string =>
  languageFinding({ ...only(tiny()), languages: list });

/** Some of the several teasers, by place. */
function pick(...names: readonly number[]): Summary {
  const all = several();
  return { ...all, teasers: names.map((at) => all.teasers[at]!) };
}

describe("findings", () => {
  test("platforms", () => {
    expect(platformFinding(only(realistic()), true)).toBe("Instagram is higher than Reddit");
    expect(platformFinding(only(tiny()), true)).toBe("All comments come from Reddit");
    expect(platformFinding(only(withoutLadder()), false)).toBe("Comments come from 4 platforms");
    expect(platformFinding({ ...only(tiny()), platforms: [] }, true)).toBe(
      "There is no platform to compare",
    );
    expect(platformName("YouTube")).toBe("YouTube");
    expect(platformName("fan forum\n")).toBe("fan forum");
    expect(platformName("")).toBe("unknown");
  });

  test("timelines", () => {
    const of = (summary: Summary): string => timelineFinding(only(summary).timeline, true);
    expect(of(realistic())).toBe("No clear change from week to week");
    expect(of(tiny())).toBe("No single week has enough voices for an index");
    expect(of(undated())).toBe("No comment carries a date that could be used");
    expect(timelineSupport(only(undated()).timeline)).toMatch(
      /^\d[\d,]* comments have no time exact enough/,
    );
  });

  test("a clear change is told with its size", () => {
    const { timeline } = only(realistic());
    const [first, ...rest] = timeline.points;
    const cold = { ...first!.hype, value: 20, lower: 16, upper: 24 };
    const changed = { ...timeline, points: [{ ...first!, hype: cold }, ...rest] };
    expect(timelineFinding(changed, true)).toMatch(
      /^Hype was higher in the week of .* than in the week of 26 May 2025$/,
    );
    expect(plain(timelineSupport(changed))).toMatch(
      /^\d+ against 20, a difference of \d+ points \(95 % interval \d+ to \d+\)/,
    );
  });

  test("languages", () => {
    expect(languagesOf([])).toBe("No language is known");
    expect(languagesOf([{ language: "en", comments: 5, scored: 5 }])).toBe(
      "All comments are in English",
    );
    expect(
      languagesOf([
        { language: null, comments: 5, scored: 0 },
        { language: "es", comments: 4, scored: 0 },
      ]),
    ).toBe("The largest group of comments is in a language not known");
    expect(languageName("not a code!")).toBe("not a code!");
    expect(languageName("de")).toBe("German");
  });

  test("quality", () => {
    expect(rowsSentence({ read: 1, stored: 1, updated: 0, duplicates: 0, rejected: 0 })).toBe(
      "1 row was read: 1 stored, 0 updated, 0 duplicates and 0 rejected.",
    );
    expect(rowsSentence({ read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 })).toBe(
      "No rows were read.",
    );
    expect(coverageSentence(only(empty()))).toBe("");
    expect(coverageSentence(only(realistic()))).toMatch(
      /^857 of 927 comments could be scored\. Left out: 40 /,
    );
  });

  test("shares of every kind", () => {
    const rungs = (...counts: readonly number[]): string =>
      ladderFinding({
        ...only(tiny()),
        ladder: RUNGS.map((rung, at) => shareOf(rung, counts[at] ?? 0, 100)),
      });
    expect(rungs(0, 0, 10, 10, 80)).toBe("Most voices are hyped");
    expect(rungs(5, 5, 10, 40, 40)).toBe("Most voices are warm or hyped");
    expect(rungs(40, 40, 10, 5, 5)).toBe("Most voices are worried or rejecting");
    expect(rungs(5, 5, 80, 5, 5)).toBe("Most voices are open: they ask, joke or quote");
    expect(rungs(5, 15, 38, 22, 20)).toBe(
      "More voices are warm or hyped than worried or rejecting",
    );
    expect(rungs(20, 22, 38, 15, 5)).toBe(
      "More voices are worried or rejecting than warm or hyped",
    );
    expect(rungs(10, 20, 35, 20, 15)).toBe("No clear lean between warm and worried voices");
    expect(ladderFinding(only(empty()))).toBe("There are no voices to place on the ladder");

    const tones = (...counts: readonly number[]): string =>
      sentimentFinding({
        ...only(tiny()),
        sentiment: LABELS.map((label, at) => shareOf(label, counts[at] ?? 0, 100)),
      });
    expect(tones(10, 10, 80)).toBe("Most voices are positive");
    expect(tones(80, 10, 10)).toBe("Most voices are negative");
    expect(tones(10, 80, 10)).toBe("Most voices are neutral in tone");
    expect(tones(20, 38, 42)).toBe("More voices are positive than negative");
    expect(tones(42, 38, 20)).toBe("More voices are negative than positive");
    expect(tones(31, 38, 31)).toBe("No clear lean between positive and negative voices");
    expect(sentimentFinding(only(empty()))).toBe("No voice carries a sentiment");
  });

  test("division is told only where it stands out", () => {
    expect(divisionNote({ ...only(realistic()), polarisation: 0.7 })).toMatch(
      /^Voices are divided/,
    );
    expect(divisionNote({ ...only(realistic()), polarisation: 0.3 })).toBeNull();
    expect(divisionNote({ ...only(realistic()), polarisation: null })).toBeNull();
  });

  test("the comparison of the summary has the last word, whichever way round it names a pair", () => {
    const names = { first: "Night Shift", second: "Ballard" } as const;
    const parts = { mix: 0, rate: -8, labels: 0 };
    const pair = { ...names, p: 0.2, verdict: "no clear difference", parts } as const;
    const compared = (lower: number, upper: number): Summary => ({
      ...pick(0, 3),
      comparison: {
        correction: "holm",
        confidence: 0.95,
        leftOut: [],
        pairs: [{ ...pair, value: -8, lower, upper }],
      },
    });
    expect(compareFinding(compared(-17, 1))).toBe(
      "No clear difference between Ballard and Night Shift",
    );
    expect(plain(compareSupport(compared(-15, -1)))).toMatch(
      /^Ballard is higher than Night Shift by 8 points \(95 % interval 1 to 15\)\./,
    );
  });

  test("comparisons", () => {
    expect(compareFinding(none())).toBe("There is no teaser in this report");
    expect(compareFinding(pick(6))).toBe("No teaser has enough voices for an index");
    expect(compareFinding(pick(0, 6))).toBe("Only Ballard has enough voices for an index");
    expect(compareFinding(pick(0, 3))).toBe("Ballard is higher than Night Shift");
    expect(compareFinding(pick(0, 2, 3))).toBe("Ballard is higher than each of the others");
    expect(compareFinding(pick(0, 4))).toBe(
      "No clear difference between Ballard and The Quiet Coast",
    );
    expect(compareFinding(pick(0, 3, 4))).toBe(
      "Ballard and The Quiet Coast cannot be told apart at the top",
    );
    expect(compareFinding(pick(0, 1, 4))).toBe("No teaser stands clearly above all others");
    expect(compareFinding(several())).toMatch(
      /^No clear leader: \d of 6 cannot be told apart at the top$/,
    );
    expect(plain(compareSupport(pick(0, 3)))).toMatch(
      /^Ballard is higher than Night Shift by \d+ points \(95 % interval \d+ to \d+\)\. Ordered by/,
    );
    expect(compareSupport(several())).toMatch(
      / with all pairs allowed for\. .* 1 teaser has too few/,
    );
    expect(compareFinding(withoutLadder())).toBe("Sentiment of each teaser, side by side");
  });
});

test("small words", () => {
  expect(listOf([])).toBe("");
  expect(listOf(["a"])).toBe("a");
  expect(listOf(["a", "b", "c"])).toBe("a, b and c");
  expect(capital("")).toBe("");
  expect(sentence("Done")).toBe("Done.");
  expect(sentence("Done!")).toBe("Done!");
});

test("every fixture is named", () => expect(Object.keys(ALL).length).toBeGreaterThan(9));
