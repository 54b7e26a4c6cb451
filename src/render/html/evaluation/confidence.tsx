// How confidence meets truth: a reliability diagram for each scorer.

import type { VNode } from "preact";
import type { ReliabilityBin } from "../../../core/curves.ts";
import type { EvaluateResult, Evaluation } from "../../../core/evaluation.ts";
import { count, percent } from "../../figures.ts";
import { confidenceFinding, scorerName, unit } from "../../prose/evaluation.ts";
import { sentence } from "../../prose/words.ts";
import type { Square, UnitPanel } from "../charts/unit-panels.tsx";
import { UnitPanels } from "../charts/unit-panels.tsx";
import { Figure } from "../figure.tsx";
import { Section } from "../section.tsx";

const SMALLEST_DOT = 2.5;
const LARGEST_DOT = 9;

/** The section with the diagrams. */
export function Confidence({ result }: Readonly<{ result: EvaluateResult }>): VNode {
  const finding = confidenceFinding(result);
  const name = { id: "fig-reliability", title: "Reliability by scorer", desc: sentence(finding) };
  return (
    <Section id="confidence" kicker="Confidence" finding={finding}>
      <Figure
        id="fig-reliability"
        draw={(layout) => (
          <UnitPanels name={name} layout={layout} panels={result.scorers.map(panelOf)} />
        )}
        table={{
          caption: "Confidence against truth by scorer",
          columns: [
            { head: "Scorer" },
            { head: "Confidence", number: true },
            { head: "Right", number: true },
            { head: "Comments", number: true },
          ],
          rows: result.scorers.flatMap((one) =>
            one.reliability.map((bin) => [
              scorerName(one),
              percent(bin.confidence),
              percent(bin.accuracy),
              count(bin.rows),
            ]),
          ),
        }}
        note="Across: how sure the scorer was of its likeliest sentiment; up: how often that was right. On the dashed line confidence holds; a larger dot stands for more comments. Lexicons know no probabilities: what stands for theirs is the strength of the words."
      />
    </Section>
  );
}

function panelOf(one: Evaluation): UnitPanel {
  return {
    name: scorerName(one),
    note: `error ${unit(one.calibrationError)}`,
    draw: (square) => <Diagram bins={one.reliability} square={square} />,
  };
}

function Diagram({
  bins,
  square,
}: Readonly<{ bins: readonly ReliabilityBin[]; square: Square }>): VNode {
  const { x, y } = square;
  const most = Math.max(1, ...bins.map(({ rows }) => rows));
  const line = bins.map(({ confidence, accuracy }) => `${x(confidence)},${y(accuracy)}`).join("L");
  return (
    <g>
      <path class="none" d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} />
      {bins.length < 2 ? null : <path class="ln" d={`M${line}`} />}
      {bins.map(({ confidence, accuracy, rows }) => (
        <circle
          class="pt"
          cx={x(confidence)}
          cy={y(accuracy)}
          r={Math.max(SMALLEST_DOT, Math.round(10 * LARGEST_DOT * Math.sqrt(rows / most)) / 10)}
        />
      ))}
    </g>
  );
}
