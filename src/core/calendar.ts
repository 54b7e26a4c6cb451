// Calendar arithmetic in UTC that every reader of dates shares.

import type { TimePrecision } from "./comment.ts";

export type ParsedTime = Readonly<{
  /** Milliseconds since 1970 UTC. */
  at: number;
  precision: TimePrecision;
}>;

/** Nothing under a teaser is older than this, nor far in the future: such values are no times. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** Hour on the 24-hour clock of "5" and "PM"; undefined stays undefined. */
export function clock24(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined || half === "") return hour;
  const base = Number(hour) % 12;
  return String(/^p/i.test(half) ? base + 12 : base);
}

/** How exact a time is whose hour and second were or were not given. */
export function precisionOf(hour: string | undefined, second: string | undefined): TimePrecision {
  if (hour === undefined) return "day";
  return second === undefined ? "minute" : "second";
}

/** Year, month (1-12), day, hour, minute, second as UTC ms; null for 31 February and the like. */
export function utc(parts: readonly (string | undefined)[]): number | null {
  const part = (index: number, standard: number): number => Number(parts[index] ?? standard);
  const [hour, minute, second] = [part(3, 0), part(4, 0), part(5, 0)];
  if (hour > 24 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(part(0, 0), part(1, 1) - 1, part(2, 1));
  const date = new Date(midnight);
  if (date.getUTCMonth() !== part(1, 1) - 1 || date.getUTCDate() !== part(2, 1)) return null;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** Milliseconds that a zone lies ahead of UTC; 0 for none, Z, UTC and GMT. */
export function zoneOffset(zone: string | undefined): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "");
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return (found[1] === "-" ? -minutes : minutes) * 60_000;
}

/** The moment, or null where no comment can have been written then. */
export function inRange(at: number, precision: TimePrecision): ParsedTime | null {
  return at >= EARLIEST && at <= LATEST ? { at, precision } : null;
}
