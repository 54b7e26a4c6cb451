// Who calls what: a confusion matrix for each scorer.

import type { VNode } from "preact";
import type { EvaluateResult, Evaluation } from "../../../core/evaluation.ts";
import type { Rung } from "../../../core/ladder.ts";
import { rungName } from "../../../core/ladder.ts";
import type { Confusion } from "../../../core/metrics.ts";
import { count, percent } from "../../figures.ts";
import { scorerName } from "../../prose/evaluation.ts";
import type { TableData } from "../figure.tsx";
import { Table } from "../figure.tsx";
import { Section } from "../section.tsx";

/** Sentiment by sentiment for every scorer, rung by rung for those with a ladder. */
export function Confusions({ result }: Readonly<{ result: EvaluateResult }>): VNode {
  const sentiments = result.scorers.map((one) => ({ one, table: one.confusion }));
  const rungs = result.scorers.flatMap((one) =>
    one.rung?.confusion == null ? [] : [{ one, table: named(one.rung.confusion) }],
  );
  return (
    <Section
      id="confusion"
      kicker="Confusion"
      finding="What each scorer calls what"
      lead="A row is a label that people gave, a column what the scorer calls it; the share is of its row."
    >
      <Table {...tableOf("Sentiment as labelled and as called", sentiments)} />
      {rungs.length === 0 ? null : (
        <div class="after">
          <h3>Rungs</h3>
          <Table {...tableOf("Rungs as labelled and as called", rungs)} />
        </div>
      )}
    </Section>
  );
}

function named({ classes, counts }: Confusion<Rung>): Confusion<string> {
  return { classes: classes.map(rungName), counts };
}

type Matrix = Readonly<{ one: Evaluation; table: Confusion<string> }>;

function tableOf(caption: string, matrices: readonly Matrix[]): TableData {
  const classes = matrices[0]?.table.classes ?? [];
  return {
    caption,
    columns: [{ head: "Scorer, label" }, ...classes.map((head) => ({ head, number: true }))],
    rows: matrices.flatMap(({ one, table }) =>
      table.classes.map((name, at) => [
        `${scorerName(one)}, ${name}`,
        ...cellsOf(table.counts[at] ?? []),
      ]),
    ),
  };
}

function cellsOf(row: readonly number[]): string[] {
  const support = row.reduce((sum, hits) => sum + hits, 0);
  return row.map((hits) =>
    support === 0 ? count(hits) : `${count(hits)} (${percent(hits / support)})`,
  );
}
