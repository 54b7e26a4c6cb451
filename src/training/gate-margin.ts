// How far the gate is kept shut: as little as held-out comments allow.

import { GATE, OUTPUTS } from "../scorers/hype/model.ts";
import { calibrate, type HeldOutLogits, type PostCalibration } from "./calibrate.ts";
import { heldOutFigures, type HeldOutFigures } from "./held-out-figures.ts";
import { predictionsOf } from "./hold-out.ts";
import type { LinearHead } from "./logistic.ts";

/** Taken from the logit of the gate, the first that serves. */
const MARGINS: readonly number[] = [0, 0.5, 1, 1.5, 2, 3, 4];
/** Shuts the gate altogether. */
const SHUT = 40;
/**
 * What comments may lose to an open gate, in sentiment macro-F1 and in average precision: half of
 * what is noise between trainings.
 */
const TOLERANCE = 0.002;

/** The same logits under a gate that is harder to open. */
export function withMargin(held: HeldOutLogits, margin: number): HeldOutLogits {
  const logits = held.logits.slice();
  for (let at = GATE; at < logits.length; at += OUTPUTS) logits[at] = (logits[at] ?? 0) - margin;
  return { ...held, logits };
}

function figuresAt(held: HeldOutLogits, posts: PostCalibration, margin: number): HeldOutFigures {
  const moved = withMargin(held, margin);
  return heldOutFigures(held.comments, predictionsOf(moved, calibrate(moved, posts)));
}

function isNear(figure: number | null, best: number | null): boolean {
  return figure === null || best === null || figure >= best - TOLERANCE;
}

/** The smallest margin at which held-out comments fare as if there were no gate. */
export function chooseMargin(held: HeldOutLogits, posts: PostCalibration): number {
  const best = figuresAt(held, posts, SHUT);
  const served = MARGINS.find((margin) => {
    const { labelMacroF1, hypedAveragePrecision } = figuresAt(held, posts, margin);
    return (
      isNear(labelMacroF1, best.labelMacroF1) &&
      isNear(hypedAveragePrecision, best.hypedAveragePrecision)
    );
  });
  return served ?? SHUT;
}

/** The head of a gate that is harder to open. */
export function gateWithMargin(gate: LinearHead, margin: number): LinearHead {
  return { ...gate, bias: gate.bias.map((bias) => bias - margin) };
}
