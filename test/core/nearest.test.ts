import { expect, test } from "vitest";
import { nearest } from "../../src/core/nearest.ts";

test.each([
  ["reprot", ["run", "report", "score"], "report"],
  ["platfrom", ["path", "platform"], "platform"],
  ["INGEST", ["ingest"], "ingest"],
  ["xyzzy", ["run", "report"], null],
  ["", ["report"], null],
])("%s among %j is %s", (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});
