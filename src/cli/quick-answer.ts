// What can be answered without the parser, which alone takes longer to load than an answer may
// take: the help and the version.

import { readFileSync } from "node:fs";
import { TOP_HELP } from "./top-help.ts";

/** What goes to stdout, or null where the command line asks for more than this. */
export function quickAnswer(argv: readonly string[], columns: number): string | null {
  const [word, ...others] = argv;
  if (others.length > 0) return null;
  if (word === "--version") return version();
  if (word !== "--help") return null;
  const help = TOP_HELP[Math.min(MAX_WIDTH, columns)];
  return help === undefined ? null : `${help}\n`;
}

/** Wider help is hard to read. */
export const MAX_WIDTH = 100;

function version(): string | null {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const found = /^ {2}"version": "([^"]+)"/m.exec(text)?.[1];
  return found === undefined ? null : `${found}\n`;
}
