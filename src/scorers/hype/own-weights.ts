// Weights that a user trained, as a scorer.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Scorer } from "../../core/score.ts";
import { HypemeterError } from "../../errors.ts";
import { readModel, scorerOf } from "./scorer.ts";

/**
 * A scorer of the weights at `name`, a path, or the id of such a scorer: path@hash. The hash
 * tells stored scores of other weights apart; where it no longer fits, that is a usage error.
 */
export function createOwnScorer(name: string): Scorer {
  const [, path = name, expected] = /^(.*\.bin)(?:@([0-9a-f]{8}))?$/.exec(name) ?? [];
  const model = readModel(path);
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
  if (expected !== undefined && expected !== hash) {
    throw new HypemeterError(
      "USAGE",
      `${path} holds other weights than the stored scores were made with (${hash}, not ${expected}). Score again: hypemeter rescore --scorer ${path}`,
    );
  }
  return scorerOf(() => model, `${path}@${hash}`);
}
