// The hype scorer: our own model behind the Scorer interface. Weights are read once, at the
// first text.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Scorer } from "../../core/score.ts";
import { HypemeterError } from "../../errors.ts";
import { explainText } from "./explain.ts";
import { LogitReader } from "./logits.ts";
import type { HypeModel } from "./model.ts";
import { EMPTY_SCORE, scoreOf } from "./probabilities.ts";
import { decodeModel } from "./weights-file.ts";

/** Name and version of the scorer; goes up when texts get other scores. */
export const HYPE_SCORER_ID = "hype@6";
const SHIPPED_WEIGHTS = new URL("weights.bin", import.meta.url);

/** Reads a weights file; a missing or damaged one is an INPUT error that names it. */
export function readModel(path: string): HypeModel {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new HypemeterError(
      "INPUT",
      `Cannot read the weights of the hype scorer at ${path}. Reinstall the package or train new ones.`,
      { cause },
    );
  }
  return decodeModel(bytes, path);
}

/** A scorer of this model, for weights of one's own. */
export function scorerOf(model: () => HypeModel, id: string): Scorer {
  let reader: LogitReader | null = null;
  let read: HypeModel | null = null;
  const ready = (): Readonly<{ reader: LogitReader; model: HypeModel }> => {
    read ??= model();
    reader ??= new LogitReader(read);
    return { reader, model: read };
  };
  return {
    id,
    hasLadder: true,
    get indexError() {
      return ready().model.indexError;
    },
    languages: ["en"],
    scoreBatch: (texts) => {
      const { reader: one, model: known } = ready();
      return texts.map((text) =>
        one.read(text) === 0 ? EMPTY_SCORE : scoreOf(one.logits, known.calibration),
      );
    },
    explain: (text) => {
      const { reader: one, model: known } = ready();
      return explainText(one.extractor, known, text);
    },
  };
}

/** The scorer that comes with the package. Cheap to create; loads at the first text. */
export function createHypeScorer(): Scorer {
  return scorerOf(() => readModel(fileURLToPath(SHIPPED_WEIGHTS)), HYPE_SCORER_ID);
}
