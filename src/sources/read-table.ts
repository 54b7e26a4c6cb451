// Reads a delimited file row by row as its plan says. Memory does not grow with the file.

import type { SourceItem } from "../core/mapped-row.ts";
import type { CsvItem } from "./csv-dialect.ts";
import { recordSplitter } from "./csv-records.ts";
import { cellMapper } from "./map-row.ts";
import type { TablePlan } from "./plan-table.ts";
import type { Feed } from "./feed.ts";
import { undoTextForm } from "./text-forms.ts";

/** Items in the order of the file, some hundred at a time. */
export async function* readTable(
  plan: TablePlan,
  feed: Feed,
): AsyncGenerator<readonly SourceItem[]> {
  const splitter = recordSplitter(plan.table.dialect, plan.width);
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

/** Turns records into items; what lies above the body gives nothing. */
function itemMaker(plan: TablePlan, file: string): (item: CsvItem) => SourceItem | [] {
  const { header } = plan.table;
  const toRow = cellMapper(plan.columns, undoTextForm(plan.form));
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
    if (cells.length === plan.width) return { line, row: toRow(cells) };
    const wrong = `the row has ${cells.length} fields where ${plan.width} are expected`;
    if (cells.length <= text) return isBlank(cells) ? [] : malformed(line, wrong);
    if (cells.slice(plan.width).some((cell) => cell.trim() !== "")) {
      return malformed(line, `${wrong}; is a text with the delimiter in it not quoted?`);
    }
    return { line, row: toRow(cells) };
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
