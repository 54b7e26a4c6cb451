import { expect, test } from "vitest";
import {
  FIRST_LABEL,
  FIRST_POST_LABEL,
  GATE,
  OUTPUTS,
  THRILL,
} from "../../src/scorers/hype/model.ts";
import { blendLogits, blendModel } from "../../src/training/blend.ts";

/** Two rows of logits, each output its own number. */
function numbered(): Float32Array {
  return Float32Array.from({ length: 2 * OUTPUTS }, (_, at) => (at % 7) - 3);
}

test("comments borrow thrill and praise from posts, and posts keep what they have", () => {
  const given = numbered();
  const { logits } = blendLogits({ comments: [], logits: given });
  const changed = [...logits.keys()].filter((at) => logits[at] !== given[at]);
  const borrowers = new Set([2, 3, FIRST_LABEL + 2]);
  expect(changed.length).toBeGreaterThan(0);
  for (const at of changed) expect(borrowers).toContain(at % OUTPUTS);
  for (const output of [FIRST_LABEL, FIRST_POST_LABEL, THRILL, GATE]) {
    expect(logits[OUTPUTS + output]).toBe(given[OUTPUTS + output]);
  }
});

test("a folded model with its loans says what blended logits say", () => {
  const weights = numbered();
  const bias = Float64Array.from({ length: OUTPUTS }, (_, at) => at / 8);
  const rowOf = (model: { weights: Float32Array; bias: Float64Array }): Float32Array =>
    Float32Array.from(
      model.bias,
      (value, o) => value + (model.weights[o] ?? 0) + 2 * (model.weights[OUTPUTS + o] ?? 0),
    );
  const folded = { outputs: OUTPUTS, weights, bias };
  const { logits } = blendLogits({ comments: [], logits: rowOf(folded) });
  for (const [o, value] of rowOf(blendModel(folded)).entries()) {
    expect(value).toBeCloseTo(logits[o] ?? 0, 5);
  }
});
