// The example report and the picture of the README are of a real run. `npm run picture` makes
// them anew, with the schemas; otherwise the tests hold the reports to what a run gives now.

import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { summarySchema } from "../../src/pipeline/summary-schema.ts";
import { MISSING, launch, visit } from "../browser/chromium.ts";
import type { Run } from "../cli/spawn.ts";
import { hypemeter, ROOT } from "../cli/spawn.ts";

const EXAMPLE = join(ROOT, "reports/example");
const PICTURE = join(EXAMPLE, "ballard.png");
const NOW = "2025-07-14T12:00:00Z";
const SCREEN = { width: 1280, height: 800 } as const;
/** Told by `vitest --mode picture`. */
const isMaking = process.env["MODE"] === "picture";

let cwd = "";
let run: Run;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "hypemeter-example-"));
  for (const name of ["samples", "pipelines"]) {
    cpSync(join(ROOT, name), join(cwd, name), { recursive: true });
  }
  run = hypemeter(["run", "pipelines/ballard.yaml", "--now", NOW], { cwd });
});
afterAll(() => rmSync(cwd, { recursive: true }));

const written = (name: string): string => join(cwd, "reports/ballard", name);

test.each(["ballard.md", "ballard.html"])("%s is what a run gives", async (name) => {
  expect(run.code).toBe(0);
  const text = readFileSync(written(name), "utf8");
  expect(text.length).toBeLessThan(150_000);
  await expect(text).toMatchFileSnapshot(join(EXAMPLE, name));
});

test.each(["index.json", "ballard.json", "bosch-legacy.json"])("%s has the form", (name) => {
  const json: unknown = JSON.parse(readFileSync(written(name), "utf8"));
  expect(summarySchema.parse(json)).toEqual(json);
});

test("the overview leads to a page of each teaser, and to nothing else", () => {
  const html = readFileSync(written("index.html"), "utf8");
  const links = [...html.matchAll(/href="\.\/([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(links.toSorted()).toEqual(["ballard.html", "bosch-legacy.html"]);
  for (const name of links) expect(existsSync(written(name))).toBe(true);
});

test.runIf(isMaking)("the picture is made", async () => {
  expect(MISSING).toBeNull();
  const browser = await launch();
  const address = pathToFileURL(written("ballard.html")).href;
  const options = { viewport: SCREEN, colorScheme: "light", deviceScaleFactor: 1 } as const;
  const { page, close } = await visit(browser, address, options);
  mkdirSync(EXAMPLE, { recursive: true });
  writeFileSync(PICTURE, await page.screenshot());
  await close();
  await browser.close();
});

test("the README shows the picture: a first screen, not too heavy", () => {
  expect(existsSync(PICTURE)).toBe(true);
  const png = readFileSync(PICTURE);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SCREEN.width, SCREEN.height]);
  expect(png.length).toBeLessThan(300_000);
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(readme).toMatch(/!\[[^\]]+\]\(reports\/example\/ballard\.png\)/);
});
