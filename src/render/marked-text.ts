// A comment cut into the pieces that moved its score and the pieces that did not. Offsets of
// evidence are those of the text as stored, so pieces are cut first and cleaned afterwards.

import type { Evidence } from "../core/score.ts";
import { MAX_GRAPHEMES, cleanLine, cleanPiece, cutAt, wellFormed } from "./clean.ts";

/** Contributions below this tell nothing at two decimals. */
const MIN_CONTRIBUTION = 0.005;
/**
 * A word that adds less than this part of what the strongest word adds is left unmarked: a model
 * gives every word some weight, and a text that is marked all over explains nothing.
 */
const NOTABLE = 0.4;
/** Marks in one comment, the strongest ones; more and the eye finds none. */
const MAX_MARKS = 10;

/** A piece of text; `contribution` is null where it moved nothing. */
export type Piece = Readonly<{ text: string; contribution: number | null }>;

export type MarkedText = Readonly<{ pieces: readonly Piece[]; shortened: boolean }>;

/** What moved a score and by how much; `rule` where it has no place in the text. */
export type Mover = Readonly<{ token: string; contribution: number; rule: boolean }>;

/** Pieces in text order, with what is worth a mark; overlapping evidence keeps the first. Never throws on odd offsets. */
export function markedText(text: string, evidence: readonly Evidence[]): MarkedText {
  const whole = wellFormed(text);
  const end = cutAt(whole, MAX_GRAPHEMES);
  const pieces: Piece[] = [];
  let at = 0;
  for (const item of placed(evidence, end)) {
    if (item.start < at) continue;
    push(pieces, whole.slice(at, item.start), null);
    push(pieces, whole.slice(item.start, item.end), item.contribution);
    at = item.end;
  }
  push(pieces, whole.slice(at, end), null);
  return { pieces, shortened: end < whole.length };
}

/** Strongest first, at most `limit`; the same token twice is added up. */
export function movers(
  evidence: readonly Evidence[],
  limit: number,
): Readonly<{ shown: readonly Mover[]; more: number }> {
  const sums = new Map<string, Mover>();
  for (const item of evidence) {
    const rule = item.start < 0;
    const token = cleanLine(item.token, 40).replace(rule ? /^<(.*)>$/ : /(?!)/, "$1");
    if (token === "" || !Number.isFinite(item.contribution)) continue;
    const key = `${rule ? "rule" : "word"} ${token.toLowerCase()}`;
    const before = sums.get(key);
    sums.set(key, {
      token: before?.token ?? token,
      contribution: (before?.contribution ?? 0) + item.contribution,
      rule,
    });
  }
  const all = [...sums.values()]
    .filter((mover) => Math.abs(mover.contribution) >= MIN_CONTRIBUTION)
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const least = leastNotable(all.filter(({ rule }) => !rule));
  const shown = all.filter(({ contribution }) => Math.abs(contribution) >= least).slice(0, limit);
  return { shown, more: all.length - shown.length };
}

/** Size from which a contribution is worth a mark among these. */
function leastNotable(items: readonly Readonly<{ contribution: number }>[]): number {
  const sizes = items.map(({ contribution }) => Math.abs(contribution)).filter(Number.isFinite);
  return Math.max(MIN_CONTRIBUTION, NOTABLE * Math.max(0, ...sizes));
}

function placed(evidence: readonly Evidence[], end: number): Evidence[] {
  const inText = evidence.filter(
    ({ start, end: stop }) => start >= 0 && stop > start && stop <= end,
  );
  const sizes = inText.map(({ contribution }) => Math.abs(contribution)).toSorted((a, b) => b - a);
  const least = Math.max(leastNotable(inText), sizes[MAX_MARKS - 1] ?? 0);
  return inText
    .filter(({ contribution }) => Math.abs(contribution) >= least)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function push(pieces: Piece[], text: string, contribution: number | null): void {
  const cleaned = cleanPiece(text);
  if (cleaned !== "") pieces.push({ text: cleaned, contribution });
}
