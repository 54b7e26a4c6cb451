// Comments without labels: they teach which words stand near which.

import { basename } from "node:path";
import { readRows } from "./rows.ts";

export type UnlabelledComment = Readonly<{ text: string; title: string }>;

/** Longer texts are mostly pasted articles. */
const LONGEST_TEXT = 600;

/** Texts of the files, each once and none of `known`; the title is the file's name. */
export function readUnlabelled(
  paths: readonly string[],
  known: Iterable<string>,
): UnlabelledComment[] {
  const seen = new Set(known);
  const comments: UnlabelledComment[] = [];
  for (const path of paths) {
    const title = basename(path).replace(/\.[^.]*$/, "");
    for (const row of readRows(path)) {
      const text = (row["text"] ?? "").replaceAll(/\r\n?/g, "\n").trim();
      if (text === "" || text.length > LONGEST_TEXT || seen.has(text)) continue;
      seen.add(text);
      comments.push({ text, title });
    }
  }
  return comments;
}
