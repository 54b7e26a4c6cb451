// The parts of a bulk load, and what it costs in statements and commits: figures that no other
// process on the machine can change.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bandMap } from "../../src/store/band-map.ts";
import { identityHash, rowSet } from "../../src/store/row-set.ts";
import { openStore } from "../../src/store/store.ts";
import { scored } from "../core/scored.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-bulk-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test("a set of rows finds what was put, also where hashes meet", () => {
  const hashes = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3_000 });
  fc.assert(
    fc.property(hashes, (list) => {
      const set = rowSet(0);
      for (const [index, hash] of list.entries()) {
        const row = index + 1;
        expect(set.find(hash, (one) => one === row)).toBe(0);
        set.put(hash, row);
      }
      for (const [index, hash] of list.entries()) {
        expect(set.find(hash, (one) => one === index + 1)).toBe(index + 1);
      }
    }),
    { numRuns: 20 },
  );
});

test("identities are told apart by teaser, platform and key", () => {
  const hashes = [identityHash(1, 1, "a"), identityHash(2, 1, "a"), identityHash(1, 2, "a")];
  expect(new Set([...hashes, identityHash(1, 1, "b")]).size).toBe(4);
});

test("a map of bands keeps the first comment of each, and gives them in order", () => {
  const band = fc.oneof(fc.maxSafeNat(), fc.nat(20));
  fc.assert(
    fc.property(fc.array(band, { maxLength: 400 }), (bands) => {
      const known = new Map<number, number>();
      const map = bandMap();
      for (const [index, one] of bands.entries()) {
        if (!known.has(one)) known.set(one, index + 1);
        expect(map.claim(one, index + 1)).toBe(known.get(one));
      }
      const seen: [number, number][] = [];
      map.inOrder((one, id) => seen.push([one, id]));
      expect(seen).toEqual([...known].toSorted(([a], [b]) => a - b));
      expect(map.size()).toBe(known.size);
    }),
  );
});

test("one commit and hardly more than one statement a comment", () => {
  const rows = 20_000;
  const store = openStore(join(folder, "x.db"));
  const probe = new Database(":memory:");
  const runs = vi.spyOn(Object.getPrototypeOf(probe.prepare("SELECT 1")), "run");
  const executed = vi.spyOn(Database.prototype, "exec");
  store.begin(rows);
  const scorerId = store.idOf("scorer", "s");
  const start = { path: "a", format: "csv", profile: "plain", encoding: "utf-8" };
  const inputId = store.inputs.start({ ...start, readAt: "", toolVersion: "" }, scorerId);
  const intake = store.intake({ inputId, scorerId }, rows);
  for (let row = 0; row < rows; row += 1) {
    intake.write(scored({ key: `k${row}`, text: "Can't wait!", author: `a${row % 15_000}` }));
  }
  expect(intake.end()).toEqual({ stored: rows, updated: 0, duplicates: 0 });
  store.commit();
  expect(executed.mock.calls.filter(([sql]) => sql === "COMMIT")).toHaveLength(1);
  expect(runs.mock.calls.length).toBeLessThan(1.05 * rows);
  expect(store.health.difference()).toBeNull();
  store.close();
  probe.close();
});

test("while another process has the file open, the load goes through the log", () => {
  const path = join(folder, "x.db");
  openStore(path).close();
  const reader = new Database(path, { readonly: true });
  reader.prepare("SELECT count(*) FROM comment").get();
  const store = openStore(path, { bulkFrom: 1 });
  store.begin(10);
  const scorerId = store.idOf("scorer", "s");
  const start = { path: "a", format: "csv", profile: "plain", encoding: "utf-8" };
  const inputId = store.inputs.start({ ...start, readAt: "", toolVersion: "" }, scorerId);
  const intake = store.intake({ inputId, scorerId }, 10);
  intake.write(scored({ key: "k" }));
  intake.end();
  store.commit();
  expect(reader.prepare("SELECT count(*) FROM comment").pluck().get()).toBe(1);
  store.close();
  reader.close();
});
