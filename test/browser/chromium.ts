// Headless Chromium for the tests of this folder. Without a browser they are skipped, and say so.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** null where there is a browser, else why the tests are skipped. */
export const MISSING: string | null = existsSync(EXECUTABLE)
  ? null
  : `no browser at ${EXECUTABLE}: install Chromium or set CHROMIUM to its path`;

/** What a busy machine may need to start a browser, or to show a page. */
const PATIENCE_MS = 200_000;

/** A browser without network habits of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    timeout: PATIENCE_MS,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A folder for pages, and how to remove it. */
export function pageFolder(): Readonly<{
  write: (name: string, html: string) => string;
  remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), "hypemeter-pages-"));
  return {
    write: (name, html) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return pathToFileURL(file).href;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Visit = Readonly<{
  page: Page;
  /** Console messages and page errors. */
  noise: readonly string[];
  /** Addresses asked for, the page itself among them. */
  requests: readonly string[];
  close: () => Promise<void>;
}>;

/** Opens an address in a fresh context and listens to it. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const noise: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(address);
  return { page, noise, requests, close: () => context.close() };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>;

/** What axe finds. Evaluation by the debugger is not bound by the page's policy. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run(document, { runOnly: { type: "tag", values: ${JSON.stringify(TAGS)} } })`;
  const result = await page.evaluate<{ violations: Violation[] }>(run);
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
