// hypemeter train: weights and a model card from labelled comments.

import type { Arguments, Command } from "../command.ts";
import { countOf, flagOf, textOf, textsOf } from "../command.ts";
import type { Io } from "../io.ts";
import { plain } from "../wording.ts";

const DEFAULT_SEED = 20_250_709;
const DEFAULT_ITERATIONS = 80;

export const trainCommand: Command = {
  name: "train",
  positionals: "<labelled..>",
  describe: "Learn weights for the hype scorer from labelled comments, with a model card",
  options: {
    out: { type: "string", default: "model", describe: "Folder for the weights and the card" },
    unlabelled: { type: "string", array: true, describe: "Exports whose texts teach word senses" },
    auxiliary: { type: "string", array: true, describe: "Labelled files of other tasks" },
    name: { type: "string", default: "own", describe: "Version that goes into the scorer's id" },
    "own-rows": {
      type: "boolean",
      default: true,
      describe: "Teach the idioms and slang that come with hypemeter too",
    },
    seed: { type: "string", describe: `Seed (default ${DEFAULT_SEED})` },
    iterations: { type: "string", describe: `Rounds per head (default ${DEFAULT_ITERATIONS})` },
  },
  examples: [
    ["hypemeter train labels.tsv --out model", "columns rung, sent, flags, title, text"],
    ["hypemeter score comments.csv --scorer model/weights.bin", "then score with it"],
  ],
  run: runTrain,
};

async function runTrain(args: Arguments, io: Io): Promise<number> {
  const { train } = await import("../../pipeline/train.ts");
  const isSilent = flagOf(args, "quiet") || flagOf(args, "json");
  const result = await train(
    {
      labelled: textsOf(args, "labelled"),
      unlabelled: textsOf(args, "unlabelled"),
      auxiliary: textsOf(args, "auxiliary"),
      version: textOf(args, "name") ?? "own",
      withOwnRows: args["own-rows"] !== false,
      seed: countOf(args, "seed", 0) ?? DEFAULT_SEED,
      iterations: countOf(args, "iterations", 1) ?? DEFAULT_ITERATIONS,
      out: textOf(args, "out") ?? "",
    },
    (step) => {
      if (!isSilent) io.err(`${plain(step)}\n`);
    },
  );
  const { written, card } = result;
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/train@1", written, card }, null, 2)}\n`);
  } else {
    await io.out(`${["Written:", ...written.map((path) => `  ${plain(path)}`)].join("\n")}\n`);
  }
  return 0;
}
