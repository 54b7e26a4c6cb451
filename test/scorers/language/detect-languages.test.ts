import { describe, expect, test } from "vitest";
import { detectLanguages, languageMix } from "../../../src/scorers/language/detect-languages.ts";

const ENGLISH = Array.from({ length: 100 }, (_, i) => `I can't wait to see this movie ${i} times`);
const SPANISH = Array.from({ length: 100 }, (_, i) => `no puedo esperar para verla ${i} veces`);

describe("detectLanguages", () => {
  test("a short text reads like its thread", () => {
    expect(detectLanguages([...ENGLISH, "Keanu"]).at(-1)?.language).toBe("en");
    expect(detectLanguages([...SPANISH, "Keanu"]).at(-1)?.language).toBe("es");
  });

  test("emoji belong to every language", () => {
    expect(detectLanguages([...ENGLISH, "🔥"]).at(-1)?.language).toBeNull();
  });

  test("keeps the order and the number of the texts", () => {
    const guesses = detectLanguages(["очень жду", ...ENGLISH, "너무 좋은데"]);
    expect(guesses).toHaveLength(102);
    expect(guesses[0]?.language).toBe("ru");
    expect(guesses[101]?.language).toBe("ko");
  });

  test("no texts, no guesses", () => {
    expect(detectLanguages([])).toEqual([]);
  });
});

describe("languageMix", () => {
  test("shares are together one and follow the clear guesses", () => {
    const mix = languageMix(detectLanguages([...ENGLISH, ...SPANISH.slice(0, 10), "🔥"]));
    expect(Object.values(mix).reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(mix["en"]).toBeGreaterThan(0.8);
    expect(mix["es"]).toBeGreaterThan(0.05);
  });
});
