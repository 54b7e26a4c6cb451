// However reading an export ends, the file it came from is closed at once and the stream left.

import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_DEPS } from "../../src/pipeline/deps.ts";
import { describeFile } from "../../src/pipeline/formats.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { score } from "../../src/pipeline/score.ts";
import { openSource } from "../../src/sources/index.ts";

const folder = mkdtempSync(join(tmpdir(), "left-early-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

// More than is looked at before the first row, so that every reader stops in the middle.
const LONG = 20_000;
const JSON_LINE = JSON.stringify({ id: "1", text: "so ready for it, cannot wait" });
const CSV = `id,text,author\n${"1,so ready for it and all that,ann\n".repeat(LONG)}`;

const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  ["a.csv", CSV],
  ["b.csv.gz", gzipSync(Buffer.from(CSV + Math.random()), { level: 0 })],
  ["c.ndjson", `${JSON_LINE}\n`.repeat(LONG)],
  ["d.txt", "so ready for it, cannot wait for this one\n".repeat(LONG)],
  ["e.json", `[${`${JSON_LINE},`.repeat(LONG)}${JSON_LINE}]`],
  ["f.csv", Buffer.from(CSV, "utf16le")],
];

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Files of this test that the process holds open, by the kernel's own list. */
function held(): string[] {
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      return []; // the one that lists them
    }
  });
}

describe.runIf(process.platform === "linux").each(FILES)("%s is closed", (name, content) => {
  test("when its rows are left after the first of them", async () => {
    const source = await openSource({ path: write(name, content) });
    for await (const batch of source.batches()) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    await source.close();
    expect(held()).toEqual([]);
  });

  test("when its rows are never asked for", async () => {
    const source = await openSource({ path: write(name, content) });
    await source.close();
    expect(held()).toEqual([]);
  });

  test("when whoever takes scores has had enough", async () => {
    for await (const { lines } of score({ inputs: [write(name, content)] })) {
      expect(lines.length).toBeGreaterThan(0);
      break;
    }
    expect(held()).toEqual([]);
  });

  test("when it was only looked at", async () => {
    expect((await describeFile(write(name, content))).examples).toHaveLength(3);
    expect(held()).toEqual([]);
  });

  test("when what comes after a row fails", async () => {
    const fails = async (): Promise<never> => {
      const deps = {
        ...DEFAULT_DEPS,
        progress: (): never => {
          throw new Error("no more");
        },
      };
      await ingest({ inputs: [write(name, content)], db: ":memory:" }, deps);
      throw new Error("went on");
    };
    await expect(fails()).rejects.toThrow("no more");
    expect(held()).toEqual([]);
  });
});

describe.runIf(process.platform === "linux")("a file that cannot be read is closed", () => {
  test.each([
    ["noise.bin", Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 37) % 256))],
    ["empty.csv", ""],
    ["cut.json", `{"a":`.repeat(200)],
    ["no-text.csv", "n,m\n1,2\n3,4\n"],
  ])("%s", async (name, content) => {
    await expect(openSource({ path: write(name, content) })).rejects.toThrow(/./);
    expect(held()).toEqual([]);
  });

  test("a folder", async () => {
    await expect(openSource({ path: folder })).rejects.toThrow(/is a folder/);
    expect(held()).toEqual([]);
  });
});

test("a stream is left when its rows are", async () => {
  let isLeft = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from("so ready for it, cannot wait for this one\n".repeat(1000));
    } finally {
      isLeft = true;
    }
  }
  const deps = { ...DEFAULT_DEPS, stdin: endless };
  expect((await describeFile("-", {}, deps)).examples).toHaveLength(3);
  expect(isLeft).toBe(true);
});
