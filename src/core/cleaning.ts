// Cleaning: which comments of an export are to be left out, as the user said. Pure.

import type { Comment } from "./comment.ts";

/** What to leave out; what is not given leaves out nothing. */
export type Cleaning = Readonly<{
  /** Comments posted before this moment, in milliseconds UTC. */
  from?: number | undefined;
  /** Comments posted at this moment or later, in milliseconds UTC. */
  until?: number | undefined;
  /** Replies to comments stay where this is not false. */
  replies?: boolean | undefined;
  /** Authors whose comments are left out, such as the channel itself; case and "@" do not count. */
  authors?: readonly string[] | undefined;
}>;

/** A reason in words for people, or null where the comment stays. */
export type Cleaner = (comment: Comment) => string | null;

/** Returns what decides; a comment without a time, an author or a parent is never left out by it. */
export function cleanerOf({ from, until, replies, authors = [] }: Cleaning): Cleaner {
  const names = new Set(authors.map(bareName));
  const [first, end] = [from ?? -Infinity, until ?? Infinity];
  return ({ postedAt, parentId, author }) => {
    if (postedAt !== null && postedAt < first) return "left out: posted too early";
    if (postedAt !== null && postedAt >= end) return "left out: posted too late";
    if (replies === false && parentId !== null) return "left out: a reply";
    return author !== null && names.has(bareName(author)) ? "left out: by this author" : null;
  };
}

function bareName(name: string): string {
  return name.trim().replace(/^@/, "").toLowerCase();
}
