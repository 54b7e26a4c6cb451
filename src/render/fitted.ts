// Labels cut and broken to the columns of a monospaced grid: wide characters count twice, so that names
// in any script stay within their place.

import stringWidth from "string-width";

/** The text, or its head with an ellipsis, in at most `columns` columns. */
export function fitted(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let head = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    const wide = stringWidth(segment);
    if (used + wide > columns - 1) break;
    head += segment;
    used += wide;
  }
  return `${head.trimEnd()}…`;
}

/**
 * The text in at most `limit` lines of at most `columns` columns, broken between words; a word
 * that is too long is broken anywhere, and what does not fit ends in an ellipsis.
 */
export function inLines(text: string, columns: number, limit: number): string[] {
  const lines: string[] = [];
  let open = "";
  for (const piece of piecesOf(text, columns)) {
    const longer = open === "" ? piece : `${open} ${piece}`;
    if (stringWidth(longer) <= columns) {
      open = longer;
      continue;
    }
    lines.push(open);
    open = piece;
  }
  const all = [...lines, open];
  if (all.length <= limit) return all;
  // Longer than a line by construction, so that it always ends in the ellipsis.
  const last = `${all[limit - 1] ?? ""} ${all[limit] ?? ""}`;
  return [...all.slice(0, limit - 1), fitted(last, columns)];
}

/** Words, those longer than a line cut into parts. */
function piecesOf(text: string, columns: number): string[] {
  return text.split(" ").flatMap((word) => {
    const parts: string[] = [];
    let part = "";
    for (const { segment } of new Intl.Segmenter("en").segment(word)) {
      if (stringWidth(part + segment) > columns) {
        parts.push(part);
        part = "";
      }
      part += segment;
    }
    return [...parts, part];
  });
}
