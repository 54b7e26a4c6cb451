// hypemeter calibrate: the index corrected by labels, and how right the scorer is here.

import { MIN_LABELS } from "../../core/calibration.ts";
import type { MeasuredFigure } from "../../core/calibration-report.ts";
import type { IndexEstimate } from "../../core/estimate.ts";
import type { Interval } from "../../core/bootstrap.ts";
import type { CalibrateResult } from "../../pipeline/calibrate.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";
import { plain } from "../wording.ts";

export const calibrateCommand: Command = {
  name: "calibrate",
  positionals: "",
  describe: "Correct the index by the labels of hypemeter label, and measure the scorer by them",
  options: {
    db: DB,
    teaser: { type: "string", describe: "Teaser whose labels to use" },
  },
  examples: [["hypemeter calibrate --db ballard.db --teaser Ballard", "after hypemeter label"]],
  run: runCalibrate,
};

async function runCalibrate(args: Arguments, io: Io): Promise<number> {
  const { calibrate } = await import("../../pipeline/calibrate.ts");
  const result = calibrate({ db: textOf(args, "db") ?? "", teaser: textOf(args, "teaser") });
  if (flagOf(args, "json")) {
    const document = { schema: "hypemeter/calibrate@1", ...result };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  const rows = [...indexRows(result), ...scorerRows(result), ...agreementRows(result)];
  const width = rows.reduce((widest, [name]) => Math.max(widest, name.length), 0);
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  const people = result.labellers.length === 0 ? "" : ` by ${result.labellers.join(", ")}`;
  await io.out(
    `${plain(`${result.teaser}: ${result.labelled} labelled comments${people}`)}\n\n${lines.join("\n")}\n`,
  );
  return 0;
}

type Line = readonly [name: string, value: string];

function indexRows({ raw, corrected, labelled }: CalibrateResult): Line[] {
  if (corrected === null) {
    return [
      ["index", estimate(raw)],
      ["corrected", `not yet: ${labelled} labels, at least ${MIN_LABELS} are needed`],
    ];
  }
  const { hype, shift, method, lambda } = corrected;
  const how =
    method === "platforms"
      ? "each platform by its own labels"
      : `all platforms together, as not each of them has ${MIN_LABELS} labels`;
  return [
    ["index", estimate(raw)],
    ["corrected", `${estimate(hype)}, ${shift < 0 ? "" : "+"}${shift.toFixed(1)}`],
    ["how", `${how}; reliance on the scorer (lambda) ${lambda.toFixed(2)}`],
  ];
}

function scorerRows({ accuracy }: CalibrateResult): Line[] {
  const { rungMacroF1, rungAccuracy, sentimentAccuracy, rungs, sentiments } = accuracy;
  return [
    ["rung macro-F1", `${measured(rungMacroF1)} on ${rungs}`],
    ["rung accuracy", `${measured(rungAccuracy)} on ${rungs}`],
    ["sentiment accuracy", `${measured(sentimentAccuracy)} on ${sentiments}`],
  ];
}

function agreementRows({ agreement, labellers }: CalibrateResult): Line[] {
  if (agreement !== null) {
    const { alpha, interval: range, units } = agreement;
    const value = `${alpha.toFixed(2)}${interval(range)} on ${units} comments`;
    return [["agreement (Krippendorff's alpha, ordinal)", value]];
  }
  return labellers.length < 2 ? [] : [["agreement", "not defined: no comment was read twice"]];
}

function estimate({ value, lower, upper, status, level }: IndexEstimate): string {
  if (status === "no-data") return "no data";
  const range =
    lower === null || upper === null ? "" : ` (${lower.toFixed(1)}-${upper.toFixed(1)})`;
  if (status === "too-few") return "too few voices to call";
  return `${value.toFixed(1)}${range}${level === null ? "" : ` ${level}`}`;
}

function measured({ value, interval: range }: MeasuredFigure): string {
  return value === null ? "-" : `${value.toFixed(2)}${interval(range)}`;
}

function interval(range: Interval | null): string {
  return range === null ? "" : ` (${range.low.toFixed(2)}-${range.high.toFixed(2)})`;
}
