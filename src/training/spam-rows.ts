// Comments labelled spam or not, from the files that people share: YouTube collections with a
// class column, and files labelled after the codebook (flag p).

import { type Row, readRows } from "./rows.ts";

export type SpamComment = Readonly<{
  text: string;
  spam: boolean;
  /** How much the row counts in training. */
  weight: number;
}>;

// Weights by kind of file, chosen by leaving files and titles out. Labels of collections with
// usernames count less: half of their spam shows in the name alone.
const COLLECTION_WEIGHT = 1;
const NAMED_COLLECTION_WEIGHT = 0.3;
const LADDER_SPAM_WEIGHT = 4;
const LADDER_WEIGHT = 1;
// Posts that were labelled for sentiment alone stand for what people write elsewhere: a link in
// a post is no spam there. One in eight of them suffices, and each counts little, or bare links
// under videos would pass.
const ORDINARY_WEIGHT = 0.02;
const ORDINARY_EVERY = 8;

const ENTITIES: Readonly<Record<string, string>> = {
  "&#39;": "'",
  "&quot;": '"',
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

/** YouTube's textDisplay as text: entities decoded, tags left out, `<br>` as a line break. */
function decode(text: string): string {
  return text
    .replace(/<br ?\/?>/g, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#39|quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll("\uFEFF", "");
}

/** What a spammer's text says itself, where the collection judged the user's name as well. */
const SHOWS_IN_TEXT =
  /https?:|subs|channel|telegram|whatsapp|advisor|broker|invest|jesus|repent|👆|search|\$\d/i;

function ofNamedCollection(row: Row): SpamComment[] {
  const label = (row["class"] ?? "").toLowerCase();
  const whole = row["comment"] ?? "";
  const reply = whole.indexOf("[REPLY]");
  const text = decode(reply < 0 ? whole : whole.slice(reply + "[REPLY]".length)).trim();
  const spam = label === "spam";
  if (text === "" || !["spam", "ham", "neutral"].includes(label)) return [];
  if (spam && !SHOWS_IN_TEXT.test(text)) return [];
  return [{ text, spam, weight: NAMED_COLLECTION_WEIGHT }];
}

function ofRow(row: Row, at: number): SpamComment[] {
  if (row["label"] !== undefined) {
    if (at % ORDINARY_EVERY !== 0) return [];
    return [{ text: row["text"] ?? "", spam: false, weight: ORDINARY_WEIGHT }];
  }
  if (row["flags"] !== undefined) {
    const spam = row["flags"].includes("p");
    return [{ text: row["text"] ?? "", spam, weight: spam ? LADDER_SPAM_WEIGHT : LADDER_WEIGHT }];
  }
  if (row["CLASS"] !== undefined) {
    const text = decode(row["CONTENT"] ?? "");
    return [{ text, spam: row["CLASS"] === "1", weight: COLLECTION_WEIGHT }];
  }
  return ofNamedCollection(row);
}

/**
 * Labelled comments of one file: columns `CONTENT, CLASS` (1 = spam), or `comment, class`
 * (spam, ham, neutral; others are left out), or those of the codebook (`text, flags`), or
 * `label, text`: posts with a sentiment, none of them taken for spam. A file that cannot be
 * read is an INPUT error.
 */
export function readSpamComments(path: string): SpamComment[] {
  return readRows(path).flatMap(ofRow);
}
