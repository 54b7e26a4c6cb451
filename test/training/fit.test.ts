import { describe, expect, test } from "vitest";
import { applyHead } from "../../src/training/apply-head.ts";
import { minimise } from "../../src/training/lbfgs.ts";
import { fitHead } from "../../src/training/logistic.ts";
import { seededNormal, seededRandom } from "../../src/training/random.ts";
import { SparseBuilder } from "../../src/training/sparse-matrix.ts";
import { randomisedSvd } from "../../src/training/svd.ts";

describe("minimise", () => {
  test("finds the lowest point of Rosenbrock's valley", () => {
    const [x, y] = minimise(
      ([a = 0, b = 0], gradient) => {
        gradient[0] = -2 * (1 - a) - 400 * a * (b - a * a);
        gradient[1] = 200 * (b - a * a);
        return (1 - a) ** 2 + 100 * (b - a * a) ** 2;
      },
      Float64Array.of(-1.2, 1),
      { iterations: 200, tolerance: 1e-14 },
    );
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });
});

describe("fitHead", () => {
  test.each(["sigmoids", "softmax"] as const)("tells three words apart by %s", (kind) => {
    const builder = new SparseBuilder();
    const targets = new Float32Array(90 * 3);
    for (let row = 0; row < 90; row += 1) {
      builder.add(row % 3, 1);
      builder.add(3 + (row % 7), 1);
      builder.endRow();
      targets[row * 3 + (row % 3)] = 1;
    }
    const features = builder.build(10);
    const problem = {
      features,
      dense: new Float32Array(90),
      denseWidth: 1,
      targets,
      outputs: 3,
      weights: new Float32Array(90).fill(1),
    };
    const head = fitHead(problem, { kind, strength: 10, iterations: 60, fewestRows: 2 });
    const logits = applyHead(head, features, { values: problem.dense, width: 1 });
    for (let row = 0; row < 90; row += 1) {
      const own = logits.subarray(row * 3, row * 3 + 3);
      expect(own.indexOf(Math.max(...own))).toBe(row % 3);
    }
  });
});

describe("randomisedSvd", () => {
  test("recovers the singular values of a matrix of rank two", () => {
    const normal = seededNormal(5);
    const left = Array.from({ length: 40 }, () => [normal(), normal()] as const);
    const right = Array.from({ length: 30 }, () => [normal(), normal()] as const);
    const builder = new SparseBuilder();
    let squares = 0;
    for (const [a, b] of left) {
      for (const [column, [c, d]] of right.entries()) {
        builder.add(column, 3 * a * c + b * d);
        squares += (3 * a * c + b * d) ** 2;
      }
      builder.endRow();
    }
    const { singular } = randomisedSvd(builder.build(30), { rank: 4, rounds: 2, seed: 1 });
    expect((singular[0] ?? 0) ** 2 + (singular[1] ?? 0) ** 2).toBeCloseTo(squares, 0);
    expect(singular[2]).toBeLessThan(0.01);
  });
});

function draw(): number[] {
  return Array.from({ length: 1000 }, seededRandom(9));
}

test("the seeded generator is the same every time and lies in [0, 1)", () => {
  expect(draw()).toEqual(draw());
  expect(Math.max(...draw())).toBeLessThan(1);
  expect(draw().reduce((a, b) => a + b, 0) / 1000).toBeCloseTo(0.5, 1);
});
