// The pages that people read, and what stands in them.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../cli/spawn.ts";

/** Every page but model cards and the changelog, in reading order. */
export const PAGES: readonly string[] = [
  "README.md",
  "src/core/INDEX.md",
  "src/sources/FORMATS.md",
  "pipelines/README.md",
  "pipelines/COOKBOOK.md",
  "src/scorers/README.md",
  "src/store/PRIVACY.md",
  "src/cli/README.md",
  "src/LIBRARY.md",
];

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** All pages as one text. */
export function allPages(): string {
  return PAGES.map(readPage).join("\n");
}

export type Fence = Readonly<{ page: string; line: number; info: string; text: string }>;

/** Fenced blocks of a language; `info` is what follows its name. */
export function fencesOf(language: string): Fence[] {
  return PAGES.flatMap((page) => {
    const text = readPage(page);
    const pattern = new RegExp(`^\`\`\`${language}(?: ([^\\n]*))?\\n([^]*?)^\`\`\``, "gm");
    return [...text.matchAll(pattern)].map((match) => ({
      page,
      line: text.slice(0, match.index).split("\n").length,
      info: match[1] ?? "",
      text: match[2] ?? "",
    }));
  });
}

/** Told by `vitest --mode picture`: generated parts are then written anew. */
export const IS_MAKING: boolean = process.env["MODE"] === "picture";

/** What stands between `<!-- name -->` and `<!-- /name -->`; written anew when making. */
export function generatedPart(page: string, name: string, wanted: string): string {
  const text = readPage(page);
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no part "${name}"`);
  const found = text.slice(from + start.length, to);
  if (!IS_MAKING) return found;
  writeFileSync(join(ROOT, page), text.slice(0, from + start.length) + wanted + text.slice(to));
  return wanted;
}
