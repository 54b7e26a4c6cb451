// Scored comments for tests, with plain defaults.

import type { Comment } from "../../src/core/comment.ts";
import type { LadderSums } from "../../src/core/rollup.ts";
import type { ScoredComment } from "../../src/core/scored-comment.ts";
import type { UnscorableReason } from "../../src/core/score.ts";

export type Given = Partial<Comment> &
  Readonly<{ hype?: number; unscorable?: UnscorableReason; key?: string }>;

/** All probability on the rung nearest to `hype`. */
function ladderAt(hype: number): LadderSums {
  const ladder: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  ladder[Math.round(hype * 4) as 0 | 1 | 2 | 3 | 4] = 10_000;
  return ladder;
}

let made = 0;

/** `hype` in [0, 1]; the default is 0.5. */
export function scored(given: Given = {}): ScoredComment {
  made += 1;
  const { hype = 0.5, unscorable = null, key = `k${made}`, ...comment } = given;
  return {
    key,
    comment: {
      id: key,
      teaser: "T",
      platform: "youtube",
      text: "text",
      author: null,
      postedAt: Date.UTC(2025, 4, 13, 15),
      timePrecision: "second",
      likes: 0,
      parentId: null,
      language: "en",
      ...comment,
    },
    score: {
      unscorable,
      hype: Math.round(hype * 10_000),
      rung: 0,
      ladder: ladderAt(hype),
      sentiment: [0, 10_000, 0],
      label: "neutral",
      compound: 0,
      spam: 0,
    },
  };
}
