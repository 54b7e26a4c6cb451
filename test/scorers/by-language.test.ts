import { describe, expect, test } from "vitest";
import { createScorer } from "../../src/scorers/index.ts";

const hype = createScorer("hype");

describe("the hype scorer by language", () => {
  test.each([
    { text: "¡No puedo esperar, qué ganas!", language: "es", rung: 2 },
    { text: "Quel film pourri, quelle déception", language: "fr", rung: -1 },
    { text: "Ich freue mich so sehr darauf!!", language: "de", rung: 2 },
    { text: "Can't wait!", language: "en", rung: 2 },
    { text: "Can't wait!", language: null, rung: 2 },
  ])("$language: $text", ({ text, language, rung }) => {
    expect(hype.scoreBatch([text], [language])[0]).toMatchObject({ rung, unscorable: null });
  });

  test("mixed batches come back in input order, as if scored one by one", () => {
    const texts = ["Can't wait!", "qué asco de película", "looks mid", "j'ai hâte !", "ok"];
    const languages = ["en", "es", "en", "fr", null];
    const together = hype.scoreBatch(texts, languages);
    const alone = texts.map(
      (text, index) => hype.scoreBatch([text], [languages[index] ?? null])[0],
    );
    expect(together).toEqual(alone);
  });

  test("it says which languages it covers", () => {
    expect(hype.languages).toEqual(["en", "ar", "de", "es", "fr", "it", "pt"]);
  });

  test("explanations follow the language", () => {
    const spanish = hype.explain("no puedo esperar", "es");
    expect(spanish.map(({ token }) => token)).toContain("<idiom>");
  });
});
