import { describe, expect, test } from "vitest";
import { agreementOf, ordinalAlpha } from "../../src/core/agreement.ts";
import { seeded } from "../properties/seeded.ts";

// The worked example of Krippendorff (2011): four observers, twelve units, values missing.
const OBSERVERS = [
  "1 2 3 3 2 1 4 1 2 . . .",
  "1 2 3 3 2 2 4 1 2 5 . 3",
  ". 3 3 3 2 3 4 2 2 5 1 .",
  "1 2 3 3 2 4 4 1 2 5 1 .",
].map((line) => line.split(" "));
const UNITS = Array.from({ length: 12 }, (_, unit) =>
  OBSERVERS.flatMap((values) => (values[unit] === "." ? [] : [Number(values[unit])])),
);

describe("ordinalAlpha", () => {
  test("the worked example gives 0.815", () => {
    expect(ordinalAlpha(UNITS)).toBeCloseTo(0.815, 3);
  });

  test.each([
    { name: "nobody twice", units: [[1], [2]], alpha: null },
    {
      name: "one value only",
      units: [
        [1, 1],
        [1, 1],
      ],
      alpha: null,
    },
    {
      name: "perfect",
      units: [
        [1, 1],
        [2, 2],
        [-2, -2],
      ],
      alpha: 1,
    },
    { name: "nothing", units: [], alpha: null },
  ])("$name: $alpha", ({ units, alpha }) => expect(ordinalAlpha(units)).toBe(alpha));

  test("opposite answers are worse than chance", () => {
    expect(
      ordinalAlpha([
        [-2, 2],
        [2, -2],
        [-2, 2],
      ]),
    ).toBeLessThan(0);
  });
});

test("the interval holds alpha, and few units leave it wide", () => {
  const { alpha, interval, units } = agreementOf(UNITS, { draws: 500, random: seeded(1) }) ?? {};
  expect(units).toBe(11);
  expect(interval?.low).toBeLessThan(alpha ?? 0);
  expect(interval?.high).toBeGreaterThan(alpha ?? 1);
});
