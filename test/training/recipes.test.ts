// Every shipped file of weights has a card; the card belongs to it and says how it is made. Where
// the data is at hand, the command of each small card gives the shipped bytes.

import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_DEPS } from "../../src/training/train.ts";
import { trainLanguagesModel } from "../../src/training/languages-model.ts";
import { renderSmallCard } from "../../src/training/small-card.ts";
import { trainSpamModel } from "../../src/training/spam-model.ts";
import { madeUpPosts } from "./made-up.ts";

const SCORERS = resolve(import.meta.dirname, "../../src/scorers");
const ROOT = resolve(import.meta.dirname, "../..");
const DATA = resolve(ROOT, "../shared/data");
/** Training and holding out take half a minute on an idle core. */
const PATIENCE_MS = 900_000;

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

type Card = Readonly<{ weights: string; command: string }>;

function shippedCard(folder: string): Card {
  return JSON.parse(readFileSync(join(SCORERS, folder, "model-card.json"), "utf8"));
}

test.each([
  ["hype", "weights.bin"],
  ["spam", "spam.bin"],
  ["multilingual", "multilingual.bin"],
])(
  "the card of %s belongs to its weights, and both forms tell how they were made",
  (folder, file) => {
    const card = shippedCard(folder);
    expect(card.weights).toBe(sha256(readFileSync(join(SCORERS, folder, file))));
    const text = readFileSync(join(SCORERS, folder, "model-card.md"), "utf8");
    expect(text).toContain(card.command);
    expect(text).toContain(card.weights);
  },
);

describe.skipIf(!existsSync(DATA))("the command of the shipped card", () => {
  test.each([
    ["spam", "spam.bin", trainSpamModel],
    ["multilingual", "multilingual.bin", trainLanguagesModel],
  ] as const)(
    "of %s gives the shipped bytes and the shipped card",
    (folder, file, trainModel) => {
      const shipped = shippedCard(folder);
      const args = shipped.command.split(" ").slice(4);
      // Its paths are those of a shell in the repository.
      expect(process.cwd()).toBe(ROOT);
      const { bytes, card } = trainModel(args, DEFAULT_DEPS);
      expect(bytes).toEqual(new Uint8Array(readFileSync(join(SCORERS, folder, file))));
      expect(card).toEqual(shipped);
      const text = readFileSync(join(SCORERS, folder, "model-card.md"), "utf8");
      expect(renderSmallCard(card)).toBe(text);
    },
    PATIENCE_MS,
  );
});

describe("recipes on made-up files", () => {
  let folder = "";
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hypemeter-recipes-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function tube(name: string): string {
    const rows = ["check my channel please", "so good this film", "visit my page now", "wow nice"];
    return file(
      name,
      `CONTENT,CLASS\n${rows.map((row, at) => `${row} ${at},${1 - (at % 2)}`).join("\n")}\n`,
    );
  }

  test("spam: the same bytes twice, each file held out", () => {
    const paths = [tube("a.csv"), tube("b c.csv")];
    const steps: string[] = [];
    const first = trainSpamModel(paths, { report: (step) => steps.push(step) });
    expect(trainSpamModel(paths, DEFAULT_DEPS)).toEqual(first);
    expect(steps[0]).toBe("reading files");
    expect(first.card.figures.map(({ name, rows }) => [name, rows])).toEqual(
      paths.map((path) => [path, 4]),
    );
    expect(first.card.command).toContain(`'${paths[1]}'`);
    expect(renderSmallCard(first.card)).toContain("| spam share | precision | recall |");
  });

  test("spam: a file of nothing known is refused with what was expected", () => {
    const path = file("odd.csv", "words,kind\na,b\n");
    expect(() => trainSpamModel([path], DEFAULT_DEPS)).toThrow(
      /odd\.csv holds no comment.*CONTENT/,
    );
  });

  test("languages: the same bytes twice, each language beside the majority", () => {
    const posts = file("es.tsv", madeUpPosts(20));
    const args = [`es=${posts}`, `de=${posts}`, posts];
    const first = trainLanguagesModel(args, DEFAULT_DEPS);
    expect(trainLanguagesModel(args, DEFAULT_DEPS)).toEqual(first);
    expect(first.card.figures.map(({ name }) => name)).toEqual(["es", "de", "all"]);
    const { values } = first.card.figures[2]!;
    expect(values["macro-F1"]).toBeGreaterThan(values["majority macro-F1"] ?? 1);
    expect(first.card.sources.at(-1)?.use).toBe("what languages share");
  });

  test.each([
    ["xx=a.tsv", /does not cover "xx"\. Choose from: ar, de, es, fr, it, pt/],
    ["none.tsv", /Cannot read none\.tsv/],
  ])("languages: %s is refused", (argument, message) => {
    expect(() => trainLanguagesModel([argument], DEFAULT_DEPS)).toThrow(message);
  });

  test("languages: a file must say its language", () => {
    const posts = file("posts.tsv", madeUpPosts(2));
    expect(() => trainLanguagesModel([posts], DEFAULT_DEPS)).toThrow(/es=spanish\.tsv/);
  });
});
