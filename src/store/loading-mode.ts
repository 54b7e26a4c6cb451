// Settings of the connection while many comments are loaded in one transaction, and back. They
// change what loading costs, never what a crash leaves: the file as it was before.

import type { Connection } from "./open-database.ts";

/**
 * KiB of pages to hold while loading. Rows are only appended, and SQLite sorts the keys of an
 * index in parts of this size: parts that fit the processor's cache are sorted a third faster.
 */
const LOADING_CACHE = 8_000;

/** Leaves the mode; does nothing where it was not entered. */
export type LeaveMode = () => void;

/** To be called outside of a transaction; what it returns, after the end of the next one. */
export function enterLoadingMode(connection: Connection): LeaveMode {
  // All rows that a comment refers to come from the store's own table of ids.
  connection.pragma("foreign_keys = OFF");
  const cache = Number(connection.pragma("cache_size", { simple: true }));
  connection.pragma(`cache_size = ${-LOADING_CACHE}`);
  const isEmpty = connection.prepare("SELECT 1 FROM comment LIMIT 1").get() === undefined;
  const isJournal = isEmpty && setJournal(connection, "DELETE");
  return () => {
    if (isJournal) setJournal(connection, "WAL");
    connection.pragma(`cache_size = ${cache}`);
    connection.pragma("foreign_keys = ON");
  };
}

/**
 * With a rollback journal, pages that a transaction appends go to the file once: only those that
 * were there before are kept for undoing. In an empty database that is hardly any, while a
 * write-ahead log would take every page twice. Returns false where another process has the file
 * open: then the log stays.
 */
function setJournal(connection: Connection, mode: "WAL" | "DELETE"): boolean {
  const timeout = connection.pragma("busy_timeout", { simple: true });
  try {
    connection.pragma("busy_timeout = 0");
    return connection.pragma(`journal_mode = ${mode}`, { simple: true }) === mode.toLowerCase();
  } catch {
    return false;
  } finally {
    connection.pragma(`busy_timeout = ${Number(timeout)}`);
  }
}
