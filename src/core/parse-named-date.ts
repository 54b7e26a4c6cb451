// Dates that name their month in English: X's "Wed Oct 19 20:07:25 +0000 2022", mail dates,
// "Oct 19, 2022 at 8:07 PM", "19 October 2022".

import type { ParsedTime } from "./calendar.ts";
import { clock24, inRange, precisionOf, utc, zoneOffset } from "./calendar.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;
const CLOCK = /\b(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?/i;
const ZONE = /(?:GMT|UTC)?\s?([+-]\d{2}:?\d{2})\b/;
/** Longer texts are prose that happens to name a month. */
const MAX_LENGTH = 60;

/** The moment, UTC where no offset is written; null where the text is no such date. */
export function parseNamedDate(text: string): ParsedTime | null {
  if (text.length > MAX_LENGTH) return null;
  const named = MONTH.exec(text);
  if (named === null) return null;
  const clock = CLOCK.exec(text);
  const zone = ZONE.exec(text);
  const day = dayOf(without(without(text, clock), zone), named[1]);
  if (day === null) return null;
  const [, hour, minute, second, half] = clock ?? [];
  const at = utc([...day, clock24(hour, half), minute, second]);
  return at === null ? null : inRange(at - zoneOffset(zone?.[1]), precisionOf(hour, second));
}

/** Year, month and day, each as digits; null where the year or the day is missing. */
function dayOf(text: string, monthName = ""): readonly string[] | null {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1];
  if (year === undefined || day === undefined) return null;
  return [year, String(MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1), day];
}

function without(text: string, found: RegExpExecArray | null): string {
  return found === null ? text : text.replace(found[0], " ");
}
