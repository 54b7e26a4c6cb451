// Train: labelled files in, weights and a model card out.

import { join } from "node:path";
import { renderCard } from "../training/card-markdown.ts";
import type { ModelCard } from "../training/card.ts";
import { train as trainModel } from "../training/train.ts";
import type { TrainOptions } from "../training/train.ts";
import { HypemeterError } from "../errors.ts";
import { writeWhole } from "./write-report.ts";

export type TrainRunOptions = TrainOptions & Readonly<{ out: string }>;

export type TrainResult = Readonly<{ written: readonly string[]; card: ModelCard }>;

/**
 * Trains and writes `weights.bin`, `model-card.json` and `model-card.md` into `out`. The same
 * files, seed and settings give the same bytes. `report` is called before each step.
 */
export async function train(
  options: TrainRunOptions,
  report: (step: string) => void = () => undefined,
): Promise<TrainResult> {
  if (options.labelled.length === 0) {
    throw new HypemeterError(
      "USAGE",
      "Name at least one file of labelled comments: hypemeter train mine.tsv --out model",
    );
  }
  const { bytes, card } = trainModel(options, { report });
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["weights.bin", bytes],
    ["model-card.json", `${JSON.stringify(card, null, 2)}\n`],
    ["model-card.md", renderCard(card)],
  ];
  const written: string[] = [];
  for (const [name, content] of files) {
    const path = join(options.out, name);
    await writeWhole(path, content);
    written.push(path);
  }
  return { written, card };
}
