// Which comments are quoted for a driver. Candidates are collected while comments stream by;
// what is chosen does not depend on their order.

import type { ScoredComment } from "../scored-comment.ts";
import type { DriverQuote } from "../summary.ts";
import { plainWordsOf } from "./words.ts";

/** Candidates kept per driver and role, so that one comment need not be quoted twice. */
const KEPT = 12;
/** Hype (ten-thousandths) below or above which a comment clearly leans the other way. */
const AGAINST_BELOW = 4_000;
const AGAINST_ABOVE = 6_000;
/** A quarter of the hype scale (one rung) weighs as much as a length e times off. */
const RUNG = 2_500;

type Role = DriverQuote["role"];

/** What its comments are like; set before candidates are offered. */
export type Centre = Readonly<{
  /** Mean hype of its voices in ten-thousandths. */
  hype: number;
  /** Mean of the logarithm of its comments' lengths. */
  logLength: number;
}>;

type Ranked = Readonly<{ scored: ScoredComment; order: readonly number[] }>;

export type QuoteBook = Readonly<{ centre: Centre; ranked: Record<Role, Ranked[]> }>;

export function emptyBook(centre: Centre): QuoteBook {
  return { centre, ranked: { typical: [], endorsed: [], counter: [] } };
}

/** Offers a scored comment of the driver; `drivers` is how many drivers it speaks of. */
export function offerQuote(book: QuoteBook, scored: ScoredComment, drivers: number): void {
  const hype = scored.score.hype ?? 0;
  const likes = Math.max(0, scored.comment.likes ?? 0);
  const length = Math.log(1 + scored.comment.text.length);
  const far = Math.abs(hype - book.centre.hype) / RUNG;
  const odd = Math.abs(length - book.centre.logLength);
  keep(book.ranked.typical, { scored, order: [far + odd + (drivers - 1) / 2, -likes] });
  if (likes > 0) keep(book.ranked.endorsed, { scored, order: [-likes, drivers] });
  const isLiked = book.centre.hype >= 5_000;
  if (isLiked ? hype <= AGAINST_BELOW : hype >= AGAINST_ABOVE) {
    keep(book.ranked.counter, { scored, order: [-likes, isLiked ? hype : -hype] });
  }
}

function keep(list: Ranked[], item: Ranked): void {
  const last = list.at(-1);
  if (last !== undefined && list.length >= KEPT && compare(item, last) > 0) return;
  list.push(item);
  list.sort(compare);
  if (list.length > KEPT) list.pop();
}

function compare(a: Ranked, b: Ranked): number {
  for (const [at, value] of a.order.entries()) {
    const other = b.order[at] ?? 0;
    if (value !== other) return value - other;
  }
  return placeOf(a) < placeOf(b) ? -1 : 1;
}

function placeOf({ scored }: Ranked): string {
  return `${scored.comment.platform}\n${scored.key}`;
}

/**
 * Quotes for each book, in order: no comment and no text stands twice, whichever driver or role
 * it would fit. A role without a comment left has no quote.
 */
export function chooseQuotes(
  books: readonly QuoteBook[],
): (readonly Readonly<{ role: Role; scored: ScoredComment }>[])[] {
  const used = new Set<string>();
  const chosen = books.map((): { role: Role; scored: ScoredComment }[] => []);
  for (const role of ["typical", "endorsed", "counter"] as const) {
    for (const [at, book] of books.entries()) {
      const found = book.ranked[role].find(({ scored }) => !used.has(textOf(scored)));
      if (found === undefined) continue;
      used.add(textOf(found.scored));
      chosen[at]?.push({ role, scored: found.scored });
    }
  }
  return chosen;
}

/** Same words, same quote; texts without words (emoji) are themselves. */
function textOf({ comment }: ScoredComment): string {
  return plainWordsOf(comment.text).join(" ") || comment.text;
}
