// label, calibrate and gate, through the built command line.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hypemeter, ROOT } from "./spawn.ts";

let cwd = "";
const TEXTS = ["Can't wait for this!!", "looks mid", "hard pass", "when is it out?", "nice cast"];
const COMMENTS = 300;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-calibration-"));
  const rows = Array.from({ length: COMMENTS }, (_, at) => {
    const text = at === 7 ? '"=HYPERLINK(""x"")\n\u001B[31mred"' : TEXTS[at % 5];
    return `${at},${text},author${at},${at % 9},2025-05-13T15:00:00Z`;
  });
  writeFileSync(join(cwd, "a.csv"), `id,text,author,likes,time\n${rows.join("\n")}\n`);
  hypemeter(["ingest", "a.csv", "--teaser", "T", "--platform", "youtube", "--db", "t.db"], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...args: readonly string[]) => hypemeter([...args, "--db", "t.db"], { cwd });

/** The rung that a careful reader gives: the scorer is to be corrected toward these. */
function fill(csv: string, rungOf: (text: string, row: number) => number | string): string {
  const lines = csv.trimEnd().split("\r\n");
  return lines
    .map((line, row) => (row === 0 ? line : line.replace(/,,,$/, `,${rungOf(line, row)},n,-`)))
    .join("\r\n");
}

const honest = (text: string) =>
  text.includes("wait") ? 2 : text.includes("mid") ? -1 : text.includes("pass") ? -2 : 0;

describe("label", () => {
  test("without a terminal it says what to do instead", () => {
    const { code, err, out } = run("label");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--out FILE.csv");
  });

  test("a file goes out, safe for spreadsheets, and the same one twice", () => {
    expect(run("label", "--out", "one.csv").code).toBe(0);
    expect(run("label", "--out", "two.csv").code).toBe(0);
    const text = readFileSync(join(cwd, "one.csv"), "utf8");
    expect(readFileSync(join(cwd, "two.csv"), "utf8")).toBe(text);
    expect(text.startsWith("\uFEFFid,text,rung,sent,flags\r\n")).toBe(true);
    expect(text).not.toMatch(/(^|,)"?[=+@]/m);
    expect(text.trimEnd().split("\r\n")).toHaveLength(101);
  });

  test("bad rows are told with file and line, and then nothing is kept", () => {
    run("label", "--out", "one.csv");
    const text = readFileSync(join(cwd, "one.csv"), "utf8");
    const bad = fill(text, (_, row) => (row === 3 ? "great" : row === 5 ? 7 : 1));
    writeFileSync(join(cwd, "bad.csv"), `${bad}\r\nyoutube/nobody,x,1,p,-\r\n`);
    const { code, err } = run("label", "--in", "bad.csv", "--labeller", "ann");
    expect(code).toBe(3);
    expect(err).toMatch(/bad\.csv:\d+: "great" is no rung/);
    expect(err).toMatch(/bad\.csv:\d+: "7" is no rung/);
    expect(err).toMatch(/bad\.csv:\d+: "youtube\/nobody" is not among the comments drawn/);
    expect(JSON.parse(run("calibrate", "--json").out)).toMatchObject({ labelled: 0 });
  });

  test.each([
    { args: ["--in", "one.csv"], err: "--labeller NAME" },
    { args: ["--in", "none.csv", "--labeller", "ann"], err: "none.csv" },
    { args: ["--in", "a.csv", "--labeller", "ann"], err: 'a.csv:1: it needs the columns "id"' },
    { args: ["--in", "one.csv", "--out", "one.csv"], err: "not both" },
    { args: ["--teaser", "S", "--out", "x.csv"], err: 'no teaser "S"' },
    { args: ["--draw", "none", "--out", "x.csv"], err: "--draw takes a whole number" },
  ])("$args is an error that says what to do", ({ args, err }) => {
    run("label", "--out", "one.csv");
    const found = run("label", ...args);
    expect(found.err).toContain(err);
    expect([2, 3]).toContain(found.code);
    expect(found.err).not.toContain("bug");
  });

  test.skipIf(!existsSync("/usr/bin/script"))("at a terminal: one key per rung", () => {
    const main = join(ROOT, "dist/cli/main.js");
    const line = `${process.execPath} ${main} label --db keys.db --labeller ann`;
    writeFileSync(join(cwd, "keys.db"), readFileSync(join(cwd, "t.db")));
    // Two labels, a skip, one taken back, an arrow key that means nothing, one more, and out.
    const script = `(sleep 1; for k in 5 4 s 1 u x 3; do printf $k; sleep 0.1; done; printf '\\033[A'; sleep 0.1; printf q) | script -qec "${line}" /dev/null`;
    const { stdout } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect(stdout).toContain("1 of 100 (youtube)");
    expect(stdout).toContain("3 comments labelled by ann");
    expect(stdout).not.toContain("\u001B[31m");
    const { out } = hypemeter(["calibrate", "--json", "--db", "keys.db"], { cwd });
    expect(JSON.parse(out)).toMatchObject({ labelled: 3, labellers: ["ann"], corrected: null });
  });
});

describe("calibrate", () => {
  test("labels correct the index, two people's agreement is told, and the report has it", () => {
    run("label", "--out", "one.csv");
    const text = readFileSync(join(cwd, "one.csv"), "utf8");
    writeFileSync(join(cwd, "ann.csv"), fill(text, honest));
    // Some spreadsheets write semicolons, and some people are less strict.
    const lenient = fill(text, (line, row) => (row % 10 === 0 ? 0 : row > 50 ? "" : honest(line)));
    writeFileSync(join(cwd, "bob.csv"), lenient.replaceAll(",", ";"));
    const ann = run("label", "--in", "ann.csv", "--labeller", "ann", "--json");
    expect(JSON.parse(ann.out)).toMatchObject({ labels: 100, empty: 0 });
    const bob = run("label", "--in", "bob.csv", "--labeller", "bob", "--json");
    expect(JSON.parse(bob.out)).toMatchObject({ labels: 55, empty: 45 });
    const result = JSON.parse(run("calibrate", "--json").out);
    expect(result).toMatchObject({
      schema: "hypemeter/calibrate@1",
      teaser: "T",
      labelled: 100,
      labellers: ["ann", "bob"],
      corrected: { labels: 100, method: "platforms", hype: { status: "ok" } },
      agreement: { units: 55 },
      accuracy: { rungs: 100, sentiments: 100 },
    });
    // Of five texts two are 0, one each 2, -1 and -2: 45.
    expect(result.corrected.hype.lower).toBeLessThan(45);
    expect(result.corrected.hype.upper).toBeGreaterThan(45);
    expect(result.agreement.alpha).toBeGreaterThan(0.6);
    const table = run("calibrate").out;
    expect(table).toMatch(/^corrected +\d/m);
    expect(table).toMatch(/^agreement .*on 55 comments$/m);
    run("report", "--out", "r", "--format", "json");
    const summary = JSON.parse(readFileSync(join(cwd, "r/t.json"), "utf8"));
    expect(summary.teasers[0].calibrated.hype).toEqual(result.corrected.hype);
    expect(summary.teasers[0].calibrated.labellers).toEqual(["ann", "bob"]);
  });

  test("a database that is not there is not made", () => {
    expect(hypemeter(["calibrate", "--db", "none.db"], { cwd }).code).toBe(3);
    expect(hypemeter(["label", "--db", "none.db", "--out", "x.csv"], { cwd }).code).toBe(3);
    expect(existsSync(join(cwd, "none.db"))).toBe(false);
  });
});

describe("gate", () => {
  test.each([
    { require: ["comments >= 300"], code: 0 },
    { require: ["comments > 300"], code: 1 },
    { require: ["voices == 300", "coverage.scored >= 0.5"], code: 0 },
    { require: ["hype.upper < 1", "comments >= 1"], code: 1 },
  ])("$require exits with $code", ({ require, code }) => {
    const flags = require.flatMap((one) => ["--require", one]);
    expect(run("gate", ...flags).code).toBe(code);
    const { out, code: same } = run("gate", ...flags, "--json");
    expect(same).toBe(code);
    expect(JSON.parse(out)).toMatchObject({ schema: "hypemeter/gate@1", passed: code === 0 });
  });

  test("what falls short is named with how much is missing", () => {
    const { err, out } = run("gate", "--require", "voices > 310.5", "--require", "voices > 2");
    expect(err).toContain("T: voices > 310.5 falls short by 10.5 (300)");
    expect(out).toBe("T: voices > 2 holds (300)\n");
  });

  test.each([
    { args: [], err: "Say what to ask for" },
    { args: ["--require", "hipe.lower >= 60"], err: 'Did you mean "hype.lower"?' },
    { args: ["--require", "hype.lower"], err: "is no gate" },
  ])("$args is a usage error", ({ args, err }) => {
    const found = run("gate", ...args);
    expect(found.err).toContain(err);
    expect(found).toMatchObject({ code: 2, out: "" });
  });
});

describe("a pipeline file", () => {
  const file = (...lines: readonly string[]) =>
    [
      "version: 1",
      "database: p.db",
      "teasers:",
      "  - name: T",
      "    inputs: [{ path: a.csv, platform: youtube }]",
      "    released: 2025-05-13T12:00:00Z",
      "    events: [{ name: Poster, date: 2025-05-14 }]",
      "report: { out: p, formats: [json] }",
      ...lines,
    ].join("\n");

  test("its gates are checked at the end, after the report is written", () => {
    writeFileSync(join(cwd, "p.yaml"), file("gates:", "  - comments >= 1000", "  - voices >= 10"));
    const { code, err, out } = hypemeter(["run", "p.yaml"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("T: comments >= 1000 falls short by 700 (300)");
    expect(out).toContain("p/t.json");
  });

  test("its release and events are in the summary, and stay known to the database", () => {
    writeFileSync(join(cwd, "p.yaml"), file("gates:", "  - voices >= 10"));
    expect(hypemeter(["run", "p.yaml"], { cwd }).code).toBe(0);
    hypemeter(["report", "--db", "p.db", "--out", "q", "--format", "json"], { cwd });
    for (const path of ["p/t.json", "q/t.json"]) {
      const [teaser] = JSON.parse(readFileSync(join(cwd, path), "utf8")).teasers;
      expect(teaser.timeline.events).toMatchObject([{ name: "Poster", at: "2025-05-14" }]);
      expect(teaser.ages).toMatchObject({
        basis: "released",
        figures: [{ hours: 24, voices: 300 }, {}, {}],
      });
    }
  });

  test.each([
    {
      line: "gates: [hipe.lower >= 60]",
      err: 'p.yaml:9:9: "gates.0": There is no metric "hipe.lower"',
    },
    { line: "gates: [hype.lower >= high]", err: "is no gate" },
    { line: "gate: [hype.lower >= 6]", err: 'Did you mean "gates"?' },
  ])("$line is a mistake with its place", ({ line, err }) => {
    writeFileSync(join(cwd, "p.yaml"), file(line));
    const found = hypemeter(["run", "p.yaml"], { cwd });
    expect(found.err).toContain(err);
    expect(found.code).toBe(2);
  });

  test.each(["2025-02-31", "yesterday", "2025-05-13T12:00:00"])("%s is no release", (when) => {
    writeFileSync(join(cwd, "p.yaml"), file().replace("2025-05-13T12:00:00Z", when));
    const found = hypemeter(["run", "p.yaml"], { cwd });
    expect(found.err).toContain("p.yaml:6:15");
    expect(found.code).toBe(2);
  });
});
