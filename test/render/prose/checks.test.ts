// Sentences on labels, on copies and heavy authors, and on differences: true, plain, no blame.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/core/compare.ts";
import type { Summary, Suspects, TeaserSummary } from "../../../src/core/summary.ts";
import {
  differenceNote,
  differenceRange,
  differencesFinding,
  differencesOf,
  differencesSupport,
  placeCell,
  placePhrase,
  placesOf,
} from "../../../src/render/prose/differences.ts";
import { findingsOf } from "../../../src/render/prose/findings.ts";
import {
  isLabelled,
  labelRows,
  labelsCheck,
  labelsFinding,
  labelsSupport,
} from "../../../src/render/prose/labels.ts";
import {
  suspectTables,
  suspectsFinding,
  suspectsSupport,
} from "../../../src/render/prose/suspects.ts";
import { verdict, verdictLine } from "../../../src/render/prose/verdict.ts";
import { compared, labelled, labels, suspicious } from "../fixture-checks.ts";
import { realistic, tiny } from "../fixture-edges.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const only = (summary: Summary): TeaserSummary => summary.teasers[0]!;

function suspected(change: Partial<Suspects>): TeaserSummary {
  const base = only(realistic());
  return { ...base, suspects: { ...base.suspects, hypeWithout: base.hype, ...change } };
}

const heavy = { platform: "youtube", author: "viewer 1", comments: 40 };
const burst = { start: "2025-06-01T10:00:00.000Z", voices: 40, expected: 2 };

describe("copies, bursts and heavy authors", () => {
  test.each<[Partial<Suspects>, string]>([
    [{}, "No copied texts, bursts or heavy authors found"],
    [
      { voices: 17, share: 0.0205, clusterCount: 3 },
      "17 voices (2 %) only copied: the index stays at 72",
    ],
    [
      { voices: 1, share: 0.001, heavyAuthors: [heavy] },
      "1 voice (<1 %) wrote unusually often: the index stays at 72",
    ],
    [
      { voices: 5, share: 0.004, clusterCount: 1, heavyAuthors: [heavy] },
      "5 voices (<1 %) only copied or wrote unusually often: the index stays at 72",
    ],
    [{ clusterCount: 2 }, "2 copied texts found: the index stays at 72"],
    [{ bursts: [burst] }, "1 burst found: the index stays at 72"],
  ])("%j", (change, wanted) => {
    expect(plain(suspectsFinding(suspected(change)))).toBe(wanted);
  });

  test("where the index depends on them, both figures are named", () => {
    const teaser = only(suspicious());
    expect(plain(suspectsFinding(teaser))).toBe(
      "19 voices (2 %) only copied or wrote unusually often: without them the index is 69, not 72",
    );
    expect(plain(suspectsFinding({ ...teaser, hype: only(tiny()).hype }))).toMatch(
      /: there is no index to change$/,
    );
  });

  test("what could not be looked for is said, and not called absent", () => {
    const base = suspected({});
    const { period, suspects } = base;
    const blind = {
      ...base,
      period: { ...period, precision: "day" as const },
      suspects: { ...suspects, concentration: { ...suspects.concentration, authors: 0 } },
    };
    expect(suspectsFinding(blind)).toBe("No copied texts found");
    expect(suspectsSupport(blind)).toMatch(/Bursts could not .* Heavy authors could not/);
  });

  test("nobody is accused", () => {
    for (const teaser of [only(suspicious()), only(realistic()), suspected({ bursts: [burst] })]) {
      const notes = suspectTables(teaser).map(({ note }) => note);
      const said = [suspectsFinding(teaser), suspectsSupport(teaser), ...notes].join(" ");
      expect(said).not.toMatch(/honest|fake|bot|fraud|manipulat|suspicious|cheat|troll/i);
    }
  });

  test("a cluster counts as the square root of its voices; platforms only where there are several", () => {
    const [clusters] = suspectTables(only(suspicious()));
    expect(clusters?.columns.map(({ head }) => head)).toEqual([
      "Text",
      "Platform",
      "Voices",
      "Count as",
      "When (UTC)",
    ]);
    expect(clusters?.rows[0]?.slice(1)).toEqual([
      "YouTube",
      "28",
      "5.3",
      "1 Jun 2025, 10:03 to 12:30",
    ]);
    const single = only(suspicious());
    const [one] = suspectTables({ ...single, platforms: single.platforms.slice(0, 1) });
    expect(one?.columns.map(({ head }) => head)).not.toContain("Platform");
    expect(one?.rows.every((row) => row.length === one.columns.length)).toBe(true);
  });
});

describe("labels", () => {
  const teaser = only(labelled());

  test("the verdict follows the corrected index and names the scorer's own beside it", () => {
    const { claim, support } = verdict(teaser, labelled());
    expect(plain(claim)).toMatch(/: 67 out of 100\.$/);
    expect(plain(support)).toMatch(
      /corrected by 120 human labels\. The scorer alone says 72 \(69 to 76\)\.$/,
    );
    expect(plain(verdictLine(teaser, labelled()))).toMatch(
      /Hype 67 out of 100 .* corrected by 120 labels; the scorer alone 72 \(69 to 76\);/,
    );
  });

  test("the first screen tells how right the scorer is here, and how far people agree", () => {
    const [first] = findingsOf(teaser, labelled());
    expect(first?.link).toBe("Checked against 120 human labels");
    expect(plain(first?.rest ?? "")).toBe(
      ": the scorer finds the right rung of five in 61 % (53–69 %) of comments; people agree fairly (alpha 0.72). All figures but the index are the scorer’s own.",
    );
  });

  test.each([
    [-5, "Labels lower the index from 72 to 67"],
    [5, "Labels raise the index from 72 to 77"],
    [0.1, "Labels leave the index at 72"],
  ])("moved by %d: %s", (shift, wanted) => {
    const moved = { ...teaser, calibrated: labels(teaser.hype, shift) };
    expect(isLabelled(moved) && labelsFinding(moved)).toBe(wanted);
    expect(isLabelled(moved) && labelsSupport(moved)).toMatch(/^120 comments .* by 2 people\./);
  });

  test("one person cannot agree, and what was not measured has no row", () => {
    const base = labels(teaser.hype, -5);
    const one = { ...base, labellers: ["ann"], agreement: null };
    expect(labelsCheck(one)).toMatch(/one person labelled, so agreement is not known$/);
    expect(labelRows(one)).toHaveLength(3);
    expect(labelRows(base)).toHaveLength(4);
  });
});

function withPairs(pairs: Comparison["pairs"]): Summary {
  return { ...compared(), comparison: { ...compared().comparison!, pairs } };
}

describe("differences", () => {
  test("every teaser with an index is told from the best-ranked, whichever way round", () => {
    const one = differencesOf(compared());
    const turned = compared().comparison!.pairs.map((pair) => ({
      ...pair,
      first: pair.second,
      second: pair.first,
      value: -pair.value,
      lower: -pair.upper,
      upper: -pair.lower,
      verdict:
        ({ higher: "lower", lower: "higher" } as const)[pair.verdict as "lower"] ?? pair.verdict,
      parts: { mix: -pair.parts.mix, rate: -pair.parts.rate, labels: -pair.parts.labels },
    }));
    expect(one?.rows).toHaveLength(3);
    expect(differencesOf(withPairs(turned))).toEqual(one);
    expect(differencesOf({ ...compared(), comparison: null })).toBeNull();
    expect(one && differencesFinding(one)).toBe("2 of 3 others are clearly lower than Ballard");
    expect(one && differencesSupport(one)).toMatch(/Mix: .* Rate: .* Labels: .* add up/);
    expect(one?.rows.map((row) => differenceNote(row, one))[0]).toMatch(
      /^[▼○] .* · mix [−+]\d+\.\d, rate [−+]\d+\.\d, labels [−+]\d+\.\d$/,
    );
  });

  test("the parts as written add up to the difference as written", () => {
    const number = (text: string): number => Number(text.replace("\u2212", "-"));
    const part = fc.double({ min: -40, max: 40, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (mix, rate, byLabels) => {
        const value = mix + rate + byLabels;
        const pairs = compared().comparison!.pairs.map((pair) => ({
          ...pair,
          value,
          lower: value - 1,
          upper: value + 1,
          parts: { mix, rate, labels: byLabels },
        }));
        for (const row of differencesOf(withPairs(pairs))!.rows) {
          const { parts } = row;
          const sum = number(parts.mix) + number(parts.rate) + number(parts.labels);
          expect(sum).toBeCloseTo(number(row.value), 9);
          expect(differenceRange(row)).toMatch(/^[−+]?\d+\.\d to [−+]?\d+\.\d$/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("places are those that the verdicts leave", () => {
    const places = placesOf(compared());
    expect([...places.values()].every(({ of }) => of === 4)).toBe(true);
    expect(placeCell(places.get("Ballard"))).toBe("1–2");
    expect(placePhrase(places.get("Ballard"))).toBe("Place 1 to 2 of 4");
    expect(placeCell(places.get("Tiny"))).toBe("–");
    expect(placePhrase({ from: 1, to: 4, of: 4 })).toBe("");
    const unclear = compared().comparison!.pairs.map((pair) => ({
      ...pair,
      verdict: "no clear difference" as const,
    }));
    const all = [...placesOf(withPairs(unclear)).values()];
    expect(all.every(({ from, to, of }) => from === 1 && to === of)).toBe(true);
  });
});
