// JSON files, read whole: one document, several one after another, or one that is cut off.

import { constants } from "node:buffer";
import { HypemeterError } from "../errors.ts";
import { parseJson, withoutAssignment } from "./parse-json.ts";

export type JsonDocuments = Readonly<{
  documents: readonly unknown[];
  /** What is missing at the end, or null where the file is whole. */
  damage: string | null;
}>;

/** JSON.parse needs the text as one string, and V8 has none that is longer (512 MiB). */
export const MAX_JSON_BYTES: number = constants.MAX_STRING_LENGTH;

/** The whole of a stream as text; more than `limit` bytes are an INPUT error. */
export async function readWhole(
  bytes: AsyncIterable<Buffer>,
  file: string,
  limit: number = MAX_JSON_BYTES,
): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > limit) {
      throw new HypemeterError(
        "INPUT",
        `${file} is one JSON document of more than ${Math.floor(limit / 2 ** 20)} MiB, which cannot be read at once; ` +
          `turn it into one object per line (NDJSON), for instance with: jq -c '.[]' ${file} > comments.ndjson`,
      );
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Parses a file's text; null where not even its beginning is JSON. */
export function parseDocuments(text: string): JsonDocuments | null {
  const json = withoutAssignment(text);
  try {
    return { documents: [parseJson(json)], damage: null };
  } catch {
    return parsePieces(json);
  }
}

/** Documents one after another, the last one possibly cut off. */
function parsePieces(text: string): JsonDocuments | null {
  const documents: unknown[] = [];
  for (let from = skipBlank(text, 0); from < text.length;) {
    const piece = scan(text, from);
    if (piece === null)
      return documents.length > 0
        ? { documents, damage: "it ends in something that is no JSON" }
        : null;
    const parsed = tryParse(piece.json);
    if (parsed === undefined)
      return documents.length > 0 ? { documents, damage: "a later document is broken" } : null;
    documents.push(parsed);
    if (piece.cut) return { documents, damage: "the JSON is cut off before its end" };
    from = skipBlank(text, piece.end);
  }
  return documents.length > 0 ? { documents, damage: null } : null;
}

function tryParse(json: string): unknown {
  try {
    return parseJson(json);
  } catch {
    return undefined;
  }
}

/** White space, and the commas or semicolons that some scripts write between documents. */
function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s,;]/.test(text.charAt(at))) at++;
  return at;
}

type Piece = Readonly<{ json: string; end: number; cut: boolean }>;

const CLOSERS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
/** A string counts also without its end: else every quote in it would be tried as a beginning. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs;

/**
 * The object or list that begins at `from`. Where the text ends before it does, it is closed
 * after the last object or list inside it that was whole.
 */
function scan(text: string, from: number): Piece | null {
  if (CLOSERS[text.charAt(from)] === undefined) return null;
  const open: string[] = [];
  /** End of the last whole part, and how many were open around it: these stay open till the end. */
  let safe: Readonly<{ end: number; depth: number }> | null = null;
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const closer = CLOSERS[token[0]];
    if (closer !== undefined) open.push(closer);
    else if (token[0] === open.at(-1)) {
      open.pop();
      const end = token.index + 1;
      if (open.length === 0) return { json: text.slice(from, end), end, cut: false };
      safe = { end, depth: open.length };
    }
  }
  if (safe === null) return null;
  const closers = open.slice(0, safe.depth).toReversed().join("");
  return { json: text.slice(from, safe.end) + closers, end: text.length, cut: true };
}
