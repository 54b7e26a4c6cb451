// Hostile comments, names and pipeline files on their way out: nothing runs, nothing is linked,
// nothing leaves the folder of the reports, and no terminal obeys.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { parsePipeline } from "../../src/pipeline/config.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { report } from "../../src/pipeline/report.ts";
import { readSettings } from "../../src/pipeline/settings-file.ts";
import { hypemeter, temporaryFolder } from "../cli/spawn.ts";
import { NAUGHTY } from "./naughty.ts";

const folder = temporaryFolder();

const NAMES = [
  "../../evil",
  "..",
  "/etc/passwd",
  "C:\\con",
  "a/b",
  "<script>alert(1)</script>",
  "\u001B]0;owned\u0007\u202Eeman",
  "=HYPERLINK(1)",
  `long ${"name ".repeat(100)}`,
  ".",
];

/** Controls but line ends and tabs, halves of pairs, and what reorders text. */
const STEERING = /(?![\n\r\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;

async function publish(): Promise<Readonly<{ out: string; files: string[] }>> {
  const db = join(folder(), "h.db");
  const rows = NAUGHTY.map((text, at) => {
    const author = NAUGHTY[(at * 3) % NAUGHTY.length];
    return { id: String(at), text, author, likes: at, title: "x" };
  });
  writeFileSync(join(folder(), "h.json"), JSON.stringify(rows));
  for (const teaser of NAMES) {
    const hostile = { platform: `p${teaser}`, keepAuthors: true };
    await ingest({ inputs: [join(folder(), "h.json")], db, teaser, ...hostile });
  }
  const out = join(folder(), "deep/er/out");
  const formats = ["html", "md", "json", "csv", "svg"];
  const title = "<b>\u001B[31m";
  const { written } = await report({ db, out, formats, title, comments: 400 });
  for (const path of written) expect(resolve(path).startsWith(`${resolve(out)}/`)).toBe(true);
  return { out, files: readdirSync(out) };
}

describe("reports on hostile comments", () => {
  test("stay in their folder, and nothing in them runs", async () => {
    const { out, files } = await publish();
    expect(readdirSync(folder()).toSorted()).toEqual(
      expect.arrayContaining(["deep", "h.db", "h.json"]),
    );
    expect(readdirSync(join(folder(), "deep"))).toEqual(["er"]);
    expect(readdirSync(join(folder(), "deep/er"))).toEqual(["out"]);
    expect(files.length).toBeGreaterThan(NAMES.length * 4);
    for (const name of files) {
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
      const text = readFileSync(join(out, name), "utf8");
      if (name.endsWith(".html") || name.endsWith(".svg")) expectHarmlessMarkup(text);
      if (name.endsWith(".md")) expectHarmlessMarkdown(text);
      if (name.endsWith(".csv")) expectNoFormulas(text);
      if (!/\.(?:json|csv)$/.test(name)) expectNoSteering(text);
    }
  });
});

function expectNoSteering(text: string): void {
  expect(text).not.toMatch(STEERING);
}

function expectHarmlessMarkup(text: string): void {
  const tags = text.match(/<[a-z][^>]*>/gi) ?? [];
  const scripts = tags.filter((tag) => /^<(?:script|iframe|object|embed|base|form)\b/i.test(tag));
  expect(scripts.length).toBeLessThanOrEqual(1);
  expect(tags.filter((tag) => /\son[a-z]+\s*=|javascript:|src\s*=\s*["']?http/i.test(tag))).toEqual(
    [],
  );
  expect(text).not.toContain("<script>alert");
  expect(text).not.toContain("<img src=x");
}

function expectHarmlessMarkdown(text: string): void {
  const html = micromark(text.replace(/^---\n[\s\S]*?\n---\n/, ""), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  expect(html).not.toMatch(/<(?:script|img|iframe|svg|style|u)\b|javascript:/i);
  expect(html.match(/<a [^>]*href="(?!#)[^"]*"/g) ?? []).toEqual([]);
}

function expectNoFormulas(text: string): void {
  const cells = parse(text, { bom: true, relax_column_count: true }).flat();
  expect(cells.filter((cell) => /^\s*[=+@]|^\s*-(?!\d+(?:\.\d+)?$)/.test(cell))).toEqual([]);
}

describe("the terminal", () => {
  test("obeys no comment, file name or teaser", () => {
    const name = "a\u001B[2Jb\u202E.json";
    const rows = NAUGHTY.map((text) => ({ text, author: text }));
    writeFileSync(join(folder(), name), JSON.stringify(rows));
    const teaser = ["--teaser", "T\u009B31m\u001B]0;x\u0007"];
    const runs = [
      ["ingest", name, ...teaser, "--db", "a.db"],
      ["formats", name],
      ["score", name, "--explain"],
      ["report", "--db", "a.db", "--out", "r\u001B[31m"],
      ["report", "--db", "a.db", "--out", "r", "--json"],
      ["explain", "so \u001B[31m hyped \u202E"],
      ["doctor", "--db", "a.db"],
      ["report", "--db", "no\u001B[31m.db"],
      ["ingst\u001B[31m"],
      ["score", "--profile", "x\u009B"],
    ];
    for (const args of runs) {
      const { out, err } = hypemeter(args, { cwd: folder() });
      expect({ args, steers: STEERING.test(out + err) }).toEqual({ args, steers: false });
      expect(err).not.toContain("bug in hypemeter");
    }
    const lines = hypemeter(["score", name], { cwd: folder() }).out.trim().split("\n");
    const texts = lines.map((line): string => JSON.parse(line).text);
    expect(texts).toContain("\u009B31m");
    expect(texts).toContain("\u202Eabc\u202C");
  });
});

/** "read", or the error. */
function outcomeOf(read: () => unknown): string {
  try {
    read();
    return "read";
  } catch (error) {
    return String(error);
  }
}

const BASE = "version: 1\ndatabase: a.db\nteasers:\n  - name: T\n    inputs: [{ path: a.csv }]\n";

describe("pipeline and settings files", () => {
  const BOMB = [
    "a: &a [x, x, x, x, x, x, x, x, x, x]",
    ...["b", "c", "d", "e", "f", "g", "h", "i"].map((name, at) => {
      const before = "abcdefgh"[at];
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]`;
    }),
  ].join("\n");

  test.each([
    ["a bomb of aliases", BOMB],
    ["a bomb of merges", `${BOMB.replaceAll("[", "{<<: [").replaceAll("]", "]}")}\n`],
    ["a list a hundred thousand deep", "[".repeat(100_000)],
    [
      "a map a thousand deep",
      Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    ],
    ["a code tag", `${BASE}report: !!js/function "function () { process.exit(9) }"`],
    ["an object tag", `${BASE}report: !!python/object/apply:os.system ["true"]`],
    ["another tag", `${BASE}report: !<tag:x,2002:y> { out: r }`],
    ["a prototype", `${BASE}report: { out: r, __proto__: { polluted: 1 } }`],
    ["a constructor", `${BASE}report: { out: r }\nconstructor: { prototype: { polluted: 1 } }`],
    ["weights on a prototype", `${BASE}report: { out: r }\nweights: { __proto__: x }`],
    ["a key twice", `${BASE}report: { out: r }\nversion: 1`],
    ["an own key of a list", `${BASE}report: { out: r }\n? [a, b]\n: 1`],
    ["a NUL", `${BASE}report: { out: "r\\0" }`],
    ["two documents", `${BASE}report: { out: r }\n---\n${BASE}`],
    ["binary noise", "\u0001\u0002%@`\u001B[31m: {"],
  ])("%s is refused, or harmless", (_, text) => {
    const path = join(folder(), "s.yaml");
    writeFileSync(path, text);
    const outcomes = [() => parsePipeline(text, "p.yaml"), () => readSettings(path)].map(outcomeOf);
    expect(outcomes.filter((one) => !/^(?:read|HypemeterError: .*[ps]\.yaml)/s.test(one))).toEqual(
      [],
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("outputs lie where the file says, and a teaser's name leads to no other place", () => {
    mkdirSync(join(folder(), "p"));
    writeFileSync(join(folder(), "p/a.csv"), "id,text\n1,so ready for it\n");
    const name = JSON.stringify("../../../escaped");
    const text = BASE.replace("name: T", `name: ${name}`).replace("a.db", "../out/a.db");
    writeFileSync(join(folder(), "p/p.yaml"), `${text}report: { out: ../out/r }\n`);
    const { code, err } = hypemeter(["run", "p/p.yaml"], { cwd: folder() });
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(readdirSync(folder()).toSorted()).toEqual(["out", "p"]);
    const made = readdirSync(join(folder(), "out")).filter((one) => !/-(?:shm|wal)$/.test(one));
    expect(made.toSorted()).toEqual(["a.db", "r"]);
    expect(existsSync(join(folder(), "../escaped.html"))).toBe(false);
  });
});
