// The HTML: valid, closed to hostile input, small, and true to its own policy. What it looks
// like and how it behaves is the matter of test/browser.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HtmlValidate } from "html-validate";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/index.ts";
import { pageOf } from "../../src/render/html/sections/cards.tsx";
import { ALL, HOSTILE, hostile, tiny } from "./fixture-edges.ts";
import { changed } from "./fixture.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // preact writes void elements with a slash and boolean attributes its own way.
    "void-style": "off",
    "doctype-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // A scrollable table is a region by intent: it must be reachable by keyboard.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});

/** Attributes of every tag, as written. */
function attributes(html: string): string[] {
  const tags = html.match(/<[a-zA-Z][^<>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/\s[^\s=<>"']+(?:="[^"]*")?/g) ?? []);
}

function inline(html: string, tag: "style" | "script"): string[] {
  return [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))].map(
    (m) => m[1] ?? "",
  );
}

describe.each(Object.entries(ALL))("%s", (_, make) => {
  const html = renderHtml(make());

  test("is valid HTML", async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    expect(found).toEqual([]);
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
    const all = attributes(html.replace(/<(style|script)>[\s\S]*?<\/\1>/g, ""));
    expect(all.filter((one) => /^\s(style|on\w+|srcdoc|formaction)(=|$)/i.test(one))).toEqual([]);
    const addresses = all.filter((one) => /^\s(href|src|action)=/.test(one));
    const allowed = /^\shref="(#|\.\/[\w.%~!*'()-]+\.html"|data:,")/;
    expect(addresses.filter((one) => !allowed.test(one))).toEqual([]);
    expect(html).not.toMatch(/<(iframe|img|object|embed|form|base|video|audio|link rel="style)/i);
  });

  test("names each thing once and points at what is there", () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((m) => m[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((m) => m[1]);
    for (const target of targets) expect(ids).toContain(target);
  });

  test("has one h1 and headings without jumps", () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((m) => Number(m[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});

test("the validator sees what is wrong", async () => {
  const report = await validator.validateString('<p><div onclick="x"></p><img>');
  expect(report.valid).toBe(false);
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
