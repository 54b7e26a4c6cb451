// The optional script: search, filter, sort and theme, by keyboard alone.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/index.ts";
import { realistic } from "../render/fixture-edges.ts";
import { MISSING, launch, pageFolder, visit } from "./chromium.ts";

/** Presses Tab until the element with this id (or class) has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate<string>(
      "`${document.activeElement.id} ${document.activeElement.className}`",
    );
    if (here.split(" ").includes(name)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}

const visible = (page: Page): Promise<number> => page.locator(".cm > li:visible").count();
const said = (page: Page): Promise<string> => page.locator("#cnt").innerText();

describe.skipIf(MISSING !== null)(`controls${MISSING === null ? "" : ` (${MISSING})`}`, () => {
  const folder = pageFolder();
  let browser: Browser;
  let address = "";

  beforeAll(async () => {
    address = folder.write("report", renderHtml(realistic()));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  test("the first Tab is the way past the navigation", async () => {
    const { page, close } = await visit(browser, address);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the report");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await close();
  });

  test("search narrows the list and says by how much", async () => {
    const { page, noise, close } = await visit(browser, address);
    await tabTo(page, "q");
    expect(await said(page)).toBe("Showing 50 of 50");
    await page.keyboard.type("BALLARD wait");
    const shown = await visible(page);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(50);
    expect(await said(page)).toBe(`Showing ${shown} of 50`);
    await page.keyboard.type(" zzz");
    expect(await visible(page)).toBe(0);
    expect(await page.locator("#none").isVisible()).toBe(true);
    expect(noise).toEqual([]);
    await close();
  });

  test("the filter shows one rung", async () => {
    const { page, close } = await visit(browser, address);
    await tabTo(page, "kind");
    await page.keyboard.type("worried");
    const kinds = await page
      .locator(".cm > li:visible")
      .evaluateAll((items) => items.map((item) => item.getAttribute("data-kind")));
    expect(new Set(kinds)).toEqual(new Set(["worried"]));
    await close();
  });

  test.each([
    ["highest", "data-score", -1],
    ["lowest", "data-score", 1],
    ["newest", "data-time", -1],
    ["likes", "data-likes", -1],
  ])("sorted by %s", async (...[order, attribute, sign]) => {
    const { page, close } = await visit(browser, address);
    await tabTo(page, "sort");
    await page.keyboard.type(order);
    const values = await page
      .locator(".cm > li")
      .evaluateAll(
        (items, name) => items.map((item) => Number(item.getAttribute(name))),
        attribute,
      );
    expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)));
    await close();
  });

  test("the theme switches both ways and names its effect", async () => {
    const { page, close } = await visit(browser, address, { colorScheme: "dark" });
    const back = (): Promise<string> =>
      page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const dark = await back();
    await tabTo(page, "theme");
    expect(await page.locator(".theme").getAttribute("aria-label")).toBe("Switch to light colours");
    await page.keyboard.press("Enter");
    expect(await back()).not.toBe(dark);
    expect(await page.locator(".theme").innerText()).toBe("Dark");
    await page.keyboard.press("Enter");
    expect(await back()).toBe(dark);
    await close();
  });

  test("a link to a chart opens its table", async () => {
    const { page, close } = await visit(browser, `${address}#fig-ladder`);
    expect(await page.locator("#fig-ladder table").isVisible()).toBe(true);
    await close();
  });

  test("prints on few pages", async () => {
    const { page, close } = await visit(browser, address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(6);
    await close();
  });
});
