// A store whose every call gives its errors in words: whatever SQLite throws, and wherever, comes
// out as a HypemeterError with advice. Nothing else may live here.

import { translateErrors } from "./open-database.ts";

/** The same object; what its functions throw, also while their results are iterated, is translated. */
export function translated<Part extends object>(path: string, part: Part): Part {
  const known = new Map<PropertyKey, unknown>();
  return new Proxy(part, {
    get: (target, key) => {
      if (!known.has(key)) known.set(key, wrapped(path, Reflect.get(target, key)));
      return known.get(key);
    },
  });
}

function wrapped(path: string, value: unknown): unknown {
  if (typeof value === "function") {
    return (...args: unknown[]) => {
      const result: unknown = translateErrors(path, () => Reflect.apply(value, undefined, args));
      return isIterator(result) ? iterated(path, result) : result;
    };
  }
  return typeof value === "object" && value !== null ? translated(path, value) : value;
}

/** Generators and SQLite's cursors; an array is none. */
function isIterator(value: unknown): value is IterableIterator<unknown> {
  return typeof value === "object" && value !== null && "next" in value;
}

function* iterated(path: string, items: IterableIterator<unknown>): Generator {
  try {
    for (;;) {
      const next = translateErrors(path, () => items.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    items.return?.();
  }
}
