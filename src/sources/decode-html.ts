// HTML in comment texts: YouTube's textDisplay, X archives, Reddit bodies. Not a parser: the
// platforms write a handful of tags and entities, and anything else stays as it is.

import { decodeEntities } from "../core/entities.ts";

/** `<br>` becomes a line break, the tags that platforms write go, entities become characters. */
export function decodeHtml(text: string): string {
  if (!text.includes("<")) return decodeEntities(text);
  const bare = text
    .replace(/<br\s*\/?>\r?\n?|<\/p>\s*(?=<p\b)/gi, "\n")
    .replace(/<\/?(?:a|b|i|u|s|p|em|strong|span|div|del|img|wbr)(?:\s[^<>]*)?\/?>/gi, "");
  return decodeEntities(bare);
}

/** True for a text that holds an entity or a tag which nobody types by hand. */
export function looksLikeHtml(text: string): boolean {
  return /&(?:#0?39|#x27|quot|amp|lt|gt|nbsp);|<br\s*\/?>|<a\s+href=|^<p>/i.test(text);
}
