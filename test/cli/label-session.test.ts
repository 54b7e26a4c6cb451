// Keys to labels, without a terminal.

import { describe, expect, test } from "vitest";
import { labelSession } from "../../src/cli/label-session.ts";
import type { Labelling } from "../../src/pipeline/label.ts";
import type { ReadableComment } from "../../src/store/label-log.ts";

function commentOf(key: string, text: string): ReadableComment {
  return { platform: "youtube", key, stratum: "s", weight: 1, place: 0, text };
}

/** What was kept, as "key rung sentiment", and what was said. */
async function typed(chunks: readonly string[], given: { sentiment?: boolean; texts?: string[] }) {
  const { sentiment = false, texts = ["one", "two", "three"] } = given;
  const kept = new Map<string, string>();
  let said = "";
  const labelling: Labelling = {
    teaser: "T",
    open: texts.map((text, at) => commentOf(`c${at + 1}`, text)),
    done: 4,
    keep: ({ key }, { rung, sentiment: tone }) => void kept.set(key, `${rung} ${tone}`),
    remove: ({ key }) => void kept.delete(key),
    close: () => undefined,
  };
  async function* keys(): AsyncGenerator<string> {
    yield* chunks;
  }
  const labels = await labelSession(labelling, {
    keys: keys(),
    say: (text) => void (said += text),
    asksSentiment: sentiment,
  });
  return { labels, kept: [...kept].map(([key, value]) => `${key} ${value}`), said };
}

describe("labelSession", () => {
  test.each([
    { chunks: ["5", "1", "3"], kept: ["c1 2 null", "c2 -2 null", "c3 0 null"] },
    { chunks: ["513"], kept: ["c1 2 null", "c2 -2 null", "c3 0 null"] },
    { chunks: ["5", "s", "2"], kept: ["c1 2 null", "c3 -1 null"] },
    { chunks: ["5", "u", "4"], kept: ["c1 1 null"] },
    { chunks: ["u", "4"], kept: ["c1 1 null"] },
    { chunks: ["s", "u", "4"], kept: ["c1 1 null"] },
    { chunks: ["4", "q", "5"], kept: ["c1 1 null"] },
    { chunks: ["4", "\u0003", "5"], kept: ["c1 1 null"] },
    { chunks: ["\u001B[A", "x", "6", "\u001BOP", "4"], kept: ["c1 1 null"] },
    { chunks: ["\u001B[1;5Q4"], kept: ["c1 1 null"] },
    { chunks: [], kept: [] },
  ])("$chunks", async ({ chunks, kept }) => {
    const found = await typed(chunks, {});
    expect(found.kept).toEqual(kept);
    expect(found.labels).toBe(kept.length);
  });

  test.each([
    { chunks: ["5+", "3-"], kept: ["c1 2 positive", "c2 0 negative"] },
    { chunks: ["5", "4", "0"], kept: ["c1 1 neutral"] },
    { chunks: ["5", "s", "2+"], kept: ["c2 -1 positive"] },
    { chunks: ["5", "q"], kept: [] },
    { chunks: ["+", "4", "z", "-"], kept: ["c1 1 negative"] },
  ])("with the sentiment: $chunks", async ({ chunks, kept }) => {
    expect((await typed(chunks, { sentiment: true })).kept).toEqual(kept);
  });

  test("texts cannot drive the terminal, and keep their lines", async () => {
    const { said } = await typed([], { texts: ["red \u001B[31m\nsecond\r\nthird \u202E"] });
    expect(said).toContain("5 of 5 (youtube)");
    expect(said).toContain("\n  second\n  third");
    expect(said).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });

  test("the end is told", async () => {
    expect((await typed(["1", "1", "1"], {})).said).toContain("the last of the 7 comments drawn");
    expect((await typed([], { texts: [] })).said).toContain("the last of the 4 comments drawn");
  });
});
