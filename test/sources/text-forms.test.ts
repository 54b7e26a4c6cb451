import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeEntities } from "../../src/core/entities.ts";
import { decodeHtml, looksLikeHtml } from "../../src/sources/decode-html.ts";
import { parseObjectCell } from "../../src/sources/parse-python-repr.ts";
import { repairMojibake } from "../../src/sources/repair-mojibake.ts";
import { takeoutText } from "../../src/sources/takeout-text.ts";
import { detectTextForm } from "../../src/sources/text-forms.ts";
import { undoEscapes } from "../../src/sources/undo-escapes.ts";

describe("HTML", () => {
  test.each([
    ["it&#39;s", "it's"],
    ["a &amp; b &lt;3 &gt; c", "a & b <3 > c"],
    ["&quot;so&quot;&nbsp;good", '"so"\u00a0good'],
    ["&#x1F600; &#128512;", "😀 😀"],
    ["one<br>two<br/>three<br />four", "one\ntwo\nthree\nfour"],
    ['see <a href="https://example.org/?a=1&amp;b=2">0:42</a> now', "see 0:42 now"],
    ["<b>bold</b> and <i>it</i>", "bold and it"],
    ["I <3 this & that", "I <3 this & that"],
    ["a < b > c", "a < b > c"],
    ["&unknown; &#0; &#9999999;", "&unknown; &#0; &#9999999;"],
    ["&amp;lt;", "&lt;"],
    ["caf&eacute; &Uuml;ber", "café Über"],
  ])("%s", (written, meant) => {
    expect(decodeHtml(written)).toBe(meant);
  });

  test("entities alone leave tags alone", () => {
    expect(decodeEntities("<b>x</b> &amp; y")).toBe("<b>x</b> & y");
  });

  test("typed text is no HTML", () => {
    expect(looksLikeHtml("Tom & Jerry <3 &c. a<b")).toBe(false);
  });
});

describe("mojibake", () => {
  test.each([
    ["SchÃ¶n ð\u009f\u0098\u008d", "Schön 😍"],
    ["donâ\u0080\u0099t", "don’t"],
    ["donâ€™t", "don’t"],
    ["Ã‰tÃ©", "Été"],
    ["plain", "plain"],
    ["déjà vu", "déjà vu"],
    ["日本", "日本"],
    ["Ã alone", "Ã alone"],
  ])("%s", (written, meant) => {
    expect(repairMojibake(written)).toBe(meant);
  });

  test("undoes what it is for, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(repairMojibake(Buffer.from(text).toString("latin1"))).toBe(text);
      }),
    );
  });
});

describe("escapes of JSON", () => {
  test.each([
    [String.raw`can\u2019t wait\n\ud83d\ude00`, "can’t wait\n😀"],
    [String.raw`\"so\" and\/or C:\\new\tend`, '"so" and/or C:\\new\tend'],
    [String.raw`¯\_(ツ)_/¯ \m/ \u12 \users`, String.raw`¯\_(ツ)_/¯ \m/ \u12 \users`],
    ["plain", "plain"],
  ])("%j", (written, meant) => {
    expect(undoEscapes(written)).toBe(meant);
  });

  test("what JSON writes is read back, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(undoEscapes(JSON.stringify(text).slice(1, -1))).toBe(text);
      }),
    );
  });
});

test.each([
  ['{"takeoutSegments":[{"text":"a"},{"text":"b"}]}', "ab"],
  ['{"text":"a"},{"text":"b","link":{}}', "ab"],
  ['{"text":"a"}', "a"],
  ["plain", "plain"],
  ["{not json", "{not json"],
  ['{"other":1}', '{"other":1}'],
])("Takeout's %s", (field, text) => {
  expect(takeoutText(field)).toBe(text);
});

test.each([
  ["{'a': 'x', 'b': None, 'c': [True, False]}", { a: "x", b: null, c: [true, false] }],
  [`{'a': "it's", 'b': 'say "hi"'}`, { a: "it's", b: 'say "hi"' }],
  ["{'a': 'None of it, True?'}", { a: "None of it, True?" }],
  [String.raw`{'a': 'x\ny\x41\u00e9\U0001F600\\'}`, { a: "x\nyAé😀\\" }],
  ["{'a': (1, 2.5), 'b': nan}", { a: [1, 2.5], b: null }],
  ['{"a": 1}', { a: 1 }],
  ["[{'a': 1}]", [{ a: 1 }]],
  ["{'a': datetime.datetime(2025, 1, 1)}", null],
  ["{smile}", null],
  ["[deleted]", null],
  ["", null],
])("the cell %s", (cell, value) => {
  expect(parseObjectCell(cell)).toEqual(value);
});

test("a form is believed when more than one text shows it", () => {
  const many = Array.from({ length: 100 }, (_, at) => `text ${at}`);
  expect(detectTextForm(many)).toBe("plain");
  expect(detectTextForm([...many, "a &amp; b"])).toBe("plain");
  expect(detectTextForm([...many, "a &amp; b", "it&#39;s"])).toBe("html");
  expect(detectTextForm([...many, "SchÃ¶n", "GrÃ¼n"])).toBe("mojibake");
  expect(detectTextForm([...many, String.raw`can\u2019t`, String.raw`\ud83d\ude00`])).toBe(
    "escapes",
  );
  expect(detectTextForm([null, undefined, 1])).toBe("plain");
});
