// Reports in a real browser: accessible, quiet, alone, readable everywhere, deaf to hostile text.

import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/index.ts";
import { ALL, HOSTILE } from "../render/fixture-edges.ts";
import { MISSING, axe, launch, pageFolder, visit } from "./chromium.ts";

const MODES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light", hasTouch: true },
  "phone, dark": { viewport: { width: 390, height: 844 }, colorScheme: "dark", hasTouch: true },
};

const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

describe.skipIf(MISSING !== null)(`in Chromium${MISSING === null ? "" : ` (${MISSING})`}`, () => {
  const folder = pageFolder();
  const addresses = new Map<string, string>();
  let browser: Browser;

  beforeAll(async () => {
    for (const [name, make] of Object.entries(ALL)) {
      addresses.set(name, folder.write(name, renderHtml(make())));
    }
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    folder.remove();
  });

  const address = (name: string): string => addresses.get(name)!;

  test("axe sees what is wrong", async () => {
    const bad = folder.write(
      "bad",
      "<html><body><img src='x'><p style='color:#ddd'>x</p></body></html>",
    );
    const { page, close } = await visit(browser, bad);
    expect((await axe(page)).length).toBeGreaterThan(2);
    await close();
  });

  const everyMode = ["realistic", "several"].flatMap((name) =>
    Object.keys(MODES).map((mode): [string, string] => [name, mode]),
  );

  test.each([
    ...everyMode,
    ["marked", "light"],
    ["marked", "phone, dark"],
    ["hostile", "light"],
    ["hostile", "phone, dark"],
    ["tiny", "light"],
    ["withoutLadder", "dark"],
    ["none", "light"],
  ] as const)("%s, %s: axe finds nothing", async (name, mode) => {
    const { page, noise, requests, close } = await visit(browser, address(name), MODES[mode]);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(noise).toEqual([]);
    expect(requests).toEqual([address(name)]);
    await close();
  });

  test.each(["realistic", "several"])("%s, print: axe finds nothing", async (name) => {
    const { page, close } = await visit(browser, address(name), {
      viewport: { width: 700, height: 1000 },
    });
    await page.emulateMedia({ media: "print" });
    expect(await axe(page)).toEqual([]);
    await close();
  });

  test.each(Object.keys(ALL))("%s: nothing scrolls sideways at 320 px", async (name) => {
    const { page, noise, requests, close } = await visit(browser, address(name), {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(noise).toEqual([]);
    expect(requests).toEqual([address(name)]);
    await close();
  });

  test("hostile text runs nothing", async () => {
    const { page, noise, close } = await visit(browser, address("hostile"));
    expect(await page.title()).not.toBe("owned");
    expect(await page.evaluate("document.querySelectorAll('script,style').length")).toBe(2);
    expect(await page.evaluate("document.querySelectorAll('img,iframe,object,embed').length")).toBe(
      0,
    );
    expect(await page.locator(".cm > li").count()).toBe(HOSTILE.length);
    expect(await page.locator(".cm .tx").first().textContent()).toBe(HOSTILE[0]);
    expect(noise).toEqual([]);
    await close();
  });

  test("the policy stops what is smuggled into the file", async () => {
    const evil = `<script>document.title="owned"</script><img src="http://127.0.0.1:9/x" onerror="document.title='owned'"><p style="color:red">x</p>`;
    const smuggled = folder.write(
      "smuggled",
      renderHtml(ALL["tiny"]!()).replace("<footer", `${evil}<footer`),
    );
    const { page, noise, close } = await visit(browser, smuggled);
    expect(await page.title()).not.toBe("owned");
    expect(
      noise.filter((line) => line.includes("Content Security Policy")).length,
    ).toBeGreaterThanOrEqual(3);
    await close();
  });

  test("without JavaScript everything can be read, and no dead control is shown", async () => {
    const { page, close } = await visit(browser, address("realistic"), {
      javaScriptEnabled: false,
    });
    expect(await page.locator(".cm > li:visible").count()).toBe(50);
    expect(await page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
    await page.locator("details summary").first().click();
    expect(await page.locator("details table").first().isVisible()).toBe(true);
    await close();
  });
});
