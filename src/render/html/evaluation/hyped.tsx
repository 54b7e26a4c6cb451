// How well hyped comments are found: precision over recall, and average precision.

import type { VNode } from "preact";
import type { EvaluateResult, Evaluation, RungEvaluation } from "../../../core/evaluation.ts";
import { hypedFinding, scorerName, unit, unitWithInterval } from "../../prose/evaluation.ts";
import { sentence } from "../../prose/words.ts";
import type { Square, UnitPanel } from "../charts/unit-panels.tsx";
import { UnitPanels } from "../charts/unit-panels.tsx";
import { Figure } from "../figure.tsx";
import { Section } from "../section.tsx";

/** The section with the curves. */
export function Hyped({ result }: Readonly<{ result: EvaluateResult }>): VNode {
  const finding = hypedFinding(result);
  const name = {
    id: "fig-hyped",
    title: "Precision over recall of hyped comments, by scorer",
    desc: sentence(finding),
  };
  return (
    <Section id="hyped" kicker="Hyped" finding={finding}>
      <Figure
        id="fig-hyped"
        draw={(layout) => (
          <UnitPanels name={name} layout={layout} panels={result.scorers.flatMap(panelOf)} />
        )}
        table={{
          caption: "Average precision of hyped comments by scorer",
          columns: [{ head: "Scorer" }, { head: "Average precision", number: true }],
          rows: result.scorers.map((one) => [
            scorerName(one),
            unitWithInterval(
              one.rung?.hypedAveragePrecision ?? null,
              one.rung?.hypedAveragePrecisionInterval ?? null,
            ),
          ]),
        }}
        note="Comments ranked by how sure the scorer is that they are hyped (without a ladder: by how positive). Across: share of the hyped comments found so far; up: share of those found that are hyped. Dashed: chance."
      />
    </Section>
  );
}

function panelOf({ rung, ...one }: Evaluation): UnitPanel[] {
  if (rung === null) return [];
  const note = `average ${unit(rung.hypedAveragePrecision)}`;
  return [{ name: scorerName(one), note, draw: (square) => <Curve rung={rung} square={square} /> }];
}

function Curve({ rung, square }: Readonly<{ rung: RungEvaluation; square: Square }>): VNode {
  const { x, y } = square;
  const chance = y(rung.hypedShare ?? 0);
  const [only, ...more] = rung.hypedCurve;
  const line = rung.hypedCurve.map(({ recall, precision }) => `${x(recall)},${y(precision)}`);
  return (
    <g>
      <path class="none" d={`M${x(0)},${chance}H${x(1)}`} />
      {more.length === 0 ? null : <path class="ln" d={`M${line.join("L")}`} />}
      {more.length > 0 || only === undefined ? null : (
        <circle class="pt" cx={x(only.recall)} cy={y(only.precision)} r="5" />
      )}
    </g>
  );
}
