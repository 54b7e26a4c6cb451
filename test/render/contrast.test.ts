// Colours that meet on the page: text at least 4.5:1, marks at least 3:1, in both themes
// (WCAG 2.2, relative luminance).

import { describe, expect, test } from "vitest";
import type { Palette } from "../../src/render/html/style/tokens.ts";
import { DARK, LIGHT, MARK_PAIRS, TEXT_PAIRS } from "../../src/render/html/style/tokens.ts";
import { STYLE } from "../../src/render/html/style/index.ts";

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const PAPER: Palette = { ...LIGHT, bg: "#ffffff" };

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
  ["print", PAPER],
])("%s", (_, palette) => {
  test.each(TEXT_PAIRS)("%s on %s can be read", (text, back) => {
    expect(contrast(palette[text], palette[back])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARK_PAIRS)("%s on %s can be seen", (mark, back) => {
    expect(contrast(palette[mark], palette[back])).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21", () => expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5));

test("colours come from the palette alone", () => {
  const themes = STYLE.replaceAll(/--\w+:#[0-9a-f]{6}/g, "");
  expect(themes).not.toMatch(/#[0-9a-f]{3,8}\b(?=[;}])|rgba?\(|hsla?\(/);
});
