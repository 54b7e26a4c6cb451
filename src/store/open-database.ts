// Opening a database file: settings of the connection, migrations, and the translation of
// SQLite's errors into what a user can do about them.

import Database from "better-sqlite3";
import { closeSync, existsSync, openSync } from "node:fs";
import { HypemeterError } from "../errors.ts";
import { usersOf } from "./file-users.ts";
import { MIGRATIONS } from "./migrations.ts";

export type Connection = Database.Database;

/** Marks a file as ours ("hype" in ASCII), so that a foreign SQLite file is refused. */
const APPLICATION_ID = 0x68_79_70_65;
/** How long to wait for another process before giving up. */
const BUSY_TIMEOUT_MS = 10_000;
/** Pause between two tries where SQLite itself does not wait. */
const RETRY_MS = 50;
/** How many other processes a message names. */
const MAX_USERS = 3;

/** Opens and migrates the database; `readonly` needs an existing file and never writes. */
export function openDatabase(path: string, { readonly }: { readonly: boolean }): Connection {
  if (readonly && path !== ":memory:" && !existsSync(path)) {
    throw new HypemeterError(
      "STORE",
      `There is no database at ${path}. Read comments into it first: hypemeter ingest FILE --db ${path}`,
    );
  }
  return translateErrors(path, () => {
    if (readonly) undoInterrupted(path);
    else createPrivately(path);
    const connection = new Database(path, { readonly, timeout: BUSY_TIMEOUT_MS });
    try {
      prepare(connection, path, readonly);
    } catch (error) {
      connection.close();
      throw error;
    }
    return connection;
  });
}

/** What a killed process left half done is undone by the next one that may write. */
function undoInterrupted(path: string): void {
  if (!existsSync(`${path}-journal`)) return;
  const connection = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  connection.pragma("user_version");
  connection.close();
}

/** A new database may be read by its owner alone: it holds comments, and the key of pseudonyms. */
function createPrivately(path: string): void {
  if (path === "" || path === ":memory:") return;
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch {
    // It is there already, or SQLite will tell better why it cannot be made.
  }
}

function prepare(connection: Connection, path: string, readonly: boolean): void {
  const version = versionOf(connection, path);
  connection.pragma("foreign_keys = ON");
  if (readonly) {
    if (version < MIGRATIONS.length) throw outdated(path, version);
    return;
  }
  useLog(connection);
  // NORMAL is safe from corruption in WAL mode; only the last commits can be lost to a power cut.
  connection.pragma("synchronous = NORMAL");
  // Purged comments are overwritten, not only unlinked.
  connection.pragma("secure_delete = ON");
  connection.pragma("cache_size = -32000");
  migrate(connection);
}

/** Turns the write-ahead log on. SQLite does not wait for other processes here, so we do. */
function useLog(connection: Connection): void {
  const end = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      connection.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!isBusy || Date.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** The schema version, after checking that the file is ours and not newer than this tool. */
function versionOf(connection: Connection, path: string): number {
  // In one transaction: another process may be making the tables right now.
  const read = connection.transaction(() => ({
    id: Number(connection.pragma("application_id", { simple: true })),
    version: Number(connection.pragma("user_version", { simple: true })),
    tables: Number(connection.prepare("SELECT count(*) FROM sqlite_schema").pluck().get()),
  }));
  const { id, version, tables } = read();
  if (id !== APPLICATION_ID && tables > 0) {
    throw new HypemeterError(
      "STORE",
      `${path} is an SQLite database of another program. Give hypemeter a file of its own with --db.`,
    );
  }
  if (version > MIGRATIONS.length) {
    throw new HypemeterError(
      "STORE",
      `${path} was written by a newer hypemeter (schema ${version}, this one knows ${MIGRATIONS.length}). Update hypemeter, or use another file with --db.`,
    );
  }
  return version;
}

function outdated(path: string, version: number): HypemeterError {
  return new HypemeterError(
    "STORE",
    `${path} has schema ${version}, this hypemeter needs ${MIGRATIONS.length}. Run hypemeter ingest once with it; that brings it up to date.`,
  );
}

function migrate(connection: Connection): void {
  const run = connection.transaction(() => {
    // Read again inside the transaction: another process may have migrated meanwhile.
    const version = Number(connection.pragma("user_version", { simple: true }));
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    connection.pragma(`application_id = ${APPLICATION_ID}`);
    connection.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  const version = Number(connection.pragma("user_version", { simple: true }));
  if (version < MIGRATIONS.length) run.immediate();
}

/** What SQLite finds wrong with the file, and rows whose reference leads nowhere. */
export function damageOf(connection: Connection): string[] {
  const findings = connection.prepare<[], string>("PRAGMA integrity_check").pluck().all();
  const broken = findings.filter((finding) => finding !== "ok");
  if (broken.length > 0) return broken;
  const lost = connection
    .prepare<[], { table: string; parent: string; count: number }>(
      `SELECT "table", parent, count(*) AS count FROM pragma_foreign_key_check GROUP BY 1, 2`,
    )
    .all();
  return lost.map(({ table, parent, count }) => {
    return `${count} rows of ${table} refer to a missing ${parent}`;
  });
}

const ADVICE: Readonly<Record<string, string>> = {
  SQLITE_BUSY: `Another process is writing to it, and was still at it after ${BUSY_TIMEOUT_MS / 1000} seconds. Wait until that one is done, or use another file with --db.`,
  SQLITE_LOCKED: "Another process is writing to it. Wait until that one is done.",
  SQLITE_FULL:
    "The disk is full. Free some space and run the same command again: it goes on where it stopped.",
  SQLITE_READONLY: "The file or its folder may not be written. Choose another place with --db.",
  SQLITE_CANTOPEN:
    "The folder is missing or may not be written. Create it, or choose another --db.",
  SQLITE_CORRUPT:
    "The file is damaged. Restore it from a copy, or read the exports into a new one.",
  SQLITE_NOTADB: "It is not an SQLite database. Choose another file with --db.",
  SQLITE_IOERR:
    "The disk could not be read or written. Check the disk, then run the command again.",
};

/** Runs `action`; SQLite's own errors come out as HypemeterError STORE with advice. */
export function translateErrors<Result>(path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw storeError(path, error);
  }
}

/** Who else has the file open, as a sentence; empty where that cannot be told. */
function usersSentence(path: string): string {
  const users = usersOf(path)
    .slice(0, MAX_USERS)
    .map(({ pid, command }) => (command === "" ? `process ${pid}` : `process ${pid} (${command})`));
  return users.length === 0 ? "" : ` It is open in ${users.join(", ")}.`;
}

/** A HypemeterError for an SQLite or file system error; anything else as it is. */
export function storeError(path: string, error: unknown): unknown {
  if (error instanceof Database.SqliteError) {
    const family = Object.keys(ADVICE).find((code) => error.code.startsWith(code));
    const advice = family === undefined ? "" : ` ${ADVICE[family]}`;
    const users = family === "SQLITE_BUSY" ? usersSentence(path) : "";
    return new HypemeterError("STORE", `Database ${path}: ${error.message}.${advice}${users}`, {
      cause: error,
    });
  }
  if (error instanceof TypeError && error.message.includes("directory does not exist")) {
    return new HypemeterError(
      "STORE",
      `Database ${path}: its folder does not exist. Create the folder, or choose another --db.`,
      { cause: error },
    );
  }
  return error;
}
