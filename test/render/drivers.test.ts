// Drivers in the reports: valid, closed to hostile phrases and quotes, and claiming only what
// the intervals support.

import { lint } from "markdownlint/sync";
import { describe, expect, test } from "vitest";
import { indexEstimate, shareOf } from "../../src/core/estimate.ts";
import type { DriverSummary, PointInterval, Summary } from "../../src/core/summary.ts";
import { renderHtml, renderJson, renderMarkdown, renderTerminal } from "../../src/render/index.ts";
import {
  contributionRange,
  contributionText,
  driverName,
  driversFinding,
  driversSupport,
  liftPhrase,
  liftRange,
  quoteText,
  worriesSentence,
} from "../../src/render/prose/drivers.ts";
import { HOSTILE } from "./fixture-edges.ts";
import { BALLARD, changed, summaryOf, teaserOf } from "./fixture.ts";
import { invalidities } from "./page-checks.ts";

const TEASER = teaserOf(BALLARD);

function interval(value: number, half: number): PointInterval {
  return { value, lower: value - half, upper: value + half };
}

/** Index of `n` voices with mean `mean` (0 to 1) and a small spread. */
function indexOf(mean: number, n: number): DriverSummary["hype"] {
  return indexEstimate({ shrunk: mean, mean, variance: 0.05 / n, voices: n }, 0);
}

function driver(name: string, change: Partial<DriverSummary> = {}): DriverSummary {
  return {
    kind: "declared",
    name,
    words: [name],
    voices: 60,
    share: shareOf("share", 60, 800),
    hype: indexOf(0.7, 60),
    contribution: interval(1.2, 0.4),
    lift: interval(6, 2),
    effect: "lifts",
    evidence: null,
    quotes: [
      { role: "typical", comment: TEASER.topComments[0]! },
      { role: "counter", comment: TEASER.topComments[1]! },
    ],
    ...change,
  };
}

const CAST = driver("Cast");
const BAD = driver("Cancellation", {
  lift: interval(-12, 5),
  effect: "lowers",
  hype: indexOf(0.3, 60),
  contribution: interval(-0.6, 0.3),
});
const MUSIC = driver("Music", { lift: interval(1, 4), effect: "unclear" });
const REST = driver("nothing in particular", {
  kind: "rest",
  lift: null,
  effect: null,
  quotes: [],
});
const THEME = driver("rubber shark", {
  kind: "found",
  evidence: { side: "hyped", logOdds: 1, z: 5, falseDiscovery: 0.001, elsewhere: 3 },
});

function report(drivers: readonly DriverSummary[], themes: readonly DriverSummary[]): Summary {
  return summaryOf([changed(TEASER, { drivers, themes })]);
}

test("the terminal shows what lifts and what lowers, clear effects first, nothing of the rest", () => {
  const shown = renderTerminal(report([MUSIC, REST, CAST, BAD], []), { color: false, width: 80 });
  const [, drivers = ""] = shown.split("drivers, against the rest\n");
  expect(
    drivers
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().replaceAll(/ +/g, " ")),
  ).toEqual([
    "▼ Cancellation 12 points colder",
    "▲ Cast 6 points warmer",
    "○ Music no clear effect",
  ]);
});

const CASES: Readonly<Record<string, Summary>> = {
  plain: report([CAST, BAD, MUSIC, REST], [THEME, REST]),
  themes: report([REST], [THEME, REST]),
  hostile: report(
    [
      ...HOSTILE.map((text) =>
        driver(text, {
          words: [text],
          quotes: [{ role: "endorsed", comment: changed(TEASER.topComments[0]!, { text }) }],
        }),
      ),
      REST,
    ],
    [...HOSTILE.map((text) => changed(THEME, { name: text, words: [text] })), REST],
  ),
};

describe.each(Object.entries(CASES))("%s", (_, summary) => {
  const html = renderHtml(summary);
  const markdown = renderMarkdown(summary);

  test("the page is valid, with its own elements alone", async () => {
    expect(await invalidities(html)).toEqual([]);
    expect(html.match(/<(script|style)\b/g)).toEqual(["<style", "<script"]);
    expect(html).not.toMatch(/<(iframe|img|object|embed|svg onload)/i);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("drivers");
  });

  test("every chart says in words what it draws, and has its data as a table", () => {
    const section = /<section id="drivers"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
    const charts = section.match(/<div class="rc">/g) ?? [];
    expect(charts.length).toBeGreaterThan(0);
    expect(section.match(/<div class="rc">.*?<p class="vh">[^<]+<\/p><ul>/g)).toHaveLength(
      charts.length,
    );
    expect(section.match(/<table\b/g)).toHaveLength(charts.length);
    // What is drawn is hidden from those who hear the list.
    expect(section.match(/<svg\b(?![^>]*aria-hidden="true")/g)).toBeNull();
  });

  test("the Markdown is clean and holds no HTML", () => {
    const found = lint({
      strings: { report: markdown },
      config: { default: true, MD013: false, MD060: false },
    });
    expect(found["report"]?.map(({ lineNumber, ruleNames }) => [lineNumber, ruleNames[0]])).toEqual(
      [],
    );
    expect(markdown).not.toMatch(/(?<!\\)<[a-z]/i);
  });

  test("the JSON holds them", () => {
    expect(JSON.parse(renderJson(summary))).toMatchObject({ teasers: [{ drivers: {} }] });
  });
});

test("no drivers, or too few voices: no section", () => {
  expect(renderHtml(report([REST], [REST]))).not.toContain('id="drivers"');
  expect(renderMarkdown(report([], []))).not.toContain("Drivers:");
  const few = changed(TEASER, { hype: indexOf(0.7, 20), drivers: [CAST, REST], themes: [] });
  expect(renderHtml(summaryOf([few]))).not.toContain('id="drivers"');
});

describe("what may be said", () => {
  test.each([
    [[CAST, BAD, MUSIC], "Voices are warmer on cast, colder on cancellation"],
    [[CAST], "Voices are warmer on cast than on the rest"],
    [[BAD, MUSIC], "Voices are colder on cancellation than on the rest"],
    [[MUSIC], "No topic stands clearly apart from the rest"],
    [[THEME], "Voices are warmer on “rubber shark” than on the rest"],
    [[], "No topic stands clearly apart from the rest"],
  ])("finding %#", (drivers, says) => {
    expect(driversFinding(drivers)).toBe(says);
  });

  test.each([
    [CAST, "6 points warmer than the rest (4 to 8)"],
    [BAD, "12 points colder than the rest (7 to 17)"],
    [MUSIC, "no clear effect"],
    [driver("x", { lift: null, effect: "too-few" }), "too few voices to compare"],
    [driver("x", { lift: interval(3, 2.9) }), "3 points warmer than the rest (above 0, up to 6)"],
  ])("lift %#", (one, says) => {
    expect(liftPhrase(one)).toBe(says);
  });

  test("to lean away needs an index below 50 with its whole interval", () => {
    expect(worriesSentence([CAST, BAD])).toContain("cancellation");
    expect(worriesSentence([changed(BAD, { hype: indexOf(0.49, 40) })])).toBe("");
    expect(worriesSentence([changed(BAD, { hype: indexOf(0.2, 12) })])).toBe("");
  });

  test("the parts are named with their sum", () => {
    const rest = changed(REST, { contribution: interval(TEASER.hype.value - 50 - 0.6, 1) });
    expect(driversSupport(TEASER, [CAST, BAD, rest])).toContain("+0.6 of them come from these");
  });

  test("ends of intervals are rounded outward", () => {
    expect(liftRange(interval(6, 2.4))).toBe("+3 to +9");
    expect(liftRange(interval(3, 2.9))).toBe(">0 to +6");
    expect(liftRange(interval(-3, 2.9))).toBe("\u22126 to <0");
    expect(liftRange(interval(0.5, 1))).toBe("\u22121 to +2");
    expect(contributionRange({ value: 0.5, lower: 0.44, upper: 0.61 })).toBe("+0.4 to +0.7");
    expect(contributionRange({ value: 0, lower: -0.01, upper: 0.01 })).toBe("\u22120.1 to +0.1");
    expect(contributionText(interval(-0.04, 1))).toBe("0.0");
  });

  test("names and quotes are cut, quotes around the word they are quoted for", () => {
    expect(driverName(driver("x".repeat(500))).length).toBeLessThan(60);
    expect(driverName(driver(""))).toBe("unnamed");
    const text = `${"filler words ".repeat(40)}the surfboard scene${" and more".repeat(60)}`;
    const comment = changed(TEASER.topComments[0]!, { text });
    const shown = quoteText(driver("Board", { words: ["surfboard*"] }), {
      comment,
    });
    expect(shown).toContain("surfboard");
    expect(shown.startsWith("…")).toBe(true);
    expect(shown.length).toBeLessThan(300);
  });
});
