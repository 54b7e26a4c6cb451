// A second run of a pipeline does only what changed, and says so.

import { appendFileSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Run } from "./spawn.ts";
import { hypemeter, temporaryFolder } from "./spawn.ts";

const folder = temporaryFolder();

const PIPELINE = [
  "version: 1",
  "database: t.db",
  "teasers:",
  "  - name: T",
  "    inputs: [{ path: a.csv }, { path: b.csv }]",
  "report: { out: r, formats: [md, json] }",
].join("\n");

function prepare(text = PIPELINE): void {
  const row = (at: number) => `${at},So excited for this!,author${at},x${at % 2}`;
  const rows = Array.from({ length: 40 }, (_, at) => row(at));
  writeFileSync(join(folder(), "a.csv"), `id,text,author,parent\n${rows.join("\n")}\n`);
  writeFileSync(join(folder(), "b.csv"), "id,text,author\n100,looks mid,ann\n");
  writeFileSync(join(folder(), "p.yaml"), text);
}

const run = (...flags: readonly string[]): Run =>
  hypemeter(["run", "p.yaml", ...flags], { cwd: folder() });
const states = (): string[] => {
  const { inputs } = JSON.parse(run("--plan", "--json").out);
  return inputs.flatMap(({ files }: { files: { state: string }[] }) =>
    files.map(({ state }) => state),
  );
};
const written = (): number => statSync(join(folder(), "r/t.md")).mtimeMs;

test("nothing changed: nothing is read or written, and the answer is the same", () => {
  prepare();
  expect(states()).toEqual(["new", "new"]);
  const first = run();
  expect(first.err).toContain("41 read = 41 stored");
  const before = written();
  expect(states()).toEqual(["up to date", "up to date"]);
  expect(run("--plan").out).toMatch(/^report on T in r \(up to date\)$/m);
  const second = run();
  expect(second).toMatchObject({
    code: 0,
    out: first.out.replace("Written:", "As written before:"),
  });
  expect(second.err).toContain("2 of 2 files unchanged since the last run: not read again");
  expect(second.err).toContain("The reports are up to date");
  expect(written()).toBe(before);
  expect(run("--force").err).toContain("41 read = 0 stored");
  expect(written()).toBeGreaterThan(before);
});

test("what changed is done, and no more", () => {
  prepare();
  run();
  appendFileSync(join(folder(), "b.csv"), "101,hard pass,bob\n");
  expect(states()).toEqual(["up to date", "changed"]);
  expect(run().err).toContain("2 read = 1 stored + 0 updated + 1 duplicates");
  prepare(PIPELINE.replace("path: b.csv", "path: b.csv, platform: reddit"));
  appendFileSync(join(folder(), "b.csv"), "101,hard pass,bob\n");
  expect(states()).toEqual(["up to date", "settings changed"]);
});

test("a report that is gone, a purge and another scorer are noticed", () => {
  prepare();
  run();
  rmSync(join(folder(), "r/t.md"));
  expect(run("--plan").out).toContain("report on T in r\n");
  expect(run().err).not.toContain("The reports are up to date");
  hypemeter(["purge", "--db", "t.db", "--author", "ann"], { cwd: folder() });
  const { err } = run();
  expect(err).toContain("0 read");
  expect(err).not.toContain("The reports are up to date");
  hypemeter(["rescore", "--db", "t.db", "--scorer", "afinn"], { cwd: folder() });
  expect(states()).toEqual(["settings changed", "settings changed"]);
});

test("cleaning leaves out, privacy keeps names", () => {
  const more = "cleaning: { replies: false }\nprivacy: { keepAuthors: true }";
  prepare(`${PIPELINE.replace("path: a.csv", "path: a.csv, maxRejects: 0")}\n${more}`);
  const { code, err } = run();
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(err).toContain("41 read = 1 stored + 0 updated + 0 duplicates + 40 rejected");
  expect(readFileSync(join(folder(), "r/t.json"), "utf8")).toContain('"ann"');
});

test("comments are purged when they were read too long ago", () => {
  prepare(`${PIPELINE}\nprivacy: { keepDays: 30 }`);
  expect(run("--now", "2025-01-01T00:00:00Z").code).toBe(0);
  expect(run("--now", "2025-01-30T00:00:00Z").err).not.toContain("purged");
  const { err } = run("--now", "2025-02-02T00:00:00Z");
  expect(err).toContain("41 comments purged");
  expect(JSON.parse(readFileSync(join(folder(), "r/t.json"), "utf8")).teasers[0].voices).toBe(41);
});
