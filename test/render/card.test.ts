// Share cards: whole pictures that fetch nothing, run nothing and claim nothing of their own.

import { describe, expect, test } from "vitest";
import { renderCard } from "../../src/render/index.ts";
import { inLines } from "../../src/render/fitted.ts";
import { ALL, realistic, several, tiny, uncertain, withoutLadder } from "./fixture-edges.ts";
import stringWidth from "string-width";

describe.each(Object.entries(ALL))("%s", (_, make) => {
  test("is one SVG of the size that previews have", () => {
    const card = renderCard(make());
    expect(card).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/,
    );
    expect(card.endsWith("</svg>\n")).toBe(true);
    expect(card.length).toBeLessThan(20_000);
  });

  test("neither runs nor fetches anything, whatever was read", () => {
    const card = renderCard(make());
    const tags = card.match(/<[^>]*>/g) ?? [];
    expect(new Set(tags.map((tag) => /^<[/?]?([a-z]+)/.exec(tag)?.[1]))).toEqual(
      new Set(
        tags.map(
          (tag) =>
            /^<[/?]?(xml|svg|g|path|rect|circle|text|tspan|title|desc|style)\b/.exec(tag)?.[1],
        ),
      ),
    );
    expect(tags.join("\n")).not.toMatch(/\son\w+=|href=|url\(|style=|var\(/);
    expect(card).not.toMatch(/@import|url\(|var\(|(?!\n)\p{Cc}/u);
  });
});

test.each([
  { make: realistic, says: /out.of.100\./, level: true },
  { make: uncertain, says: /too uncertain/, level: false },
  { make: tiny, says: /Too few to call\./, level: false },
  { make: withoutLadder, says: /There is no Hype/, level: false },
  { make: several, says: /cannot be told apart|is higher than|stands clearly above/, level: false },
])("says $says", ({ make, says, level }) => {
  const words = renderCard(make())
    .replaceAll(/<style>.*?<\/style>|<[^>]+>/gs, " ")
    .replaceAll(/\s+/g, " ");
  expect(words).toMatch(says);
  expect(words).toContain("report of 22 Nov 2026.");
  expect(/The reaction (is|lies)/.test(words)).toBe(level);
});

describe("inLines", () => {
  test.each([
    { text: "one two three", columns: 7, limit: 9, lines: ["one two", "three"] },
    { text: "one two three", columns: 7, limit: 1, lines: ["one tw…"] },
    { text: "extraordinarily", columns: 6, limit: 9, lines: ["extrao", "rdinar", "ily"] },
    { text: "静かな海岸", columns: 6, limit: 2, lines: ["静かな", "海岸"] },
    { text: "", columns: 6, limit: 2, lines: [""] },
  ])("$text in $columns columns and $limit lines", ({ text, columns, limit, lines }) => {
    expect(inLines(text, columns, limit)).toEqual(lines);
  });

  test.each(["a bb ccc dddd ".repeat(9), "x".repeat(99), "日本 語".repeat(20)])(
    "%s stays within",
    (text) => {
      const lines = inLines(text, 12, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(12);
      expect(lines.at(-1)).toMatch(/…$/);
    },
  );
});
