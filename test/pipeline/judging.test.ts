// Judging in other threads gives what judging in this one gives. The threads run the built code.

import { createHmac } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { pseudonymMaker, pseudonymOf } from "../../src/pipeline/identity.ts";
import type { Judgement, JudgingTask } from "../../src/pipeline/judging.ts";
import { createJudge } from "../../src/pipeline/judging.ts";
import {
  packJudgements,
  packTask,
  unpackJudgements,
  unpackTask,
} from "../../src/pipeline/judging-messages.ts";
import { judgingPool } from "../../src/pipeline/judging-pool.ts";
import type { JudgingPool } from "../../src/pipeline/judging-pool.ts";
import { createScorer } from "../../src/scorers/index.ts";

const SALT = "ab".repeat(32);
const TEXTS = [
  "Can't wait for this, it looks so good",
  "🔥🔥🔥",
  "No puedo esperar para verla, se ve increíble",
  "nobody asked about this remake because the studio already ruined three beloved comics before",
  "check out my channel and subscribe, free giveaway at https://example.com/win",
  "早く見たいです",
  "lone surrogate \ud800 here",
  "a".repeat(5_000),
];

const task: JudgingTask = {
  thread: 1,
  mix: { en: 0.8, es: 0.2 },
  texts: TEXTS,
  languages: TEXTS.map((_, index) => (index === 1 ? "fr" : null)),
  identities: TEXTS.map((_, index) => (index === 2 ? null : `youtube\n@fan${index} é`)),
};

describe("messages", () => {
  test("a task comes out as it went in", () => {
    const text = fc.string({ unit: "binary" });
    const row = fc.tuple(text, fc.option(text), fc.option(fc.constantFrom("en", "es")));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const given: JudgingTask = {
          thread: 7,
          mix: { en: 1 },
          texts: rows.map(([one]) => one),
          identities: rows.map(([, identity]) => identity),
          languages: rows.map(([, , language]) => language),
        };
        expect(unpackTask(packTask(given))).toEqual(given);
      }),
    );
  });

  test.each(["hype", "afinn"])("judgements of %s come out as they went in", (scorer) => {
    const judgements = createJudge(createScorer(scorer), SALT)(task);
    expect(unpackJudgements(packJudgements(judgements))).toEqual(judgements);
    expect(unpackJudgements(packJudgements([]))).toEqual([]);
  });
});

describe("judgingPool", () => {
  let pool: JudgingPool | null = null;
  afterEach(async () => pool?.close());
  const expected = (): Judgement[] => createJudge(createScorer("hype"), SALT)(task);

  test.each([0, 1, 2])("%i threads give the same, in order", async (workers) => {
    pool = judgingPool(workers, { scorer: "hype", salt: SALT });
    const half = { ...task, texts: TEXTS.slice(0, 3), thread: 2, mix: { es: 1 } };
    const [mix, first, , again] = await Promise.all([
      pool.mixOf(TEXTS),
      pool.judge(task),
      pool.judge(half),
      pool.judge(task),
    ]);
    expect(mix).toEqual(await judgingPool(0, { scorer: "hype", salt: SALT }).mixOf(TEXTS));
    expect(first).toEqual(expected());
    expect(again).toEqual(expected());
  });

  test("an error for users stays one on its way from a thread", async () => {
    pool = judgingPool(1, { scorer: "missing/weights.bin", salt: SALT });
    await expect(pool.judge(task)).rejects.toMatchObject({ name: "HypemeterError" });
  });

  test("what is asked of a pool that was closed fails", async () => {
    pool = judgingPool(1, { scorer: "hype", salt: SALT });
    await pool.close();
    await expect(pool.judge(task)).rejects.toThrow(/ended early/);
  });
});

describe("pseudonymMaker", () => {
  test("is HMAC-SHA256, whatever the salt and the name", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 1_500 });
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), text, text, (salt, platform, author) => {
        const identity = `${platform}\n${author}`;
        const hmac = createHmac("sha256", salt).update(identity).digest("hex").slice(0, 16);
        expect(pseudonymMaker(salt)(identity)).toBe(hmac);
        expect(pseudonymOf(author, platform, salt)).toBe(hmac);
      }),
    );
  });
});
