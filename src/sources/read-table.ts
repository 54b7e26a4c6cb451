// Reads a delimited file row by row as its plan says. Memory does not grow with the file.

import type { MappedRow, SourceItem } from "../core/mapped-row.ts";
import { parseCount } from "../core/parse-count.ts";
import { parseTime } from "../core/parse-time.ts";
import type { CsvItem, Expected } from "./csv-dialect.ts";
import { recordSplitter } from "./csv-records.ts";
import type { DateOrder } from "./date-order.ts";
import { withNamedMonth } from "./date-order.ts";
import { cellMapper, recordMapper } from "./map-row.ts";
import { recordOfRow } from "./object-cells.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import type { TablePlan } from "./plan-table.ts";
import type { Feed } from "./feed.ts";
import { undoTextForm } from "./text-forms.ts";
import { recordWalker } from "./walk-records.ts";

/** Items in the order of the file, some hundred at a time. */
export async function* readTable(
  plan: TablePlan,
  feed: Feed,
): AsyncGenerator<readonly SourceItem[]> {
  const splitter = recordSplitter(plan.table.dialect, expectedOf(plan));
  const toItem = itemMaker(plan, feed.file);
  for await (const bytes of feed.bytes) yield* batch(splitter.push(bytes));
  const midRecord = splitter.isMidRecord();
  const last = splitter.end();
  const damage = feed.damage();
  if (damage === null || !midRecord) {
    yield* batch(last);
    return;
  }
  // What a cut-off file ends with is the beginning of a row, not a row.
  yield* batch(last.slice(0, -1));
  const line = last.at(-1)?.line;
  if (line !== undefined) {
    yield [
      {
        file: feed.file,
        line,
        field: null,
        rule: "truncated",
        reason: `the row is cut off: ${damage}`,
      },
    ];
  }

  function* batch(items: readonly CsvItem[]): Generator<readonly SourceItem[]> {
    const rows = items.flatMap(toItem);
    if (rows.length > 0) yield rows;
  }
}

/** A line is a record by itself where its likes and its time stand in their columns. */
function expectedOf({ width, columns, table }: TablePlan): Expected {
  const { delimiter } = table.dialect;
  const time = columns.time?.[0];
  const likes = columns.likes?.[0];
  const isCertain = delimiter === "\t" || time !== undefined || likes !== undefined;
  return {
    width,
    looksLikeRecord: (line) => {
      const cells = line.split(delimiter);
      if (!isCertain || width < 2 || cells.length !== width) return false;
      if (time !== undefined && parseTime(cells[time], 0) === null) return false;
      return likes === undefined || parseCount(cells[likes]) !== null;
    },
  };
}

/** Turns records into items; what lies above the body gives nothing. */
function itemMaker(plan: TablePlan, file: string): (item: CsvItem) => SourceItem | SourceItem[] {
  const { header } = plan.table;
  const toItems = plan.records === null ? rowMaker(plan) : nodeMaker(plan, plan.records);
  const text = plan.columns.text?.[0] ?? 0;
  const malformed = (line: number, reason: string): SourceItem => ({
    file,
    line,
    field: null,
    rule: "malformed-row",
    reason,
  });
  return (item) => {
    const { line } = item;
    if (line < header.bodyLine) return [];
    if ("reason" in item) return malformed(line, item.reason);
    const { cells } = item;
    if (cells.length === plan.width) return toItems(line, cells);
    const wrong = `the row has ${cells.length} fields where ${plan.width} are expected`;
    if (cells.length <= text) return isBlank(cells) ? [] : malformed(line, wrong);
    if (cells.slice(plan.width).some((cell) => cell.trim() !== "")) {
      return malformed(line, `${wrong}; is a text with the delimiter in it not quoted?`);
    }
    return toItems(line, cells);
  };
}

type ToItems = (line: number, cells: readonly string[]) => SourceItem | SourceItem[];

function rowMaker({ columns, form, dateOrder }: TablePlan): ToItems {
  const toRow = cellMapper(columns, undoTextForm(form));
  if (dateOrder === null) return (line, cells) => ({ line, row: toRow(cells) });
  return (line, cells) => ({ line, row: dated(toRow(cells), dateOrder) });
}

/** Rows that are records: one may hold several comments. */
function nodeMaker(plan: TablePlan, records: DocumentPlan): ToItems {
  const names = plan.table.header.names ?? [];
  const walker = recordWalker(records.profile);
  const toRow = recordMapper(records.profile.fields, undoTextForm(plan.form), records.profile);
  return (line, cells) =>
    Array.from(walker.walk(recordOfRow(names, cells)), (node) => {
      return { line, row: dated(toRow(node), plan.dateOrder) };
    });
}

function dated(row: MappedRow, order: DateOrder | null): MappedRow {
  return order === null ? row : { ...row, time: withNamedMonth(row.time, order) };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
