// hypemeter train: weights and a model card from labelled comments.

import { HypemeterError } from "../../errors.ts";
import type { TrainRunOptions } from "../../pipeline/train.ts";
import type { Arguments, Command } from "../command.ts";
import { countOf, flagOf, textOf, textsOf } from "../command.ts";
import type { Io } from "../io.ts";
import { plain } from "../wording.ts";

const DEFAULT_SEED = 20_250_709;
const DEFAULT_ITERATIONS = 80;
const DEFAULT_NAME = "own";

/** Options that mean nothing to the small models. */
const HYPE_ALONE = ["unlabelled", "auxiliary", "name", "iterations", "ablate"] as const;

export const trainCommand: Command = {
  name: "train",
  positionals: "<labelled..>",
  describe: "Learn the weights of a scorer from labelled comments, with a model card",
  options: {
    model: {
      choices: ["hype", "spam", "languages"],
      default: "hype",
      describe: "What to train: the hype scorer, the spam model, or that of other languages",
    },
    out: { type: "string", default: "model", describe: "Folder for the weights and the card" },
    seed: { type: "string", describe: `Seed (default ${DEFAULT_SEED})` },
    unlabelled: {
      type: "string",
      array: true,
      describe: "hype: exports whose texts teach word senses",
    },
    auxiliary: { type: "string", array: true, describe: "hype: labelled files of other tasks" },
    name: {
      type: "string",
      describe: `hype: version that goes into the scorer's id (default ${DEFAULT_NAME})`,
    },
    "own-rows": {
      type: "boolean",
      default: true,
      describe: "hype: teach the idioms and slang that come with hypemeter too",
    },
    iterations: {
      type: "string",
      describe: `hype: rounds per head (default ${DEFAULT_ITERATIONS})`,
    },
    ablate: {
      type: "string",
      describe:
        "hype: measure each ingredient for the card (all, or some by name): trains again without it, 2 to 5 minutes each on 11,000 comments",
    },
  },
  examples: [
    ["hypemeter train labels.tsv --out model", "columns rung, sent, flags, title, text"],
    ["hypemeter score comments.csv --scorer model/weights.bin", "then score with it"],
    ["hypemeter train labels.tsv --ablate vectors,own-rows", "what two ingredients are worth"],
    ["hypemeter train --model spam youtube.csv labels.tsv", "columns CONTENT, CLASS; text, flags"],
    [
      "hypemeter train --model languages es=spanish.tsv de=german.tsv english.tsv",
      "columns label, text",
    ],
  ],
  run: runTrain,
};

async function runTrain(args: Arguments, io: Io): Promise<number> {
  const { train, trainSmall } = await import("../../pipeline/train.ts");
  const report = stepReporter(args, io);
  const model = textOf(args, "model");
  const isSmall = model === "spam" || model === "languages";
  if (isSmall) refuseHypeOptions(args, model);
  const { written, card } = isSmall
    ? await trainSmall(model, filesOf(args), report)
    : await train(hypeOptions(args), report);
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/train@1", written, card }, null, 2)}\n`);
  } else {
    await io.out(`${["Written:", ...written.map((path) => `  ${plain(path)}`)].join("\n")}\n`);
  }
  return 0;
}

/** Tells each step with the seconds since the start; nothing where that is not wanted. */
function stepReporter(args: Arguments, io: Io): (step: string) => void {
  const isSilent = flagOf(args, "quiet") || flagOf(args, "json");
  const start = performance.now();
  return (step) => {
    const seconds = Math.round((performance.now() - start) / 1000);
    if (!isSilent) io.err(`${String(seconds).padStart(5)} s  ${plain(step)}\n`);
  };
}

function filesOf(args: Arguments): Readonly<{ labelled: string[]; out: string }> {
  return { labelled: textsOf(args, "labelled"), out: textOf(args, "out") ?? "" };
}

function hypeOptions(args: Arguments): TrainRunOptions {
  return {
    ...filesOf(args),
    unlabelled: textsOf(args, "unlabelled"),
    auxiliary: textsOf(args, "auxiliary"),
    version: textOf(args, "name") ?? DEFAULT_NAME,
    withOwnRows: args["own-rows"] !== false,
    seed: countOf(args, "seed", 0) ?? DEFAULT_SEED,
    iterations: countOf(args, "iterations", 1) ?? DEFAULT_ITERATIONS,
    ablate: args["ablate"] === undefined ? undefined : textsOf(args, "ablate", true),
  };
}

function refuseHypeOptions(args: Arguments, model: string): void {
  const given = HYPE_ALONE.find((name) => args[name] !== undefined);
  const refused = given ?? (args["own-rows"] === false ? "no-own-rows" : undefined);
  if (refused === undefined) return;
  throw new HypemeterError(
    "USAGE",
    `--${refused} means nothing to --model ${model}, which takes labelled files alone. Leave it out.`,
  );
}
