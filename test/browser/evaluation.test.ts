// The page of an evaluation in a real browser: accessible, quiet, readable on a phone.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderEvaluation } from "../../src/render/index.ts";
import { EVALUATIONS, MADE } from "../render/evaluation-fixture.ts";
import { axe, launch, MISSING, pageFolder, visit } from "./chromium.ts";

const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

describe.skipIf(MISSING !== null)(`in Chromium${MISSING === null ? "" : ` (${MISSING})`}`, () => {
  const folder = pageFolder();
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test.each([
    ["ordinary", "light", 1280],
    ["ordinary", "dark", 390],
    ["hostile", "dark", 1280],
    ["hostile", "light", 320],
    ["withoutRungs", "light", 390],
    ["none", "dark", 1280],
  ] as const)(
    "%s, %s, %d px: axe finds nothing, nothing scrolls sideways",
    async (name, colorScheme, width) => {
      const address = folder.write(name, renderEvaluation(EVALUATIONS[name]!, MADE));
      const { page, noise, requests, close } = await visit(browser, address, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
      expect(await page.title()).not.toBe("owned");
      expect(noise).toEqual([]);
      expect(requests).toEqual([address]);
      await close();
    },
  );
});
