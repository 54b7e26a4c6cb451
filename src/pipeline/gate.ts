// Gates: whether the teasers of a database, or of a run, reach what was asked of them.

import type { Gate, GateOutcome } from "../core/gates.ts";
import { checkGate, parseGate } from "../core/gates.ts";
import type { Summary } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";
import { openStore } from "../store/store.ts";
import { summaryOf } from "./summary-of.ts";

export type GateOptions = Readonly<{
  db: string;
  /** All teasers of the database where empty. */
  teasers: readonly string[];
  /** Such as "hype.lower >= 60"; at least one. */
  require: readonly string[];
  /** Pooling weights by platform. */
  weights?: Readonly<Record<string, number>> | undefined;
}>;

export type GateResult = Readonly<{ passed: boolean; gates: readonly GateOutcome[] }>;

/** Checks every gate on every teaser; a gate that cannot be read is a usage error. */
export function gate(options: GateOptions): GateResult {
  const gates = readGates(options.require);
  if (gates.length === 0) {
    throw new HypemeterError("USAGE", 'Say what to ask for: --require "hype.lower >= 60"');
  }
  const store = openStore(options.db, { readonly: true });
  try {
    const summary = summaryOf(store, {
      teasers: options.teasers,
      title: undefined,
      comments: 0,
      timezone: "UTC",
      now: 0,
      weights: options.weights,
      command: undefined,
    });
    return checkGates(gates, summary);
  } finally {
    store.close();
  }
}

/** Gates from their texts. */
export function readGates(texts: readonly string[]): Gate[] {
  return texts.map((text) => {
    const parsed = parseGate(text);
    if ("gate" in parsed) return parsed.gate;
    throw new HypemeterError("USAGE", `${parsed.problem}.`);
  });
}

/** Every gate on every teaser, teaser by teaser. */
export function checkGates(gates: readonly Gate[], { teasers }: Summary): GateResult {
  const outcomes = teasers.flatMap((teaser) => gates.map((one) => checkGate(one, teaser)));
  return { passed: outcomes.every(({ passed }) => passed), gates: outcomes };
}
