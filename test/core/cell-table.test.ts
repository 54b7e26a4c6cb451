import fc from "fast-check";
import { expect, test } from "vitest";
import { CELL_WIDTH, cellOf, numbersOf } from "../../src/core/cell-numbers.ts";
import { CellTable } from "../../src/core/cell-table.ts";
import { emptyCell, mergeCells } from "../../src/core/rollup.ts";
import type { Cell, CellKey } from "../../src/core/rollup.ts";

const KEY: CellKey = { platform: "youtube", hour: 7, language: "en" };
const numbers = fc.array(fc.integer({ min: -1e6, max: 1e12 }), {
  minLength: CELL_WIDTH,
  maxLength: CELL_WIDTH,
});

function byHour(a: CellKey, b: CellKey): number {
  return (a.hour ?? 0) - (b.hour ?? 0);
}

function cellsIn(table: CellTable): Cell[] {
  return [...table.cells(byHour)];
}

test("a cell is the same after it lay as numbers, wherever they begin", () => {
  fc.assert(
    fc.property(numbers, (row) => {
      const cell = cellOf(KEY, row, 0);
      expect(numbersOf(cell)).toEqual(row);
      expect(cellOf(KEY, ["en", 7, ...row], 2)).toEqual(cell);
    }),
  );
});

test("cells that are added up are what merging gives, and taken away leave an empty one", () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 8 }), (rows) => {
      const cells = rows.map((row) => cellOf(KEY, row, 0));
      const table = new CellTable();
      const row = table.open(KEY);
      for (const cell of cells) table.cell(row, cell, 1);
      expect(cellsIn(table)).toEqual([mergeCells(cells, KEY)]);
      for (const cell of cells) table.cell(row, cell, -1);
      expect(cellsIn(table)).toEqual([emptyCell(KEY)]);
    }),
  );
});

test("many cells keep their sums and come in order", () => {
  const table = new CellTable();
  const hours = Array.from({ length: 300 }, (_, at) => 299 - at);
  for (const hour of hours) {
    const row = table.open({ ...KEY, hour });
    table.cell(row, { ...emptyCell(KEY), comments: hour + 1 }, 1);
  }
  const found = cellsIn(table);
  expect(found.map(({ hour }) => hour)).toEqual(hours.toReversed());
  expect(found.every(({ hour, comments }) => comments === (hour ?? 0) + 1)).toBe(true);
});
