// The peers of the model card: what others would say of the same held-out comments.

import { type Label, LABELS } from "../core/ladder.ts";
import type { Scorer } from "../core/score.ts";
import { createScorer } from "../scorers/index.ts";
import type { FeatureTable } from "../scorers/hype/table.ts";
import { plainBaseline } from "./baseline.ts";
import type { Prediction } from "./held-out-figures.ts";
import type { LabelledComment } from "./labelled-comment.ts";
import { titleGroups } from "./title-groups.ts";

export type Peer = Readonly<{ name: string; predictions: readonly Prediction[] }>;

const PEER_SCORERS = ["afinn", "natural"];
const RUNGS_IN_ORDER = [-2, -1, 0, 1, 2];

/** How often each class occurs, as shares; equal shares where there is nothing to count. */
function sharesOf<Class>(found: readonly Class[], classes: readonly Class[]): number[] {
  return classes.map((name) =>
    found.length === 0
      ? 1 / classes.length
      : found.filter((one) => one === name).length / found.length,
  );
}

function mostFrequent(shares: readonly number[]): Label {
  return LABELS[shares.indexOf(Math.max(...shares))] ?? "neutral";
}

/** The shares of the classes among all other titles: one answer for a whole group of titles. */
function fromOtherTitles(others: readonly LabelledComment[]): Prediction {
  const labels = sharesOf(
    others.map(({ label }) => label),
    LABELS,
  );
  const ladder = sharesOf(
    others.flatMap(({ rung }) => rung ?? []),
    RUNGS_IN_ORDER,
  );
  return { ladder, labels, label: mostFrequent(labels) };
}

/** The most frequent class of the titles that are not held out, and their mean on the ladder. */
function majority(comments: readonly LabelledComment[]): Peer {
  const groups = titleGroups(comments.map(({ title }) => title));
  const answers = new Map(
    [...new Set(groups)].map((group) => [
      group,
      fromOtherTitles(comments.filter((_, row) => groups[row] !== group)),
    ]),
  );
  const nothing = fromOtherTitles([]);
  return {
    name: "majority class",
    predictions: groups.map((group) => answers.get(group) ?? nothing),
  };
}

function peerOf(scorer: Scorer, comments: readonly LabelledComment[]): Peer {
  const scores = scorer.scoreBatch(comments.map(({ text }) => text));
  return {
    name: scorer.id,
    predictions: scores.map(({ probabilities, compound, label }) => ({
      ladder: null,
      compound,
      labels: LABELS.map((name) => probabilities[name]),
      label,
    })),
  };
}

/** The majority class, the plain baseline and every lexicon scorer, on comments with titles. */
export function peersOn(comments: readonly LabelledComment[], table: FeatureTable): Peer[] {
  return [
    majority(comments),
    { name: "plain baseline", predictions: plainBaseline(comments, table) },
    ...PEER_SCORERS.map((name) => peerOf(createScorer(name), comments)),
  ];
}
