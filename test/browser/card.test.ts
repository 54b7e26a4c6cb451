// Share cards in a real browser: well-formed, alone, and nothing sticks out of the sheet.

import { writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderCard } from "../../src/render/index.ts";
import { ALL } from "../render/fixture-edges.ts";
import { MISSING, launch, pageFolder, visit } from "./chromium.ts";

/** Texts that reach out of the sheet, in pixels of its own size. */
const OUTSIDE = `[...document.querySelectorAll("text")]
  .map((text) => ({ text: text.textContent, ...text.getBoundingClientRect().toJSON() }))
  .filter(({ left, right, top, bottom }) => left < 40 || right > 1180 || top < 10 || bottom > 620)
  .map(({ text, left, right, top, bottom }) => [text, left, right, top, bottom].join(" "))`;

describe.skipIf(MISSING !== null)(`cards${MISSING === null ? "" : ` (${MISSING})`}`, () => {
  const folder = pageFolder();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test.each(Object.entries(ALL))("%s", async (name, make) => {
    const file = fileURLToPath(folder.write(name, "")).replace(/\.html$/, ".svg");
    writeFileSync(file, renderCard(make()));
    const address = pathToFileURL(file).href;
    const size = { viewport: { width: 1200, height: 630 } };
    const { page, noise, requests, close } = await visit(browser, address, size);
    expect(await page.evaluate("document.documentElement.tagName")).toBe("svg");
    expect(await page.evaluate("document.querySelectorAll('parsererror, script').length")).toBe(0);
    expect(await page.evaluate(OUTSIDE)).toEqual([]);
    expect(noise).toEqual([]);
    expect(requests).toEqual([address]);
    await close();
  });
});
