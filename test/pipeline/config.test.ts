import { describe, expect, test } from "vitest";
import { parsePipeline } from "../../src/pipeline/config.ts";
import { planOf } from "../../src/pipeline/plan.ts";

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
    {
      name: "a field that is none of ours, with the nearest",
      text: without("map", "        map: { txt: Words }"),
      says: 'Did you mean "text"? It takes: id, text, author',
    },
    {
      name: "an unknown profile",
      text: without("map", "        profile: yt-dl"),
      says: 'p.yaml:9:18: "teasers.0.inputs.0.profile" must be one of: auto, bluesky',
    },
    {
      name: "the nearest profile",
      text: without("map", "        profile: yt-dl"),
      says: '"yt-dlp"?',
    },
    {
      name: "a limit",
      text: without("maxRejects", "        maxRejects: 5 percent"),
      says: "p.yaml:10:21",
    },
    { name: "a weight", text: without("title", "weights: { x: -1 }"), says: "p.yaml:2:15" },
    { name: "weights", text: without("title", "weights: { x: 0 }"), says: "a weight above 0" },
    {
      name: "privacy",
      text: without("title", "privacy: { keepAuthor: true }"),
      says: 'p.yaml:2:24: "privacy" has no setting "keepAuthor". Did you mean "keepAuthors"?',
    },
    {
      name: "a day",
      text: without("title", "cleaning: { from: 2025-02-31 }"),
      says: "p.yaml:2:19",
    },
    {
      name: "a span",
      text: without("title", "cleaning: { from: 2025-03-01, until: 2025-02-01 }"),
      says: 'later than "from"',
    },
    {
      name: "a pair",
      text: without("title", "comparisons: [[T, U]]"),
      says: 'p.yaml:2:19: "comparisons.0.1": no teaser is called "U" (did you mean "T"?)',
    },
    { name: "a pair of one", text: without("title", "comparisons: [[T, T]]"), says: "with itself" },
    { name: "a zone", text: without("comments", "  timezone: Mars"), says: "p.yaml:13:13:" },
    {
      name: "a missing folder",
      text: without("out", "  formats: [md]"),
      says: '"report.out" is missing: give a text.',
    },
    {
      name: "two of one name",
      text: `${GOOD.join("\n")}\n`.replace(
        "report:",
        "  - { name: T, inputs: [{ path: y }] }\nreport:",
      ),
      says: "another teaser is called",
    },
    {
      name: "a release of nobody",
      text: without("- name", "  - released: 2025-01-01"),
      says: "needs a name",
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

test("mistakes are told in the order of the file", () => {
  const text = without("title", "scorer: vader").replace("comments: 10", "comments: many");
  const message = messageOf(() => parsePipeline(text, "p.yaml"));
  expect(message.split("\n").map((line) => line.slice(0, 10))).toEqual([
    "p.yaml:2:9",
    "p.yaml:13:",
  ]);
});

function messageOf(act: () => unknown): string {
  try {
    act();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("planOf", () => {
  test("privacy, cleaning and comparisons reach the steps", () => {
    const more = [
      "privacy: { keepAuthors: true, keepDays: 30 }",
      "cleaning: { from: 2025-01-01, replies: false, authors: [PrimeVideo] }",
    ];
    const pipeline = parsePipeline([...GOOD, ...more].join("\n"), "p.yaml");
    const plan = planOf({ pipeline, folder: process.cwd() }, "p.yaml");
    expect(plan.keepDays).toBe(30);
    expect(plan.ingests).toMatchObject([
      {
        keepAuthors: true,
        cleaning: { from: Date.UTC(2025, 0, 1), replies: false, authors: ["PrimeVideo"] },
      },
    ]);
  });

  test("teasers without a name are reported on with all others", () => {
    const pipeline = parsePipeline(
      without("- name", "  -").replace("  -\n    inputs", "  - inputs"),
      "p.yaml",
    );
    const plan = planOf({ pipeline, folder: process.cwd() }, "p.yaml");
    expect(plan.ingests).toMatchObject([{ teaser: undefined }]);
    expect(plan.report.teasers).toEqual([]);
  });

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
