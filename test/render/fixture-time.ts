// When the buckets of a fixture begin.

import type { Bucket } from "../../src/core/summary.ts";

const DAY = 86_400_000;
const STEPS: Readonly<Record<Bucket, number>> = {
  hour: DAY / 24,
  day: DAY,
  week: 7 * DAY,
  month: 0,
};

/** Start of the bucket number `at`, as a timeline writes it. */
export function startOf(recipe: Readonly<{ bucket: Bucket; start: string }>, at: number): string {
  if (recipe.bucket === "month") {
    const date = new Date(`${recipe.start}T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + at);
    return date.toISOString().slice(0, 10);
  }
  const time = new Date(Date.parse(`${recipe.start}T00:00:00Z`) + at * STEPS[recipe.bucket]);
  return time.toISOString().slice(0, recipe.bucket === "hour" ? 13 : 10);
}
