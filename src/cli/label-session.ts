// Labelling at the terminal: one comment, one key.

import type { Label, Rung } from "../core/ladder.ts";
import type { Judgement, Labelling } from "../pipeline/label.ts";
import { plain } from "./wording.ts";

export type Session = Readonly<{
  /** What is typed, as it comes: one key, or several typed ahead. */
  keys: AsyncIterable<string>;
  say: (text: string) => void;
  /** Ask for the sentiment as well, with a second key. */
  asksSentiment: boolean;
}>;

const RUNG_KEYS: Readonly<Record<string, Rung>> = { 1: -2, 2: -1, 3: 0, 4: 1, 5: 2 };
const SENTIMENT_KEYS: Readonly<Record<string, Label>> = {
  "-": "negative",
  "0": "neutral",
  "+": "positive",
};
const HELP = "1 rejecting  2 worried  3 open  4 warm  5 hyped   s skip  u undo  q quit";
const SENTIMENT_HELP = "the text itself:  - negative  0 neutral  + positive";
/** Ctrl-C and Ctrl-D, which raw mode hands over as keys. */
const QUIT = new Set(["q", "\u0003", "\u0004"]);
/** What cursor and function keys send: ESC, "[" or "O", parameters, a letter or tilde. */
const SEQUENCE = /\p{Cc}(?:\[[\d;]*[A-Za-z~]|O[A-Za-z])/gu;
/** Longer comments are cut: nobody reads on. */
const MAX_LENGTH = 2_000;

/** Goes through the open comments until they end or `q` is typed; returns how many were labelled. */
export async function labelSession(labelling: Labelling, session: Session): Promise<number> {
  const { open } = labelling;
  const kept = new Set<number>();
  let at = 0;
  let pending: Rung | null = null;
  show(labelling, at, session);
  if (open.length === 0) return 0;
  for await (const key of singleKeys(session.keys)) {
    const action = actionOf(key, pending, session.asksSentiment);
    pending = action.does === "ask" ? action.rung : null;
    if (action.does === "quit") break;
    if (action.does === "ask") session.say(`${SENTIMENT_HELP}\n`);
    const next = act(action, at, { labelling, kept });
    if (next === at) continue;
    at = next;
    show(labelling, at, session);
    if (at >= open.length) break;
  }
  return kept.size;
}

type Action =
  | Readonly<{ does: "keep"; judgement: Judgement }>
  | Readonly<{ does: "ask"; rung: Rung }>
  | Readonly<{ does: "skip" | "undo" | "quit" | "nothing" }>;

function actionOf(key: string, pending: Rung | null, asksSentiment: boolean): Action {
  if (QUIT.has(key)) return { does: "quit" };
  if (key === "u") return { does: "undo" };
  if (key === "s") return { does: "skip" };
  const sentiment = SENTIMENT_KEYS[key];
  if (pending !== null && sentiment !== undefined) {
    return { does: "keep", judgement: { rung: pending, sentiment } };
  }
  const rung = RUNG_KEYS[key];
  if (rung === undefined)
    return pending === null ? { does: "nothing" } : { does: "ask", rung: pending };
  if (asksSentiment) return { does: "ask", rung };
  return { does: "keep", judgement: { rung, sentiment: null } };
}

type Progress = Readonly<{ labelling: Labelling; kept: Set<number> }>;

/** Does what a key asks for; returns the place of the comment to show next. */
function act(action: Action, at: number, { labelling, kept }: Progress): number {
  const comment = labelling.open[at];
  const before = labelling.open[at - 1];
  if (action.does === "keep" && comment !== undefined) {
    labelling.keep(comment, action.judgement);
    kept.add(at);
    return at + 1;
  }
  if (action.does === "undo" && before !== undefined) {
    if (kept.delete(at - 1)) labelling.remove(before);
    return at - 1;
  }
  return action.does === "skip" ? at + 1 : at;
}

/** The comment without the scorer's opinion, which would sway the reader. */
function show({ open, done }: Labelling, at: number, { say }: Session): void {
  const comment = open[at];
  if (comment === undefined) {
    say(`\nThat was the last of the ${done + open.length} comments drawn.\n`);
    return;
  }
  const text = comment.text.slice(0, MAX_LENGTH).replaceAll(/\r\n?|\n/g, "\n");
  const lines = text.split("\n").map((line) => `  ${plain(line)}`);
  const head = `${done + at + 1} of ${done + open.length} (${plain(comment.platform)})`;
  say(`\n${head}\n${lines.join("\n")}\n${HELP}\n`);
}

/** Key by key; what a cursor or function key sends is passed over. */
async function* singleKeys(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    yield* chunk.replaceAll(SEQUENCE, "").toLowerCase();
  }
}
