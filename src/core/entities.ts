// HTML entities in texts. Anything that is none stays as it is.

/** The entities that platforms and their exporters write, by the HTML standard's table. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  hellip: "\u2026",
  ndash: "\u2013",
  mdash: "\u2014",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ldquo: "\u201c",
  rdquo: "\u201d",
  laquo: "\u00ab",
  raquo: "\u00bb",
  bull: "\u2022",
  middot: "\u00b7",
  copy: "\u00a9",
  reg: "\u00ae",
  trade: "\u2122",
  deg: "\u00b0",
  euro: "\u20ac",
  pound: "\u00a3",
  yen: "\u00a5",
  cent: "\u00a2",
  sect: "\u00a7",
  times: "\u00d7",
  divide: "\u00f7",
  frac12: "\u00bd",
  hearts: "\u2665",
  iexcl: "\u00a1",
  iquest: "\u00bf",
  szlig: "\u00df",
  agrave: "\u00e0",
  aacute: "\u00e1",
  acirc: "\u00e2",
  atilde: "\u00e3",
  auml: "\u00e4",
  aring: "\u00e5",
  ccedil: "\u00e7",
  egrave: "\u00e8",
  eacute: "\u00e9",
  ecirc: "\u00ea",
  iacute: "\u00ed",
  ntilde: "\u00f1",
  oacute: "\u00f3",
  ocirc: "\u00f4",
  otilde: "\u00f5",
  ouml: "\u00f6",
  uacute: "\u00fa",
  uuml: "\u00fc",
  Auml: "\u00c4",
  Eacute: "\u00c9",
  Ouml: "\u00d6",
  Uuml: "\u00dc",
  Ntilde: "\u00d1",
};

const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/gi;

/** Entities become characters; what is no known entity stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, name: string) => character(name) ?? whole);
}

function character(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name] ?? NAMED[name.toLowerCase()];
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
