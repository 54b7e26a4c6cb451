import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogitReader } from "../../src/scorers/hype/logits.ts";
import { scorerOf } from "../../src/scorers/hype/scorer.ts";
import { renderCard } from "../../src/training/card-markdown.ts";
import { decodeModel } from "../../src/scorers/hype/weights-file.ts";
import { train, type Trained } from "../../src/training/train.ts";
import { madeUpComments } from "./made-up.ts";

describe("a training on a language that nobody speaks", () => {
  let folder = "";
  let first: Trained;
  let second: Trained;
  const steps: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hypemeter-train-"));
    const file = join(folder, "labelled.tsv");
    writeFileSync(file, madeUpComments(30));
    const options = {
      labelled: [file],
      unlabelled: [],
      auxiliary: [],
      version: "test",
      seed: 3,
      iterations: 15,
      withOwnRows: false,
    };
    first = train(options, { report: (step) => steps.push(step) });
    second = train(options);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("gives the same bytes twice, at most 4 MB", () => {
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.card).toEqual(second.card);
    expect(first.bytes.length).toBeLessThan(4_000_000);
  });

  test("reports its steps", () => {
    expect(steps).toContain("learning word vectors");
    expect(steps).toContain("fitting the heads");
  });

  test("has learnt the words, and the card says so on titles held out", () => {
    expect(first.card.figures.labelMacroF1).toBeGreaterThan(0.9);
    expect(first.card.figures.hypedAveragePrecision).toBeGreaterThan(0.9);
    const scorer = scorerOf(() => first.model, "test@1");
    const scores = scorer.scoreBatch(["zorp mefta film", "grul plodge film", "when film?"]);
    expect(scores.map(({ label }) => label)).toEqual(["positive", "negative", "neutral"]);
    expect(scores.map(({ rung }) => rung)).toEqual([2, -2, 0]);
  });

  test("the card puts the peers on the same held-out comments, group by group", () => {
    const { peers, groups, figures } = first.card;
    expect(peers.map(({ name }) => name.split("@")[0])).toEqual([
      "majority class",
      "plain baseline",
      "afinn",
      "natural",
    ]);
    for (const peer of peers) expect(peer.figures.rows).toBe(figures.rows);
    // In a language this regular the baseline learns all there is to know.
    const [majority, baseline, ...lexicons] = peers;
    expect(baseline?.figures.labelMacroF1).toBeGreaterThan(0.9);
    for (const peer of [majority, ...lexicons]) {
      expect(peer?.figures.labelMacroF1).toBeLessThan(figures.labelMacroF1 ?? 0);
    }
    expect(peers[0]?.figures.indexBias).toBeCloseTo(0, 9);
    expect(peers[1]?.figures.rungMacroF1).toBeGreaterThan(0);
    expect(peers[2]?.figures).toMatchObject({ rungMacroF1: null, indexError: null, titles: [] });
    expect(groups.map(({ titles }) => titles)).toEqual([
      ["East"],
      ["North"],
      ["South"],
      ["Up"],
      ["West"],
    ]);
    for (const { rows, models } of groups) {
      expect(rows).toBe(90);
      expect(models.map(({ name }) => name)).toEqual(["hype test", ...peers.map((p) => p.name)]);
    }
  });

  test("the card says how to make the weights again, and whose card it is", () => {
    const { command, weights } = first.card;
    expect(command).toMatch(/^hypemeter train \S+labelled\.tsv --no-own-rows --name test --seed 3/);
    expect(weights).toBe(createHash("sha256").update(first.bytes).digest("hex"));
    const text = renderCard({ ...first.card, ablations: [] });
    for (const part of [command, weights, "majority class", "| East | 90 |"]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|NaN|null/);
    expect(text).not.toContain("What each ingredient is worth");
  });

  test("the file holds the very model", () => {
    const decoded = decodeModel(first.bytes, "weights");
    const [a, b] = [new LogitReader(first.model), new LogitReader(decoded)];
    for (const text of ["zorp at night", "snarv", "when the music?", "xyz"]) {
      a.read(text);
      b.read(text);
      expect([...b.logits]).toEqual([...a.logits]);
    }
  });

  test("a damaged file is refused by name", () => {
    const bytes = Uint8Array.from(first.bytes);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    expect(() => decodeModel(bytes, "mine.bin")).toThrow(/mine\.bin is no usable weights file/);
    expect(() => decodeModel(bytes.subarray(0, 5), "mine.bin")).toThrow(/begins with/);
    expect(() => decodeModel(first.bytes.subarray(0, 99_999), "cut.bin")).toThrow(/cut off/);
  });
});
