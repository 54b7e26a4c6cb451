import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { checkGate, METRIC_NAMES, OPERATORS, parseGate } from "../../src/core/gates.ts";
import type { Gate } from "../../src/core/gates.ts";
import { BALLARD, changed, teaserOf } from "../render/fixture.ts";

const TEASER = teaserOf(BALLARD);

function gateOf(text: string): Gate {
  const parsed = parseGate(text);
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.gate;
}

describe("parseGate", () => {
  test.each([
    ["hype.lower >= 60", { metric: "hype.lower", operator: ">=", threshold: 60 }],
    ["  coverage.scored>=0.8 ", { metric: "coverage.scored", operator: ">=", threshold: 0.8 }],
    ["share.rejecting < 0.1", { metric: "share.rejecting", operator: "<", threshold: 0.1 }],
    ["voices == 12", { metric: "voices", operator: "==", threshold: 12 }],
    ["sentiment.negative<=-1", { metric: "sentiment.negative", operator: "<=", threshold: -1 }],
  ])("%j", (text, gate) => expect(parseGate(text)).toEqual({ gate }));

  test.each([
    "",
    "hype.lower",
    "hype.lower >= ",
    "hype.lower => 60",
    "hype.lower >= sixty",
    "hype.lower >= 60 and voices > 3",
    "hype.lower >= 1e3",
    "60 <= hype.lower",
  ])("%j is no gate", (text) => {
    expect(parseGate(text)).toMatchObject({ problem: expect.stringContaining("no gate") });
  });

  test("an unknown metric is told with the nearest one and all of them", () => {
    const parsed = parseGate("hype.lowr >= 60");
    expect(parsed).toMatchObject({
      problem: expect.stringContaining('Did you mean "hype.lower"?'),
    });
    expect(parsed).toMatchObject({ problem: expect.stringContaining("coverage.scored") });
  });

  test.each(["constructor", "__proto__", "toString"])("%s is no metric", (name) => {
    expect(parseGate(`${name} >= 1`)).toHaveProperty("problem");
  });

  test("every metric with every operator is read back", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...METRIC_NAMES),
        fc.constantFrom(...OPERATORS),
        fc.integer({ min: -999, max: 999 }),
        (metric, operator, hundredths) => {
          const threshold = hundredths / 100;
          expect(gateOf(`${metric} ${operator} ${threshold.toFixed(2)}`)).toEqual({
            metric,
            operator,
            threshold: Number(threshold.toFixed(2)),
          });
        },
      ),
    );
  });
});

describe("checkGate", () => {
  test("what is met passes and misses nothing", () => {
    expect(checkGate(gateOf("voices >= 30"), TEASER)).toEqual({
      teaser: "Ballard",
      gate: "voices >= 30",
      metric: "voices",
      value: TEASER.voices,
      passed: true,
      shortBy: 0,
    });
  });

  test("what is not met says by how much", () => {
    const { passed, shortBy } = checkGate(gateOf("comments < 100"), TEASER);
    expect({ passed, shortBy }).toEqual({ passed: false, shortBy: TEASER.comments - 100 });
  });

  test.each([">= 0", "<= 100"])("too few voices meet no gate, not even %s", (rest) => {
    const few = changed(TEASER, { hype: { ...TEASER.hype, status: "too-few" } });
    expect(checkGate(gateOf(`hype.value ${rest}`), few)).toMatchObject({
      value: null,
      passed: false,
      shortBy: null,
    });
  });

  test("every metric of a full teaser has a figure but what was not calibrated", () => {
    const missing = METRIC_NAMES.filter(
      (metric) => checkGate(gateOf(`${metric} >= 0`), TEASER).value === null,
    );
    expect(missing).toEqual(["calibrated.value", "calibrated.lower", "calibrated.upper"]);
  });
});
