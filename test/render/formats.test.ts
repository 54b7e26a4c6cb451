// Every format of every fixture: the same bytes twice, nothing but text, a verdict for each.

import { describe, expect, test } from "vitest";
import { FORMATS, renderTerminal, renderVerdict } from "../../src/render/index.ts";
import { ALL, hostile, several } from "./fixture-edges.ts";

describe.each(Object.entries(ALL))("%s", (_, make) => {
  test.each(FORMATS.map(({ name, render }) => [name, render] as const))(
    "%s is the same twice and ends with a newline",
    (_name, render) => {
      const once = render(make());
      expect(render(make())).toBe(once);
      expect(once.endsWith("\n")).toBe(true);
      expect(once).not.toMatch(/undefined|NaN|\[object|Infinity/);
    },
  );

  test("one plain verdict per teaser", () => {
    const summary = make();
    const lines = renderVerdict(summary).split("\n");
    expect(lines.length).toBe(Math.max(1, summary.teasers.length));
    expect(renderVerdict(summary)).not.toMatch(/(?!\n)\p{Cc}|undefined|NaN/u);
  });

  test("the terminal is never driven by what was read", () => {
    const shown = renderTerminal(make(), { color: false, width: 80 });
    expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

test("the verdict of the fixture reads as promised", () => {
  expect(renderVerdict(several()).split("\n")[0]).toMatch(
    /^Ballard: Hype \d+ out of 100 \(95 % interval \d+ to \d+\), [a-z ]+; 900 voices, \d+ % of [\d,]+ comments scored\.$/,
  );
});

test("colour adds codes and nothing else", () => {
  const plain = renderTerminal(hostile(), { color: false, width: 60 });
  const coloured = renderTerminal(hostile(), { color: true, width: 60 });
  expect(coloured.replaceAll(new RegExp("\\p{Cc}\\[\\d+m", "gu"), "")).toBe(plain);
});
