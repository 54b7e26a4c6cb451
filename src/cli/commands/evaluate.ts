// hypemeter evaluate: how well the scorers meet labels.

import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { evaluationLines } from "../tell-evaluation.ts";
import { plain } from "../wording.ts";

export const evaluateCommand: Command = {
  name: "evaluate",
  positionals: "<file>",
  describe: "Measure the scorers on labelled comments (columns text and rung, label or sent)",
  options: {
    scorer: { type: "string", default: "all", describe: "all, hype, afinn, natural or weights" },
    html: { type: "string", describe: "Write all figures as one HTML page to this file" },
  },
  examples: [
    ["hypemeter evaluate samples/labelled.tsv", "every scorer on the labelled sample"],
    ["hypemeter evaluate mine.tsv --html figures.html", "with diagrams, for a browser"],
    ["hypemeter evaluate mine.tsv --scorer model/weights.bin --json", "for another program"],
  ],
  run: runEvaluate,
};

async function runEvaluate(args: Arguments, io: Io): Promise<number> {
  const { evaluate, writeEvaluation } = await import("../../pipeline/evaluate.ts");
  const result = evaluate(textOf(args, "file") ?? "", textOf(args, "scorer"));
  const html = textOf(args, "html");
  if (html !== undefined) await writeEvaluation(result, html);
  if (flagOf(args, "json")) {
    const document = { schema: "hypemeter/evaluate@1", ...result };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  const written = html === undefined ? [] : ["", "Written:", `  ${html}`];
  await io.out(`${[...evaluationLines(result), ...written].map(plain).join("\n")}\n`);
  return 0;
}
