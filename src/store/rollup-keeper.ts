// Keeping roll-ups true while comments come, change and go: what the touched voices counted
// before is taken away, what they count now is added, in the transaction of the comments.

import { SCORE_UNIT } from "../core/rollup.ts";
import { rollupSums } from "../core/rollup-sums.ts";
import type { Rollup, RollupSums } from "../core/rollup-sums.ts";
import { voiceOf } from "../core/voices.ts";
import type { Remark } from "../core/voices.ts";
import type { StoredComment } from "./comment-row.ts";
import { copyIndex, isSameCopy } from "./copy-index.ts";
import { heldVoices } from "./held-voices.ts";
import type { HeldVoice } from "./held-voices.ts";
import type { Connection } from "./open-database.ts";
import type { RollupTable } from "./rollup-table.ts";

/** Comments under way before they are settled: it bounds the memory of a large file. */
const SETTLE_AT = 50_000;

export type RollupKeeper = Readonly<{
  /** A comment that has just been inserted; `bands`: its sketch, where it is at hand. */
  add: (comment: StoredComment, bands?: readonly number[]) => void;
  /** A comment that `write` changes from one version to the next; both have the same row. */
  replace: (before: StoredComment, after: StoredComment, write: () => void) => void;
  /** A comment that `write` deletes. Settle with "kept" before anything else is written. */
  remove: (comment: StoredComment, write: () => void) => void;
  /** Writes the sums; with "kept", what they lose moves to the kept layer, and the totals stay. */
  settle: (loss?: Loss) => void;
  /** Forgets what is under way, after a rollback. */
  reset: () => void;
}>;

export function rollupKeeper(
  connection: Connection,
  table: RollupTable,
  settleAt: number = SETTLE_AT,
): RollupKeeper {
  const copies = copyIndex(connection);
  const voices = heldVoices(connection);
  const changes = pendingChanges(table);
  const reset = (): void => {
    voices.clear();
    changes.clear();
    copies.reset();
  };
  const settle = (loss: Loss = "gone"): void => {
    copies.settle(voices.set);
    for (const voice of voices.all()) changes.countVoice(voice);
    changes.write(loss);
    reset();
  };
  const settleWhenFull = (): void => (changes.comments() >= settleAt ? settle() : undefined);
  return {
    add: (comment, bands) => {
      voices.put(comment, "new");
      changes.countComment(comment, 1);
      copies.link(comment, bands);
      settleWhenFull();
    },
    replace: (before, after, write) => {
      const isMoved = !isSameCopy(before.scored, after.scored);
      // The share that stands, not the one of a row that was read before the last settling.
      const share = voices.drop(before);
      // The voice as it was before the comment found its author.
      voices.hold(after);
      changes.countComment(before, -1);
      if (isMoved) copies.unlink(before);
      write();
      voices.put({ ...after, share: isMoved ? SCORE_UNIT : share }, "known");
      changes.countComment(after, 1);
      if (isMoved) copies.link(after);
      settleWhenFull();
    },
    remove: (comment, write) => {
      voices.drop(comment);
      changes.countComment(comment, -1);
      copies.unlink(comment);
      write();
    },
    settle,
    reset,
  };
}

/** What becomes of sums that are lost: nothing, or they move to the kept layer. */
type Loss = "gone" | "kept";

/** What one teaser gains and loses. */
type Change = Readonly<{ sums: RollupSums; scorers: Map<number, number> }>;

type PendingChanges = Readonly<{
  countComment: (comment: StoredComment, sign: 1 | -1) => void;
  countVoice: (voice: HeldVoice) => void;
  /** How many comments were counted since the last `clear`. */
  comments: () => number;
  write: (loss: Loss) => void;
  clear: () => void;
}>;

function pendingChanges(table: RollupTable): PendingChanges {
  const changes = new Map<number, Change>();
  let comments = 0;
  const changeOf = (teaserId: number): Change => {
    const change = changes.get(teaserId) ?? { sums: rollupSums(), scorers: new Map() };
    changes.set(teaserId, change);
    return change;
  };
  return {
    countComment: ({ teaserId, scorerId, scored }, sign) => {
      const { sums, scorers } = changeOf(teaserId);
      sums.comment(scored, sign);
      scorers.set(scorerId, (scorers.get(scorerId) ?? 0) + sign);
      comments += 1;
    },
    countVoice: ({ teaserId, before, now }) => countVoice(changeOf(teaserId).sums, before, now),
    comments: () => comments,
    write: (loss) => {
      for (const [teaserId, { sums, scorers }] of changes) {
        const rollup = sums.rollup();
        table.add(teaserId, rollup, "live");
        for (const [scorerId, count] of scorers) table.addScored(teaserId, scorerId, count);
        if (loss === "kept") table.add(teaserId, negative(rollup), "kept");
      }
    },
    clear: () => {
      changes.clear();
      comments = 0;
    },
  };
}

/** Takes a voice away as it was and adds it as it is. */
function countVoice(sums: RollupSums, before: readonly Remark[], now: readonly Remark[]): void {
  const [one] = before.length > 0 ? before : now;
  if (one === undefined) return;
  sums.voice(voiceOf(before), -1);
  sums.voice(voiceOf(now), 1);
  const { author, platform } = one.scored.comment;
  if (author === null) return;
  sums.author(platform, before.length, -1);
  sums.author(platform, now.length, 1);
}

function negative(rollup: Rollup): Rollup {
  const sums = rollupSums();
  sums.add(rollup, -1);
  return sums.rollup();
}
