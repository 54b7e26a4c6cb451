// What drivers, themes and peaks need of a comment: less than half of it, so that a hundred
// thousand can be read and held.

import type { Comment } from "../comment.ts";
import type { QuantizedScore } from "../scored-comment.ts";

/** A scored comment without what only a quote needs. */
export type Said = Readonly<{
  key: string;
  comment: Pick<Comment, "platform" | "text" | "author" | "postedAt" | "timePrecision" | "likes">;
  score: Pick<QuantizedScore, "unscorable" | "hype">;
}>;

/** The same with what it counts as a copy, in ten-thousandths (see clusters.ts). */
export type Heard = Readonly<{ scored: Said; share: number }>;
