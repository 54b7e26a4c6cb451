// Who may import whom. Each row is a folder of src and what its files may reach; an import
// that is not in the row fails here. See ARCHITECTURE.md for the picture.

import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

type Room = Readonly<{ rooms: readonly string[]; packages: readonly string[]; node: boolean }>;

const EVERYTHING_BUT_CLI = [
  "core",
  "errors",
  "sources",
  "scorers",
  "training",
  "store",
  "render",
  "pipeline",
];

const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: ["core"], packages: [], node: false },
  errors: { rooms: [], packages: [], node: false },
  sources: { rooms: ["sources", "core", "errors"], packages: ["csv-parse"], node: true },
  scorers: {
    rooms: ["scorers", "core", "errors"],
    packages: ["sentiment", "natural", "eld"],
    node: true,
  },
  training: {
    rooms: ["training", "core", "scorers", "sources", "errors"],
    packages: ["csv-parse"],
    node: true,
  },
  store: { rooms: ["store", "core", "errors"], packages: ["better-sqlite3"], node: true },
  render: {
    rooms: ["render", "core"],
    packages: [
      "preact",
      "preact-render-to-string",
      "d3-scale",
      "d3-shape",
      "d3-array",
      "d3-time-format",
      "mdast",
      "mdast-util-gfm",
      "mdast-util-to-markdown",
      "picocolors",
      "string-width",
    ],
    node: false,
  },
  pipeline: { rooms: EVERYTHING_BUT_CLI, packages: ["yaml", "zod", "tinyglobby"], node: true },
  cli: {
    rooms: ["cli", "pipeline", "core", "errors"],
    packages: ["yargs", "picocolors"],
    node: true,
  },
  index: { rooms: EVERYTHING_BUT_CLI, packages: [], node: false },
};

function roomOf(file: string): string {
  const [first = ""] = relative(SRC, file).split("/");
  return first.replace(/\.tsx?$/, "");
}

/** Specifiers of static imports and re-exports, and of dynamic imports. */
function importsOf(source: string): string[] {
  const pattern =
    /^(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  return [...source.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** What is wrong with one import of one file, or null. */
function violation(file: string, specifier: string): string | null {
  const room = roomOf(file);
  const rule = ROOMS[room];
  const where = `${relative(SRC, file)} imports ${specifier}`;
  if (rule === undefined) return `${room} is no room of this house: ${where}`;
  if (specifier.startsWith(".")) {
    const target = roomOf(resolve(dirname(file), specifier));
    return rule.rooms.includes(target) ? null : `${room} may not reach ${target}: ${where}`;
  }
  if (specifier.startsWith("node:")) {
    return rule.node ? null : `${room} must not touch the machine: ${where}`;
  }
  const known = rule.packages.some(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
  return known ? null : `${room} may not use this package: ${where}`;
}

const files = globSync(["**/*.{ts,tsx}"], {
  cwd: SRC,
  absolute: true,
  ignore: ["**/*.d.ts"],
}).toSorted();

describe("architecture", () => {
  test("the test sees the whole house", () => {
    expect(files.length).toBeGreaterThan(3);
    expect(new Set(files.map(roomOf))).toContain("core");
  });

  test("all forms of import are seen", () => {
    const source = [
      'import type { A } from "a";',
      "import {",
      "  B,",
      '} from "b";',
      'import "c";',
      'export { D } from "d";',
      'const e = await import("e");',
      '// some text from "nowhere"',
    ].join("\n");
    expect(importsOf(source)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("imports go one way only", () => {
    const found = files.flatMap((file) =>
      importsOf(readFileSync(file, "utf8")).flatMap(
        (specifier) => violation(file, specifier) ?? [],
      ),
    );
    expect(found).toEqual([]);
  });

  test.each([
    ["core/planted.ts", "../sources/index.ts"],
    ["core/planted.ts", "node:fs"],
    ["core/planted.ts", "zod"],
    ["render/html/planted.tsx", "../../store/index.ts"],
    ["pipeline/planted.ts", "../cli/main.ts"],
    ["utils/planted.ts", "../core/comment.ts"],
  ])("a planted import from %s to %s is seen", (file, specifier) => {
    expect(violation(join(SRC, file), specifier)).not.toBeNull();
  });

  test("only the command line writes to the streams or ends the process", () => {
    const loud = files.filter(
      (file) =>
        !["cli"].includes(roomOf(file)) &&
        /\bconsole\.|process\.(stdout|stderr|exit|argv)/.test(readFileSync(file, "utf8")),
    );
    expect(loud.map((file) => relative(SRC, file))).toEqual([]);
  });
});
