// Third reading: typical comments for drivers whose figures are known by now.

import type { IndexEstimate } from "../estimate.ts";
import { SCORE_UNIT } from "../rollup.ts";
import type { ScoredComment } from "../scored-comment.ts";
import type { DriverQuote, QuotedComment } from "../summary.ts";
import type { Aspect, AspectMatcher } from "./aspects.ts";
import { aspectMatcher, MAX_ASPECTS } from "./aspects.ts";
import { chooseQuotes, emptyBook, offerQuote } from "./quotes.ts";
import type { Centre } from "./quotes.ts";
import { wordsOf } from "./words.ts";

export type Quotable = Readonly<{ aspect: Aspect; hype: IndexEstimate }>;

type QuoteInput = Readonly<{
  comments: () => Iterable<ScoredComment>;
  quote: (scored: ScoredComment) => QuotedComment;
}>;

/** Quotes for each driver; only of comments that were scored and that name it themselves. */
export function quotesFor(
  { comments, quote }: QuoteInput,
  drivers: readonly Quotable[],
): (readonly DriverQuote[])[] {
  if (drivers.length === 0) return [];
  const match = matcherOf(drivers.map(({ aspect }) => aspect));
  const books = centresOf(comments(), match, drivers).map((centre) => emptyBook(centre));
  for (const { scored, places } of matched(comments(), match)) {
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

/** Places of the drivers in a list of any length that a comment speaks of. */
function matcherOf(aspects: readonly Aspect[]): Match {
  const groups: AspectMatcher[] = [];
  for (let from = 0; from < aspects.length; from += MAX_ASPECTS) {
    groups.push(aspectMatcher(aspects.slice(from, from + MAX_ASPECTS)));
  }
  return (words) =>
    groups.flatMap((group, at) => {
      const bits = group(words);
      if (bits === 0) return [];
      return placesIn(bits).map((bit) => at * MAX_ASPECTS + bit);
    });
}

function placesIn(bits: number): number[] {
  const places: number[] = [];
  for (let bit = 0; bit < MAX_ASPECTS; bit += 1) if ((bits >>> bit) & 1) places.push(bit);
  return places;
}

function* matched(
  comments: Iterable<ScoredComment>,
  match: Match,
): Generator<Readonly<{ scored: ScoredComment; places: readonly number[] }>> {
  for (const scored of comments) {
    if (scored.score.unscorable !== null || scored.score.hype === null) continue;
    const places = match(wordsOf(scored.comment.text));
    if (places.length > 0) yield { scored, places };
  }
}

/** Mean hype and usual length; lengths in whole thousandths, so that order changes nothing. */
function centresOf(
  comments: Iterable<ScoredComment>,
  match: Match,
  drivers: readonly Quotable[],
): Centre[] {
  const sums = drivers.map(() => ({ comments: 0, lengths: 0 }));
  for (const { scored, places } of matched(comments, match)) {
    const length = Math.round(1_000 * Math.log(1 + scored.comment.text.length));
    for (const at of places) {
      const sum = sums[at];
      if (sum === undefined) continue;
      sum.comments += 1;
      sum.lengths += length;
    }
  }
  return sums.map((sum, at) => ({
    hype: (SCORE_UNIT * (drivers[at]?.hype.value ?? 50)) / 100,
    logLength: sum.lengths / Math.max(1, sum.comments) / 1_000,
  }));
}
