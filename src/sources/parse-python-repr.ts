// What `str(dict)` leaves in a cell when a Python script writes objects into a table.

const TOKEN =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\b(?:True|False|None|nan)\b|[()]|[^'"()TFNn]+|[TFNn]/gs;
const WORDS: Readonly<Record<string, string>> = {
  True: "true",
  False: "false",
  None: "null",
  nan: "null",
  "(": "[",
  ")": "]",
};
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const LETTERS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\n": "" };

/** The object or list that a cell holds as JSON or as Python writes it, or null. */
export function parseObjectCell(cell: string): object | null {
  const text = cell.trim();
  if (!/^(?:\{\s*["'}]|\[\s*\{)/.test(text)) return null;
  return tryJson(text) ?? tryJson(text.replace(TOKEN, (token) => toJson(token)));
}

function tryJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function toJson(token: string): string {
  if (!/^['"]/.test(token)) return WORDS[token] ?? token;
  return JSON.stringify(token.slice(1, -1).replace(ESCAPE, (escape) => unescape(escape)));
}

function unescape(escape: string): string {
  const code = /^\\[xuU]([0-9a-f]+)$/i.exec(escape)?.[1];
  if (code !== undefined) {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  }
  const letter = escape.charAt(1);
  return LETTERS[letter] ?? letter;
}
