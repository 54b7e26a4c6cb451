// Gold: what people said of comments, to measure scorers by.

import type { GoldComment } from "../core/evaluate.ts";
import { isForeignOrSpam, readLabelledFile } from "../training/labelled-file.ts";

/**
 * Labelled comments of a file (see labelled-file.ts for its columns). Rows flagged as spam (p)
 * or another language (l) after the codebook are left out: nothing can be said of them.
 */
export function readGold(path: string): GoldComment[] {
  return readLabelledFile(path)
    .filter((row) => !isForeignOrSpam(row))
    .map(({ text, title, rung, label }) => ({ text, title, rung, label }));
}
