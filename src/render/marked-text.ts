// A comment cut into the pieces that moved its score and the pieces that did not. Offsets of
// evidence are those of the text as stored, so pieces are cut first and cleaned afterwards.

import type { Evidence } from "../core/score.ts";
import { GLUE } from "../core/drivers/generic-words.ts";
import { MAX_GRAPHEMES, cleanLine, cleanPiece, cutAt, cutBefore, wellFormed } from "./clean.ts";

/** Contributions below this tell nothing at two decimals. */
const MIN_CONTRIBUTION = 0.005;
/**
 * A word that adds less than this part of what the strongest word adds is left unmarked: a model
 * gives every word some weight, and a text that is marked all over explains nothing.
 */
const NOTABLE = 0.4;
/** Marks in one comment, the strongest ones; more and the eye finds none. */
const MAX_MARKS = 10;

/** Small words that turn or strengthen what others say, and so are worth a mark. */
const TURNING =
  /^(?:not|never|no|nor|nobody|nothing|none|aint|too|very|so|only|still|again|more|most|less|least|omg|lol|lmao|yes|yeah|please|\p{L}+nt)$/u;
const APOSTROPHES = /['’‘ʼ`´]/g;

/** A piece of text; `contribution` is null where it moved nothing. */
export type Piece = Readonly<{ text: string; contribution: number | null }>;

export type MarkedText = Readonly<{ pieces: readonly Piece[]; shortened: boolean }>;

/** What moved a score and by how much; `rule` where it has no place in the text. */
export type Mover = Readonly<{ token: string; contribution: number; rule: boolean }>;

/**
 * Pieces in text order, with what is worth a mark; overlapping evidence keeps the first. The text
 * ends at 2,000 graphemes or at `limit` UTF-16 units. Never throws on odd offsets.
 */
export function markedText(
  text: string,
  evidence: readonly Evidence[],
  limit: number = Infinity,
): MarkedText {
  const whole = wellFormed(limit < text.length ? text.slice(0, cutBefore(text, limit)) : text);
  const end = cutAt(whole, MAX_GRAPHEMES);
  const pieces: Piece[] = [];
  let at = 0;
  for (const item of placed(evidence, end)) {
    if (item.start < at) continue;
    push(pieces, whole.slice(at, item.start), null);
    push(pieces, whole.slice(item.start, item.end), item.contribution);
    at = item.end;
  }
  push(pieces, whole.slice(at, end), null);
  return { pieces, shortened: end < text.length };
}

/** Strongest first, at most `limit`; the same token twice is added up. */
export function movers(
  evidence: readonly Evidence[],
  limit: number,
): Readonly<{ shown: readonly Mover[]; more: number }> {
  const all = [...sumsOf(evidence).values()]
    .filter((mover) => Math.abs(mover.contribution) >= MIN_CONTRIBUTION)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const least = leastNotable(all);
  const shown = all
    .filter((mover) => Math.abs(mover.contribution) >= least && tellsSomething(mover))
    .slice(0, limit);
  return { shown, more: all.length - shown.length };
}

/** False of `the` and of a comma: a model weighs them, but as a reason they explain nothing. */
function tellsSomething({ token, rule }: Pick<Mover, "token" | "rule">): boolean {
  const word = token.toLowerCase().replaceAll(APOSTROPHES, "");
  return rule || (!/^[,.;:…"()-]+$/u.test(word) && (!GLUE.has(word) || TURNING.test(word)));
}

/** What each word and each rule adds up to; pieces that say nothing are left out. */
function sumsOf(evidence: readonly Evidence[]): Map<string, Mover> {
  const sums = new Map<string, Mover>();
  for (const item of evidence) {
    const token = nameOf(item);
    if (token === "" || !Number.isFinite(item.contribution)) continue;
    const before = sums.get(keyOf(item));
    sums.set(keyOf(item), {
      token: before?.token ?? token,
      contribution: (before?.contribution ?? 0) + item.contribution,
      rule: item.start < 0,
    });
  }
  return sums;
}

function nameOf({ token, start }: Evidence): string {
  return cleanLine(token, 40).replace(start < 0 ? /^<(.*)>$/ : /(?!)/, "$1");
}

function keyOf(item: Evidence): string {
  return `${item.start < 0 ? "rule" : "word"} ${nameOf(item).toLowerCase()}`;
}

/** Size from which a sum is worth a mark and a place in the list: measured by the words. */
function leastNotable(sums: readonly Mover[]): number {
  const words = sums.filter((sum) => !sum.rule && tellsSomething(sum));
  const sizes = words.map(({ contribution }) => Math.abs(contribution));
  return Math.max(MIN_CONTRIBUTION, NOTABLE * Math.max(0, ...sizes));
}

/** What is marked: words that are worth it, the strongest ones, in text order. */
function placed(evidence: readonly Evidence[], end: number): Evidence[] {
  const sums = sumsOf(evidence);
  const least = leastNotable([...sums.values()]);
  const notable = evidence.filter(
    (item) =>
      item.start >= 0 &&
      item.end > item.start &&
      item.end <= end &&
      tellsSomething({ token: nameOf(item), rule: false }) &&
      Math.abs(sums.get(keyOf(item))?.contribution ?? 0) >= least &&
      Math.abs(item.contribution) >= MIN_CONTRIBUTION,
  );
  const sizes = notable.map(({ contribution }) => Math.abs(contribution)).toSorted((a, b) => b - a);
  const weakest = sizes[MAX_MARKS - 1] ?? 0;
  return notable
    .filter(({ contribution }) => Math.abs(contribution) >= weakest)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Marks of one sign that nothing or only white space parts, as one mark. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const [before, last] = [out.at(-2), out.at(-1)];
    if (last !== undefined && isOneMark(last, NO_GAP, piece)) {
      out.splice(-1, 1, merged(last, NO_GAP, piece));
    } else if (before !== undefined && last !== undefined && isOneMark(before, last, piece)) {
      out.splice(-2, 2, merged(before, last, piece));
    } else {
      out.push(piece);
    }
  }
  return out;
}

const NO_GAP: Piece = { text: "", contribution: null };

function merged(mark: Piece, gap: Piece, next: Piece): Piece {
  return {
    text: `${mark.text}${gap.text}${next.text}`,
    contribution: (mark.contribution ?? 0) + (next.contribution ?? 0),
  };
}

function isOneMark(mark: Piece, gap: Piece, next: Piece): boolean {
  const isGap = gap.contribution === null && gap.text.trim() === "";
  return isGap && (mark.contribution ?? 0) * (next.contribution ?? 0) > 0;
}

function push(pieces: Piece[], text: string, contribution: number | null): void {
  const cleaned = cleanPiece(text);
  if (cleaned !== "") pieces.push({ text: cleaned, contribution });
}
