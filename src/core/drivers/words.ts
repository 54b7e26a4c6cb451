// The words of a comment, folded so that spelling variants meet. Feeds the aspects and the
// themes; the scorers have tokens of their own.

/** Text beyond this many UTF-16 units is not read: an endless comment must not cost time. */
const MAX_UNITS = 4_000;
/** Longer runs of letters are noise ("aaaaaa…") and are left out. */
const MAX_WORD = 40;

/** Stands between words that no phrase may cross: punctuation, emoji, links, names of accounts. */
export const BREAK = "";

const PLAIN = /^[\0-\u007F]*$/;
const ACCENTS = /[\u0300-\u036F]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const PIECES = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\-_/]/gu;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Lower case, without accents and apostrophes: `Renée's` and `RENEES` are one. */
function folded(text: string): string {
  const bare = PLAIN.test(text) ? text : text.normalize("NFKD").replaceAll(ACCENTS, "");
  return bare.toLowerCase().replaceAll(APOSTROPHES, "");
}

/** Folded words in text order, with `BREAK` between those that do not belong together. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const readable = folded(text.slice(0, MAX_UNITS)).replaceAll(ADDRESSES, " . ");
  for (const [piece] of readable.matchAll(PIECES)) {
    if (WORD_START.test(piece) && piece.length <= MAX_WORD) words.push(piece);
    else if (words.at(-1) !== BREAK) words.push(BREAK);
  }
  return words;
}

/** The same without breaks. */
export function plainWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => word !== BREAK);
}
