// Who wrote a comment and which comment it is, without keeping who: pseudonyms and keys.

import { createHash, createHmac } from "node:crypto";
import type { Comment } from "../core/comment.ts";

/** Hexadecimal digits of a pseudonym: 64 bits, so two of a million authors hardly ever meet. */
const PSEUDONYM_DIGITS = 16;
const PSEUDONYM = new RegExp(`^[0-9a-f]{${PSEUDONYM_DIGITS}}$`);

/**
 * Pseudonym of an author: HMAC-SHA256 with the database's own salt, so that it cannot be
 * reversed by trying names, and means nothing in another database.
 */
export function pseudonymOf(author: string, platform: string, salt: string): string {
  return createHmac("sha256", salt)
    .update(`${platform}\n${author}`)
    .digest("hex")
    .slice(0, PSEUDONYM_DIGITS);
}

/**
 * Names authors for one teaser's report: pseudonyms become `viewer 1`, `viewer 2`, … in order of
 * first appearance, so that a report neither leads back to the database nor depends on its salt.
 * A name that was kept stays; null stays null.
 */
export function viewerNames(): (author: string | null) => string | null {
  const numbers = new Map<string, number>();
  return (author) => {
    if (author === null || !PSEUDONYM.test(author)) return author;
    const number = numbers.get(author) ?? numbers.size + 1;
    numbers.set(author, number);
    return `viewer ${number}`;
  };
}

/**
 * Gives each comment of one file its key within teaser and platform: the platform's id, else a
 * hash of author, exact time, parent and text. Without an author equal texts are told apart by
 * their number in the file: they are as many voices, and reading the file again finds them all.
 */
export function keyMaker(): (comment: Comment, pseudonym: string | null) => string {
  const seen = new Map<string, number>();
  return (comment, pseudonym) => {
    if (comment.id !== null) return comment.id;
    const time = comment.timePrecision === "relative" ? null : comment.postedAt;
    const { teaser, platform, parentId, text } = comment;
    const hash = createHash("sha256")
      .update(JSON.stringify([pseudonym, time, parentId, text]))
      .digest("base64url")
      .slice(0, 22);
    if (pseudonym !== null) return `#${hash}`;
    const name = `${teaser}\n${platform}\n${hash}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `#${hash}.${number}`;
  };
}
