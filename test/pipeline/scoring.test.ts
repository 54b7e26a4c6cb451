import { describe, expect, test } from "vitest";
import type { Scorer } from "../../src/core/score.ts";
import { threadScoring } from "../../src/pipeline/scoring.ts";
import { createScorer } from "../../src/scorers/index.ts";
import { scored } from "../core/scored.ts";

const SCORER: Scorer = createScorer("afinn");

function outcome(text: string, language: string | null = null) {
  const [pair] = threadScoring(SCORER)([scored({ text, language }).comment]);
  return { language: pair?.comment.language, unscorable: pair?.score.unscorable };
}

describe("threadScoring", () => {
  test.each([
    { text: "I can't wait to see this movie", language: "en", unscorable: null },
    {
      text: "Ich kann es kaum erwarten, diesen Film zu sehen",
      language: "de",
      unscorable: "language",
    },
    { text: "早く見たいです", language: "ja", unscorable: "language" },
    { text: "🔥🔥🔥", language: null, unscorable: null },
    { text: "lol", language: "en", unscorable: null },
  ])("$text", ({ text, ...expected }) => {
    expect(outcome(text)).toEqual(expected);
  });

  test("spam is left out, whatever its language", () => {
    const text = "check out my channel and subscribe, free giveaway at https://example.com/win";
    expect(outcome(text).unscorable).toBe("spam");
  });

  test("a language that the export names is trusted", () => {
    expect(outcome("ok", "fr")).toEqual({ language: "fr", unscorable: "language" });
  });

  test("short comments of a thread in another language are not taken for English", () => {
    const spanish = Array.from({ length: 40 }, () =>
      scored({ text: "No puedo esperar para ver esta película", language: null }),
    );
    const pairs = threadScoring(SCORER)(
      [...spanish, scored({ text: "jaja", language: null })].map(({ comment }) => comment),
    );
    expect(pairs.at(-1)?.score.unscorable).toBe("language");
  });

  test("scores come back in input order", () => {
    const texts = ["great film", "hola amigos, no puedo esperar para verla", "awful film", "great"];
    const pairs = threadScoring(SCORER)(
      texts.map((text) => scored({ text, language: null }).comment),
    );
    expect(pairs.map(({ comment }) => comment.text)).toEqual(texts);
    expect(pairs.map(({ score }) => score.label)).toEqual([
      "positive",
      "neutral",
      "negative",
      "positive",
    ]);
  });
});
