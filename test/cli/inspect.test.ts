// The commands that look closer: explain, evaluate, formats, rescore, --plan, CSV.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hypemeter, ROOT, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();

describe("looking closer", () => {
  test("explain puts every scorer side by side", () => {
    const { out, code } = hypemeter(["explain", "Can't wait, but it looks mid", "--json"], {
      cwd: folder(),
    });
    expect(code).toBe(0);
    const { schema, scorers } = JSON.parse(out);
    expect(schema).toBe("hypemeter/explain@1");
    const names = scorers.map(({ scorer }: { scorer: string }) => scorer.split("@")[0]);
    expect(names).toEqual(["hype", "afinn", "natural"]);
    const text = hypemeter(["explain", "great", "--scorer", "afinn"], { cwd: folder() }).out;
    expect(text).toMatch(/afinn@5\.0\.2: positive[^]*\+3\.00 {2}great/);
  });

  test("evaluate measures the scorers on the labelled sample, beside the majority", () => {
    const file = join(ROOT, "samples/labelled.tsv");
    const { out } = hypemeter(["evaluate", file, "--json"], { cwd: folder() });
    const { n, scorers } = JSON.parse(out);
    expect(n).toBeGreaterThan(100);
    expect(scorers).toHaveLength(4);
    expect(scorers.at(-1)).toMatchObject({ scorer: "majority", macroRecall: 1 / 3 });
    for (const one of scorers) {
      expect(one).toMatchObject({
        accuracyInterval: { low: expect.any(Number) },
        macroRecallInterval: { high: expect.any(Number) },
        confusion: { classes: ["negative", "neutral", "positive"] },
        rung: { hypedAveragePrecisionInterval: { low: expect.any(Number) } },
      });
      expect(one.reliability.length).toBeGreaterThan(0);
      expect(one.rung.hypedCurve.length).toBeGreaterThan(0);
    }
    const text = hypemeter(["evaluate", file, "--scorer", "afinn"], { cwd: folder() }).out;
    for (const line of [
      "macro-F1",
      "macro-recall",
      "calibration error",
      "hyped average",
      "called",
    ]) {
      expect(text).toContain(line);
    }
  });

  test("evaluate writes a page, and the index error by title", () => {
    const rows = Array.from({ length: 60 }, (_, at) =>
      ["Can't wait!\t2", "meh\t-1"].map((row) => `${row}\tp\t${at % 2 === 0 ? "<b>A" : "B"}`),
    );
    writeFileSync(join(folder(), "x.tsv"), `text\trung\tsent\ttitle\n${rows.flat().join("\n")}\n`);
    const { out, code } = hypemeter(["evaluate", "x.tsv", "--html", "new/x.html"], {
      cwd: folder(),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/index error +comments +as labelled +hype@\S+\n<b>A +60 +62\.5/);
    expect(out).toContain("new/x.html");
    const html = readFileSync(join(folder(), "new/x.html"), "utf8");
    expect(html).toContain("&lt;b>A");
  });

  test("evaluate of a file without any label says so", () => {
    writeFileSync(join(folder(), "x.tsv"), "text\trung\nok\t\n");
    const run = hypemeter(["evaluate", "x.tsv"], { cwd: folder() });
    expect(run.code).toBe(3);
    expect(run.err).toContain("holds no labelled comment");
  });

  test.each([
    { text: "text\tlabel\nok\tgood\n", err: 'x.tsv:2: "good" is no sentiment' },
    { text: "text\trung\nok\t3\n", err: 'x.tsv:2: "3" is no rung' },
    { text: "words\tlabel\nok\tp\n", err: 'it needs the columns "text"' },
  ])("evaluate says what is wrong with a labelled file: $err", ({ text, err }) => {
    writeFileSync(join(folder(), "x.tsv"), text);
    const run = hypemeter(["evaluate", "x.tsv"], { cwd: folder() });
    expect(run).toMatchObject({ code: 3 });
    expect(run.err).toContain(err);
  });

  test("formats lists the exports, and says what a file was taken for", () => {
    expect(hypemeter(["formats"], { cwd: folder() }).out).toContain("youtube-data-api");
    const file = join(ROOT, "samples/ballard/youtube.json");
    const { out } = hypemeter(["formats", file, "--json"], { cwd: folder() });
    expect(JSON.parse(out)).toMatchObject({
      format: "json",
      profile: "youtube-data-api",
      platform: "youtube",
      examples: [{ platform: "youtube" }, {}, {}],
    });
    expect(hypemeter(["formats", file], { cwd: folder() }).out).toContain("The first comments:");
  });

  test("rescore gives known comments another scorer's score", () => {
    writeFileSync(join(folder(), "a.csv"), "id,text\n1,great\n2,awful\n");
    hypemeter(["ingest", "a.csv"], { cwd: folder() });
    expect(hypemeter(["rescore", "--scorer", "afinn"], { cwd: folder() }).err).toContain(
      "2 comments",
    );
    expect(hypemeter(["rescore", "--scorer", "afinn"], { cwd: folder() }).err).toContain(
      "0 comments",
    );
    const { out } = hypemeter(["report", "--out", "r", "--json"], { cwd: folder() });
    expect(JSON.parse(out).teasers[0].hype).toMatchObject({ lower: null, upper: null });
  });

  test("run --plan says what would be done, and does nothing", () => {
    const { out, code } = hypemeter(["run", join(ROOT, "pipelines/ballard.yaml"), "--plan"], {
      cwd: folder(),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/read .*samples\/ballard.* as "Ballard"/);
  });

  test("the scored comments as CSV", () => {
    writeFileSync(join(folder(), "T.csv"), "id,text\n1,=1+1 is great\n");
    hypemeter(["ingest", "T.csv"], { cwd: folder() });
    hypemeter(["report", "--out", "r", "--format", "csv"], { cwd: folder() });
    expect(readFileSync(join(folder(), "r/t.csv"), "utf8")).toContain(",'=1+1 is great,yes,");
  });
});
