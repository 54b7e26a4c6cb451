// Ablations on a made-up data set: every ingredient can be left out, the figures are the same
// each time, and a card keeps them only for the same weights.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { train as trainAndWrite } from "../../src/pipeline/train.ts";
import { ablate } from "../../src/training/ablation.ts";
import { renderCard } from "../../src/training/card-markdown.ts";
import { featuresOf } from "../../src/training/representation.ts";
import { chooseIngredients, INGREDIENTS } from "../../src/training/ingredients.ts";
import {
  DEFAULT_DEPS,
  judge,
  train,
  type Trained,
  type TrainOptions,
} from "../../src/training/train.ts";
import { madeUpComments, madeUpExport, madeUpPosts } from "./made-up.ts";

const PATIENCE_MS = 600_000;

describe("leaving out ingredients", () => {
  let folder = "";
  let options: TrainOptions;
  let trained: Trained;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hypemeter-ablation-"));
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    options = {
      labelled: [file("labelled.tsv", madeUpComments(8))],
      unlabelled: [file("export.csv", madeUpExport(60))],
      auxiliary: [file("posts.tsv", madeUpPosts(40))],
      version: "test",
      seed: 3,
      iterations: 8,
      withOwnRows: false,
    };
    trained = train(options);
  }, PATIENCE_MS);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test(
    "every ingredient is measured on the same comments, with progress",
    () => {
      const steps: string[] = [];
      const report = (step: string) => void steps.push(step);
      const found = [...ablate(trained.bench, INGREDIENTS, { report })];
      expect(found.map(({ name }) => name)).toEqual([
        ...INGREDIENTS.map(({ title }) => title),
        "calibration",
      ]);
      const { figures } = trained.card;
      for (const one of found) {
        expect(one.figures.rows).toBe(figures.rows);
        expect(one.difference.labelMacroF1).not.toBeNull();
      }
      expect(found.at(-1)?.figures).toEqual(trained.card.uncalibrated);
      expect(steps).toContain(`without lexicon (11 of ${INGREDIENTS.length})`);
      const text = renderCard({ ...trained.card, ablations: found });
      expect(text).toContain("| word vectors | ");
      expect(text).not.toMatch(/undefined|NaN|null/);
    },
    PATIENCE_MS,
  );

  test(
    "leaving out nothing is the whole: the same figures to the last digit",
    () => {
      expect(judge(trained.bench, DEFAULT_DEPS).held.logits).toEqual(
        trained.bench.judged.held.logits,
      );
      const nothing = { name: "nothing", title: "nothing", without: () => ({}) };
      const [same] = ablate(trained.bench, [nothing], DEFAULT_DEPS);
      expect(same?.figures).toEqual(trained.card.figures);
      expect(same?.difference.labelMacroF1).toEqual({ low: 0, high: 0 });
    },
    PATIENCE_MS,
  );

  test.each(["places", "emoji", "characters", "lexicon", "shape"])(
    "without %s no row has its features, and all others stay",
    (name) => {
      const texts = ["WOW zorp film 🔥🔥!!", "this is terrible, but the music is good", "when?"];
      const ingredient = INGREDIENTS.find((one) => one.name === name);
      const { representation } = ingredient!.without(trained.bench, DEFAULT_DEPS);
      const whole = featuresOf(trained.bench.representation, texts);
      const { leftOut } = representation!;
      const less = featuresOf({ table: trained.bench.representation.table, leftOut }, texts);
      expect(less.indices.length).toBeLessThan(whole.indices.length);
      const kept = new Set(whole.indices);
      expect([...less.indices].every((slot) => kept.has(slot))).toBe(true);
    },
    PATIENCE_MS,
  );

  test(
    "what was measured before an interruption is in the card",
    async () => {
      const out = join(folder, "interrupted");
      const report = (step: string): void => {
        if (step === "without vectors (2 of 2)") throw new Error("interrupted");
      };
      const run = trainAndWrite({ ...options, out, ablate: ["own-rows", "vectors"] }, report);
      await expect(run).rejects.toThrow("interrupted");
      const card: unknown = JSON.parse(readFileSync(join(out, "model-card.json"), "utf8"));
      expect(card).toMatchObject({ ablations: [{ name: "rows of our own writing" }] });
    },
    PATIENCE_MS,
  );

  test(
    "a card keeps its ablations for the same weights and drops them with others",
    async () => {
      const out = join(folder, "model");
      const first = await trainAndWrite({ ...options, out, ablate: ["vectors"] });
      expect(first.card.ablations.map(({ name }) => name)).toEqual(["word vectors", "calibration"]);
      const again = await trainAndWrite({ ...options, out });
      expect(JSON.stringify(again.card)).toBe(JSON.stringify(first.card));
      const more = await trainAndWrite({ ...options, out, ablate: ["own-rows"] });
      expect(more.card.ablations.map(({ name }) => name)).toEqual([
        "rows of our own writing",
        "word vectors",
        "calibration",
      ]);
      const other = await trainAndWrite({ ...options, out, iterations: 7 });
      expect(other.card.ablations).toEqual([]);
      writeFileSync(join(out, "model-card.json"), "{");
      const { written } = await trainAndWrite({ ...options, out });
      expect(JSON.parse(readFileSync(written[1]!, "utf8")).ablations).toEqual([]);
    },
    PATIENCE_MS,
  );
});

test.each([
  [["all"], INGREDIENTS.length],
  [[""], INGREDIENTS.length],
  [["vectors", "own-rows"], 2],
])("ingredients %j are %d", (names, count) => {
  expect(chooseIngredients(names)).toHaveLength(count);
});

test("an unknown ingredient is refused with the nearest one", () => {
  expect(() => chooseIngredients(["vectrs"])).toThrow(/did you mean "vectors"\?.*own-rows/);
});
