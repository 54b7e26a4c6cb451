// Files that are no text at all, told apart from exports by their first bytes.

import { HypemeterError } from "../errors.ts";

type Magic = Readonly<{ starts: string; what: string; advice: string }>;

const ELSE = "give the comments as CSV, JSON, NDJSON or text";
/** First bytes (as Latin-1) of what people mistake for an export. */
const MAGICS: readonly Magic[] = [
  {
    starts: "PK\x03\x04",
    what: "a ZIP archive or an Excel workbook",
    advice: "unpack it, or save the sheet as CSV",
  },
  {
    starts: "\xd0\xcf\x11\xe0",
    what: "an old Excel or Word file",
    advice: "save the sheet as CSV",
  },
  { starts: "\x89PNG", what: "a PNG image", advice: ELSE },
  { starts: "\xff\xd8\xff", what: "a JPEG image", advice: ELSE },
  { starts: "GIF8", what: "a GIF image", advice: ELSE },
  { starts: "RIFF", what: "a media file", advice: ELSE },
  { starts: "%PDF", what: "a PDF", advice: ELSE },
  { starts: "SQLite format 3", what: "a SQLite database", advice: "export its table as CSV" },
  { starts: "PAR1", what: "a Parquet file", advice: "convert it to CSV" },
  { starts: "\x7fELF", what: "a program", advice: ELSE },
  { starts: "7z\xbc\xaf", what: "a 7z archive", advice: "unpack it" },
  { starts: "BZh", what: "bzip2 data", advice: "unpack it with bunzip2" },
  { starts: "\xfd7zXZ", what: "xz data", advice: "unpack it with xz -d" },
];

/** Share of control characters above which bytes are no text; random bytes have 0.11. */
const MAX_CONTROLS = 0.05;

/** Throws an INPUT error for empty and binary content; `text` is the decoded beginning. */
export function refuseBinary(head: Buffer, name: string): void {
  if (head.length === 0) {
    throw new HypemeterError("INPUT", `${name} is empty; export the comments again`);
  }
  const start = head.toString("latin1", 0, 16);
  const magic = MAGICS.find(({ starts }) => start.startsWith(starts));
  if (magic !== undefined) {
    throw new HypemeterError(
      "INPUT",
      `${name} is ${magic.what}, not a comment export; ${magic.advice}`,
    );
  }
}

/** Throws an INPUT error for decoded text that is none: control characters, a web page, blanks. */
export function refuseNonText(text: string, name: string): void {
  if (text.trim() === "") {
    throw new HypemeterError(
      "INPUT",
      `${name} holds nothing but white space; export the comments again`,
    );
  }
  const controls = text.match(/(?![\s\u0085])\p{Cc}/gu)?.length ?? 0;
  if (controls > text.length * MAX_CONTROLS) {
    throw new HypemeterError("INPUT", `${name} is binary data, not a comment export; ${ELSE}`);
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    throw new HypemeterError(
      "INPUT",
      `${name} is a web page or XML, not a comment export; ${ELSE}`,
    );
  }
}
