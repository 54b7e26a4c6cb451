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
const HAS_ADDRESS = /@|www\.|:\/\//;
const PIECES = /[a-z\p{L}0-9\p{N}][a-z0-9\p{L}\p{N}\p{M}]*|[^\s\-_/]/gu;
const PLAIN_PIECES = /[a-z0-9]+|[^\s\-_/]/g;
const LETTER = /^[\p{L}\p{N}]/u;

/** Words that are shared between comments; beyond it the memory starts anew. */
const MAX_SHARED = 200_000;
const shared = new Map<string, string>();

/** The same word as one string: comments that are held share it, and look-ups know its hash. */
function sharedOf(word: string): string {
  const known = shared.get(word);
  if (known !== undefined) return known;
  if (shared.size >= MAX_SHARED) shared.clear();
  shared.set(word, word);
  return word;
}

/** Folded words in text order, with `BREAK` between those that do not belong together. */
export function wordsOf(text: string): string[] {
  const head = text.length > MAX_UNITS ? text.slice(0, MAX_UNITS) : text;
  const isPlain = PLAIN.test(head);
  const readable = folded(head, isPlain);
  const words: string[] = [];
  for (const piece of readable.match(isPlain ? PLAIN_PIECES : PIECES) ?? []) {
    if (piece.length <= MAX_WORD && isWord(piece)) words.push(sharedOf(piece));
    else if (words.at(-1) !== BREAK) words.push(BREAK);
  }
  return words;
}

/** Lower case, without accents and apostrophes: `Renée's` and `RENEES` are one. */
function folded(text: string, isPlain: boolean): string {
  const bare = isPlain ? text : text.normalize("NFKD").replaceAll(ACCENTS, "");
  const named = HAS_ADDRESS.test(bare) ? bare.replaceAll(ADDRESSES, " . ") : bare;
  return named.toLowerCase().replaceAll(APOSTROPHES, "");
}

function isWord(piece: string): boolean {
  const unit = piece.charCodeAt(0);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return LETTER.test(piece);
}

const known = new WeakMap<object, readonly string[]>();

/**
 * The words of a comment, found once as long as the comment is held in memory: figures, phrases
 * and quotes read the same ones.
 */
export function wordsIn(comment: Readonly<{ text: string }>): readonly string[] {
  const before = known.get(comment);
  if (before !== undefined) return before;
  const words = wordsOf(comment.text);
  known.set(comment, words);
  return words;
}

/** Singular of a plural in s, roughly: `trailers`, `stories`; so that both count as one. */
export function rootOf(word: string): string {
  if (word.length < 4 || !word.endsWith("s")) return word;
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return "suiao".includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1);
}

/** The folded words of a text without breaks. */
export function plainWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => word !== BREAK);
}
