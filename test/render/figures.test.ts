// How numbers and dates are written.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bucketLabel,
  bucketName,
  bytes,
  count,
  day,
  minute,
  outward,
  percent,
  percentParts,
  percentRange,
  period,
  plural,
  points,
  range,
  rangeWords,
  signed,
} from "../../src/render/figures.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

describe("numbers", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [4812, "4,812"],
    [1_234_567, "1,234,567"],
  ])("count %d is %s", (n, text) => expect(count(n)).toBe(text));

  test.each([
    [0, "0 voices"],
    [1, "1 voice"],
    [2, "2 voices"],
    [1200, "1,200 voices"],
  ])("%d of them are %s", (n, text) => expect(plural(n, "voice")).toBe(text));

  test.each([
    [0, "0 %"],
    [0.004, "<1 %"],
    [0.005, "1 %"],
    [0.52, "52 %"],
    [0.996, ">99 %"],
    [1, "100 %"],
  ])("share %d is %s", (share, text) => expect(plain(percent(share))).toBe(text));

  test.each([
    [69.6, 78.2, 69, 79],
    [70, 78, 70, 78],
    [70 - 1e-12, 78 + 1e-12, 70, 78],
    [59.6, 80.3, 59, 81],
  ])("ends %d and %d are rounded outward", (...[lower, upper, low, high]) => {
    expect(range(lower, upper)).toBe(`${low}–${high}`);
    expect(rangeWords(lower, upper)).toBe(`${low} to ${high}`);
  });

  test.each([
    [0.83, 2, "+0.83"],
    [-1.2, 2, "−1.20"],
    [0, 2, "0.00"],
    [-0.001, 2, "0.00"],
  ])("%d with %d digits is %s", (value, digits, text) => expect(signed(value, digits)).toBe(text));

  test.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [812, "812 bytes"],
    [12_345, "12.3 kB"],
    [4_000_000, "4.0 MB"],
  ])("%d bytes are %s", (n, text) => expect(plain(bytes(n))).toBe(text));
});

describe("properties", () => {
  const interval = fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    )
    .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));

  test("a written interval holds the true one", () => {
    fc.assert(
      fc.property(interval, ([lower, upper]) => {
        const [low, high] = outward(lower, upper);
        expect(low).toBeLessThanOrEqual(lower + 1e-6);
        expect(high).toBeGreaterThanOrEqual(upper - 1e-6);
      }),
    );
  });

  test("an estimate lies within its written interval", () => {
    fc.assert(
      fc.property(interval, fc.double({ min: 0, max: 1, noNaN: true }), ([lower, upper], at) => {
        const value = Number(points(lower + at * (upper - lower)));
        const [low, high] = outward(lower, upper);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("parts of a whole add up to 100 and stay within a point of the truth", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 7 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const shares = counts.map((n) => n / total);
        const written = percentParts(shares).map((text) => plain(text ?? ""));
        const numbers = written.map((text) =>
          text.startsWith("<") ? 0 : Number.parseInt(text, 10),
        );
        expect(numbers.reduce((a, b) => a + b, 0)).toBe(100);
        for (const [at, share] of shares.entries()) {
          expect(Math.abs((numbers[at] ?? 0) - 100 * share)).toBeLessThanOrEqual(1);
          expect(share > 0 && written[at] === "0 %").toBe(false);
        }
      }),
    );
  });

  test("what is not known stays so", () =>
    expect(percentParts([null, null])).toEqual([null, null]));
});

describe("dates", () => {
  test.each([
    ["2025-07-09", "hour", "9 Jul 2025, 00:00"],
    ["2025-07-09T13", "hour", "9 Jul 2025, 13:00"],
    ["2025-07-09T13:00", "hour", "9 Jul 2025, 13:00"],
    ["2025-07-09", "day", "9 Jul 2025"],
    ["2025-07-07", "week", "week of 7 Jul 2025"],
    ["2025-07-01", "month", "Jul 2025"],
    ["no date", "day", "no date"],
    ["2025-99-99", "day", "2025-99-99"],
  ] as const)("%s by %s is %s", (start, bucket, text) => {
    expect(bucketName(start, bucket)).toBe(text);
  });

  test("a table names the week by its first day", () => {
    expect(bucketLabel("2025-07-07", "week")).toBe("7 Jul 2025");
    expect(bucketLabel("2025-07-01", "month")).toBe("Jul 2025");
  });

  test.each([
    ["2025-07-09T08:00:00Z", "2025-07-09T21:00:00Z", "9 Jul 2025"],
    ["2025-07-09T08:00:00Z", "2025-08-04T21:00:00Z", "9 Jul to 4 Aug 2025"],
    ["2024-12-30T08:00:00Z", "2025-01-04T21:00:00Z", "30 Dec 2024 to 4 Jan 2025"],
  ])("%s to %s", (first, last, text) => expect(period(first, last)).toBe(text));

  test("times are UTC wherever they are read", () => {
    expect(day("2025-07-09T23:59:00Z")).toBe("9 Jul 2025");
    expect(minute("2025-07-09T23:59:58.123Z")).toBe("9 Jul 2025, 23:59 UTC");
  });

  test("percent ranges", () => expect(plain(percentRange(0.444, 0.556))).toBe("44–56 %"));
});
