// 03/04/2024: the third of April or the fourth of March? One row cannot tell, its neighbours can.

import { dayMonthOrder } from "../core/parse-time.ts";

export type DateOrder = "dmy" | "mdy";

const SLASHED = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?=\D|$)/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The order of the sampled dates; null where none decides, or where they contradict. */
export function dateOrderOf(times: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const time of times) {
    const found = SLASHED.exec(time);
    if (found === null || found[1] === found[2]) continue;
    const order = dayMonthOrder(Number(found[1]), Number(found[2]));
    if (order !== null) orders.add(order);
  }
  const [only] = orders;
  return orders.size === 1 && only !== undefined ? only : null;
}

/** A date in the given order with its month named, so that it can be read only one way. */
export function withNamedMonth(time: unknown, order: DateOrder): unknown {
  if (typeof time !== "string") return time;
  return time.replace(SLASHED, (whole, first: string, ...rest: string[]) => {
    const [second = "", year = ""] = rest;
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    const name = MONTHS[Number(month) - 1];
    if (name === undefined) return whole;
    return `${day} ${name} ${year.length === 2 ? `20${year}` : year} `;
  });
}
