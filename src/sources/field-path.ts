// Paths such as `snippet.topLevelComment.id` or `[1].data`: where a field lies in a record.

export type Path = readonly string[];

/** Segments of a path; `[1]` and `.1` name an element of a list. */
export function parsePath(path: string): Path {
  return path
    .replaceAll("[", ".")
    .replaceAll("]", "")
    .split(".")
    .filter((segment) => segment !== "");
}

/** What lies at the path, or undefined; never throws, never reaches into prototypes. */
export function valueAt(record: unknown, path: Path): unknown {
  let value = record;
  for (const segment of path) {
    if (!isObject(value) || !Object.hasOwn(value, segment)) return undefined;
    value = value[segment];
  }
  return value;
}

/** True for objects and lists. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** True for objects that are no lists. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
