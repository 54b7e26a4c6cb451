// Times that count back from the moment of reading: "2 years ago (edited)", "3d", "yesterday".

import type { ParsedTime } from "./calendar.ts";
import { inRange } from "./calendar.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Mean lengths of the Gregorian calendar (365.2425 days), as no calendar date is known. */
const YEAR = 365.2425 * DAY;
const UNITS: Readonly<Record<string, number>> = {
  s: 1000,
  sec: 1000,
  second: 1000,
  m: MINUTE,
  min: MINUTE,
  minute: MINUTE,
  h: 60 * MINUTE,
  hr: 60 * MINUTE,
  hour: 60 * MINUTE,
  d: DAY,
  day: DAY,
  w: 7 * DAY,
  wk: 7 * DAY,
  week: 7 * DAY,
  mo: YEAR / 12,
  month: YEAR / 12,
  y: YEAR,
  yr: YEAR,
  year: YEAR,
};
const AGO = /^(?:about |over |almost )?(\d+|an?|one)\s*([a-z]+?)s?(?:\s+ago)?$/i;

/** The moment counted back from `readAt` (ms), or null where the text is no such time. */
export function parseRelativeTime(text: string, readAt: number): ParsedTime | null {
  const plain = text
    .replace(/\(edited\)|\bedited\b|^streamed |^posted /gi, "")
    .replace(/^[·•\s]+|[·•\s]+$/g, "")
    .toLowerCase();
  const back = distance(plain);
  return back === null ? null : inRange(Math.round(readAt - back), "relative");
}

function distance(text: string): number | null {
  if (text === "just now" || text === "now" || text === "today") return 0;
  if (text === "yesterday") return DAY;
  const found = AGO.exec(text);
  if (found === null) return null;
  const [, count = "", unit = ""] = found;
  const size = UNITS[unit];
  if (size === undefined) return null;
  return size * (/^\d/.test(count) ? Number(count) : 1);
}
