// The index of each title: as labelled, as scored.

import type { VNode } from "preact";
import type { EvaluateResult, Evaluation } from "../../../core/evaluation.ts";
import { cleanLine } from "../../clean.ts";
import { count } from "../../figures.ts";
import { pointsError, scorerName, titlesFinding } from "../../prose/evaluation.ts";
import { Table } from "../figure.tsx";
import { Section } from "../section.tsx";

const MAX_ROWS = 500;

/** A table for each scorer with a ladder. */
export function Titles({ result }: Readonly<{ result: EvaluateResult }>): VNode {
  return (
    <Section
      id="titles"
      kicker="Titles"
      finding={titlesFinding(result)}
      lead="Titles of 30 labelled comments or more. The index here is the plain mean of the comments, 0 to 100."
    >
      {result.scorers.map((one) => (
        <OfScorer one={one} />
      ))}
    </Section>
  );
}

function OfScorer({ one }: Readonly<{ one: Evaluation }>): VNode | null {
  const titles = one.rung?.titles ?? [];
  if (titles.length === 0) return null;
  return (
    <div class="after">
      <h3>{scorerName(one)}</h3>
      <Table
        caption={`Index by title, ${scorerName(one)}`}
        columns={[
          { head: "Title" },
          { head: "Comments", number: true },
          { head: "As labelled", number: true },
          { head: "As scored", number: true },
          { head: "Error", number: true },
        ]}
        rows={titles
          .slice(0, MAX_ROWS)
          .map(({ title, rows, labelled, scored, error }) => [
            cleanLine(title, 80) || "no title",
            count(rows),
            labelled.toFixed(1),
            scored.toFixed(1),
            pointsError(error),
          ])}
        more={Math.max(0, titles.length - MAX_ROWS)}
      />
    </div>
  );
}
