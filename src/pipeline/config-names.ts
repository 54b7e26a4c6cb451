// What in a pipeline file refers to something else in it: names of teasers and of platforms.

import type { z } from "zod";
import { didYouMean } from "../core/nearest.ts";
import type { Pipeline } from "./config-schema.ts";

/** Adds an issue for each name that stands twice, or that no teaser has. */
export function checkNames(pipeline: Pipeline, context: z.core.$RefinementCtx): void {
  const complain = (path: (string | number)[], message: string): void =>
    context.addIssue({ code: "custom", path, message });
  checkTeasers(pipeline, complain);
  checkComparisons(pipeline, complain);
  const weights = Object.values(pipeline.weights ?? {});
  if (weights.length > 0 && weights.every((weight) => weight === 0)) {
    complain(["weights"], "at least one platform needs a weight above 0");
  }
  const { from, until } = pipeline.cleaning ?? {};
  if (from !== undefined && until !== undefined && Date.parse(from) >= Date.parse(until)) {
    complain(["cleaning", "until"], `it must be later than "from" (${from})`);
  }
}

type Complain = (path: (string | number)[], message: string) => void;

function checkTeasers({ teasers }: Pipeline, complain: Complain): void {
  const seen = new Set<string>();
  for (const [at, { name, released, events }] of teasers.entries()) {
    if (name === undefined && (released !== undefined || events !== undefined)) {
      complain(["teasers", at], "a teaser with a release or events needs a name");
    }
    if (name !== undefined && seen.has(name)) {
      complain(["teasers", at, "name"], `another teaser is called "${name}" already`);
    }
    if (name !== undefined) seen.add(name);
  }
}

function checkComparisons({ teasers, comparisons = [] }: Pipeline, complain: Complain): void {
  const names = teasers.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const anyName = names.length < teasers.length;
  for (const [at, pair] of comparisons.entries()) {
    for (const [place, name] of pair.entries()) {
      if (anyName || names.includes(name)) continue;
      const known = `The teasers are: ${names.join(", ")}`;
      complain(
        ["comparisons", at, place],
        `no teaser is called "${name}"${didYouMean(name, names)}. ${known}`,
      );
    }
    if (pair[0] === pair[1]) complain(["comparisons", at], "a teaser is compared with itself");
  }
}
