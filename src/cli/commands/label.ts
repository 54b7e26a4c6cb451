// hypemeter label: people read the comments worth reading, at the terminal or in a spreadsheet.

import { HypemeterError } from "../../errors.ts";
import type { LabelOptions } from "../../pipeline/label.ts";
import type { Arguments, Command } from "../command.ts";
import { countOf, flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";

export const labelCommand: Command = {
  name: "label",
  positionals: "",
  describe: "Say of the comments worth reading what they mean, one key each; calibrate uses it",
  options: {
    db: DB,
    teaser: { type: "string", describe: "Teaser whose comments to read" },
    labeller: { type: "string", describe: "Who reads (default: the user's name)" },
    draw: {
      type: "string",
      describe: "Comments to have drawn, earlier ones included (default 100)",
    },
    seed: { type: "string", describe: "Decides which comments are drawn (default 1)" },
    sentiment: { type: "boolean", default: false, describe: "Ask for the sentiment as well" },
    out: { type: "string", describe: "Write the drawn comments to this CSV file instead" },
    in: { type: "string", describe: "Read a filled-in CSV file instead" },
  },
  examples: [
    ["hypemeter label --db ballard.db --teaser Ballard", "100 comments, at the terminal"],
    ["hypemeter label --db ballard.db --teaser Ballard --out read.csv", "for a spreadsheet"],
    ["hypemeter label --db ballard.db --teaser Ballard --in read.csv --labeller ann", "and back"],
  ],
  run: runLabel,
};

async function runLabel(args: Arguments, io: Io): Promise<number> {
  const options = {
    db: textOf(args, "db") ?? "",
    teaser: textOf(args, "teaser"),
    size: countOf(args, "draw", 1),
    seed: countOf(args, "seed", 0),
  };
  const [out, file] = [textOf(args, "out"), textOf(args, "in")];
  if (out !== undefined && file !== undefined) {
    throw new HypemeterError("USAGE", "Give --out to write a file or --in to read one, not both.");
  }
  if (out !== undefined) return writeFile(options, out, { args, io });
  if (file !== undefined) return readFile(options, file, { args, io });
  return labelHere(options, args, io);
}

type Outside = Readonly<{ args: Arguments; io: Io }>;

async function writeFile(options: LabelOptions, out: string, outside: Outside): Promise<number> {
  const { writeLabelFile } = await import("../../pipeline/label-file.ts");
  const comments = await writeLabelFile(options, out);
  const told = `${comments} comments written to ${out}. Fill in rung (-2 to 2) and sent (p, u, n), then read it back: hypemeter label --db ${options.db} --in ${out} --labeller NAME`;
  return tell({ written: out, comments }, told, outside);
}

async function readFile(options: LabelOptions, file: string, outside: Outside): Promise<number> {
  const labeller = textOf(outside.args, "labeller");
  if (labeller === undefined || labeller.trim() === "") {
    throw new HypemeterError("USAGE", "Say who filled in the file: --labeller NAME");
  }
  const { readLabelFile } = await import("../../pipeline/label-file.ts");
  const result = readLabelFile({ ...options, labeller: labeller.trim() }, file);
  const told = `${result.labels} labels of ${labeller} kept, ${result.empty} rows without one`;
  return tell(result, told, outside);
}

async function tell(result: object, told: string, { args, io }: Outside): Promise<number> {
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/label@1", ...result }, null, 2)}\n`);
  } else if (!flagOf(args, "quiet")) {
    io.err(`${told}\n`);
  }
  return 0;
}

async function labelHere(options: LabelOptions, args: Arguments, io: Io): Promise<number> {
  if (io.keys === null) {
    throw new HypemeterError(
      "USAGE",
      "Labelling needs a terminal for its keys, and standard input is none. For a spreadsheet: --out FILE.csv, then --in FILE.csv --labeller NAME",
    );
  }
  const { openLabelling } = await import("../../pipeline/label.ts");
  const { labelSession } = await import("../label-session.ts");
  const labeller = textOf(args, "labeller") ?? io.env["USER"] ?? "me";
  const labelling = openLabelling({ ...options, labeller });
  try {
    const labels = await labelSession(labelling, {
      keys: io.keys(),
      say: io.err,
      asksSentiment: flagOf(args, "sentiment"),
    });
    const { teaser, done } = labelling;
    const told = `\n${labels} comments labelled by ${labeller}, ${done + labels} with earlier ones. Next: hypemeter calibrate --db ${options.db} --teaser "${teaser}"`;
    return await tell({ teaser, labeller, labels, done }, told, { args, io });
  } finally {
    labelling.close();
  }
}
