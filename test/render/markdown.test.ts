// The Markdown: clean for markdownlint, closed to hostile input, the same figures as the HTML.

import { lint } from "markdownlint/sync";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { renderHtml, renderMarkdown } from "../../src/render/index.ts";
import { harden, serialise } from "../../src/render/markdown/harden.ts";
import { paragraph, quote, table } from "../../src/render/markdown/tree.ts";
import { ALL, HOSTILE, realistic } from "./fixture-edges.ts";

/** HTML of GFM with raw HTML let through, as the most careless viewer would. */
function shown(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, "");
  return micromark(body, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Elements that our own trees make. */
const OURS = new Set(
  "h1 h2 h3 p strong ul li table thead tbody tr th td blockquote hr code".split(" "),
);

function leaks(html: string): string[] {
  const tags = [...html.matchAll(/<\/?([a-zA-Z][\w-]*)[^>]*>/g)].map((m) => m[1] ?? "");
  return tags.filter((tag) => !OURS.has(tag));
}

describe.each(Object.entries(ALL))("%s", (_, make) => {
  const markdown = renderMarkdown(make());

  test("is clean for markdownlint", () => {
    const found = lint({
      strings: { report: markdown },
      // Lines are not wrapped; a table's own look is the viewer's matter.
      config: { default: true, MD013: false, MD060: false },
    });
    expect(
      found["report"]?.map(
        ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
          `${lineNumber} ${ruleNames[0]} ${errorDetail} ${errorContext}`,
      ),
    ).toEqual([]);
  });

  test("holds no element but ours", () => {
    const html = shown(markdown);
    expect(leaks(html)).toEqual([]);
    expect(html).not.toMatch(/<!--|<[a-z][^<>]*\s(href|src)=/);
    expect(markdown).not.toContain("&#x20;");
  });

  test("its front matter is YAML", () => {
    const front = /^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? "";
    const data = parse(front) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(["date", "tool", "scorer"]));
  });
});

describe.each(HOSTILE.map((text, at) => [at, text] as const))("hostile text %i", (_, text) => {
  test("leaks nothing from a paragraph, a quote or a table cell", () => {
    const markdown = serialise({
      type: "root",
      children: [
        paragraph(text),
        quote(paragraph(text)),
        table(["a", "b"], ["left", "left"], [[text, text]]),
      ],
    });
    const html = shown(markdown);
    expect(leaks(html)).toEqual([]);
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html.match(/<tr/g)).toHaveLength(2);
    expect(html.match(/<t[dh][ >]/g)).toHaveLength(4);
    expect(html.match(/<blockquote/g)).toHaveLength(1);
  });
});

test.each([
  ["@everyone hi", "@\u200Beveryone hi"],
  ["issue #12, GH-12", "issue #\u200B12, GH-\u200B12"],
  ["a@b", "a@b"],
  ["tag # alone @ all", "tag # alone @ all"],
  ["a\u0000\u202Eb\n\nc", "ab c"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
])("%j is hardened to %j", (raw, text) => expect(harden(raw)).toBe(text));

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

test("says the same figures as the HTML", () => {
  const markdown = plain(renderMarkdown(realistic()));
  const html = plain(renderHtml(realistic()));
  for (const figure of [
    "72 out of 100",
    "69 and 76",
    "828 voices",
    "35 %",
    "31–39 %",
    "857 of 927",
  ]) {
    expect(markdown).toContain(figure);
    expect(html).toContain(figure);
  }
});
