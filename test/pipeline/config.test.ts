import { describe, expect, test } from "vitest";
import { parsePipeline } from "../../src/pipeline/config.ts";
import { planOf } from "../../src/pipeline/run.ts";

const GOOD = [
  "version: 1",
  "title: Both",
  "database: out/a.db",
  "teasers:",
  "  - name: T",
  "    inputs:",
  "      - path: in/*.csv",
  "        platform: x",
  "        map: { text: Words }",
  "        maxRejects: 5%",
  "report:",
  "  out: out",
  "  comments: 10",
];

function without(start: string, instead = ""): string {
  return GOOD.map((line) => (line.trim().startsWith(start) ? instead : line)).join("\n");
}

describe("parsePipeline", () => {
  test("a good file", () => {
    expect(parsePipeline(GOOD.join("\n"), "p.yaml")).toMatchObject({
      version: 1,
      teasers: [{ name: "T", inputs: [{ path: "in/*.csv", map: { text: "Words" } }] }],
    });
  });

  test.each([
    { name: "another version", text: without("version", "version: 2"), says: "p.yaml:1:10:" },
    { name: "no database", text: without("database"), says: '"database"' },
    {
      name: "an unknown setting",
      text: without("title", "titel: Both"),
      says: 'Did you mean "title"?',
    },
    {
      name: "an unknown scorer",
      text: without("title", "scorer: vader"),
      says: "must be one of: hype, afinn, natural",
    },
    { name: "a wrong type", text: without("comments", "  comments: many"), says: "p.yaml:13:13:" },
    { name: "broken YAML", text: without("title", "title: [a"), says: "p.yaml:" },
    { name: "an empty file", text: "", says: "the file" },
    {
      name: "a field that is none of ours",
      text: without("map", "        map: { txt: Words }"),
      says: "p.yaml:9:",
    },
  ])("$name is told with its place", ({ text, says }) => {
    expect(() => parsePipeline(text, "p.yaml")).toThrow(says);
  });

  test("aliases cannot grow without bound", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ...["b", "c", "d", "e", "f", "g"].map((name, index) => {
        const before = "abcdef"[index] ?? "a";
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
      }),
    ].join("\n");
    expect(() => parsePipeline(bomb, "p.yaml")).toThrow(/aliases|setting/);
  });
});

describe("planOf", () => {
  test("paths are relative to the pipeline file", () => {
    const pipeline = parsePipeline(GOOD.join("\n"), "p.yaml");
    const plan = planOf({ pipeline, folder: `${process.cwd()}/sub` }, "sub/p.yaml");
    expect(plan.ingests).toMatchObject([
      {
        db: "sub/out/a.db",
        teaser: "T",
        inputs: ["sub/in/*.csv"],
        platform: "x",
        map: { text: "Words" },
        maxRejects: { share: 0.05 },
      },
    ]);
    expect(plan.report).toMatchObject({ db: "sub/out/a.db", out: "sub/out", teasers: ["T"] });
  });
});
