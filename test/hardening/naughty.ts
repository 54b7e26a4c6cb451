// Strings that break programs: our own list of the kinds that are known to.

const REPEATED = ["a", "🔥", "\u0301", "\u202E", "'", '"', "\\", "%s", "\u200D", "-", "<"];

/** Texts that a stranger may post; none is empty, some are blank. */
export const NAUGHTY: readonly string[] = [
  ...["undefined", "null", "NaN", "true", "-1/0", "0x0", "1e999", "Infinity", "[object Object]"],
  ...["__proto__", "constructor", "hasOwnProperty", "toString", "__defineGetter__", "then"],
  ...["'; DROP TABLE comment; --", '" OR ""="', "1'1", "%00", "%0a%0d", "${7*7}", "{{7*7}}", "#{1}"],
  ...["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</title><svg onload=alert(1)>"],
  ...["<!--", "-->", "]]>", "<![CDATA[", "</style><b>", "<a href=javascript:alert(1)>x</a>", "&lt;b&gt;"],
  ...["=1+1", "+1", "-1", "@SUM(A1:A9)", '=HYPERLINK("http://x","y")', "=cmd|' /C calc'!A0", "\t=1"],
  ...["[x](javascript:alert(1))", "![x](http://a.b/c.png)", "```", "# Title", "| a | b |", "***", "<u>"],
  ...["@everyone", "#1", "GH-12", "http://a.b", "www.a.b", "a@b.c", "$x^2$", "[^1]", "---", "- [ ] x"],
  ...["../../etc/passwd", "/dev/null", "C:\\con\\con", "file:///etc/passwd", "~", "$HOME", "`id`", "$(id)"],
  ...["\u0000", "a\u0000b", "\u0007", "\u001B[2J", "\u001B]0;owned\u0007", "\u009B31m", "\r", "\u007F"],
  ...["\u202Eabc\u202C", "\u2066abc\u2069", "\u200Fabc", "\u200B", "\uFEFF", "\u00AD", "\u2028", "\u2029"],
  ...["\uD800", "\uDC00", "\uDC00\uD800", "a\uD83Db", "\uFFFE", "\uFFFF", "\u{10FFFF}", "\u{E0001}"],
  ...["Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮", "ﷺ", "ﷺ ".repeat(40), "ⓗⓨⓟⓔ", "ｆｕｌｌ", "𝖍𝖞𝖕𝖊", "İı", "ß", "ǆ", "ﬁ"],
  ...["田中さん", "ק״ש", "الكل في المجمو", "ไทย", "नमस्ते", "👨‍👩‍👧‍👦", "🇩🇪🇫🇷", "🏴‍☠️", "👍🏽", "☺︎", "1️⃣", "™️"],
  ...[" ", "\t", "\n", "\u3000", "\u00A0", "a\n\n\n\n\nb", "[deleted]", "[removed]", "n/a", ".", "?", "!"],
  ...REPEATED.map((piece) => piece.repeat(3000)),
  ...["not not not not good", "no no no", "(((((((((", "))))))))", "<3 <3 <3", ":):):)", "¯\\_(ツ)_/¯"],
];
