// Last reading: comments to quote for drivers whose figures are known by now.

import type { IndexEstimate } from "../estimate.ts";
import type { DriverQuote, QuotedComment } from "../summary.ts";
import type { Aspect, AspectMatcher } from "./aspects.ts";
import { aspectMatcher, MAX_ASPECTS } from "./aspects.ts";
import { chooseQuotes, emptyBook, offerQuote } from "./quotes.ts";
import type { Heard, Said } from "./said.ts";
import { wordsIn } from "./words.ts";

export type Quotable = Readonly<{ aspect: Aspect; hype: IndexEstimate }>;

type QuoteInput = Readonly<{
  comments: () => Iterable<Heard>;
  quote: (scored: Said) => QuotedComment;
}>;

/** Quotes for each driver; only of comments that were scored and that name it themselves. */
export function quotesFor(
  { comments, quote }: QuoteInput,
  drivers: readonly Quotable[],
): (readonly DriverQuote[])[] {
  if (drivers.length === 0) return [];
  const match = matcherOf(drivers.map(({ aspect }) => aspect));
  const books = drivers.map(({ hype }) => emptyBook(hype.value));
  for (const { scored } of comments()) {
    if (scored.score.unscorable !== null || scored.score.hype === null) continue;
    const places = match(wordsIn(scored.comment));
    for (const at of places) {
      const book = books[at];
      if (book !== undefined) offerQuote(book, scored, places.length);
    }
  }
  return chooseQuotes(books).map((chosen) =>
    chosen.map(({ role, scored }) => ({ role, comment: quote(scored) })),
  );
}

type Match = (words: readonly string[]) => number[];

/** Places of the drivers, in a list of any length, that a comment speaks of. */
function matcherOf(aspects: readonly Aspect[]): Match {
  const groups: AspectMatcher[] = [];
  for (let from = 0; from < aspects.length; from += MAX_ASPECTS) {
    groups.push(aspectMatcher(aspects.slice(from, from + MAX_ASPECTS)));
  }
  return (words) => {
    const places: number[] = [];
    for (const [at, group] of groups.entries()) {
      const bits = group(words);
      if (bits !== 0) places.push(...placesIn(bits, at * MAX_ASPECTS));
    }
    return places;
  };
}

function placesIn(bits: number, from: number): number[] {
  const places: number[] = [];
  for (let left = bits, bit = 0; left !== 0; left >>>= 1, bit += 1) {
    if (left & 1) places.push(from + bit);
  }
  return places;
}
