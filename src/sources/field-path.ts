// Paths such as `snippet.topLevelComment.id`, `data[0].text` or `tweets[type=reply].id`: where a
// field lies in a record.

export type Path = readonly string[];

/**
 * Segments of a path; `[1]` and `.1` name an element of a list, `[key=value]` the first element
 * that has this value.
 */
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
    if (!isObject(value)) return undefined;
    value = segment.includes("=") ? elementWhere(value, segment) : ownValue(value, segment);
  }
  return value;
}

function ownValue(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function elementWhere(list: unknown, condition: string): unknown {
  const [key = "", wanted] = condition.split("=");
  if (!Array.isArray(list)) return undefined;
  return list.find((element) => isObject(element) && ownValue(element, key) === wanted);
}

/** True for objects and lists. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** True for objects that are no lists. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
