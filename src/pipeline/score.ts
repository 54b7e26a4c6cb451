// Score: comments in, one JSON line per comment out, in input order. Stores nothing.

import type { RowIssue } from "../core/comment.ts";
import { isRowIssue } from "../core/mapped-row.ts";
import { parseComment } from "../core/parse-comment.ts";
import type { Evidence, Score, Scorer } from "../core/score.ts";
import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import { openSource } from "../sources/index.ts";
import type { SourceOptions } from "../sources/index.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { expandInputs, STDIN, teaserFromPath } from "./inputs.ts";
import type { ScoredPair } from "./scoring.ts";
import { threadScoring } from "./scoring.ts";

export type ScoreOptions = SourceOptions &
  Readonly<{ inputs: readonly string[]; scorer?: string | undefined; explain?: boolean }>;

/** A scored comment as `hypemeter score` prints it. */
export type ScoreLine = Readonly<{
  id: string | null;
  text: string;
  language: string | null;
  hype: number | null;
  rung: number | null;
  ladder: Score["ladder"];
  label: Score["label"];
  compound: number;
  probabilities: Score["probabilities"];
  spam: number;
  scorable: boolean;
  evidence?: readonly Evidence[];
}>;

export type ScoreBatch = Readonly<{
  lines: readonly ScoreLine[];
  issues: readonly RowIssue[];
  /** What is to be known of a whole file, after its last batch; no rows. */
  notes: readonly RowIssue[];
}>;

/** Batches of score lines in input order, and the rows that could not become comments. */
export async function* score(
  options: ScoreOptions,
  deps: Deps = DEFAULT_DEPS,
): AsyncGenerator<ScoreBatch> {
  const scorer = createScorer(options.scorer ?? DEFAULT_SCORER);
  const lineOf = (pair: ScoredPair): ScoreLine =>
    options.explain === true ? explained(pair, scorer) : scoreLine(pair);
  for (const path of await expandInputs(options.inputs)) {
    const input = path === STDIN ? { stream: deps.stdin(), name: "stdin" } : { path };
    const source = await openSource(input, options);
    try {
      const context = {
        file: path,
        teaser: teaserFromPath(path),
        platform: source.platform ?? "unknown",
        readAt: deps.now(),
      };
      const scoreComments = threadScoring(scorer);
      for await (const batch of source.batches()) {
        const parsed = batch.map((item) =>
          isRowIssue(item) ? item : parseComment(item.row, { ...context, line: item.line }),
        );
        const comments = parsed.flatMap((item) => ("rule" in item ? [] : [item]));
        const issues = parsed.flatMap((item) => ("rule" in item ? [item] : []));
        yield { lines: scoreComments(comments).map(lineOf), issues, notes: [] };
      }
      yield { lines: [], issues: [], notes: source.end().issues };
    } finally {
      // Reached as well where whoever takes the lines has had enough of them.
      await source.close();
    }
  }
}

function scoreLine({ comment, score: result }: ScoredPair): ScoreLine {
  return {
    id: comment.id,
    text: comment.text,
    language: comment.language,
    hype: result.hype,
    rung: result.rung,
    ladder: result.ladder,
    label: result.label,
    compound: result.compound,
    probabilities: result.probabilities,
    spam: result.spam,
    scorable: result.unscorable === null,
  };
}

function explained(pair: ScoredPair, scorer: Scorer): ScoreLine {
  const isScored = pair.score.unscorable === null;
  return {
    ...scoreLine(pair),
    evidence: isScored ? scorer.explain(pair.comment.text, pair.comment.language) : [],
  };
}
