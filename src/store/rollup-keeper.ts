// Keeping roll-ups true while comments come, change and go: what the touched voices counted
// before is taken away, what they count now is added, in the transaction of the comments.

import { SCORE_UNIT } from "../core/rollup.ts";
import { rollupSums } from "../core/rollup-sums.ts";
import type { RollupSums } from "../core/rollup-sums.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { voiceName, voiceOf } from "../core/voices.ts";
import type { Remark } from "../core/voices.ts";
import type { CommentRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import { copyIndex, isSameCopy } from "./copy-index.ts";
import type { Connection } from "./open-database.ts";
import type { RollupTable } from "./rollup-table.ts";

/** Comments under way before they are settled: it bounds the memory of a large file. */
const SETTLE_AT = 50_000;

export type RollupKeeper = Readonly<{
  /** A comment that has just been inserted. */
  add: (comment: StoredComment) => void;
  /** A comment that `write` changes from one version to the next; both have the same row. */
  replace: (before: StoredComment, after: StoredComment, write: () => void) => void;
  /** A comment that `write` deletes. Settle with "kept" before anything else is written. */
  remove: (comment: StoredComment, write: () => void) => void;
  /** Writes the sums; with "kept", what they lose moves to the kept layer, and the totals stay. */
  settle: (loss?: "gone" | "kept") => void;
  /** Forgets what is under way, after a rollback. */
  reset: () => void;
}>;

/** One comment of a voice, with its share as it will be. */
type Held = { id: number; scored: ScoredComment; share: number };
type HeldVoice = Readonly<{ teaserId: number; before: readonly Remark[]; now: Held[] }>;

/** What one teaser gains and loses. */
type Change = Readonly<{ sums: RollupSums; scorers: Map<number, number> }>;

export function rollupKeeper(connection: Connection, table: RollupTable): RollupKeeper {
  const copies = copyIndex(connection);
  const voices = heldVoices(connection);
  const changes = new Map<number, Change>();
  let pending = 0;
  const changeOf = (teaserId: number): Change => {
    const change = changes.get(teaserId) ?? { sums: rollupSums(), scorers: new Map() };
    changes.set(teaserId, change);
    return change;
  };
  const count = (comment: StoredComment, sign: 1 | -1): void => {
    const { sums, scorers } = changeOf(comment.teaserId);
    sums.comment(comment.scored, sign);
    scorers.set(comment.scorerId, (scorers.get(comment.scorerId) ?? 0) + sign);
    pending += 1;
  };
  const settle = (loss: "gone" | "kept" = "gone"): void => {
    if (changes.size === 0) return;
    for (const { comment, share } of copies.settle((changing) => void voices.hold(changing))) {
      voices.set(comment, share);
    }
    for (const { teaserId, before, now } of voices.all()) {
      countVoice(changeOf(teaserId).sums, before, now);
    }
    for (const [teaserId, change] of changes) apply(table, { teaserId, change, loss });
    reset();
  };
  const reset = (): void => {
    voices.clear();
    changes.clear();
    copies.reset();
    pending = 0;
  };
  const settleWhenFull = (): void => {
    if (pending >= SETTLE_AT) settle();
  };
  return {
    add: (comment) => {
      voices.put(comment, "new");
      count(comment, 1);
      copies.link(comment);
      settleWhenFull();
    },
    replace: (before, after, write) => {
      const isMoved = !isSameCopy(before.scored, after.scored);
      voices.drop(before);
      // The voice as it was before the comment found its author.
      voices.hold(after);
      count(before, -1);
      if (isMoved) copies.unlink(before);
      write();
      voices.put({ ...after, share: isMoved ? SCORE_UNIT : before.share }, "known");
      count(after, 1);
      if (isMoved) copies.link(after);
      settleWhenFull();
    },
    remove: (comment, write) => {
      voices.drop(comment);
      count(comment, -1);
      copies.unlink(comment);
      write();
    },
    settle,
    reset,
  };
}

/** The voices that are touched, as they were and as they are. */
type HeldVoices = Readonly<{
  hold: (comment: StoredComment) => HeldVoice;
  put: (comment: StoredComment, state: "new" | "known") => void;
  drop: (comment: StoredComment) => void;
  set: (comment: StoredComment, share: number) => void;
  all: () => Iterable<HeldVoice>;
  clear: () => void;
}>;

function heldVoices(connection: Connection): HeldVoices {
  const held = new Map<string, HeldVoice>();
  const load = voiceLoader(connection);
  const hold = (comment: StoredComment, state: "new" | "known" = "known"): HeldVoice => {
    const name = `${comment.teaserId}\n${voiceName(comment.scored, comment.id)}`;
    let voice = held.get(name);
    if (voice === undefined) {
      const now = load.of(comment, state).map(({ id, scored, share }) => ({ id, scored, share }));
      const before = now.map(({ scored, share }) => ({ scored, share }));
      voice = { teaserId: comment.teaserId, before, now };
      held.set(name, voice);
    }
    return voice;
  };
  return {
    hold,
    put: (comment, state) => {
      const { id, scored, share } = comment;
      hold(comment, state).now.push({ id, scored, share });
    },
    drop: (comment) => {
      const { now } = hold(comment);
      const at = now.findIndex(({ id }) => id === comment.id);
      if (at >= 0) now.splice(at, 1);
    },
    set: (comment, share) => {
      const one = hold(comment).now.find(({ id }) => id === comment.id);
      if (one !== undefined) one.share = share;
    },
    all: () => held.values(),
    clear: () => {
      held.clear();
      load.forget();
    },
  };
}

type VoiceLoader = Readonly<{
  /** Comments of the same voice in the database, without a `new` one itself. */
  of: (comment: StoredComment, state: "new" | "known") => StoredComment[];
  forget: () => void;
}>;

function voiceLoader(connection: Connection): VoiceLoader {
  const byAuthor = connection.prepare<[number, number, string], CommentRow>(
    `${SELECT_COMMENT} WHERE c.teaser_id = ? AND c.platform_id = ? AND c.author = ?`,
  );
  const any = connection.prepare<[number, number, number]>(
    "SELECT 1 FROM comment WHERE teaser_id = ? AND platform_id = ? AND id <> ? LIMIT 1",
  );
  // Most files are the first of their teaser: then no author needs to be looked up.
  const isFresh = new Map<string, boolean>();
  const fresh = ({ teaserId, platformId, id }: StoredComment, state: "new" | "known"): boolean => {
    const name = `${teaserId}\n${platformId}`;
    const known = isFresh.get(name);
    if (known !== undefined) return known;
    const answer = state === "new" && any.get(teaserId, platformId, id) === undefined;
    isFresh.set(name, answer);
    return answer;
  };
  return {
    of: (comment, state) => {
      const { teaserId, platformId, id, scored } = comment;
      const { author } = scored.comment;
      if (fresh(comment, state)) return [];
      if (author === null) return state === "new" ? [] : [comment];
      const rows = byAuthor.all(teaserId, platformId, author).map(toStoredComment);
      return state === "new" ? rows.filter((row) => row.id !== id) : rows;
    },
    forget: () => isFresh.clear(),
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

type Settlement = Readonly<{ teaserId: number; change: Change; loss: "gone" | "kept" }>;

function apply(table: RollupTable, { teaserId, change, loss }: Settlement): void {
  const rollup = change.sums.rollup();
  table.add(teaserId, rollup, "live");
  for (const [scorerId, comments] of change.scorers) table.addScored(teaserId, scorerId, comments);
  if (loss === "gone") return;
  const kept = rollupSums();
  kept.add(rollup, -1);
  table.add(teaserId, kept.rollup(), "kept");
}
