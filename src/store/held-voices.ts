// The voices that a run of changes touches: what each said before, looked up once, and what it
// says now. In memory; writes nothing.

import { SCORE_UNIT } from "../core/rollup.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { voiceName } from "../core/voices.ts";
import type { Remark } from "../core/voices.ts";
import type { RawRow, StoredComment } from "./comment-row.ts";
import { SELECT_COMMENT, toStoredComment } from "./comment-row.ts";
import type { Connection } from "./open-database.ts";

/** One comment of a voice, with its share as it will be. */
type Held = { id: number; scored: ScoredComment; share: number };
export type HeldVoice = Readonly<{ teaserId: number; before: readonly Remark[]; now: Held[] }>;

/** The voices that are touched, as they were and as they are. */
export type HeldVoices = Readonly<{
  /** Looks a voice up before its comments or their shares change. */
  hold: (comment: StoredComment) => void;
  put: (comment: StoredComment, state: "new" | "known") => void;
  /** Takes a comment out; the share that it had. */
  drop: (comment: StoredComment) => number;
  set: (comment: StoredComment, share: number) => void;
  all: () => Iterable<HeldVoice>;
  clear: () => void;
}>;

export function heldVoices(connection: Connection): HeldVoices {
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
    hold: (comment) => void hold(comment),
    put: (comment, state) => {
      const { id, scored, share } = comment;
      hold(comment, state).now.push({ id, scored, share });
    },
    drop: (comment) => {
      const { now } = hold(comment);
      const at = now.findIndex(({ id }) => id === comment.id);
      const [gone] = at < 0 ? [] : now.splice(at, 1);
      return gone?.share ?? SCORE_UNIT;
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
  // Read from the index alone: most voices wrote once, and then there is nothing else to read.
  const byAuthor = connection
    .prepare<[number, number, string], number>(
      `SELECT id FROM comment INDEXED BY comment_author
       WHERE teaser_id = ? AND platform_id = ? AND author = ?`,
    )
    .pluck();
  const byId = connection.prepare<[number], RawRow>(`${SELECT_COMMENT} WHERE c.id = ?`).raw();
  const read = (id: number): StoredComment[] => byId.all(id).map(toStoredComment);
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
      const all = author === null ? [id] : byAuthor.all(teaserId, platformId, author);
      return all.flatMap((one) => (one === id && state === "new" ? [] : read(one)));
    },
    forget: () => isFresh.clear(),
  };
}
