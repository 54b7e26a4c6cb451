import { expect, test } from "vitest";
import { LABELS } from "../../src/core/ladder.ts";
import {
  FIRST_LABEL,
  FIRST_POST_LABEL,
  GATE,
  NO_LABEL_CALIBRATION,
  OUTPUTS,
} from "../../src/scorers/hype/model.ts";
import type { HeldOutLogits } from "../../src/training/calibrate.ts";
import { constantHead } from "../../src/training/gate.ts";
import { chooseMargin, gateWithMargin, withMargin } from "../../src/training/gate-margin.ts";

const POSTS = { post: NO_LABEL_CALIBRATION, thrill: null };

/** Comments that their own head reads well and the head of posts badly. */
function heldOut(gate: number): HeldOutLogits {
  const comments = Array.from({ length: 90 }, (_, row) => ({
    text: "",
    title: "North",
    rung: row % 3 === 2 ? (2 as const) : (0 as const),
    label: LABELS[row % 3] ?? "neutral",
    flags: "",
    weight: 1,
  }));
  const logits = new Float32Array(comments.length * OUTPUTS);
  for (const row of comments.keys()) {
    const at = row * OUTPUTS;
    logits[at + 3] = row % 3 === 2 ? 2 : -2;
    // One in ten is hard to tell.
    logits[at + FIRST_LABEL + (row % 3)] = row % 10 === 0 ? 0.1 : 3;
    logits[at + FIRST_POST_LABEL] = row % 3 === 2 ? 4 : -4;
    logits[at + FIRST_POST_LABEL + 1] = row % 3 === 0 ? 4 : -4;
    logits[at + GATE] = gate;
  }
  return { comments, logits };
}

test("a gate that stays shut on comments is left as it is", () => {
  expect(chooseMargin(heldOut(-8), POSTS)).toBe(0);
});

test("a gate that opens on comments is shut until they fare as without it", () => {
  expect(chooseMargin(heldOut(2), POSTS)).toBeGreaterThan(1);
});

test("a margin moves the gate alone, of held-out rows as of the head", () => {
  const held = heldOut(2);
  const moved = withMargin(held, 0.5);
  expect(moved.logits[GATE]).toBe(1.5);
  expect(moved.logits.filter((value, at) => value !== held.logits[at])).toHaveLength(90);
  expect([...gateWithMargin(constantHead(3, [1]), 0.5).bias]).toEqual([0.5]);
});
