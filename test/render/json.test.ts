// The JSON is the summary itself, in a stable order of keys.

import { describe, expect, test } from "vitest";
import { renderJson } from "../../src/render/index.ts";
import type { Summary } from "../../src/core/summary.ts";
import { ALL, realistic } from "./fixture-edges.ts";

/** The same value with the keys of every object turned round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe.each(Object.entries(ALL))("%s", (_, make) => {
  test("comes back as it went in", () => {
    expect(JSON.parse(renderJson(make()))).toEqual(make());
  });

  test("has the same bytes whatever the order of its keys", () => {
    expect(renderJson(reversed(make()) as Summary)).toBe(renderJson(make()));
  });
});

test("opens with the name of its schema", () => {
  expect(renderJson(realistic()).split("\n")[1]).toBe('  "schema": "hypemeter/summary@1",');
});
