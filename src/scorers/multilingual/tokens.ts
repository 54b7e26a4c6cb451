// Splits a comment into words, emoji, emoticons and marks, and folds spellings. No feature is
// made here.

export type TokenKind = "word" | "number" | "address" | "handle" | "mark" | "picture";

export type Token = Readonly<{
  kind: TokenKind;
  /** Folded spelling: lower case, no accents, runs of a letter cut to two. */
  text: string;
  /** As it stands in the comment. */
  raw: string;
  /** UTF-16 offset in the comment. */
  start: number;
  isTag: boolean;
  isElongated: boolean;
}>;

/** Longest text that is read, in UTF-16 units. */
const READ_UNITS = 2000;

// Each alternative is a run of one class of characters, so matching is linear.
const TOKEN =
  /https?:?\S*|www\.\S+|@\w+|#?[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*|\p{Extended_Pictographic}|[:;=xX8][-'^o]?[)(\]D[PpOo3*/\\|]+|<3|[!?]+|\.{2,}/gu;
const ADDRESS = /^(?:https?(?:$|:)|www\.)/;
const LETTER_FIRST = /^#?[\p{L}\p{N}]/u;
const NUMBER = /^\d+$/;
const ASCII = /^[\0-\x7f]*$/;
const RUN = /(\p{L})\1{2,}/gu;
const MARKS_KEPT = 3;

/** Lower case without accents; Arabic letters in their plain forms. */
export function foldSpelling(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/[\p{M}ـ]/gu, "")
    .toLowerCase()
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي");
}

function wordOf(raw: string, start: number): Token {
  const isTag = raw.startsWith("#");
  const folded = foldSpelling(isTag ? raw.slice(1) : raw);
  const text = folded.replace(RUN, "$1$1");
  const isElongated = text.length < folded.length;
  const kind = NUMBER.test(text) ? "number" : "word";
  return { kind, text: kind === "number" ? "<number>" : text, raw, start, isTag, isElongated };
}

function tokenOf(raw: string, start: number): Token {
  const plain = { raw, start, isTag: false, isElongated: false };
  if (raw.startsWith("@")) return { ...plain, kind: "handle", text: "<handle>" };
  if (ADDRESS.test(raw)) return { ...plain, kind: "address", text: "<address>" };
  if (LETTER_FIRST.test(raw)) return wordOf(raw, start);
  const kind = /^[!?.]/.test(raw) ? "mark" : "picture";
  return { ...plain, kind, text: raw.slice(0, MARKS_KEPT) };
}

/** Tokens of the first 2,000 units of a text, in order; blanks and other marks are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, READ_UNITS).matchAll(TOKEN)) {
    tokens.push(tokenOf(match[0], match.index));
  }
  return tokens;
}
