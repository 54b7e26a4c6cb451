// How roll-ups lie in their tables: cells, endorsement sums and activity, and whose scores a
// teaser carries. Adding to them and reading them; nothing else knows their columns.

import { cellOf, numbersOf } from "../core/cell-numbers.ts";
import type { Cell } from "../core/rollup.ts";
import type { Rollup, RollupStream } from "../core/rollup-sums.ts";
import type { Connection } from "./open-database.ts";

/** In the order of cell-numbers.ts. */
const CELL_SUMS = [
  "voices",
  "rated",
  "discount",
  "hype",
  "hype_squared",
  "rejecting",
  "worried",
  "open",
  "warm",
  "hyped",
  "negative",
  "neutral",
  "positive",
  "weight",
  "weight_squared",
  "weighted_hype",
  "comments",
  "unscorable_empty",
  "unscorable_language",
  "unscorable_spam",
  "at_second",
  "at_minute",
  "at_hour",
  "at_day",
  "at_relative",
] as const;

/** Stands for a time that is not known: a key may not be null. No comment is that old. */
const NO_HOUR = -1_000_000_000;
/** Stands for a language that is not known. */
const NO_LANGUAGE = "";

/** `live`: of comments that are there. `kept`: of comments that were purged. */
export type Layer = "live" | "kept";

export type RollupTable = Readonly<{
  /** Adds the sums of a roll-up to those of a teaser; they may be negative. */
  add: (teaserId: number, rollup: RollupStream, layer: Layer) => void;
  /** The rows of one layer, as they stand; sums may be zero. */
  read: (teaserId: number, layer: Layer) => Rollup;
  addScored: (teaserId: number, scorerId: number, comments: number) => void;
  /** Deletes the live sums of all teasers. */
  clearLive: () => void;
}>;

/** Statements that count up: insert, or add to what is there. */
function upsert(table: string, keys: readonly string[], sums: readonly string[]): string {
  const columns = [...keys, ...sums];
  return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
    ON CONFLICT DO UPDATE SET ${sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(", ")}`;
}

export function rollupTable(
  connection: Connection,
  platformId: (name: string) => number,
): RollupTable {
  const add = adders(connection);
  const addScored = connection.prepare(
    upsert("scored_by", ["teaser_id", "scorer_id"], ["comments"]),
  );
  const read = reader(connection);
  return {
    add: (teaserId, { cells, endorsements, activity }, layer) => {
      const kept = layer === "kept" ? 1 : 0;
      for (const cell of cells) {
        const { platform, hour, language } = cell;
        const key = [platformId(platform), hour ?? NO_HOUR, language ?? NO_LANGUAGE, kept];
        add.cell.run(teaserId, ...key, ...numbersOf(cell));
      }
      for (const { platform, weight, voices, discount, hype } of endorsements) {
        add.endorsement.run(teaserId, platformId(platform), weight, kept, voices, discount, hype);
      }
      for (const { platform, comments, authors } of activity) {
        add.activity.run(teaserId, platformId(platform), comments, kept, authors);
      }
    },
    read: (teaserId, layer) => read(teaserId, layer === "kept" ? 1 : 0),
    addScored: (teaserId, scorerId, comments) => void addScored.run(teaserId, scorerId, comments),
    clearLive: () => {
      for (const table of ["cell", "endorsement", "activity"]) {
        connection.exec(`DELETE FROM ${table} WHERE kept = 0`);
      }
      connection.exec("DELETE FROM scored_by");
    },
  };
}

const CELL_KEY = ["teaser_id", "platform_id", "hour", "language", "kept"] as const;
const ENDORSEMENT_KEY = ["teaser_id", "platform_id", "weight", "kept"] as const;
const ACTIVITY_KEY = ["teaser_id", "platform_id", "comments", "kept"] as const;

function adders(connection: Connection) {
  const endorsementSums = ["voices", "discount", "hype"];
  return {
    cell: connection.prepare(upsert("cell", CELL_KEY, CELL_SUMS)),
    endorsement: connection.prepare(upsert("endorsement", ENDORSEMENT_KEY, endorsementSums)),
    activity: connection.prepare(upsert("activity", ACTIVITY_KEY, ["authors"])),
  };
}

/** Hour, language, and the sums in the order of CELL_SUMS. */
type CellRow = readonly [number, string, ...number[]];
const KEY_LENGTH = 2;

const layerOf = (table: string): string =>
  `FROM ${table} AS r JOIN platform AS p ON p.id = r.platform_id
   WHERE r.teaser_id = ? AND r.kept = ? ORDER BY p.name`;

/** Hours of cells that are read at once, so that no answer is too long for a string. */
const HOURS_AT_ONCE = 2_000;

function reader(connection: Connection): (teaserId: number, kept: number) => Rollup {
  const endorsements = connection.prepare<[number, number], Rollup["endorsements"][number]>(
    `SELECT p.name AS platform, weight, voices, discount, hype ${layerOf("endorsement")}`,
  );
  const activity = connection.prepare<[number, number], Rollup["activity"][number]>(
    `SELECT p.name AS platform, comments, authors ${layerOf("activity")}`,
  );
  const cells = cellReader(connection);
  return (teaserId, kept) => ({
    cells: cells(teaserId, kept),
    endorsements: endorsements.all(teaserId, kept),
    activity: activity.all(teaserId, kept),
  });
}

function cellReader(connection: Connection): (teaserId: number, kept: number) => Cell[] {
  const platforms = connection.prepare<[], Readonly<{ id: number; name: string }>>(
    "SELECT id, name FROM platform ORDER BY name",
  );
  const next = connection
    .prepare<[number, number, number], number | null>(
      "SELECT min(hour) FROM cell WHERE teaser_id = ? AND platform_id = ? AND hour >= ?",
    )
    .pluck();
  // As JSON: a teaser has thousands of cells, and single values take twice as long.
  const part = connection
    .prepare<[number, number, number, number, number], string>(
      `SELECT json_group_array(json_array(hour, language, ${CELL_SUMS.join(", ")})) FROM cell
       WHERE teaser_id = ? AND platform_id = ? AND hour >= ? AND hour < ? AND kept = ?`,
    )
    .pluck();
  return (teaserId, kept) =>
    platforms.all().flatMap(({ id, name }) => {
      const cells: Cell[] = [];
      let from = next.get(teaserId, id, NO_HOUR) ?? null;
      while (from !== null) {
        const end = from + HOURS_AT_ONCE;
        const rows: readonly CellRow[] = JSON.parse(
          part.get(teaserId, id, from, end, kept) ?? "[]",
        );
        for (const row of rows) cells.push(toCell(name, row));
        from = next.get(teaserId, id, end) ?? null;
      }
      return cells;
    });
}

function toCell(platform: string, row: CellRow): Cell {
  const [hour, language] = row;
  const key = {
    platform,
    hour: hour === NO_HOUR ? null : hour,
    language: language === NO_LANGUAGE ? null : language,
  };
  return cellOf(key, row, KEY_LENGTH);
}
