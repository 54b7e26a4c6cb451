// hypemeter evaluate: how well the scorers meet labels.

import type { Evaluation } from "../../core/evaluate.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";

export const evaluateCommand: Command = {
  name: "evaluate",
  positionals: "<file>",
  describe: "Measure the scorers on labelled comments (columns text and rung, label or sent)",
  options: {
    scorer: { type: "string", default: "all", describe: "all, hype, afinn or natural" },
  },
  examples: [
    ["hypemeter evaluate samples/labelled.tsv", "every scorer on the labelled sample"],
    ["hypemeter evaluate mine.tsv --scorer hype --json", "for another program"],
  ],
  run: runEvaluate,
};

async function runEvaluate(args: Arguments, io: Io): Promise<number> {
  const { evaluate } = await import("../../pipeline/evaluate.ts");
  const result = evaluate(textOf(args, "file") ?? "", textOf(args, "scorer"));
  if (flagOf(args, "json")) {
    const document = { schema: "hypemeter/evaluate@1", ...result };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  const rows = result.scorers.map(rowOf);
  await io.out(`${result.n} labelled comments\n\n${tableOf([HEADER, ...rows])}\n`);
  return 0;
}

const HEADER = [
  "scorer",
  "accuracy",
  "macro-F1",
  "95 %",
  "macro-recall",
  "calibration error",
  "rung macro-F1",
  "hyped AP",
  "95 %",
  "correlation",
  "index error",
];

function rowOf({ scorer, rung, ...sentiment }: Evaluation): string[] {
  return [
    scorer,
    figure(sentiment.accuracy),
    figure(sentiment.macroF1),
    interval(sentiment.macroF1Interval),
    figure(sentiment.macroRecall),
    figure(sentiment.calibrationError),
    ...rungCells(rung),
  ];
}

function rungCells(rung: Evaluation["rung"]): string[] {
  if (rung === null) return ["-", "-", "-", "-", "-"];
  return [
    figure(rung.macroF1),
    figure(rung.hypedAveragePrecision),
    interval(rung.hypedAveragePrecisionInterval),
    figure(rung.correlation),
    figure(rung.meanIndexError, 1),
  ];
}

function figure(value: number | null, digits = 3): string {
  return value === null ? "-" : value.toFixed(digits);
}

function interval(range: Readonly<{ low: number; high: number }> | null): string {
  return range === null ? "-" : `${range.low.toFixed(3)}-${range.high.toFixed(3)}`;
}

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
