// From a real file to the summary: what a raid, a loud author and a purge do to its figures.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { TeaserSummary } from "../../src/core/summary.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { purge } from "../../src/pipeline/purge.ts";
import { summaryOf } from "../../src/pipeline/summary-of.ts";
import { openStore } from "../../src/store/store.ts";

let folder = "";
let db = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hypemeter-summary-"));
  db = join(folder, "a.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

type Row = Readonly<{ author: string; text: string; time: string }>;

const RAID =
  "Everyone should boycott this lazy cheap remake because they fired the original writers before filming started";

const CROWD: readonly Row[] = Array.from({ length: 80 }, (_, at) => ({
  author: `fan${at}`,
  text:
    ["So excited for this!", "Can't wait!", "This looks great", "when is it out?"][at % 4] ?? "",
  time: `2025-05-${10 + (at % 10)}T${10 + (at % 12)}:00:00Z`,
}));
const RAIDERS: readonly Row[] = Array.from({ length: 100 }, (_, at) => ({
  author: `raider${at}`,
  text: at % 3 === 0 ? `${RAID}!!!` : RAID,
  time: `2025-05-15T03:${String(at % 60).padStart(2, "0")}:00Z`,
}));
const LOUD: readonly Row[] = Array.from({ length: 40 }, (_, at) => ({
  author: "loud",
  text: `hard pass, reason ${at}`,
  time: `2025-05-16T09:${String(at).padStart(2, "0")}:00Z`,
}));

async function read(name: string, rows: readonly Row[]): Promise<void> {
  const lines = rows.map(
    ({ author, text, time }, at) => `${name}${at},"${text}",${author},${time}`,
  );
  const file = join(folder, `${name}.csv`);
  writeFileSync(file, `id,text,author,time\n${lines.join("\n")}\n`);
  await ingest({ inputs: [file], db, teaser: "T", platform: "youtube" });
}

function summary(): TeaserSummary {
  const store = openStore(db, { readonly: true });
  try {
    const options = { teasers: ["T"], title: undefined, comments: 5, timezone: "UTC", now: 0 };
    const { teasers } = summaryOf(store, { ...options, weights: undefined, command: undefined });
    return teasers[0]!;
  } finally {
    store.close();
  }
}

describe("summaryOf", () => {
  test("an ordinary crowd is not suspect", async () => {
    await read("crowd", CROWD);
    const { suspects, buzz, hype } = summary();
    expect(suspects).toMatchObject({ clusters: [], bursts: [], heavyAuthors: [], voices: 0 });
    expect(suspects.hypeWithout).toEqual(hype);
    expect(buzz).toMatchObject({ voices: 80, comments: 80, effectivePlatforms: 1 });
  });

  test("a raid of 100 voices counts as ten, and the panel shows it", async () => {
    await read("crowd", CROWD);
    const before = summary();
    await read("raid", RAIDERS);
    const { suspects, hype, voices, peakTalk } = summary();
    expect(voices).toBe(180);
    expect(suspects.clusters).toHaveLength(1);
    expect(suspects.clusters[0]).toMatchObject({
      comments: 100,
      voices: 100,
      first: "2025-05-15T03:00:00.000Z",
      last: "2025-05-15T03:59:00.000Z",
    });
    expect(suspects.bursts).toMatchObject([{ start: "2025-05-15T03:00:00.000Z", voices: 100 }]);
    // A hundred copies are one voice: its words are not what was said.
    expect(peakTalk).toMatchObject([{ start: "2025-05-15", scored: 108, read: 108, phrases: [] }]);
    expect(suspects.voices).toBe(99);
    // One copy is left of them, so the index is nearly that of the crowd.
    expect(Math.abs(suspects.hypeWithout.value - before.hype.value)).toBeLessThan(1.2);
    expect(hype.value).toBeLessThan(suspects.hypeWithout.value);
    expect(Math.abs(hype.value - before.hype.value)).toBeLessThan(100 * (10 / (80 + 10 + 5)));
  });

  test("what people said in a peak is told, with the words that are new in it", async () => {
    await read("crowd", CROWD);
    const awards = Array.from({ length: 40 }, (_, at) => ({
      author: `voter${at}`,
      text: `so the Academy Award went to them ${at}`,
      time: `2025-05-15T${String(at % 24).padStart(2, "0")}:10:00Z`,
    }));
    await read("awards", awards);
    const { timeline, peakTalk } = summary();
    expect(timeline.peaks).toHaveLength(1);
    expect(peakTalk).toMatchObject([
      {
        start: timeline.peaks[0]?.start,
        phrases: [{ phrase: "academy award went", voices: 40 }],
        quotes: [{ phrase: "academy award went" }],
      },
    ]);
    expect(peakTalk[0]?.quotes[0]?.comment.author).toMatch(/^viewer \d+$/);
  });

  test("an author who never stops is one voice, and is named", async () => {
    await read("crowd", CROWD);
    const before = summary();
    await read("loud", LOUD);
    const { suspects, voices } = summary();
    expect(voices).toBe(81);
    expect(suspects.heavyAuthors).toMatchObject([{ platform: "youtube", comments: 40 }]);
    expect(suspects.voices).toBe(1);
    expect(suspects.hypeWithout).toEqual(before.hype);
    expect(suspects.concentration).toEqual({
      authors: 81,
      comments: 120,
      topPercentShare: 40 / 120,
      topTenShare: 49 / 120,
    });
  });

  test("after a purge no text of the raid is left, and the figures stay", async () => {
    await read("crowd", CROWD);
    await read("raid", RAIDERS);
    const before = summary();
    purge({ db, teaser: "T" });
    const after = summary();
    expect(after.suspects.clusters).toEqual([]);
    expect(after.peakTalk).toEqual([]);
    expect(JSON.stringify(after)).not.toContain("boycott");
    const { hype, endorsed, voices, buzz, timeline, coverage } = before;
    expect(after).toMatchObject({ hype, endorsed, voices, buzz, timeline, coverage });
    expect(after.suspects.concentration).toEqual(before.suspects.concentration);
    expect(after.suspects.bursts).toEqual(before.suspects.bursts);
  });
});
