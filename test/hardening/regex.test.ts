// No regular expression of ours takes quadratic time on a text that others wrote. Each literal of
// the compiled program is tried on strings made to bite it; it has also been through recheck 4.5.

import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { ROOT } from "../cli/spawn.ts";
import { effortNow } from "./effort.ts";
import { regexLiterals } from "./regex-literals.ts";

const DIST = resolve(ROOT, "dist");

/** Not linear, and why nothing bad can come of it. */
const BOUNDED: Readonly<Record<string, string>> = {
  "core/parse-count.js": "a count has at most 64 characters",
  "core/parse-time.js": "a time has at most 100 characters",
  "core/parse-relative-time.js": "parseTime hands over at most 100 characters",
  "render/figures.js": "the digits of one number",
  "training/idiom-rows/frames.js": "our own frames",
  "training/tasks.js": "the name of a file",
};

const SHORT = 8_000;
const LONG = 2 * SHORT;
/** Slower than this on 16,000 characters is examined; linear work takes well under a millisecond. */
const SUSPECT_MS = 20;

/** Characters that the expression itself speaks of, and some of each class that it may mean. */
function alphabet(source: string): string[] {
  const classes: [RegExp, string][] = [
    [/\\[sp]|\\n/, " \t\n"],
    [/\\d|\\p\{N/, "07"],
    [/\\w|\\p\{L|a-z/, "aZ"],
    [/\\p\{M|\\u03/, "\u0301"],
    [/\\\\/, "\\"],
    [/\[\^|\.|\\P|\\[SWDB]/, "-é😀"],
  ];
  const meant = classes.flatMap(([pattern, text]) =>
    pattern.test(source) ? Array.from(text) : [],
  );
  const spoken = source
    .replaceAll(/\\u\{?([0-9a-fA-F]{4,6})\}?/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\[a-zA-Z](?:\{[^}]*\})?/g, "")
    .replaceAll(/[\\^$()[\]?*+|{}]/g, "");
  return [...new Set([...Array.from(spoken), ...meant])].slice(0, 24);
}

/** Strings to repeat: each character, pairs of the first ones, and words of the expression. */
function pumps(source: string): string[] {
  const letters = alphabet(source);
  const few = letters.slice(0, 8);
  const pairs = few.flatMap((a) => few.filter((b) => b !== a).map((b) => a + b));
  const words = source.match(/[a-z<>"'&\\ -]{3,}/gi) ?? [];
  return [...new Set([...letters, ...pairs, ...words.slice(0, 8)])];
}

function timeOf(pattern: RegExp, text: string): number {
  return effortNow(() => text.replace(pattern, ""));
}

/** Whether a pattern is exponential on repetitions of `pump`: seen before it takes minutes. */
function explodes(pattern: RegExp, pump: string): boolean {
  for (let size = 24; size < 200; size *= 1.25) {
    const text = `${pump.repeat(Math.ceil(size / pump.length))}\u0000`;
    if (timeOf(pattern, text) > SUSPECT_MS && timeOf(pattern, text) > SUSPECT_MS) return true;
  }
  return false;
}

/** The worst string for a pattern: how long it takes, and how much longer twice of it takes. */
function worst(pattern: RegExp): Readonly<{ ms: number; growth: number; pump: string }> {
  let found = { ms: 0, growth: 0, pump: "" };
  for (const pump of pumps(pattern.source)) {
    if (explodes(pattern, pump)) return { ms: Number.POSITIVE_INFINITY, growth: 99, pump };
    for (const end of ["\u0000", "\n\u0001"]) {
      const text = `\u0002${pump.repeat(Math.ceil(LONG / pump.length))}${end}`;
      const ms = timeOf(pattern, text);
      if (ms < SUSPECT_MS) continue;
      // The machine may have been busy: the best of three, of the whole and of its half.
      const half = `\u0002${pump.repeat(Math.ceil(SHORT / pump.length))}${end}`;
      const long = Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));
      const short = Math.min(...[1, 2, 3].map(() => timeOf(pattern, half)));
      if (long > found.ms) found = { ms: long, growth: long / Math.max(short, 0.001), pump };
    }
  }
  return found;
}

const files = globSync(["**/*.js"], { cwd: DIST, absolute: true });
const literals = files.flatMap((file) =>
  regexLiterals(readFileSync(file, "utf8")).map((one) => ({ ...one, file: relative(DIST, file) })),
);

describe("regular expressions", () => {
  test("all of them are seen", () => {
    expect(literals.length).toBeGreaterThan(150);
    const code = [
      "const a = x / 2 / y;",
      "s.replace(/a[/]b\\//g, `${c / 2}/d/ ${`${/e/u}`}`); // /f/",
      'return /g"/.test("/h/") /* /i/ */;',
    ].join("\n");
    expect(regexLiterals(code).map(({ source }) => source)).toEqual(["a[/]b\\/", "e", 'g"']);
  });

  test("the checker sees what bites", () => {
    expect(worst(/ +$/).ms).toBeGreaterThan(SUSPECT_MS);
  });

  test("none is slower than linear on text from outside", () => {
    const slow = literals.flatMap(({ source, flags, file, line }) => {
      if (BOUNDED[file] !== undefined) return [];
      const { ms, growth, pump } = worst(new RegExp(source, flags.replace("y", "g")));
      if (ms < SUSPECT_MS || growth < 3) return [];
      return [`${file}:${line} /${source}/ ${ms.toFixed(0)} ms on ${JSON.stringify(pump)}`];
    });
    expect(slow).toEqual([]);
  });

  test("those put together from pieces are few, and known", () => {
    const made = files.flatMap((file) =>
      (readFileSync(file, "utf8").match(/new RegExp\(/g) ?? []).map(() => relative(DIST, file)),
    );
    // A class of apostrophes, 16 digits of a pseudonym, stacked marks: each linear.
    expect(made.toSorted()).toEqual([
      "pipeline/identity.js",
      "render/clean.js",
      "scorers/hype/code-units.js",
    ]);
  });
});
