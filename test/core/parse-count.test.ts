import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCount } from "../../src/core/parse-count.ts";

test.each([
  ["12", 12],
  ["1,234", 1234],
  ["1.234", 1234],
  ["12,345,678", 12_345_678],
  ["1 234", 1234],
  ["1\u202f234", 1234],
  ["1'234", 1234],
  ["1.2K", 1200],
  ["1,2K", 1200],
  ["3.4M", 3_400_000],
  ["1.15k", 1150],
  ["2B", 2_000_000_000],
  ["1,234.5K", 1_234_500],
  ["17.0", 17],
  ["-4", -4],
  ["+4", 4],
  [" 8 ", 8],
  ["5 likes", 5],
  ["1 like", 1],
  [0, 0],
  [-0, 0],
  [-3, -3],
  [17.0, 17],
  [12n, 12],
])("%o is %o", (value, count) => {
  expect(parseCount(value)).toBe(count);
});

test.each([
  "",
  "  ",
  "none",
  "nan",
  "True",
  "K",
  "1.2.3",
  "1K2",
  "--1",
  "2025-05-20",
  "99999999999999999999",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  true,
  {},
  [],
])("%o is no count", (value) => {
  expect(parseCount(value)).toBeNull();
});

test("a whole number survives being written with separators", () => {
  fc.assert(
    fc.property(fc.integer(), (count) => {
      expect(parseCount(String(count))).toBe(count);
      expect(parseCount(count.toLocaleString("en-US"))).toBe(count);
      expect(parseCount(count.toLocaleString("de-DE"))).toBe(count);
    }),
  );
});

test("anything gives a safe integer or null", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const count = parseCount(value);
      expect(count === null || Number.isSafeInteger(count)).toBe(true);
    }),
  );
});

test("digits alone mean what they mean behind a sign", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,18}$/), (digits) => {
      expect(parseCount(digits)).toBe(parseCount(`+${digits}`));
    }),
  );
});
