// Hostile exports: whatever strangers or broken tools put into a file, reading it ends, in bounded
// memory and in time that grows with its length, and scoring what was read does too.

import { randomBytes } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createScorer, SCORER_NAMES } from "../../src/scorers/index.ts";
import { detectLanguage } from "../../src/scorers/language/detect-language.ts";
import { spamLikelihood } from "../../src/scorers/spam/spam-likelihood.ts";
import { bandsOf } from "../../src/core/clusters-sketch.ts";
import { cleanComment, cleanLine } from "../../src/render/clean.ts";
import { readAll, streamOf } from "../sources/reading.ts";
import { wrongWith } from "./wrong-with.ts";
import { tooSteep } from "./effort.ts";
import { NAUGHTY } from "./naughty.ts";

const MIB = 2 ** 20;

describe("files", () => {
  test("a comment of 10 MB is one comment, or in a table one bad row of many", async () => {
    const text = "so hyped, can't wait! ".repeat((10 * MIB) / 22);
    const csv = await readAll(streamOf(`id,text\n1,"${text}"\n2,short one\n`));
    // A cell beyond 1 MiB is taken for a quote that was never closed.
    expect(csv.comments.map((one) => one.text)).toEqual(["short one"]);
    expect(csv.issues.length).toBeGreaterThan(0);
    const json = JSON.stringify([
      { id: "12345678901234567890", text: `${text}\\"` },
      { text: "b" },
    ]);
    expect((await readAll(streamOf(json))).comments).toHaveLength(2);
    expect((await readAll(streamOf(`${text}\nshort one\n`))).comments).toHaveLength(2);
  });

  test.each([
    [16_000, ["so ready for it", "not for me"]],
    // More than Excel can hold is no table.
    [100_000, expect.stringMatching(/no column that holds comment texts.*--map/)],
  ])("%i columns", async (count, outcome) => {
    const names = Array.from({ length: count }, (_, at) => `c${at}`).join(",");
    const cells = "x,".repeat(count - 1);
    const csv = `text,${names}\nso ready for it,${cells}y\nnot for me,${cells}y\n`;
    const texts = await readAll(streamOf(csv), { format: "csv" }).then(
      ({ comments }) => comments.map(({ text }) => text),
      String,
    );
    expect(texts).toEqual(outcome);
  });

  test("an unclosed quote costs its row, not the file", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `${at},"row ${at}, fine",2\n`);
    rows[100] = '100,"never closed,2\n';
    const { comments, issues } = await readAll(streamOf(`id,text,likes\n${rows.join("")}`));
    expect(comments.length).toBeGreaterThanOrEqual(298);
    expect(issues.length).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ["lists", "[", "]"],
    ["objects", '{"text":', "}"],
    ["replies", '{"text":"a","replies":[', "]}"],
  ])("JSON of %s 100,000 deep", async (_, open, close) => {
    for (const inner of ['{"text":"deep"}', ""]) {
      const text = open.repeat(100_000) + inner + (inner === "" ? "" : close.repeat(100_000));
      const outcome = await readAll(streamOf(text)).then(
        ({ comments }) => `${comments.length} comments`,
        (error: Error) => error.message,
      );
      expect(outcome).toMatch(/\d+ comments|export|no column|JSON/);
    }
  });

  test("a cut-off document full of brackets or escapes takes linear time", async () => {
    for (const piece of ["[[{},", '{"a\\"":[', '"\\"', "[{},{}"]) {
      const wrong = await tooSteep(async (size) => {
        const text = `[{"text":"a b c"},${piece.repeat(size / piece.length)}`;
        await readAll(streamOf(text)).catch(() => undefined);
      }, 20_000);
      expect({ piece, wrong }).toEqual({ piece, wrong: null });
    }
  });

  test("NUL bytes and lone surrogates are replaced, not passed on", async () => {
    const text = JSON.stringify([{ text: "a\u0000b \uD800 c \uDFFF" }, { text: "d" }]);
    const { comments } = await readAll(streamOf(text));
    expect(comments[0]?.text).toBe("a\uFFFDb \uFFFD c \uFFFD");
    const csv = await readAll(streamOf("id,text\n1,one\u0000two here\n2,three\n"));
    expect(csv.comments.every((one) => !one.text.includes("\u0000"))).toBe(true);
  });

  test.each([
    ["gzip", (bytes: Buffer) => gzipSync(bytes)],
    ["brotli", (bytes: Buffer) => brotliCompressSync(bytes)],
  ])("a bomb in %s is stopped before it fills memory", async (_, pack) => {
    const bomb = pack(
      Buffer.concat([Buffer.from("text\n"), Buffer.alloc(200 * MIB, `${"a".repeat(4000)}\n`)]),
    );
    expect(bomb.length).toBeLessThan(MIB);
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().external)), 20);
    const before = process.memoryUsage().external;
    const input = { ...streamOf(bomb), name: "bomb.br" };
    await expect(readAll(input)).rejects.toThrow(
      /bomb\.br unpacks to more than 250 times.*yourself/,
    );
    clearInterval(timer);
    expect(peak - before).toBeLessThan(150 * MIB);
  });

  test("comments that shrink well are no bomb", async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},can't wait for it ${at % 7}\n`);
    const { comments } = await readAll(streamOf(gzipSync(`id,text\n${rows.join("")}`)));
    expect(comments).toHaveLength(60_000);
  });
});

describe("field names that mean something to JavaScript", () => {
  const NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  test("as keys, columns, paths and maps they change no prototype", async () => {
    const nested = `{"text":"a b","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`;
    await readAll(streamOf(`[${nested},${nested}]`));
    await readAll(streamOf(`${NAMES.join(",")},text\n${"x,".repeat(NAMES.length)}so ready\n`));
    for (const name of NAMES) {
      for (const path of [name, `${name}.polluted`, `constructor.prototype.${name}`]) {
        const input = streamOf(`[${nested}]`);
        await readAll(input, { map: { text: "text", likes: path } }).catch(() => undefined);
      }
    }
    const cell = `id,text,extra\n1,so ready,"{'__proto__': {'polluted': 1}}"\n`;
    await readAll(streamOf(cell));
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

const WALLS: readonly (readonly [string, string])[] = [
  ["emoji", "🔥"],
  ["emoji joined", "👩‍👩‍👧‍👦"],
  ["flags", "🇩🇪"],
  ["skin tones", "👍🏽"],
  ["marks", "\u0301"],
  ["one letter", "a"],
  ["capitals", "WOW "],
  ["marks of exclamation", "!"],
  ["apostrophes", "'"],
  ["negations", "not "],
  ["blanks", " "],
  ["line ends", "\n"],
  ["links", "http://a.b/c "],
  ["handles", "@a "],
  ["digits", "1"],
  ["ideographs", "静か"],
  ["right to left", "אב "],
  ["lone surrogates", "\uD800"],
  ["hyphens", "a-"],
  ["ends of tags", "<br>"],
];

describe("walls of one thing take time that grows with their length", () => {
  test.each(WALLS)("%s", async (_, piece) => {
    const scorers = SCORER_NAMES.map(createScorer);
    const works: Record<string, (text: string) => unknown> = {
      language: detectLanguage,
      spam: spamLikelihood,
      sketch: bandsOf,
      comment: cleanComment,
      line: (text) => cleanLine(text),
    };
    for (const scorer of scorers) {
      works[scorer.id] = (text) => scorer.scoreBatch([text], ["en"]);
      works[`${scorer.id}, explained`] = (text) => scorer.explain(text.slice(0, 10_000), "en");
    }
    for (const [name, work] of Object.entries(works)) {
      const wrong = await tooSteep((size) => work(piece.repeat(size / piece.length)), 10_000);
      expect({ name, wrong }).toEqual({ name, wrong: null });
    }
  });
});

describe("naughty strings", () => {
  test.each(SCORER_NAMES)("through %s: a score, and evidence that lies within the text", (name) => {
    const scorer = createScorer(name);
    for (const text of NAUGHTY)
      expect({ text, wrong: wrongWith(scorer, text) }).toMatchObject({ wrong: [] });
  });

  // Found by fuzzing: letters that grow when composed apart, or in lower case.
  test.each(["\u0130tr\u0130true", "\u0959{{{\u0959{{", "\u0F73\u6BB1 so hyped"])(
    "%s: every scorer's evidence lies within",
    (text) => {
      for (const name of SCORER_NAMES) expect(wrongWith(createScorer(name), text)).toEqual([]);
    },
  );

  test("through every reader they come out as they went in", async () => {
    const wanted = NAUGHTY.map((text) => text.trim()).filter((text) => text !== "");
    const json = await readAll(streamOf(JSON.stringify(wanted.map((text) => ({ text })))));
    const quoted = wanted.map((text, at) => `${at},"${text.replaceAll('"', '""')}",1\n`);
    const csv = await readAll(streamOf(`id,text,likes\n${quoted.join("")}`));
    const lines = wanted.map((text, id) => `${JSON.stringify({ id, text })}\n`);
    const ndjson = await readAll(streamOf(lines.join("")));
    for (const { comments, issues } of [json, csv, ndjson]) {
      expect(comments.length + issues.length).toBe(wanted.length);
      expect(issues.every(({ rule }) => rule === "empty-text" || rule === "deleted")).toBe(true);
    }
  });

  test("random bytes in a column do no harm to the next rows", async () => {
    const noise = randomBytes(300)
      .toString("latin1")
      .replaceAll(/["\r\n]/g, "");
    const rows = Array.from({ length: 200 }, (_, at) => `${at},fine and good ${at}\n`).join("");
    const { comments } = await readAll(streamOf(`id,text\n1,"${noise}"\n${rows}2,fine and good\n`));
    expect(comments.at(-1)?.text).toBe("fine and good");
  });
});
