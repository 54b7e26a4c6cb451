// The measure itself: it must see what is quadratic and let pass what is not, on any machine.

import { describe, expect, test } from "vitest";
import { leastEffort, tooSteep } from "./effort.ts";

function steps(count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum = (sum * 31 + at) | 0;
  return sum;
}

describe("growth", () => {
  test.each<[string, (size: number) => unknown]>([
    ["linear work", (size) => steps(100 * size)],
    ["work that grows a little faster", (size) => steps(10 * size * Math.log2(size))],
    ["work with a bound", (size) => steps(Math.min(size, 5000))],
    ["no work", () => 0],
  ])("%s is fine", async (_, work) => {
    expect(await tooSteep(work, 1000)).toBeNull();
  });

  test.each<[string, (size: number) => unknown]>([
    ["quadratic work", (size) => steps(size * size)],
    ["quadratic work that begins small", (size) => steps((size * size) / 100)],
    ["a quadratic part of linear work", (size) => steps(200 * size + size * size)],
    ["a regular expression that looks back", (size) => / +$/.test(`${" ".repeat(size)}a`)],
  ])("%s is seen", async (_, work) => {
    expect(await tooSteep(work, 1000)).toMatch(/^\d+: [\d.]+ ms, \d+: [\d.]+ ms$/);
  });
});

test("the least effort ends with the first that is enough", async () => {
  let calls = 0;
  expect(await leastEffort(() => (calls += 1), 1000)).toBeLessThan(1000);
  expect(calls).toBe(1);
});
