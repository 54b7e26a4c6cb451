// Every export that is known by name, and the plain forms: a small file of our own writing each,
// and what must come out of it.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Comment, RowIssue } from "../../src/core/comment.ts";
import { describe, expect, test } from "vitest";
import { PROFILES } from "../../src/sources/index.ts";
import { readAll } from "./reading.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/sources");
const cases = readdirSync(FIXTURES).toSorted();

function inputOf(name: string): string {
  const file = readdirSync(join(FIXTURES, name)).find((one) => one.startsWith("input."));
  if (file === undefined) throw new Error(`${name} has no input`);
  return join(FIXTURES, name, file);
}

function withoutFolder(issue: RowIssue): unknown {
  return Object.assign({ ...issue }, { file: basename(issue.file) });
}

function withDate(comment: Comment, line: number | undefined): unknown {
  const at = comment.postedAt === null ? null : new Date(comment.postedAt).toISOString();
  return { line, ...comment, teaser: undefined, postedAt: at };
}

/** What a reading is compared by: everything but the paths of this machine. */
async function summaryOf(name: string): Promise<unknown> {
  const { opened, comments, lines, issues, end } = await readAll({ path: inputOf(name) });
  return {
    format: opened.format,
    profile: opened.profile,
    encoding: end.encoding,
    platform: opened.platform,
    comments: comments.map((comment, index) => withDate(comment, lines[index])),
    issues: issues.map(withoutFolder),
    notes: end.issues.map(withoutFolder),
  };
}

describe("exports", () => {
  test.each(cases)("%s is read", async (name) => {
    const expected = join(FIXTURES, name, "expected.json");
    const summary = await summaryOf(name);
    expect(existsSync(expected) ? JSON.parse(readFileSync(expected, "utf8")) : null).toEqual(
      JSON.parse(JSON.stringify(summary)),
    );
  });

  test("every profile has a fixture", async () => {
    const taken = await Promise.all(
      cases.map(async (name) => (await readAll({ path: inputOf(name) })).opened.profile),
    );
    expect(PROFILES.map(({ name }) => name).filter((name) => !taken.includes(name))).toEqual([]);
  });

  test.each(cases)("%s gives reasons", async (name) => {
    const { opened } = await readAll({ path: inputOf(name) });
    expect(opened.reasons.length).toBeGreaterThan(1);
    for (const reason of opened.reasons) expect(reason).not.toMatch(/undefined|NaN|\.$/);
  });
});
