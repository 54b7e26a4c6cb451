// All figures of all scorers in one table, macro-F1 drawn.

import type { VNode } from "preact";
import type { EvaluateResult, Evaluation, RungEvaluation } from "../../../core/evaluation.ts";
import { scorerName, sentimentFinding, unit, unitWithInterval } from "../../prose/evaluation.ts";
import { sentence } from "../../prose/words.ts";
import { UnitDots } from "../charts/unit-dots.tsx";
import type { TableData } from "../figure.tsx";
import { Figure, Table } from "../figure.tsx";
import { Section } from "../section.tsx";

type Line = readonly [name: string, of: (one: Evaluation) => string];

function ofRung(read: (rung: RungEvaluation) => string): Line[1] {
  return ({ rung }) => (rung === null ? "–" : read(rung));
}

const LINES: readonly Line[] = [
  ["Accuracy", (one) => unitWithInterval(one.accuracy, one.accuracyInterval)],
  ["Macro-F1", (one) => unitWithInterval(one.macroF1, one.macroF1Interval)],
  ["Macro-recall", (one) => unitWithInterval(one.macroRecall, one.macroRecallInterval)],
  ["Calibration error", (one) => unit(one.calibrationError)],
  ["Rung macro-F1", ofRung(({ macroF1 }) => unit(macroF1))],
  [
    "Hyped average precision",
    ofRung((r) => unitWithInterval(r.hypedAveragePrecision, r.hypedAveragePrecisionInterval)),
  ],
  [
    "Correlation with the rung",
    ofRung((r) => unitWithInterval(r.correlation, r.correlationInterval)),
  ],
  [
    "Index error by title, points",
    ofRung(({ meanIndexError: error }) => (error === null ? "–" : error.toFixed(1))),
  ],
];

/** The section that all others explain. */
export function Figures({ result }: Readonly<{ result: EvaluateResult }>): VNode {
  const finding = sentimentFinding(result);
  const name = { id: "fig-f1", title: "Sentiment macro-F1 by scorer", desc: sentence(finding) };
  const rows = result.scorers.map((one) => ({
    name: scorerName(one),
    value: one.macroF1,
    interval: one.macroF1Interval,
  }));
  return (
    <Section
      id="figures"
      kicker="Figures"
      finding={finding}
      lead="Intervals are 95 %, by bootstrap over comments. What a scorer does not give is a dash."
    >
      <Figure
        id="fig-f1"
        draw={(layout) => <UnitDots name={name} layout={layout} rows={rows} chance={null} />}
        table={{
          caption: name.title,
          columns: [{ head: "Scorer" }, { head: "Macro-F1", number: true }],
          rows: result.scorers.map((one) => [
            scorerName(one),
            unitWithInterval(one.macroF1, one.macroF1Interval),
          ]),
        }}
        note="Macro-F1 of negative, neutral and positive, each counting the same: 1 is perfect. Dot: the figure; line: its 95 % interval."
      />
      <Table {...tableOf(result)} />
    </Section>
  );
}

function tableOf({ scorers }: EvaluateResult): TableData {
  return {
    caption: "All figures by scorer",
    columns: [
      { head: "Figure" },
      ...scorers.map((one) => ({ head: scorerName(one), number: true })),
    ],
    rows: LINES.map(([name, of]) => [name, ...scorers.map(of)]),
  };
}
