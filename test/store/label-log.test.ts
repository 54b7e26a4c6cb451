// Draws, labels, releases and events in a real database.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/store.ts";
import { scored } from "../core/scored.ts";

let folder = "";
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-labels-"));
  store = openStore(join(folder, "x.db"));
  store.begin();
  const scorerId = store.idOf("scorer", "hype@0");
  const inputId = store.inputs.start(INPUT, scorerId);
  for (const key of ["a", "b", "c"]) {
    store.writeComment(scored({ key, author: key, text: `text ${key}` }), { inputId, scorerId });
  }
  store.commit();
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const INPUT = {
  path: "a.csv",
  format: "csv",
  profile: "plain",
  encoding: "utf-8",
  readAt: "2025-05-14T00:00:00.000Z",
  toolVersion: "0.0.0",
};
const AT = "2025-05-15T00:00:00.000Z";

function drawn(key: string, weight: number, place: number) {
  return { platform: "youtube", key, stratum: "s", weight, place };
}

function label(key: string, labeller: string, rung: -2 | -1 | 0 | 1 | 2) {
  return { platform: "youtube", key, labeller, rung, sentiment: null };
}

function write(action: () => void): void {
  store.begin();
  action();
  store.commit();
}

describe("draws and labels", () => {
  test("a draw comes back in reading order, with the texts", () => {
    write(() => store.labels.keepDraw("T", [drawn("b", 2, 1), drawn("a", 2, 0)]));
    expect(store.labels.drawnOf("T")).toEqual([
      { ...drawn("a", 2, 0), text: "text a" },
      { ...drawn("b", 2, 1), text: "text b" },
    ]);
    expect(store.labels.drawnOf("other")).toEqual([]);
  });

  test("a larger draw changes weights and leaves places", () => {
    write(() => store.labels.keepDraw("T", [drawn("a", 3, 0)]));
    write(() => store.labels.keepDraw("T", [drawn("a", 1.5, 7), drawn("b", 1.5, 1)]));
    expect(store.labels.drawnOf("T")).toMatchObject([
      { key: "a", weight: 1.5, place: 0 },
      { key: "b", weight: 1.5, place: 1 },
    ]);
  });

  test("one label per person and comment, the last one said", () => {
    write(() => {
      store.labels.keepDraw("T", [drawn("a", 1, 0)]);
      store.labels.keep("T", label("a", "ann", 1), AT);
      store.labels.keep("T", label("a", "bob", -2), AT);
      store.labels.keep("T", { ...label("a", "ann", 2), sentiment: "positive" }, AT);
    });
    expect(store.labels.labelsOf("T")).toEqual([
      { ...label("a", "ann", 2), sentiment: "positive" },
      label("a", "bob", -2),
    ]);
    write(() => store.labels.remove("T", label("a", "ann", 2)));
    expect(store.labels.labelsOf("T")).toEqual([label("a", "bob", -2)]);
  });

  test("what was not drawn cannot be labelled", () => {
    store.begin();
    expect(() => store.labels.keep("T", label("a", "ann", 1), AT)).toThrow(/FOREIGN KEY/);
    store.rollback();
  });

  test("a purged comment takes its label with it", () => {
    write(() => {
      store.labels.keepDraw("T", [drawn("a", 1, 0), drawn("b", 1, 1)]);
      store.labels.keep("T", label("a", "ann", 1), AT);
    });
    write(() => void store.purges.purge({ authors: ["a"] }));
    expect(store.labels.labelsOf("T")).toEqual([]);
    expect(store.labels.drawnOf("T")).toHaveLength(1);
  });
});

describe("release and events", () => {
  test("nothing is known until it is told", () => {
    expect(store.facts.factsOf("T")).toEqual({ released: null, events: [] });
  });

  test("what is told last stands, in its order", () => {
    const id = store.idOf("teaser", "T");
    const events = [
      { name: "Second trailer", at: "2025-06-01" },
      { name: "First poster", at: "2025-05-01" },
    ];
    write(() =>
      store.facts.keepFacts(id, { released: 5, events: [{ name: "x", at: "2025-01-01" }] }),
    );
    write(() => store.facts.keepFacts(id, { released: 7, events }));
    expect(store.facts.factsOf("T")).toEqual({ released: 7, events });
    write(() => store.facts.keepFacts(id, { released: null, events: [] }));
    expect(store.facts.factsOf("T")).toEqual({ released: null, events: [] });
  });
});
