// How an evaluation is told on a terminal: figures by scorer, confusion, index by title.

import type { Interval } from "../core/bootstrap.ts";
import type { EvaluateResult, Evaluation, RungEvaluation } from "../core/evaluation.ts";

/** Titles beyond these are in --json and --html alone. */
const MOST_TITLES = 40;

type Cells = readonly string[];

/** One figure: its name and how each scorer has it. */
type Line = Readonly<{ name: string; of: (one: Evaluation) => string }>;

const LINES: readonly Line[] = [
  { name: "accuracy", of: (one) => figure(one.accuracy, one.accuracyInterval) },
  { name: "macro-F1", of: (one) => figure(one.macroF1, one.macroF1Interval) },
  { name: "macro-recall", of: (one) => figure(one.macroRecall, one.macroRecallInterval) },
  { name: "calibration error", of: (one) => figure(one.calibrationError) },
];

function ofRung(read: (rung: RungEvaluation) => string): Line["of"] {
  return ({ rung }) => (rung === null ? "-" : read(rung));
}

const RUNG_LINES: readonly Line[] = [
  { name: "rung macro-F1", of: ofRung(({ macroF1 }) => figure(macroF1)) },
  {
    name: "hyped average precision",
    of: ofRung((r) => figure(r.hypedAveragePrecision, r.hypedAveragePrecisionInterval)),
  },
  { name: "  by chance", of: ofRung(({ hypedShare }) => figure(hypedShare)) },
  { name: "correlation", of: ofRung((r) => figure(r.correlation, r.correlationInterval)) },
  {
    name: "index error, points",
    of: ofRung(({ meanIndexError: error }) => (error === null ? "-" : error.toFixed(1))),
  },
];

/** All lines, without a newline at the end; names are as they were read. */
export function evaluationLines(result: EvaluateResult): string[] {
  const { scorers } = result;
  const lines = scorers.some(({ rung }) => rung !== null) ? [...LINES, ...RUNG_LINES] : LINES;
  return [
    `${result.n} labelled comments`,
    "",
    ...tableOf([
      ["", ...scorers.map(({ scorer }) => scorer)],
      ...lines.map(({ name, of }) => [name, ...scorers.map(of)]),
    ]),
    "95 % intervals by bootstrap over comments",
    "",
    ...confusionLines(scorers),
    ...titleLines(scorers),
  ];
}

function confusionLines(scorers: readonly Evaluation[]): string[] {
  const classes = scorers[0]?.confusion.classes ?? [];
  const rows = scorers.flatMap(({ scorer, confusion }) =>
    confusion.counts.map((row, at) => [
      at === 0 ? scorer : "",
      confusion.classes[at] ?? "",
      ...row.map(String),
    ]),
  );
  return tableOf([["labelled (rows), called (columns)", "", ...classes], ...rows]);
}

function titleLines(scorers: readonly Evaluation[]): string[] {
  const known = scorers.filter(({ rung }) => rung !== null && rung.titles.length > 0);
  const titles = known[0]?.rung?.titles ?? [];
  if (!titles.some(({ title }) => title !== "")) return [];
  const rows = titles
    .slice(0, MOST_TITLES)
    .map(({ title, rows: comments, labelled }, at) => [
      title === "" ? "no title" : title,
      String(comments),
      labelled.toFixed(1),
      ...known.map(({ rung }) => signed(rung?.titles[at]?.error ?? 0)),
    ]);
  const more = titles.length - rows.length;
  return [
    "",
    ...tableOf([
      ["index error", "comments", "as labelled", ...known.map((one) => one.scorer)],
      ...rows,
    ]),
    ...(more > 0 ? [`and ${more} more titles, in --json`] : []),
  ];
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`;
}

function figure(value: number | null, range: Interval | null = null): string {
  if (value === null) return "-";
  const interval = range === null ? "" : ` (${range.low.toFixed(2)} to ${range.high.toFixed(2)})`;
  return `${value.toFixed(3)}${interval}`;
}

/** Columns as wide as their widest cell; the first to the left, figures to the right. */
function tableOf(rows: readonly Cells[]): string[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
