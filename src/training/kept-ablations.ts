// Ablations of an earlier card: they take long, so they are kept as long as the weights are the
// very same, and dropped with the first byte that differs.

import { existsSync, readFileSync } from "node:fs";
import type { Ablation } from "./ablation.ts";
import { INGREDIENTS } from "./ingredients.ts";

function isAblation(value: unknown): value is Ablation {
  return (
    typeof value === "object" &&
    value !== null &&
    ["name", "figures", "difference"].every((field) => field in value)
  );
}

/** What the card at `path` holds of these weights (their hash); nothing where it holds others. */
export function keptAblations(path: string, weights: string): Ablation[] {
  if (!existsSync(path)) return [];
  try {
    const card: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof card !== "object" || card === null) return [];
    if (!("weights" in card) || card.weights !== weights) return [];
    const found: unknown = "ablations" in card ? card.ablations : [];
    return Array.isArray(found) ? found.filter(isAblation) : [];
  } catch {
    // A card that cannot be read is overwritten like any other.
    return [];
  }
}

/** Ablations with one more, which takes the place of an earlier one; in the order of ingredients. */
export function withAblation(kept: readonly Ablation[], one: Ablation): Ablation[] {
  const others = kept.filter(({ name }) => name !== one.name);
  return [...others, one].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What is no ingredient, such as the calibration, comes last. */
function placeOf({ name }: Ablation): number {
  const place = INGREDIENTS.findIndex(({ title }) => title === name);
  return place < 0 ? INGREDIENTS.length : place;
}
