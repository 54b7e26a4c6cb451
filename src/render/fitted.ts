// Labels cut to the columns of a monospaced grid: wide characters count twice, so that names
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
