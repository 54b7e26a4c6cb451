// The built command line, spawned for real.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hypemeter, ROOT, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();

const QUOTES = [
  "So excited for this!",
  "Can't wait!",
  "Finally, a show that does justice to Ballard",
  "Best crossover ever",
];

describe("score", () => {
  test.each(QUOTES)("the press quote %j is warm or hyped", (quote) => {
    const { code, out } = hypemeter(["score"], { cwd: folder(), input: `${quote}\n` });
    expect(code).toBe(0);
    const line = JSON.parse(out);
    expect(line).toMatchObject({ id: null, text: quote, scorable: true, label: "positive" });
    expect(line.rung).toBeGreaterThanOrEqual(1);
    expect(line.hype).toBeGreaterThan(0.5);
  });

  test.each(["looks mid", "hard pass"])("%j is below open", (text) => {
    const line = JSON.parse(hypemeter(["score"], { cwd: folder(), input: `${text}\n` }).out);
    expect(line.rung).toBeLessThan(0);
  });

  test("the ladder and the probabilities add up to 1, and hype is their expected value", () => {
    const input = "what a trailer\nno\n🔥🔥🔥\n";
    const lines = hypemeter(["score"], { cwd: folder(), input }).out.trim().split("\n");
    expect(lines).toHaveLength(3);
    for (const text of lines) {
      const { ladder, probabilities, hype } = JSON.parse(text);
      const values: number[] = Object.values(ladder);
      const shares: number[] = Object.values(probabilities);
      expect(values.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      expect(values.reduce((sum, p, rung) => sum + (p * rung) / 4, 0)).toBeCloseTo(hype, 9);
    }
  });

  test.each(["afinn", "natural"])("%s has no ladder", (scorer) => {
    const { out } = hypemeter(["score", "--scorer", scorer], {
      cwd: folder(),
      input: "This is great\n",
    });
    expect(JSON.parse(out)).toMatchObject({
      hype: null,
      rung: null,
      ladder: null,
      label: "positive",
    });
  });

  test("a closed pipe ends it quietly", () => {
    const many = "Can't wait!\n".repeat(50_000);
    const main = join(ROOT, "dist/cli/main.js");
    writeFileSync(join(folder(), "many.txt"), many);
    const { code, err, out } = shell(`node ${main} score many.txt --format lines | head -n 1`);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.trim().split("\n")).toHaveLength(1);
  });
});

describe("ingest and report", () => {
  const CSV = [
    "id,text,author,likes,time",
    "1,Can't wait!,ann,12,2025-05-13T15:00:00Z",
    "2,looks mid,bob,3,2025-05-13T16:00:00Z",
    "2,looks mid,bob,3,2025-05-13T16:00:00Z",
    "3,,cyd,0,2025-05-13T17:00:00Z",
  ].join("\n");

  test("every row counts once, and reading again changes nothing", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    const args = ["ingest", "a.csv", "--teaser", "T", "--json"];
    const first = JSON.parse(hypemeter(args, { cwd: folder() }).out);
    expect(first).toMatchObject({
      schema: "hypemeter/ingest@1",
      read: 4,
      stored: 2,
      updated: 0,
      duplicates: 1,
      rejected: 1,
    });
    const second = JSON.parse(hypemeter(args, { cwd: folder() }).out);
    expect(second).toMatchObject({ read: 4, stored: 0, updated: 0, duplicates: 3, rejected: 1 });
  });

  test.each([["-"], ["a.csv", "-"], ["-", "a.csv"]])("standard input as %s", (...inputs) => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    const args = ["ingest", ...inputs, "--teaser", "T", "--json"];
    const { out } = hypemeter(args, { cwd: folder(), input: "id,text\n7,Can't wait!\n" });
    const { read, files } = JSON.parse(out);
    expect(read).toBe(inputs.length === 1 ? 1 : 5);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(inputs);
  });

  test("a dry run stores nothing", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    expect(hypemeter(["ingest", "a.csv", "--dry-run"], { cwd: folder() }).err).toContain(
      "nothing was stored",
    );
    expect(hypemeter(["report"], { cwd: folder() })).toMatchObject({ code: 3 });
  });

  test("author names are pseudonyms unless they are to be kept", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    hypemeter(["ingest", "a.csv", "--teaser", "T"], { cwd: folder() });
    hypemeter(["report", "--out", "r"], { cwd: folder() });
    expect(readFileSync(join(folder(), "r/t.json"), "utf8")).not.toContain("ann");
  });

  test("rejects go to a file, and too many of them are an error", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    const limited = (limit: string) =>
      hypemeter(["ingest", "a.csv", "--max-rejects", limit, "--rejects", "r.ndjson"], {
        cwd: folder(),
      });
    expect(limited("1").code).toBe(0);
    expect(limited("0")).toMatchObject({ code: 3 });
    expect(limited("25%").code).toBe(0);
    expect(limited("24%").err).toContain("1 of 4 rows were rejected");
    expect(JSON.parse(readFileSync(join(folder(), "r.ndjson"), "utf8"))).toMatchObject({
      file: "a.csv",
      line: 5,
      field: "text",
      rule: "empty-text",
    });
  });

  test("rejects are there whole or not at all, and go to what is no file as well", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    const into = (path: string): ReturnType<typeof hypemeter> =>
      hypemeter(["ingest", "a.csv", "--quiet", "--rejects", path], { cwd: folder() });
    expect(into("new/r.ndjson").code).toBe(0);
    expect(readdirSync(join(folder(), "new"))).toEqual(["r.ndjson"]);
    mkdirSync(join(folder(), "taken"));
    expect(into("taken")).toMatchObject({ code: 3, err: expect.stringMatching(/with --rejects/) });
    expect(readdirSync(folder()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const line = `node ${join(ROOT, "dist/cli/main.js")} ingest a.csv --quiet --rejects /dev/stderr`;
    expect(JSON.parse(shell(`${line} 2>&1 >/dev/null | cat`).out)).toMatchObject({ line: 5 });
    expect(existsSync("/dev/stderr")).toBe(true);
  });

  test("report --json tells what was written and what it says", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    hypemeter(["ingest", "a.csv", "--teaser", "T"], { cwd: folder() });
    const { out, code } = hypemeter(["report", "--out", "r", "--json"], { cwd: folder() });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: "hypemeter/report@1",
      written: ["r/t.html", "r/t.md", "r/t.json"],
      teasers: [{ teaser: "T", comments: 2, voices: 2, hype: { level: null }, coverage: 1 }],
    });
  });

  test("the same database and clock give the same bytes", () => {
    writeFileSync(join(folder(), "a.csv"), CSV);
    hypemeter(["ingest", "a.csv", "--teaser", "T"], { cwd: folder() });
    const write = (out: string) =>
      hypemeter(["report", "--out", out, "--now", "2025-07-12T00:00:00Z"], { cwd: folder() });
    write("r1");
    write("r2");
    for (const name of ["t.html", "t.md", "t.json"]) {
      expect(readFileSync(join(folder(), "r1", name), "utf8")).toBe(
        readFileSync(join(folder(), "r2", name), "utf8"),
      );
    }
  });
});

describe("errors", () => {
  test.each([
    { args: ["ingst"], code: 2, err: 'Did you mean "ingest"?' },
    { args: [], code: 2, err: "No command was given" },
    { args: ["ingest"], code: 2, err: "input" },
    { args: ["ingest", "none.csv"], code: 3, err: "none.csv: There is no such file or folder" },
    { args: ["ingest", "*.csv"], code: 3, err: "No file matches this pattern" },
    { args: ["score", "--scorer", "vader", "-"], code: 2, err: 'no scorer "vader"' },
    { args: ["report", "--db", "none.db"], code: 3, err: "There is no database at none.db" },
    { args: ["report", "--formt", "md"], code: 2, err: "formt" },
    { args: ["run", "none.yaml"], code: 2, err: "There is no pipeline file at none.yaml" },
  ])("$args exits with $code", ({ args, code, err }) => {
    const run = hypemeter(args, { cwd: folder() });
    expect(run.err).toContain(err);
    expect(run).toMatchObject({ code, out: "" });
    expect(run.err).not.toContain("bug in hypemeter");
  });

  test("a pipeline file's mistake is shown at its line", () => {
    const text = [
      "version: 1",
      "database: a.db",
      "teasers:",
      "  - name: T",
      "    inputs:",
      "      - path: a.csv",
      "        platfrom: x",
      "report:",
      "  out: r",
    ].join("\n");
    writeFileSync(join(folder(), "p.yaml"), text);
    const { code, err } = hypemeter(["run", "p.yaml"], { cwd: folder() });
    expect(code).toBe(2);
    expect(err).toContain('p.yaml:7:19: "teasers.0.inputs.0" has no setting "platfrom"');
    expect(err).toContain('Did you mean "platform"?');
  });

  test.each([["--help"], ["ingest", "--help"], ["--version"]])("%s goes to stdout", (...args) => {
    const { code, out, err } = hypemeter(args, { cwd: folder() });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.length).toBeGreaterThan(3);
  });
});

function shell(line: string) {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const { status, stdout, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", line], {
    cwd: folder(),
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}
