// Gates: what a figure must reach, such as "hype.lower >= 60". A parser of their own, and the
// table of the figures that they may ask for.

import type { IndexEstimate } from "./estimate.ts";
import { LABELS, RUNGS } from "./ladder.ts";
import { nearest } from "./nearest.ts";
import type { TeaserSummary } from "./summary.ts";

export const OPERATORS = [">=", "<=", ">", "<", "=="] as const;
export type Operator = (typeof OPERATORS)[number];

export type Gate = Readonly<{ metric: string; operator: Operator; threshold: number }>;

export type GateOutcome = Readonly<{
  teaser: string;
  /** The gate as it was written, white space tidied. */
  gate: string;
  metric: string;
  /** Null where the figure cannot be told: too few voices, no data. */
  value: number | null;
  passed: boolean;
  /** How much is missing, at least 0; null where there is no value. */
  shortBy: number | null;
}>;

type Metric = (teaser: TeaserSummary) => number | null;

/** Every metric by name. To add one is to add a line. */
const METRICS: Readonly<Record<string, Metric>> = {
  ...estimateMetrics("hype", ({ hype }) => hype),
  ...estimateMetrics("endorsed", ({ endorsed }) => endorsed),
  ...estimateMetrics("calibrated", ({ calibrated }) => calibrated?.hype ?? null),
  "coverage.scored": ({ coverage }) => coverage.share,
  comments: ({ comments }) => comments,
  voices: ({ voices }) => voices,
  "suspects.share": ({ suspects }) => suspects.share,
  polarisation: ({ polarisation }) => polarisation,
  ...Object.fromEntries(
    RUNGS.map((rung): [string, Metric] => [
      `share.${rung}`,
      ({ ladder }) => ladder.find(({ name }) => name === rung)?.value ?? null,
    ]),
  ),
  ...Object.fromEntries(
    LABELS.map((label): [string, Metric] => [
      `sentiment.${label}`,
      ({ sentiment }) => sentiment.find(({ name }) => name === label)?.value ?? null,
    ]),
  ),
};

/** Names of all metrics. */
export const METRIC_NAMES: readonly string[] = Object.keys(METRICS);

/** An estimate's figures; null where it may not be shown as a number. */
function estimateMetrics(
  name: string,
  estimateOf: (teaser: TeaserSummary) => IndexEstimate | null,
): Record<string, Metric> {
  const known = (teaser: TeaserSummary): IndexEstimate | null => {
    const estimate = estimateOf(teaser);
    return estimate?.status === "ok" || estimate?.status === "too-uncertain" ? estimate : null;
  };
  return {
    [`${name}.value`]: (teaser) => known(teaser)?.value ?? null,
    [`${name}.lower`]: (teaser) => known(teaser)?.lower ?? null,
    [`${name}.upper`]: (teaser) => known(teaser)?.upper ?? null,
  };
}

/** A gate, or what is wrong with the text, in words for the user. */
export type ParsedGate = Readonly<{ gate: Gate } | { problem: string }>;

/** Reads "metric operator number"; the metric must be a known one, the number a plain one. */
export function parseGate(text: string): ParsedGate {
  const found = /^\s*([^\s<>=]+)\s*(>=|<=|==|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text);
  if (found === null) {
    return {
      problem: `"${text.trim()}" is no gate. Write a metric, one of ${OPERATORS.join(" ")} and a number, such as "hype.lower >= 60"`,
    };
  }
  const [, metric = "", sign, number] = found;
  const operator = OPERATORS.find((known) => known === sign) ?? ">=";
  if (Object.hasOwn(METRICS, metric)) {
    return { gate: { metric, operator, threshold: Number(number) } };
  }
  const guess = nearest(metric, METRIC_NAMES);
  const hint = guess === null ? "" : ` Did you mean "${guess}"?`;
  return {
    problem: `There is no metric "${metric}".${hint} The metrics are: ${METRIC_NAMES.join(", ")}`,
  };
}

/** Whether a teaser meets a gate. A figure that cannot be told falls short of every gate. */
export function checkGate(
  { metric, operator, threshold }: Gate,
  teaser: TeaserSummary,
): GateOutcome {
  const value = METRICS[metric]?.(teaser) ?? null;
  const passed = value !== null && meets(value, operator, threshold);
  return {
    teaser: teaser.teaser,
    gate: `${metric} ${operator} ${threshold}`,
    metric,
    value,
    passed,
    shortBy: value === null ? null : passed ? 0 : Math.abs(value - threshold),
  };
}

function meets(value: number, operator: Operator, threshold: number): boolean {
  switch (operator) {
    case ">=":
      return value >= threshold;
    case "<=":
      return value <= threshold;
    case ">":
      return value > threshold;
    case "<":
      return value < threshold;
    case "==":
      return value === threshold;
  }
}
