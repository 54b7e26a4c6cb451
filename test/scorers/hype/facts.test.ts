// facts.bin must be what the lexicon compiles to. After a change of the lexicon:
// `UPDATE_FACTS=1 npx vitest run test/scorers/hype/facts.test.ts`, then train again.

import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileFacts } from "../../../src/scorers/hype/compile-facts.ts";
import { facts, IDIOM_OPEN, IDIOM_START, NEGATOR } from "../../../src/scorers/hype/facts.ts";
import { decodeFacts, encodeFacts } from "../../../src/scorers/hype/facts-file.ts";
import { hashOf, idiomKey } from "../../../src/scorers/hype/hashing.ts";
import { senses } from "../../../src/scorers/hype/senses.ts";

const PATH = "src/scorers/hype/facts.bin";

test("facts.bin is what the lexicon compiles to", () => {
  const compiled = compileFacts();
  if (process.env["UPDATE_FACTS"] === "1") writeFileSync(PATH, compiled);
  expect(Buffer.compare(readFileSync(PATH), compiled)).toBe(0);
});

test("every word of the lexicon keeps its sense and its factor", () => {
  const known = facts();
  const { words, factors } = senses();
  for (const [hash, sense] of words) {
    const fact = known.index.get(hash) + 1;
    expect([known.classes[fact], known.valences[fact], known.arousals[fact]]).toEqual([
      sense.class,
      sense.valence,
      sense.arousal,
    ]);
  }
  for (const [hash, factor] of factors) {
    expect(known.factors[known.index.get(hash) + 1]).toBeCloseTo(factor, 6);
  }
});

test("every idiom is found by its first two tokens", () => {
  const { idioms } = facts();
  const seen = new Set<string>();
  for (const { tokens, sense } of senses().idioms) {
    // Of idioms that read the same the first one counts.
    if (seen.has(tokens.join(" "))) continue;
    seen.add(tokens.join(" "));
    const list = idioms.index.get(idiomKey(tokens[0] ?? 0, tokens[1] ?? 0));
    const numbers = Array.from(
      { length: (idioms.lists[list + 1] ?? 0) - (idioms.lists[list] ?? 0) },
      (_, at) => (idioms.lists[list] ?? 0) + at,
    );
    const own = numbers.find((number) => {
      const found = idioms.tokens.subarray(idioms.starts[number], idioms.starts[number + 1]);
      return found.length === tokens.length && found.every((hash, at) => hash === tokens[at]);
    });
    expect(own).toBeDefined();
    expect(idioms.classes[own ?? -1]).toBe(sense.class);
  }
});

test("parts of the grammar and idiom marks are set", () => {
  const { index, parts } = facts();
  const partsOf = (word: string): number => parts[index.get(hashOf(word)) + 1] ?? 0;
  expect(partsOf("never") & NEGATOR).toBe(NEGATOR);
  expect(partsOf("take") & IDIOM_START).toBe(IDIOM_START);
  expect(partsOf("qwertyzxcv")).toBe(0);
  expect([...parts].some((part) => (part & IDIOM_OPEN) !== 0)).toBe(true);
});

test("an empty lexicon and a strength that does not fit", () => {
  const empty = { hashes: [], parts: [], senses: [], factors: [], keys: [], lists: [] };
  expect(decodeFacts(encodeFacts(empty)).index.get(7)).toBe(-1);
  const odd = { ...empty, hashes: [1], parts: [0], factors: [1] };
  expect(() => encodeFacts({ ...odd, senses: [{ class: 1, valence: 0.3, arousal: 0 }] })).toThrow(
    "0.3",
  );
});
