// Opinions that a text only reports: in quotation marks, or in other people's mouths. Where the
// text contradicts them they stand for their reverse; else they count like the writer's own.

import { DISSENT, PEOPLE, QUOTE, REPORT, RESUMES, ROLE } from "./facts.ts";
import { type Feelings, NEGATION_FACTOR } from "./feelings.ts";
import { BREAK, NEGATED, SPOKEN, type TokenBuffer, WORD } from "./tokens.ts";

/** How far a report reaches without quotation marks ("calling this boring"). */
const REPORT_REACH = 8;
/** "people who keep calling": how many tokens may stand between the two. */
const SPEAKER_REACH = 4;
/** Longer stretches between two marks are rarely one quotation. */
const LONGEST_QUOTE = 40;

/** A text without any of these reports nothing; the bits of REPORT are shared, so it may. */
const OPENS_REPORT = QUOTE | REPORT;

/** What the report of the text under way says, and what the rest says; for all texts. */
const found = { inside: 0, outside: 0, hasDissent: false, words: 0 };

type Read = Readonly<{ tokens: TokenBuffer; feelings: Feelings }>;

function isQuote(tokens: TokenBuffer, index: number): boolean {
  return ((tokens.parts[index] ?? 0) & QUOTE) !== 0;
}

function hasRole(tokens: TokenBuffer, index: number, role: number): boolean {
  return ((tokens.parts[index] ?? 0) & ROLE) === role;
}

function speak(tokens: TokenBuffer, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    if (tokens.kinds[index] === WORD) tokens.kinds[index] = SPOKEN;
  }
}

/** The closing mark of a quotation that opens at `start`, or `start`. */
function closingMark({ tokens }: Read, start: number): number {
  const last = Math.min(tokens.count, start + LONGEST_QUOTE);
  for (let index = start + 1; index < last; index += 1) {
    if (isQuote(tokens, index)) return index;
  }
  return start;
}

/** Index after what is said from `start` on; `start` where no feeling is in it. */
function endOfReport({ tokens, feelings }: Read, start: number): number {
  const last = Math.min(tokens.count, start + REPORT_REACH);
  let isMoved = false;
  let index = start;
  for (; index < last; index += 1) {
    if (((tokens.flags[index] ?? 0) & BREAK) !== 0 || isQuote(tokens, index)) break;
    if (isMoved && hasRole(tokens, index, RESUMES)) break;
    if (feelings.valences[index] !== 0) isMoved = true;
  }
  return isMoved ? index : start;
}

/** Marks what is quoted and what others say; true where there is any of it. */
function markReports(text: Read): boolean {
  const { tokens } = text;
  let speaker = -SPEAKER_REACH - 1;
  let isAny = false;
  for (let index = 0; index < tokens.count; index += 1) {
    if (isQuote(tokens, index)) {
      const end = closingMark(text, index);
      if (end === index) continue;
      speak(tokens, index + 1, end);
      isAny = true;
      index = end;
    } else if (hasRole(tokens, index, REPORT) && index - speaker <= SPEAKER_REACH) {
      const end = endOfReport(text, index + 1);
      speak(tokens, index + 1, end);
      if (end > index + 1) isAny = true;
    } else if (hasRole(tokens, index, PEOPLE)) speaker = index;
  }
  return isAny;
}

/** Sums the feelings inside and outside of reports. */
function weigh({ tokens, feelings }: Read): void {
  found.inside = 0;
  found.outside = 0;
  found.words = 0;
  found.hasDissent = false;
  for (let index = 0; index < tokens.count; index += 1) {
    const valence = feelings.valences[index] ?? 0;
    if (tokens.kinds[index] === SPOKEN) {
      found.inside += valence;
      continue;
    }
    found.outside += valence;
    if (tokens.kinds[index] === WORD) found.words += 1;
    const isNegated = ((tokens.flags[index] ?? 0) & NEGATED) !== 0;
    if (hasRole(tokens, index, DISSENT) && !isNegated) found.hasDissent = true;
  }
}

/** Turns every feeling that is reported. */
function contradict({ tokens, feelings }: Read): void {
  const isBlame = found.inside < 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] === SPOKEN) {
      tokens.flags[index] = (tokens.flags[index] ?? 0) | NEGATED;
      feelings.valences[index] = (feelings.valences[index] ?? 0) * NEGATION_FACTOR;
    } else if (isBlame && hasRole(tokens, index, DISSENT)) {
      // "are wrong" speaks of those people, not of what they spoke of.
      feelings.silence(index);
      tokens.kinds[index] = SPOKEN;
    }
  }
}

/** All words as the text's own. */
function unmark(tokens: TokenBuffer): void {
  for (let index = 0; index < tokens.count; index += 1) {
    if (tokens.kinds[index] === SPOKEN) tokens.kinds[index] = WORD;
  }
}

/** Settles the reports of a text; its feelings must be read already. */
export function settleReports(tokens: TokenBuffer, feelings: Feelings): void {
  if ((tokens.partsSeen & OPENS_REPORT) === 0) return;
  const text = { tokens, feelings };
  if (!markReports(text)) return;
  weigh(text);
  const isContradicted =
    found.inside !== 0 && (found.hasDissent || found.inside * found.outside < 0);
  // A text that is one quotation, or agrees with what people say, speaks for itself.
  if (isContradicted && found.words > 0) contradict(text);
  else unmark(tokens);
}
