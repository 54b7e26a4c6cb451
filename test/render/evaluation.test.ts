// The page of an evaluation: valid, closed to hostile names, complete, without a script.

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderEvaluation } from "../../src/render/index.ts";
import { EVALUATIONS, MADE } from "./evaluation-fixture.ts";
import { brokenNames, headingFaults, inline, invalidities, openDoors } from "./page-checks.ts";

describe.each(Object.entries(EVALUATIONS))("%s", (_, result) => {
  const html = renderEvaluation(result, MADE);

  test("is valid HTML with sound names and headings", async () => {
    expect(await invalidities(html)).toEqual([]);
    expect(brokenNames(html)).toEqual([]);
    expect(headingFaults(html)).toEqual([]);
  });

  test("has one style, allowed by its hash, no script, no way out", () => {
    const [style = "", ...more] = inline(html, "style");
    expect(more).toEqual([]);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(html).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|script-src|<button/);
    expect(openDoors(html)).toEqual([]);
  });

  test("shows no control characters, and no figure that is none", () => {
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}|\p{Cs}/u);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null|"M"/);
    expect(Buffer.byteLength(html)).toBeLessThan(200_000);
  });
});

test("holds every figure of every scorer", () => {
  const result = EVALUATIONS["ordinary"]!;
  const html = renderEvaluation(result, MADE);
  for (const { accuracy, macroF1, macroRecall, calibrationError, rung } of result.scorers) {
    const figures = [accuracy, macroF1, macroRecall, calibrationError, rung?.hypedAveragePrecision];
    for (const figure of figures) expect(html).toContain((figure ?? 0).toFixed(3));
  }
  for (const row of result.scorers[0]!.confusion.counts) {
    for (const count of row) expect(html).toContain(`>${count} (`);
  }
  for (const text of ["majority class", "North", "South", "As labelled"]) {
    expect(html).toContain(text);
  }
  expect(html.match(/class="pt"/g)!.length).toBeGreaterThan(8);
});

test("tells the name of the file alone, and the same bytes each time", () => {
  const result = EVALUATIONS["ordinary"]!;
  const html = renderEvaluation(result, MADE);
  expect(html).toContain("labels.tsv");
  expect(html).not.toContain("/home/someone");
  expect(renderEvaluation(result, MADE)).toBe(html);
});

test("titles and rungs are left out where the file has none", () => {
  expect(renderEvaluation(EVALUATIONS["withoutRungs"]!, MADE)).not.toMatch(/id="(hyped|titles)"/);
  expect(renderEvaluation(EVALUATIONS["oneScorer"]!, MADE)).not.toContain('id="titles"');
});
