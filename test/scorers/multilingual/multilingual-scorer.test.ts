import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { RUNGS } from "../../../src/core/ladder.ts";
import {
  MULTILINGUAL_LANGUAGES,
  createMultilingualScorer,
} from "../../../src/scorers/multilingual/multilingual-scorer.ts";
import { leastEffort } from "../../hardening/effort.ts";

function scoreOf(text: string, language: string | null = null) {
  const [score] = createMultilingualScorer(language).scoreBatch([text]);
  if (score === undefined) throw new Error("no score");
  return score;
}

describe("multilingual scorer", () => {
  test.each([
    ["es", "No puedo esperar para verla!!!", 2],
    ["es", "Qué ganas de verla 🔥", 2],
    ["es", "que basura, no la voy a ver", -2],
    ["pt", "mal posso esperar 😍", 2],
    ["pt", "Não vejo a hora de assistir!!", 2],
    ["fr", "J'ai trop hâte !!!", 2],
    ["fr", "quand sort le film ?", 0],
    ["de", "Ich freue mich so darauf!", 2],
    ["it", "Non vedo l'ora!", 2],
    ["it", "che schifo, neanche gratis", -2],
  ])("%s: %s is rung %d", (language, text, rung) => {
    expect(scoreOf(text, language).rung).toBe(rung);
  });

  test.each([
    ["es", "Una película hermosa, me encantó", "positive"],
    ["es", "Qué película tan aburrida y mala", "negative"],
    ["pt", "Que filme maravilhoso, adorei", "positive"],
    ["pt", "Filme horrível, que decepção", "negative"],
    ["fr", "Un film magnifique, j'adore", "positive"],
    ["fr", "Quel film nul et ennuyeux, je suis déçu", "negative"],
    ["de", "Ein wunderschöner Film, sehr gut gemacht", "positive"],
    ["de", "So ein schlechter und langweiliger Film", "negative"],
    ["it", "Bellissimo film, stupendo", "positive"],
    ["it", "Film bruttissimo e noioso, che delusione", "negative"],
  ])("%s: %s is %s", (language, text, label) => {
    expect(scoreOf(text, language).label).toBe(label);
  });

  test("excitement moves praise towards hyped", () => {
    const calm = scoreOf("me encanta esta película", "es").ladder;
    const loud = scoreOf("ME ENCANTA ESTA PELÍCULA!!! 🔥🔥", "es").ladder;
    expect(loud?.hyped).toBeGreaterThan(calm?.hyped ?? 1);
  });

  test("without a language it finds that of each text", () => {
    expect(scoreOf("No puedo esperar para verla, se ve increíble").rung).toBe(2);
    expect(scoreOf("I can't wait to see this movie").unscorable).toBe("language");
    expect(scoreOf("очень жду").unscorable).toBe("language");
    expect(scoreOf("Keanu").unscorable).toBe("language");
  });

  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["—", "empty"],
  ])("%j is %s", (text, reason) => {
    const score = scoreOf(text, "es");
    expect(score.unscorable).toBe(reason);
    expect(score.ladder).toBeNull();
  });

  test.each(["hi", "xx", "en"])("%s is no language of this scorer", (language) => {
    expect(scoreOf("accha hai yaar", language).unscorable).toBe("language");
  });

  test("every score is whole: probabilities are together 1, hype is in range", () => {
    assert(
      property(
        string({ unit: "binary", maxLength: 200 }),
        constantFrom(...MULTILINGUAL_LANGUAGES),
        (text, language) => {
          const score = scoreOf(text, language);
          const { negative, neutral, positive } = score.probabilities;
          expect(negative + neutral + positive).toBeCloseTo(1, 9);
          expect(scoreOf(text, language)).toEqual(score);
          if (score.unscorable !== null) return;
          expect(RUNGS.reduce((sum, rung) => sum + (score.ladder?.[rung] ?? 0), 0)).toBeCloseTo(
            1,
            9,
          );
          expect(score.hype).toBeGreaterThanOrEqual(0);
          expect(score.hype).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test.each(["Qué película tan aburrida 😭", "No puedo esperar!!!", "bien"])(
    "the shares of %j add up to the difference of the logits",
    (text) => {
      const { probabilities } = scoreOf(text, "es");
      const evidence = createMultilingualScorer("es").explain(text);
      const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum).toBeCloseTo(Math.log(probabilities.positive / probabilities.negative), 6);
      const placed = evidence.filter(({ start }) => start >= 0);
      expect(placed.map(({ start, end }) => text.slice(start, end))).toEqual(
        placed.map(({ token }) => token),
      );
    },
  );

  test("a long hostile text takes no time", async () => {
    for (const unit of ["a", "!", ":-", "@a", "http", "é", "a ", "."]) {
      const text = unit.repeat(500_000);
      const took = await leastEffort(() => scoreOf(text, "es"), 250);
      expect({ unit, took }).toEqual({ unit, took: expect.toSatisfy((ms: number) => ms < 250) });
    }
  });
});
