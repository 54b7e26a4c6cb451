// Gates on data of our own writing: no change may make the scorer worse unseen. Always beside
// the majority class and the peers. The floors are the figures of the shipped weights, less two
// cases for each capability; raise them when the scorer improves (UPDATE_FLOORS=1).

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/pipeline/evaluate.ts";
import { createScorer } from "../../src/scorers/index.ts";
import type { Passes } from "./checklist.ts";
import { judge, readChecklist, SAMPLES } from "./checklist.ts";

const FLOORS = join(import.meta.dirname, "floors.json");
/** A capability may lose this many cases to changes that help elsewhere. */
const SLACK = 2;
/** How far above every peer; most cases are no hype, which a blind scorer also says. */
const MARGINS = { sentiment: 0.15, hype: 0.08 };

type Floors = Readonly<Record<"sentiment" | "hype", Readonly<Record<string, number>>>>;

const cases = readChecklist(join(SAMPLES, "checklist.tsv"));
const verdicts = judge(createScorer("hype"), cases);
const peers = ["afinn", "natural"].map((name) => judge(createScorer(name), cases));

function plainFloors(table: ReadonlyMap<string, Passes>): Record<string, number> {
  return Object.fromEntries(
    [...table].map(([name, { passed }]) => [name, Math.max(0, passed - SLACK)]),
  );
}

if (process.env["UPDATE_FLOORS"] === "1") {
  const floors = { sentiment: plainFloors(verdicts.sentiment), hype: plainFloors(verdicts.hype) };
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}

const floors: Floors = JSON.parse(readFileSync(FLOORS, "utf8"));

describe.each(["sentiment", "hype"] as const)("checklist, %s", (kind) => {
  test.each([...verdicts[kind]])("%s", (name, { passed }) => {
    expect(passed).toBeGreaterThanOrEqual(floors[kind][name] ?? 0);
  });

  test("far above the peers", () => {
    const share = (passes: Passes | undefined) => (passes?.passed ?? 0) / (passes?.cases ?? 1);
    const ours = share(verdicts[kind].get("all"));
    for (const peer of peers) {
      expect(ours).toBeGreaterThan(share(peer[kind].get("all")) + MARGINS[kind]);
    }
  });
});

test("the checklist holds what it should", () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  for (const { sentiment, hype, capability } of cases) {
    expect(["pos", "neg", "neu", "mixed", "nonneg"]).toContain(sentiment);
    expect(["yes", "no", "any"]).toContain(hype);
    expect(capability).not.toBe("");
  }
});

describe("labelled sample", () => {
  const { n, scorers } = evaluate(join(SAMPLES, "labelled.tsv"));
  const [hype, afinn, natural, majority] = scorers;

  test("sentiment: above 0.70 macro-F1, and 0.15 above every peer and the majority", () => {
    expect(n).toBeGreaterThan(140);
    expect(hype?.macroF1).toBeGreaterThan(0.7);
    for (const peer of [afinn, natural, majority]) {
      expect(hype?.macroF1).toBeGreaterThan((peer?.macroF1 ?? 1) + 0.15);
    }
  });

  test("hype: average precision above 0.88, the peers find little better than chance", () => {
    expect(hype?.rung?.hypedAveragePrecision).toBeGreaterThan(0.88);
    for (const peer of [afinn, natural, majority]) {
      expect(hype?.rung?.hypedAveragePrecision).toBeGreaterThan(
        (peer?.rung?.hypedAveragePrecision ?? 1) + 0.4,
      );
    }
  });
});
