// The HTML: valid, closed to hostile input, small, and true to its own policy. What it looks
// like and how it behaves is the matter of test/browser.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/index.ts";
import { pageOf } from "../../src/render/html/sections/cards.tsx";
import { ALL, HOSTILE, hostile, tiny } from "./fixture-edges.ts";
import { changed } from "./fixture.ts";
import { brokenNames, headingFaults, inline, invalidities, openDoors } from "./page-checks.ts";

describe.each(Object.entries(ALL))("%s", (_, make) => {
  const html = renderHtml(make());

  test("is valid HTML with sound names and headings", async () => {
    expect(await invalidities(html)).toEqual([]);
    expect(brokenNames(html)).toEqual([]);
    expect(headingFaults(html)).toEqual([]);
  });

  test("holds our one style and our one script, as the policy says", () => {
    for (const tag of ["style", "script"] as const) {
      const [only, ...more] = inline(html, tag);
      expect(more).toEqual([]);
      const hash = createHash("sha256")
        .update(only ?? "")
        .digest("base64");
      expect(html).toContain(`${tag}-src &#39;sha256-${hash}&#39;`.replaceAll("&#39;", "'"));
    }
    expect(html.match(/<(script|style)\b/g)).toEqual(["<style", "<script"]);
  });

  test("has no style attribute, no handler and no address outside", () => {
    expect(openDoors(html)).toEqual([]);
  });
});

test("the checks see what is wrong", async () => {
  const bad = '<p style="x"><div id="a" onclick="x"></p><a id="a" href="//x">x</a><img><h3>x</h3>';
  expect(await invalidities(bad)).not.toEqual([]);
  expect(openDoors(bad)).toHaveLength(4);
  expect(brokenNames(`${bad}<a href="#b">x</a>`)).toEqual(["a", "b"]);
  expect(headingFaults(bad)).toEqual(["0 h1", "hundefined to h3"]);
});

test("hostile text is shown as text", () => {
  const html = renderHtml(hostile());
  expect(html).toContain("&lt;script>document.title=&quot;owned&quot;&lt;/script>");
  expect(html).toContain("(shortened)");
  expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}|\p{Cs}/u);
});

test("links to other reports stay in their folder", () => {
  for (const slug of [...HOSTILE, "javascript:alert(1)", "../../etc", "//host/x", "ok-name"]) {
    const base = tiny().teasers[0]!;
    const address = pageOf(changed(base, { slug }));
    const resolved = new URL(address, "file:///reports/index.html");
    expect(resolved.protocol).toBe("file:");
    expect(resolved.pathname).toMatch(/^\/reports\/[^/]+\.html$/);
  }
});

test("raw HTML is written in one file alone", () => {
  const root = resolve(import.meta.dirname, "../../src");
  const users = globSync("**/*.{ts,tsx}", { cwd: root }).filter((file) =>
    readFileSync(resolve(root, file), "utf8").includes("dangerouslySetInnerHTML"),
  );
  expect(users).toEqual(["render/html/raw.tsx"]);
});
