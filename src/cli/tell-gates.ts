// How gates are told: what was asked, what was found, and how much is missing.

import type { GateOutcome } from "../core/gates.ts";
import { EXIT_GATE, EXIT_OK } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { plain } from "./wording.ts";

/** "Ballard: hype.lower >= 60 falls short by 3.2 (56.8)" */
export function gateSentence({ teaser, gate, value, passed, shortBy }: GateOutcome): string {
  const name = plain(teaser);
  if (value === null || shortBy === null) {
    return `${name}: ${gate} falls short: there is too little data for this figure`;
  }
  return passed
    ? `${name}: ${gate} holds (${figure(value)})`
    : `${name}: ${gate} falls short by ${figure(shortBy)} (${figure(value)})`;
}

/** Up to four significant decimals, so that a near miss never reads as a hit. */
function figure(value: number): string {
  return new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 }).format(value);
}

/** Names on stderr what fell short; the exit code is 1 where anything did. */
export function tellFailures(gates: readonly GateOutcome[], io: Io): number {
  const failed = gates.filter(({ passed }) => !passed);
  for (const one of failed) io.err(`hypemeter: ${gateSentence(one)}\n`);
  return failed.length === 0 ? EXIT_OK : EXIT_GATE;
}
