// The table of scorers: adding one is one file and one line here. Each is made when it is first
// asked for, so that a command loads no more than it uses.

import type { Scorer } from "../core/score.ts";
import { HypemeterError } from "../errors.ts";
import { createAfinnScorer } from "./afinn.ts";
import { createOwnScorer } from "./hype/own-weights.ts";
import { createHypeScorer } from "./hype/scorer.ts";
import { scoreByLanguage } from "./by-language.ts";
import { createNaturalScorer } from "./natural.ts";

const SCORERS: Readonly<Record<string, () => Scorer>> = {
  hype: () => scoreByLanguage(createHypeScorer()),
  afinn: createAfinnScorer,
  natural: createNaturalScorer,
};

export const DEFAULT_SCORER = "hype";

/** Names that `--scorer` takes; the default first. */
export const SCORER_NAMES: readonly string[] = Object.keys(SCORERS);

/**
 * A scorer by name (`hype`), by id (`hype@6`), or by the path of weights of one's own
 * (`model/weights.bin`). An unknown one is a usage error.
 */
export function createScorer(name: string): Scorer {
  if (/\.bin(?:@|$)/.test(name)) return scoreByLanguage(createOwnScorer(name));
  const [bare = ""] = name.split("@");
  const create = Object.hasOwn(SCORERS, bare) ? SCORERS[bare] : undefined;
  if (create === undefined) {
    throw new HypemeterError(
      "USAGE",
      `There is no scorer "${name}". Choose one of: ${SCORER_NAMES.join(", ")}.`,
    );
  }
  const scorer = create();
  if (name.includes("@") && scorer.id !== name) {
    throw new HypemeterError("USAGE", `This hypemeter has ${scorer.id}, not ${name}.`);
  }
  return scorer;
}
