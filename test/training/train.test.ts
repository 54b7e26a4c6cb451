import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogitReader } from "../../src/scorers/hype/logits.ts";
import { scorerOf } from "../../src/scorers/hype/scorer.ts";
import { decodeModel } from "../../src/scorers/hype/weights-file.ts";
import { train, type Trained } from "../../src/training/train.ts";

const GOOD = ["zorp", "blick", "mefta", "quandle"];
const BAD = ["grul", "snarv", "plodge", "wexen"];
const TITLES = ["North", "South", "East", "West", "Up"];
const PLAIN = ["the", "film", "scene", "at", "night", "with", "music"];

function lines(): string {
  const rows = ["rung\tsent\tflags\ttitle\ttext"];
  for (const [t, title] of TITLES.entries()) {
    for (let at = 0; at < 30; at += 1) {
      const plain = `${PLAIN[at % 7]} ${PLAIN[(at + t) % 7]}`;
      rows.push(`2\tp\t-\t${title}\t${plain} ${GOOD[at % 4]} ${GOOD[(at + t) % 4]} ⏎ so`);
      rows.push(`-2\tn\t-\t${title}\t${plain} ${BAD[at % 4]} ${BAD[(at + t) % 4]}`);
      rows.push(`0\tu\tq\t${title}\twhen ${plain} ${PLAIN[(at * 3) % 7]}?`);
    }
  }
  return `${rows.join("\n")}\n`;
}

describe("a training on a language that nobody speaks", () => {
  let folder = "";
  let first: Trained;
  let second: Trained;
  const steps: string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hypemeter-train-"));
    const file = join(folder, "labelled.tsv");
    writeFileSync(file, lines());
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
  }, 120_000);

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
    expect(steps.at(-1)).toBe("fitting the heads");
  });

  test("has learnt the words, and the card says so on titles held out", () => {
    expect(first.card.figures.labelMacroF1).toBeGreaterThan(0.9);
    expect(first.card.figures.hypedAveragePrecision).toBeGreaterThan(0.9);
    const scorer = scorerOf(() => first.model, "test@1");
    const scores = scorer.scoreBatch(["zorp mefta film", "grul plodge film", "when film?"]);
    expect(scores.map(({ label }) => label)).toEqual(["positive", "negative", "neutral"]);
    expect(scores.map(({ rung }) => rung)).toEqual([2, -2, 0]);
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
    bytes[2_000_000] = (bytes[2_000_000] ?? 0) ^ 1;
    expect(() => decodeModel(bytes, "mine.bin")).toThrow(/mine\.bin is no usable weights file/);
    expect(() => decodeModel(bytes.subarray(0, 5), "mine.bin")).toThrow(/begins with/);
    expect(() => decodeModel(first.bytes.subarray(0, 99_999), "cut.bin")).toThrow(/cut off/);
  });
});
