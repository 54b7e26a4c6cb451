import { expect, test } from "vitest";
import {
  deviateOf,
  studentOf,
  upperQuantile,
  upperTail,
} from "../../src/core/normal-distribution.ts";

test.each([
  [0, 0.5],
  [1, 0.158_655_254],
  [1.959_963_985, 0.025],
  [5, 2.866_515_7e-7],
  [-1, 0.841_344_746],
])("P(Z > %d) = %d", (z, tail) => {
  expect(upperTail(z) / tail).toBeCloseTo(1, 5);
});

test.each([0.5, 0.1, 0.025, 1e-4, 1e-9])("the quantile of %d has that tail", (tail) => {
  expect(upperTail(upperQuantile(tail)) / tail).toBeCloseTo(1, 6);
});

// Tables of Student's distribution, 97.5 %.
test.each([
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [1000, 1.962],
])("t at %d degrees of freedom", (freedom, t) => {
  const found = studentOf(upperQuantile(0.025), freedom);
  expect(Math.abs(found / t - 1)).toBeLessThan(0.01);
  expect(deviateOf(found, freedom)).toBeCloseTo(upperQuantile(0.025), 9);
  expect(deviateOf(-found, freedom)).toBeCloseTo(-upperQuantile(0.025), 9);
});
