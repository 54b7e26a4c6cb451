// How well languages are told apart on real comments; skipped where the data is not at hand.

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/scorers/language/detect-language.ts";
import { detectLanguages } from "../../../src/scorers/language/detect-languages.ts";

const DATA = resolve(import.meta.dirname, "../../../../shared/data");

function rows(path: string): string[][] {
  const lines = readFileSync(join(DATA, path), "utf8").split("\n").slice(1);
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

function share(texts: readonly string[], wanted: (language: string) => boolean): [number, number] {
  const answers = texts.flatMap((text) => detectLanguage(text).language ?? []);
  return [answers.filter(wanted).length / answers.length, answers.length / texts.length];
}

describe.skipIf(!existsSync(DATA))("languages of real comments", () => {
  test.each([
    ["spanish", "es", 0.99],
    ["french", "fr", 0.98],
    ["italian", "it", 0.97],
    ["portuguese", "pt", 0.97],
    ["arabic", "ar", 0.99],
    // One tweet in fifteen of this file is not German but mostly English.
    ["german", "de", 0.88],
  ])("%s", (folder, language, least) => {
    const texts = rows(`multilingual/${folder}/val.tsv`).map((row) => row[1] ?? "");
    const [accuracy, answered] = share(texts, (answer) => answer === language);
    expect(accuracy).toBeGreaterThanOrEqual(least);
    expect(answered).toBeGreaterThanOrEqual(0.85);
  });

  test("English tweets stay English", () => {
    const texts = rows("sentiment/tweets.val.tsv").map((row) => row[1] ?? "");
    const [accuracy, answered] = share(texts, (answer) => answer === "en");
    expect(accuracy).toBeGreaterThanOrEqual(0.998);
    expect(answered).toBeGreaterThanOrEqual(0.99);
  });

  test("under trailers, fewer than 3 in 1,000 English comments are lost", () => {
    const comments = rows("hype/ladder.train.tsv");
    const read = [...new Set(comments.map((row) => row[3]))].flatMap((title) => {
      const thread = comments.filter((row) => row[3] === title);
      const guesses = detectLanguages(thread.map((row) => row[4] ?? ""));
      return thread.map((row, index) => ({
        foreign: row[2]?.includes("l") === true,
        english: (guesses[index]?.language ?? "en") === "en",
      }));
    });
    const english = read.filter((row) => !row.foreign);
    const foreign = read.filter((row) => row.foreign);
    expect(english.filter((row) => !row.english).length / english.length).toBeLessThan(0.003);
    expect(foreign.filter((row) => !row.english).length / foreign.length).toBeGreaterThan(0.75);
  });
});
