// Train: labelled files in, weights and a model card out.

import { join } from "node:path";
import { type Ablation, ablate } from "../training/ablation.ts";
import { renderCard } from "../training/card-markdown.ts";
import type { ModelCard } from "../training/card.ts";
import { keptAblations, withAblation } from "../training/kept-ablations.ts";
import { chooseIngredients } from "../training/ingredients.ts";
import { trainLanguagesModel } from "../training/languages-model.ts";
import { renderSmallCard, type SmallCard, type SmallModel } from "../training/small-card.ts";
import { trainSpamModel } from "../training/spam-model.ts";
import { train as trainModel, type Trained, type TrainOptions } from "../training/train.ts";
import { HypemeterError } from "../errors.ts";
import { writeWhole } from "./write-report.ts";

export type TrainRunOptions = TrainOptions &
  Readonly<{
    out: string;
    /**
     * Ingredients to leave out in turn, for the card; "all" for every one. What an earlier card in
     * `out` says of others and the very same weights is kept.
     */
    ablate?: readonly string[] | undefined;
  }>;

export type TrainResult<Card = ModelCard> = Readonly<{ written: readonly string[]; card: Card }>;

/** The small models by the name that `--model` takes. */
const SMALL_MODELS: Readonly<Record<SmallModelName, typeof trainSpamModel>> = {
  spam: trainSpamModel,
  languages: trainLanguagesModel,
};
export type SmallModelName = SmallCard["model"];

type Report = (step: string) => void;
type Content = readonly [name: string, content: string | Uint8Array];

/**
 * Trains the hype model and writes `weights.bin`, `model-card.json` and `model-card.md` into
 * `out`. The same files, seed and settings give the same bytes. `report` is called before each
 * step.
 */
export async function train(
  options: TrainRunOptions,
  report: Report = () => undefined,
): Promise<TrainResult> {
  refuseNothing(options.labelled);
  const ingredients = options.ablate === undefined ? null : chooseIngredients(options.ablate);
  const trained = trainModel(options, { report });
  const card = join(options.out, "model-card.json");
  let ablations = keptAblations(card, trained.card.weights);
  // Written before the ablations begin and after each: they take long, and one may be interrupted.
  let result = await writeModel(trained, ablations, options.out);
  if (ingredients === null) return result;
  for (const one of ablate(trained.bench, ingredients, { report })) {
    ablations = withAblation(ablations, one);
    result = await writeModel(trained, ablations, options.out);
  }
  return result;
}

async function writeModel(
  { bytes, card: bare }: Trained,
  ablations: readonly Ablation[],
  out: string,
): Promise<TrainResult> {
  const card = { ...bare, ablations };
  const written = await writeAll(out, [
    ["weights.bin", bytes],
    ["model-card.json", `${JSON.stringify(card, null, 2)}\n`],
    ["model-card.md", renderCard(card)],
  ]);
  return { written, card };
}

/**
 * Trains one of the small models from files (for "languages": `es=file`) and writes its weights
 * and its card into `out`. No chance takes part: the same files give the same bytes.
 */
export async function trainSmall(
  model: SmallModelName,
  options: Readonly<{ labelled: readonly string[]; out: string }>,
  report: Report = () => undefined,
): Promise<TrainResult<SmallCard>> {
  refuseNothing(options.labelled);
  const { file, bytes, card }: SmallModel = SMALL_MODELS[model](options.labelled, { report });
  const written = await writeAll(options.out, [
    [file, bytes],
    ["model-card.json", `${JSON.stringify(card, null, 2)}\n`],
    ["model-card.md", renderSmallCard(card)],
  ]);
  return { written, card };
}

function refuseNothing(labelled: readonly string[]): void {
  if (labelled.length > 0) return;
  throw new HypemeterError(
    "USAGE",
    "Name at least one file of labelled comments: hypemeter train mine.tsv --out model",
  );
}

async function writeAll(out: string, files: readonly Content[]): Promise<string[]> {
  const written: string[] = [];
  for (const [name, content] of files) {
    const path = join(out, name);
    await writeWhole(path, content);
    written.push(path);
  }
  return written;
}
