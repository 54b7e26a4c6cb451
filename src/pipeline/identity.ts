// Who wrote a comment and which comment it is, without keeping who: pseudonyms and keys.

import { createHmac, hash } from "node:crypto";
import type { Comment } from "../core/comment.ts";

/** Hexadecimal digits of a pseudonym: 64 bits, so two of a million authors hardly ever meet. */
const PSEUDONYM_DIGITS = 16;
const PSEUDONYM = new RegExp(`^[0-9a-f]{${PSEUDONYM_DIGITS}}$`);

/** Bytes of a block of SHA-256, and so of the pads of HMAC (RFC 2104). */
const BLOCK = 64;
const DIGEST = 32;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;
/** Names of up to so many characters fit into the buffer; three bytes each at most. */
const ROOM = 1_000;

/**
 * Pseudonym of an author: HMAC-SHA256 with the database's own salt, so that it cannot be
 * reversed by trying names, and means nothing in another database.
 */
export function pseudonymOf(author: string, platform: string, salt: string): string {
  return slowPseudonym(identityOf(author, platform), salt);
}

/** What a pseudonym stands for. */
export function identityOf(author: string, platform: string): string {
  return `${platform}\n${author}`;
}

/**
 * The same as `pseudonymOf`, of many identities with one salt: HMAC from two plain hashes, since
 * making an object for each takes three times as long.
 */
export function pseudonymMaker(salt: string): (identity: string) => string {
  // A longer key would have to be hashed first.
  if (Buffer.byteLength(salt) > BLOCK) return (identity) => slowPseudonym(identity, salt);
  const key = Buffer.alloc(BLOCK);
  key.write(salt);
  const inner = Buffer.concat([key.map((byte) => byte ^ INNER_PAD), Buffer.alloc(3 * ROOM)]);
  const outer = Buffer.concat([key.map((byte) => byte ^ OUTER_PAD), Buffer.alloc(DIGEST)]);
  return (identity) => {
    if (identity.length > ROOM) return slowPseudonym(identity, salt);
    const length = inner.write(identity, BLOCK);
    outer.write(hash("sha256", inner.subarray(0, BLOCK + length), "binary"), BLOCK, "latin1");
    return hash("sha256", outer, "hex").slice(0, PSEUDONYM_DIGITS);
  };
}

function slowPseudonym(identity: string, salt: string): string {
  return createHmac("sha256", salt).update(identity).digest("hex").slice(0, PSEUDONYM_DIGITS);
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
    const content = JSON.stringify([pseudonym, time, parentId, text]);
    const digest = hash("sha256", content, "base64url").slice(0, 22);
    if (pseudonym !== null) return `#${digest}`;
    const name = `${teaser}\n${platform}\n${digest}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `#${digest}.${number}`;
  };
}
