// What was said in the peaks of a timeline: phrases that stand out against the rest of the
// comments, and what was liked most. One reading of the comments, in any order.

import type { Peak } from "../peaks.ts";
import type { Cell } from "../rollup.ts";
import { placeableTime } from "../rollup-sums.ts";
import type { PeakQuote, PeakTalk, QuotedComment, Timeline } from "../summary.ts";
import type { Draw, Ranked } from "./bottom-draw.ts";
import { drawn, emptyDraw, limitOf, offer, scattered } from "./bottom-draw.ts";
import type { StandingOut } from "./peak-phrases.ts";
import { countedOf, phrasesAgainst } from "./peak-phrases.ts";
import type { PhraseCounts } from "./phrase-counts.ts";
import { hashOf } from "./hash.ts";
import { phrasesOf } from "./phrases.ts";
import type { Heard, Said } from "./said.ts";
import type { RolesOf } from "./word-roles.ts";
import { plainWordsOf, wordsIn } from "./words.ts";

/** Peaks that are told of: those with most comments above what was expected. */
export const MAX_TOLD = 5;
/** Comments read of each peak, and of all outside: 25 voices where one in 200 uses a phrase. */
export const MAX_READ = 5_000;
/** What one person liked is not yet liked by the crowd. */
const MIN_LIKES = 2;
/** UTF-16 units of a text that decide on its place in the draw. */
const MAX_UNITS = 400;
/** Most liked comments among which one that uses a phrase is looked for. */
const MAX_LIKED = 50;
const HOUR_MS = 3_600_000;

export type PeakTalkInput = Readonly<{
  timeline: Timeline;
  /** Start of the timeline's bucket that a time (milliseconds UTC) falls into. */
  bucketOf: (time: number) => string;
  /**
   * All comments of the teaser, or those of voices drawn by chance; read once, and not at all
   * where there is no peak.
   */
  comments: () => Iterable<Heard>;
  /** Comments of a peak that could be scored, where `comments` are not all of them. */
  scoredIn?: (peak: Peak) => number;
  counts: PhraseCounts;
  rolesOf: RolesOf;
  quote: (scored: Said) => QuotedComment;
}>;

/** Comments of one peak, or of what lies outside. */
type Stratum = Readonly<{ read: Draw<Heard>; liked: Draw<Said> }>;

/**
 * What was said in at most five peaks, in time order. A peak whose comments are gone (purged)
 * has none. Comments that cannot be scored are not read.
 */
export function talkOfPeaks(input: PeakTalkInput): PeakTalk[] {
  const peaks = largest(input.timeline.peaks);
  if (peaks.length === 0) return [];
  const strata = readStrata(input, peaks);
  const counted = strata.map(({ read }) =>
    drawn(read).map((ranked) => ({ ...countedOf(ranked, input), rank: ranked.rank })),
  );
  return peaks.flatMap((peak, at): PeakTalk[] => {
    const own = strata[at];
    const read = counted[at];
    if (own === undefined || read === undefined || read.length === 0) return [];
    const limit = limitWithout(own, strata);
    const rest = counted.flatMap((list) =>
      list === read ? [] : list.filter(({ rank }) => rank <= limit),
    );
    const phrases = phrasesAgainst(read, rest);
    return [
      {
        start: peak.start,
        scored: input.scoredIn?.(peak) ?? own.read.seen,
        read: read.length,
        phrases: phrases.map(({ told }) => told),
        quotes: quotesOf(own, phrases, input),
      },
    ];
  });
}

/** Comments of a peak that could be scored, from the sums. */
export function scoredIn(
  cells: readonly Cell[],
  { start, end }: Peak,
  bucketOf: (time: number) => string,
): number {
  const inside = cells.filter(({ hour }) => {
    const bucket = hour === null ? "" : bucketOf(hour * HOUR_MS);
    return start <= bucket && bucket <= end;
  });
  return inside.reduce((sum, { comments, unscorable }) => {
    const lost = Object.values(unscorable).reduce((all, count) => all + count, 0);
    return sum + comments - lost;
  }, 0);
}

function largest(peaks: readonly Peak[]): Peak[] {
  const chosen = new Set(peaks.toSorted((a, b) => above(b) - above(a)).slice(0, MAX_TOLD));
  return peaks.filter((peak) => chosen.has(peak));
}

function above({ comments, expected }: Peak): number {
  return comments - expected;
}

/** One stratum for each peak, and one for all other comments, dated or not. */
function readStrata(input: PeakTalkInput, peaks: readonly Peak[]): Stratum[] {
  const strata = [...peaks, null].map((): Stratum => ({
    read: emptyDraw(MAX_READ),
    liked: emptyDraw(MAX_LIKED),
  }));
  for (const remark of input.comments()) {
    if (remark.scored.score.unscorable !== null) continue;
    const stratum = strata[placeOf(remark.scored, input, peaks)];
    if (stratum !== undefined) take(stratum, remark);
  }
  return strata;
}

/** Index of the peak that a comment lies in; the number of peaks where it lies in none. */
function placeOf(scored: Said, { bucketOf }: PeakTalkInput, peaks: readonly Peak[]): number {
  const time = placeableTime(scored);
  if (time === null) return peaks.length;
  const bucket = bucketOf(time);
  const at = peaks.findIndex(({ start, end }) => start <= bucket && bucket <= end);
  return at < 0 ? peaks.length : at;
}

function take({ read, liked }: Stratum, remark: Heard): void {
  const { key, comment } = remark.scored;
  const { platform, postedAt, text } = comment;
  // Keys may hold a pseudonym, which is another one in every database: they only break ties.
  const said = `${platform}\n${postedAt ?? ""}\n${text.slice(0, MAX_UNITS)}`;
  const name = `${said}\n${key}`;
  offer(read, { rank: scattered(hashOf(said)), name, item: remark });
  const likes = comment.likes ?? 0;
  if (likes >= MIN_LIKES) offer(liked, { rank: -likes, name, item: remark.scored });
}

/**
 * Rank up to which the other strata are a random draw of all comments outside a peak. Larger ones
 * were cut at a lower rank; up to the lowest of these every comment was as likely to be drawn.
 */
function limitWithout(own: Stratum, strata: readonly Stratum[]): number {
  return strata.reduce(
    (least, stratum) => (stratum === own ? least : Math.min(least, limitOf(stratum.read))),
    Infinity,
  );
}

/** The most liked comment that uses one of the phrases, then the most liked of all. */
function quotesOf(
  { read, liked }: Stratum,
  phrases: readonly StandingOut[],
  { rolesOf, quote }: PeakTalkInput,
): PeakQuote[] {
  const best = drawn(liked);
  const pool: readonly Ranked<Said>[] = [
    ...best,
    ...drawn(read).map((ranked) => ({ ...ranked, item: ranked.item.scored })),
  ];
  const found = phrases.slice(0, 1).flatMap(({ key, told: { phrase } }) => {
    const user = pool.find(({ item }) =>
      phrasesOf(wordsIn(item.comment), rolesOf).some((one) => one.key === key),
    );
    return user === undefined ? [] : [{ phrase, scored: user.item }];
  });
  const [top] = best;
  const all = [...found, ...(top === undefined ? [] : [{ phrase: null, scored: top.item }])];
  return all
    .filter(({ scored }, at) => at === 0 || sayOf(scored) !== sayOf(all[0]?.scored))
    .map(({ phrase, scored }) => ({ phrase, comment: quote(scored) }));
}

/** Same words, same quote. */
function sayOf(scored: Said | undefined): string {
  const text = scored?.comment.text ?? "";
  return plainWordsOf(text).join(" ") || text;
}
