// Which comments are quoted for a driver. Candidates are collected while comments stream by;
// what is chosen does not depend on their order.

import { SCORE_UNIT } from "../rollup.ts";
import type { DriverQuote } from "../summary.ts";
import { hashOf } from "./hash.ts";
import type { Said } from "./said.ts";
import { plainWordsOf } from "./words.ts";

/** Candidates kept per driver and role, so that one comment need not be quoted twice. */
const KEPT = 12;
/** The typical comment is the one nearest to the middle among so many drawn by a hash. */
const DRAWN = 200;
/** Hype (ten-thousandths) below or above which a comment clearly leans the other way. */
const AGAINST_BELOW = 4_000;
const AGAINST_ABOVE = 6_000;
/** A quarter of the hype scale (one rung) weighs as much as a length e times off. */
const RUNG = 2_500;

type Role = DriverQuote["role"];

/** `order` is compared number by number; lower comes first. */
type Ranked = Readonly<{ scored: Said; order: readonly number[]; drivers: number }>;

export type QuoteBook = {
  /** Index of the driver's own voices, 0 to 100. */
  readonly hype: number;
  comments: number;
  /** Sum of the lengths' logarithms in thousandths: whole, so that order changes nothing. */
  lengths: number;
  readonly drawn: Ranked[];
  readonly endorsed: Ranked[];
  readonly counter: Ranked[];
};

export function emptyBook(hype: number): QuoteBook {
  return { hype, comments: 0, lengths: 0, drawn: [], endorsed: [], counter: [] };
}

/** Offers a scored comment of the driver; `drivers` is how many drivers it speaks of. */
export function offerQuote(book: QuoteBook, scored: Said, drivers: number): void {
  const hype = scored.score.hype ?? 0;
  const likes = Math.max(0, scored.comment.likes ?? 0);
  book.comments += 1;
  book.lengths += lengthOf(scored);
  keep(book.drawn, { scored, drivers, order: [hashOf(placeOf(scored))] }, DRAWN);
  if (likes > 0) keep(book.endorsed, { scored, drivers, order: [-likes, drivers] }, KEPT);
  const isLiked = book.hype >= 50;
  if (isLiked ? hype <= AGAINST_BELOW : hype >= AGAINST_ABOVE) {
    // Clear and liked: a mild remark with two likes does not speak for the other side.
    const weight = Math.abs(hype - SCORE_UNIT / 2) * (1 + Math.log1p(likes));
    keep(book.counter, { scored, drivers, order: [-weight] }, KEPT);
  }
}

function lengthOf({ comment }: Said): number {
  return Math.round(1_000 * Math.log(1 + comment.text.length));
}

/** Inserts an item into a sorted list of bounded length. */
function keep(list: Ranked[], item: Ranked, most: number): void {
  const last = list.at(-1);
  if (last !== undefined && list.length >= most && compare(item, last) > 0) return;
  let at = list.length;
  for (; at > 0; at -= 1) {
    const before = list[at - 1];
    if (before === undefined || compare(before, item) <= 0) break;
  }
  list.splice(at, 0, item);
  if (list.length > most) list.pop();
}

function compare(a: Ranked, b: Ranked): number {
  for (const [at, value] of a.order.entries()) {
    const other = b.order[at] ?? 0;
    if (value !== other) return value - other;
  }
  return placeOf(a.scored) < placeOf(b.scored) ? -1 : 1;
}

function placeOf({ key, comment }: Said): string {
  return `${comment.platform}\n${key}`;
}

/** Drawn comments, nearest to the driver's mean hype and usual length first. */
function typicalOf({ hype, comments, lengths, drawn }: QuoteBook): Ranked[] {
  const usual = lengths / Math.max(1, comments);
  const ranked = drawn.map(({ scored, drivers }) => {
    const far = Math.abs((scored.score.hype ?? 0) - (hype * SCORE_UNIT) / 100) / RUNG;
    const odd = Math.abs(lengthOf(scored) - usual) / 1_000;
    // A comment on several drivers is typical of none of them.
    return { scored, drivers, order: [far + odd + (drivers - 1) / 2] };
  });
  return ranked.toSorted(compare);
}

/**
 * Quotes for each book, in order: no comment and no text stands twice, whichever driver or role
 * it would fit. A role without a comment left has no quote.
 */
export function chooseQuotes(
  books: readonly QuoteBook[],
): (readonly Readonly<{ role: Role; scored: Said }>[])[] {
  const used = new Set<string>();
  const chosen = books.map((): { role: Role; scored: Said }[] => []);
  for (const role of ["typical", "endorsed", "counter"] as const) {
    for (const [at, book] of books.entries()) {
      const ranked = role === "typical" ? typicalOf(book) : book[role];
      const found = ranked.find(({ scored }) => !used.has(textOf(scored)));
      if (found === undefined) continue;
      used.add(textOf(found.scored));
      chosen[at]?.push({ role, scored: found.scored });
    }
  }
  return chosen;
}

/** Same words, same quote; texts without words (emoji) are themselves. */
function textOf({ comment }: Said): string {
  return plainWordsOf(comment.text).join(" ") || comment.text;
}
