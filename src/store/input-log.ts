// What was read from where and when: one row per input file, its rejects, and the teasers that
// it gave comments to. Every figure can be traced to these.

import type { RowIssue } from "../core/comment.ts";
import { ISSUE_RULES } from "../core/comment.ts";
import type { InputNote, InputRecord, RejectCount, RowCounts } from "../core/summary.ts";
import type { Connection } from "./open-database.ts";

/** An input before it is read; the row counts follow when it is done. */
export type InputStart = Readonly<{
  path: string;
  format: string;
  profile: string;
  encoding: string;
  readAt: string;
  toolVersion: string;
}>;

export type InputEnd = Readonly<{
  sha256: string;
  bytes: number;
  rows: RowCounts;
  notes: readonly InputNote[];
}>;

export type InputLog = Readonly<{
  start: (input: InputStart, scorerId: number) => number;
  reject: (inputId: number, issue: RowIssue) => void;
  /** `teaserIds`: the teasers that the input gave comments to. */
  end: (inputId: number, end: InputEnd, teaserIds: Iterable<number>) => void;
  /** Inputs that gave comments to a teaser, in reading order. */
  inputsOf: (teaser: string) => InputRecord[];
  /** The newest record of each path, in reading order. */
  latest: () => InputRecord[];
  /** Rejects of these inputs by rule, most frequent first. */
  rejectsOf: (teaser: string) => RejectCount[];
}>;

type InputRow = Readonly<{
  path: string;
  sha256: string;
  bytes: number;
  format: string;
  profile: string;
  encoding: string;
  read_at: string;
  tool_version: string;
  scorer: string;
  rows_read: number;
  stored: number;
  updated: number;
  duplicates: number;
  rejected: number;
  notes: string;
}>;

type RejectRow = Readonly<{
  rule: string;
  count: number;
  path: string;
  line: number;
  reason: string;
}>;

export function inputLog(connection: Connection): InputLog {
  const insert = connection.prepare(
    `INSERT INTO input (path, sha256, bytes, format, profile, encoding, read_at, tool_version,
       scorer_id, rows_read, stored, updated, duplicates, rejected)
     VALUES (?, '', 0, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)`,
  );
  const finish = connection.prepare(
    `UPDATE input SET sha256 = ?, bytes = ?, rows_read = ?, stored = ?, updated = ?,
       duplicates = ?, rejected = ?, notes = ? WHERE id = ?`,
  );
  const link = connection.prepare(
    "INSERT OR IGNORE INTO input_teaser (input_id, teaser_id) VALUES (?, ?)",
  );
  const insertReject = connection.prepare(
    "INSERT INTO reject (input_id, line, field, rule, reason) VALUES (?, ?, ?, ?, ?)",
  );
  const { inputs, latest, rejects } = readers(connection);
  return {
    start: (input, scorerId) => {
      const { path, format, profile, encoding, readAt, toolVersion } = input;
      const { lastInsertRowid } = insert.run(
        path,
        format,
        profile,
        encoding,
        readAt,
        toolVersion,
        scorerId,
      );
      return Number(lastInsertRowid);
    },
    reject: (inputId, { line, field, rule, reason }) => {
      insertReject.run(inputId, line, field, rule, reason);
    },
    end: (inputId, { sha256, bytes, rows, notes }, teaserIds) => {
      const { read, stored, updated, duplicates, rejected } = rows;
      const counts = [read, stored, updated, duplicates, rejected];
      finish.run(sha256, bytes, ...counts, JSON.stringify(notes), inputId);
      for (const teaserId of teaserIds) link.run(inputId, teaserId);
    },
    inputsOf: (teaser) => inputs.all(teaser).map(toRecord),
    latest: () => latest.all().map(toRecord),
    rejectsOf: (teaser) => rejects.all(teaser).flatMap(toRejectCount),
  };
}

function readers(connection: Connection) {
  const ofTeaser = `input AS i JOIN input_teaser AS l ON l.input_id = i.id
     JOIN teaser AS t ON t.id = l.teaser_id`;
  const inputs = connection.prepare<[string], InputRow>(
    `SELECT i.*, s.name AS scorer FROM ${ofTeaser} JOIN scorer AS s ON s.id = i.scorer_id
     WHERE t.name = ? ORDER BY i.id`,
  );
  const latest = connection.prepare<[], InputRow>(
    `SELECT i.*, s.name AS scorer FROM input AS i JOIN scorer AS s ON s.id = i.scorer_id
     WHERE i.id IN (SELECT max(id) FROM input GROUP BY path) ORDER BY i.id`,
  );
  // SQLite takes the bare columns from the row that holds the minimum.
  const rejects = connection.prepare<[string], RejectRow>(
    `SELECT r.rule, count(*) AS count, i.path, r.line, r.reason, min(r.id)
     FROM ${ofTeaser} JOIN reject AS r ON r.input_id = i.id
     WHERE t.name = ? GROUP BY r.rule ORDER BY count(*) DESC, r.rule`,
  );
  return { inputs, latest, rejects };
}

function toRecord(row: InputRow): InputRecord {
  const { path, sha256, bytes, format, profile, encoding, scorer } = row;
  const { rows_read: read, stored, updated, duplicates, rejected } = row;
  return {
    path,
    sha256,
    bytes,
    format,
    profile,
    encoding,
    readAt: row.read_at,
    toolVersion: row.tool_version,
    scorer,
    notes: parseNotes(row.notes),
    rows: { read, stored, updated, duplicates, rejected },
  };
}

function toRejectCount(row: RejectRow): RejectCount[] {
  const rule = ISSUE_RULES.find((known) => known === row.rule);
  if (rule === undefined) return [];
  return [{ rule, count: row.count, first: `${row.path}:${row.line}`, reason: row.reason }];
}

function parseNotes(text: string): InputNote[] {
  const notes: InputNote[] = JSON.parse(text);
  return notes;
}
