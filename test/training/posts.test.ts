import { describe, expect, test } from "vitest";
import { applyHead } from "../../src/training/apply-head.ts";
import { fitLine } from "../../src/training/fit-line.ts";
import { constantHead, fitGate } from "../../src/training/gate.ts";
import type { LabelledComment } from "../../src/training/labelled-comment.ts";
import type { Rows } from "../../src/training/representation.ts";
import { type SparseMatrix, withColumn } from "../../src/training/sparse-matrix.ts";
import type { Task } from "../../src/training/tasks.ts";
import { fitThrillHead, hasThrill, learnThrill } from "../../src/training/thrill.ts";
import { Vectoriser } from "../../src/training/vectorise.ts";
import { chooseFeatures, countFeatures } from "../../src/training/vocabulary.ts";

const NONE = { values: new Float32Array(0), width: 0 };
const PLAIN = ["the", "bus", "today", "and", "we", "went", "home"];

function texts(words: readonly string[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${PLAIN[at % 7]} ${words[at % words.length]} ${PLAIN[(at * 3 + 1) % 7]}`,
  );
}

function comment(text: string, rung: 2 | 0): LabelledComment {
  const label = rung === 2 ? "positive" : "neutral";
  return { text, title: "North", rung, label, flags: "", weight: 1 };
}

const thrilled = texts(["zorp", "blick"], 60);
const flat = texts(["table", "chair", "spoon"], 120);
const angry = texts(["grul", "snarv"], 60);
const task: Task = {
  name: "emotions",
  kind: "sigmoids",
  strength: 2,
  outputs: ["anger", "excitement"],
  texts: [...thrilled, ...flat, ...angry],
  targets: Float32Array.from([
    ...thrilled.flatMap(() => [0, 1]),
    ...flat.flatMap(() => [0, 0]),
    ...angry.flatMap(() => [1, 0]),
  ]),
};
const comments = [
  ...texts(["quandle"], 40).map((text) => comment(text, 2)),
  ...texts(["film", "scene"], 40).map((text) => comment(text, 0)),
];
const table = chooseFeatures(
  countFeatures([{ texts: [...task.texts, ...comments.map(({ text }) => text)], weight: 1 }]),
);

function rowsOf(list: readonly string[]): SparseMatrix {
  return new Vectoriser(table).matrix(list);
}

describe("thrill", () => {
  const thrill = learnThrill({ table }, task, comments);
  const rows = rowsOf(comments.map(({ text }) => text));
  const head = fitThrillHead(thrill, rows, comments);

  test("is learnt from posts and from comments", () => {
    const [hot = 0, hyped = 0, plain = 0, cross = 0] = applyHead(
      head,
      rowsOf(["we zorp home", "we quandle home", "we spoon home", "we grul home"]),
      NONE,
    );
    expect(hot).toBeGreaterThan(plain);
    expect(hyped).toBeGreaterThan(plain);
    expect(hot).toBeGreaterThan(cross);
    expect(head.sparse).toHaveLength(rows.columns);
  });

  test("climbs to the top of the ladder", () => {
    expect(thrill.lines).toHaveLength(4);
    const [slope = 0] = thrill.lines[3] ?? [];
    expect(slope).toBeGreaterThan(0);
  });

  test("only a task with that emotion can teach it", () => {
    expect(hasThrill(task)).toBe(true);
    expect(hasThrill({ ...task, outputs: ["joy"] })).toBe(false);
  });
});

describe("the gate", () => {
  const withoutDense = (list: readonly string[]): Rows => ({
    features: rowsOf(list),
    dense: NONE.values,
    denseWidth: NONE.width,
  });

  test.each([true, false])("opens to posts and not to comments (emotions: %s)", (hasEmotions) => {
    const gate = fitGate({
      posts: withoutDense(flat),
      emotions: hasEmotions ? withoutDense(angry) : null,
      labelled: withoutDense(comments.map(({ text }) => text)),
      unlabelled: withoutDense(texts(["film"], 20)),
    });
    const [post = 0, ofFilm = 0] = applyHead(gate, rowsOf(["the spoon", "the film"]), NONE);
    expect(post).toBeGreaterThan(ofFilm);
  });

  test("a constant head says the same of everything", () => {
    const found = applyHead(constantHead(table.idf.length, [-20, 3]), rowsOf(["a", "zorp"]), NONE);
    expect([...found]).toEqual([-20, 3, -20, 3]);
  });
});

test("fitLine finds the line that made the targets", () => {
  const logits = Array.from({ length: 200 }, (_, at) => (at - 100) / 10);
  // Each logit twice, weighed by how likely it is under 0.5 z + 1.
  const chance = logits.map((z) => 1 / (1 + Math.exp(-(0.5 * z + 1))));
  const [slope, intercept] = fitLine([...logits, ...logits], {
    targets: [...logits.map(() => 1), ...logits.map(() => 0)],
    weights: [...chance, ...chance.map((share) => 1 - share)],
  });
  expect(slope).toBeCloseTo(0.5, 3);
  expect(intercept).toBeCloseTo(1, 3);
});

test("withColumn adds one column, set in every row or in none", () => {
  const matrix = rowsOf(["zorp home", ""]);
  const set = withColumn(matrix, true);
  expect(set.columns).toBe(matrix.columns + 1);
  expect([...set.indices].filter((column) => column === matrix.columns)).toHaveLength(2);
  expect(withColumn(matrix, false).indices).toEqual(matrix.indices);
});
