// What the doctor looks at besides the database's own soundness: the files that were read, the
// versions that wrote, and who may read and write. Findings are notes: nothing of it is damage.

import { createHash } from "node:crypto";
import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { InputRecord } from "../core/summary.ts";
import { createScorer, DEFAULT_SCORER } from "../scorers/index.ts";
import type { Store } from "../store/store.ts";
import { toolVersion } from "./deps.ts";
import { STDIN } from "./inputs.ts";

/** How many input files are as they were read, and which are not. */
export type InputCheck = Readonly<{
  unchanged: number;
  /** Paths whose bytes differ from those that were read last. */
  changed: readonly string[];
  /** Paths that are gone, seen from the working folder, or cannot be read. */
  missing: readonly string[];
}>;

/** Hashes the input files that are still there; standard input is no file. */
export function checkInputs(inputs: readonly InputRecord[]): InputCheck {
  const files = inputs.filter(({ path }) => path !== STDIN);
  const states = files.map((input) => ({ path: input.path, state: stateOf(input) }));
  const pathsOf = (wanted: FileState): string[] =>
    states.filter(({ state }) => state === wanted).map(({ path }) => path);
  return {
    unchanged: pathsOf("unchanged").length,
    changed: pathsOf("changed"),
    missing: pathsOf("missing"),
  };
}

type FileState = "unchanged" | "changed" | "missing";

function stateOf({ path, sha256, bytes }: InputRecord): FileState {
  try {
    if (statSync(path).size !== bytes) return "changed";
    return hashOf(path) === sha256 ? "unchanged" : "changed";
  } catch {
    return "missing";
  }
}

const CHUNK_BYTES = 1024 * 1024;

function hashOf(path: string): string {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, "r");
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** Sentences without a full stop about versions that differ from those of today. */
export function versionNotes(store: Store, inputs: readonly InputRecord[]): string[] {
  const now = toolVersion();
  const tools = new Set(inputs.map((input) => input.toolVersion));
  tools.delete(now);
  const scorers = new Set(store.teasers().flatMap((teaser) => store.scorersOf(teaser)));
  const current = createScorer(DEFAULT_SCORER).id;
  const notes = [];
  if (tools.size > 0) {
    notes.push(`files were read by hypemeter ${[...tools].join(", ")}; this one is ${now}`);
  }
  if (scorers.size > 1) {
    notes.push(
      `the comments carry scores of ${[...scorers].join(" and ")}; hypemeter rescore ends that`,
    );
  } else if (scorers.size === 1 && !scorers.has(current)) {
    notes.push(`the comments carry scores of ${[...scorers].join("")}; the default is ${current}`);
  }
  return notes;
}

/** Bits of a file's mode that let anybody else read or write it. */
const OTHERS_READ = 0o004;
const OTHERS_WRITE = 0o002;

/** Sentences without a full stop about who may read and write; none on Windows. */
export function permissionNotes(db: string): string[] {
  const notes = [];
  if (!mayWrite(db))
    notes.push("the file may not be written from here: it can only be reported on");
  else if (!mayWrite(dirname(db))) {
    notes.push("its folder may not be written from here: SQLite needs that for its log");
  }
  if (process.platform === "win32") return notes;
  const { mode } = statSync(db);
  if ((mode & OTHERS_WRITE) !== 0)
    notes.push(`anybody on this machine may change it: chmod 600 ${db}`);
  else if ((mode & OTHERS_READ) !== 0) {
    notes.push(`anybody on this machine may read its comments: chmod 600 ${db}`);
  }
  return notes;
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
