// Comments of our own making for the tests of this folder, and the command line run beside them.

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { openStore } from "../../src/store/store.ts";
import { summaryOf } from "../../src/pipeline/summary-of.ts";
import { ROOT } from "../cli/spawn.ts";

export const MAIN: string = join(ROOT, "dist/cli/main.js");

const TEXTS = [
  "what a trailer, can't wait for it",
  "looks mid, hard pass",
  "the music is great and the cast too",
  "when is it out",
  "please boycott this lazy remake, they fired the original writers before filming began",
];

/** A CSV export: `rows` comments of 97 authors, copies among them. */
export function csvOf(rows: number, prefix: string): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = 10 + (at % 9);
    return `${prefix}${at},"${TEXTS[(at * 7) % TEXTS.length]} ${at % 11}",author${at % 97},${at % 50},2025-05-${day}T15:00:00Z`;
  });
  return `id,text,author,likes,time\n${lines.join("\n")}\n`;
}

/** All that a report would say, but where, when and how often files were read. */
export function figuresOf(db: string): object {
  const store = openStore(db, { readonly: true });
  try {
    const { teasers, comparison, scorer } = summaryOf(store, {
      teasers: [],
      title: "T",
      comments: 5,
      timezone: "UTC",
      now: 0,
      weights: undefined,
      command: undefined,
    });
    const figures = teasers.map((teaser) => {
      const bare = { ...teaser, rows: null, inputs: null, rejects: null };
      return JSON.parse(JSON.stringify(bare, withoutPseudonyms));
    });
    return { teasers: figures, comparison, scorer };
  } finally {
    store.close();
  }
}

/** Pseudonyms differ by the salt of their database. */
function withoutPseudonyms(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll(/\b[0-9a-f]{16}\b/g, "someone") : value;
}

export type Ended = Readonly<{ code: number | null; signal: string | null; err: string }>;

/** Starts the command line; `ended` settles when it has ended. */
export function start(
  args: readonly string[],
  cwd: string,
  options: Readonly<{ uid?: number; gid?: number }> = {},
): Readonly<{ child: ChildProcess; ended: Promise<Ended> }> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env["PATH"] ?? "" },
    ...options,
  });
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => resolve({ code, signal, err }));
  });
  return { child, ended };
}
