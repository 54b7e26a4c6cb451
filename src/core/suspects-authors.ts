// How comments spread over authors: how much the busiest wrote, and from which number of
// comments on an author is improbable. From activity sums alone; no author is read.

import { groupBy } from "./group.ts";
import type { ActivitySum } from "./rollup-sums.ts";
import type { Suspects } from "./summary.ts";

/** Nobody is suspect for fewer comments than this: people do discuss. */
const MIN_COMMENTS = 20;
/** An author is improbable where so few of them were to be expected in the whole platform. */
const EXPECTED_AUTHORS = 0.01;
const TOP_AUTHORS = 10;
const TOP_PART = 0.01;

/** Shares of the most active authors in the comments whose author is known. */
export function concentrationOf(activity: readonly ActivitySum[]): Suspects["concentration"] {
  const { authors, comments } = totalsOf(activity);
  if (comments <= 0) return { authors: 0, comments: 0, topPercentShare: null, topTenShare: null };
  return {
    authors,
    comments,
    topPercentShare: commentsOfTop(activity, Math.ceil(TOP_PART * authors)) / comments,
    topTenShare: commentsOfTop(activity, TOP_AUTHORS) / comments,
  };
}

/**
 * By platform the number of comments from which on an author is improbable: at least 20, and so
 * many that of all authors fewer than 0.01 would write as much if each wrote one more with the
 * same chance every time (a geometric distribution with the platform's mean). Platforms without
 * such an author are left out.
 */
export function heavyLimits(activity: readonly ActivitySum[]): Map<string, number> {
  const limits = new Map<string, number>();
  for (const [platform, group] of groupBy(activity, (sum) => sum.platform)) {
    const { authors, comments } = totalsOf(group);
    const more = comments <= 0 ? 0 : 1 - authors / comments;
    const improbable = 1 + Math.log(EXPECTED_AUTHORS / authors) / Math.log(more);
    const limit = Math.max(MIN_COMMENTS, Number.isFinite(improbable) ? Math.ceil(improbable) : 0);
    if (group.some((sum) => sum.comments >= limit && sum.authors > 0)) limits.set(platform, limit);
  }
  return limits;
}

function totalsOf(activity: readonly ActivitySum[]): { authors: number; comments: number } {
  const total = { authors: 0, comments: 0 };
  for (const { authors, comments } of activity) {
    total.authors += authors;
    total.comments += authors * comments;
  }
  return total;
}

function commentsOfTop(activity: readonly ActivitySum[], authors: number): number {
  let left = authors;
  let sum = 0;
  for (const group of activity.toSorted((a, b) => b.comments - a.comments)) {
    const taken = Math.min(left, group.authors);
    sum += taken * group.comments;
    left -= taken;
  }
  return sum;
}
