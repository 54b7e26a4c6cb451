// Where two pieces of plain data part first.

export type Difference = Readonly<{
  /** Such as `teasers[0].hype.value`. */
  path: string;
  /** As JSON; null where there is nothing. */
  reported: string | null;
  derived: string | null;
}>;

/** Sums in another order may differ in their last digits; nothing that is shown goes so deep. */
const TOLERANCE = 1e-9;

/** The first place, in the order of `reported`, where both differ; null where they are equal. */
export function firstDifference(
  path: string,
  reported: unknown,
  derived: unknown,
): Difference | null {
  if (!isObject(reported) || !isObject(derived)) {
    return isSame(reported, derived)
      ? null
      : { path, reported: textOf(reported), derived: textOf(derived) };
  }
  for (const key of new Set([...Object.keys(reported), ...Object.keys(derived)])) {
    const place = Array.isArray(reported) ? `${path}[${key}]` : `${path}.${key}`;
    const found = firstDifference(place, Reflect.get(reported, key), Reflect.get(derived, key));
    if (found !== null) return found;
  }
  return null;
}

/** Numbers, texts, truth values and nulls in a piece of data; 1 for such a value itself. */
export function countValues(value: unknown): number {
  if (!isObject(value)) return 1;
  return Object.values(value).reduce((sum: number, item) => sum + countValues(item), 0);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
