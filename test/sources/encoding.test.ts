import { describe, expect, test } from "vitest";
import { decodeToUtf8, detectEncoding, toWindows1252 } from "../../src/sources/encoding.ts";
import { readAll, streamOf } from "./reading.ts";

const UMLAUTS = "Schön, größer Käse – “gut” €5\n";
const EASTERN = "コメント,いいね\nすごい,3\n";

describe("detectEncoding", () => {
  test.each([
    ["plain ascii", Buffer.from("text\n"), null],
    ["nothing", Buffer.alloc(0), null],
    ["utf-8", Buffer.from(UMLAUTS), "utf-8"],
    ["utf-8 with a mark", Buffer.from("\ufeffa"), "utf-8"],
    ["utf-16 with a mark", Buffer.from("\ufeffa", "utf16le"), "utf-16le"],
    ["utf-16 without a mark", Buffer.from("a,b\nc,d\n", "utf16le"), "utf-16le"],
    ["utf-16 the other way", Buffer.from("a,b\nc,d\n", "utf16le").swap16(), "utf-16be"],
    ["japanese utf-16 without a mark", Buffer.from(EASTERN, "utf16le"), "utf-16le"],
    ["latin-1", Buffer.from("Käse und Brötchen", "latin1"), "windows-1252"],
    ["windows quotes", Buffer.from([0x93, 0x61, 0x94]), "windows-1252"],
  ])("%s", (_, bytes, encoding) => {
    expect(detectEncoding(bytes, true)).toBe(encoding);
  });

  test("a character cut at the end of the sample is no reason to doubt", () => {
    const bytes = Buffer.from("so gut 😀");
    for (const cut of [1, 2, 3]) {
      expect(detectEncoding(bytes.subarray(0, -cut))).toBe("utf-8");
    }
    expect(detectEncoding(Buffer.from("caf\xe9", "latin1"), true)).toBe("windows-1252");
  });

  test("a broken character among many whole ones leaves it UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from("äöü".repeat(10)), Buffer.from([0xff])]);
    expect(detectEncoding(bytes, true)).toBe("utf-8");
  });
});

async function decoded(head: Buffer, ...pieces: readonly Buffer[]): Promise<string> {
  async function* stream(): AsyncGenerator<Buffer> {
    yield* pieces;
  }
  const parts: Buffer[] = [];
  for await (const part of decodeToUtf8({ bytes: head, whole: false }, stream()).bytes) {
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

test("Windows-1252 beyond Latin-1 is decoded", async () => {
  const bytes = toWindows1252(UMLAUTS);
  expect(bytes).not.toBeNull();
  expect(await decoded(bytes!, bytes!)).toBe(UMLAUTS);
});

test("what Windows-1252 lacks has no bytes in it", () => {
  expect(toWindows1252("日")).toBeNull();
});

test("a file that is ASCII at first is decided by what comes later", async () => {
  const ascii = Buffer.from("plain\n");
  expect(await decoded(ascii, ascii, Buffer.from("Käse\n", "latin1"))).toBe("plain\nKäse\n");
  expect(await decoded(ascii, ascii, Buffer.from("Käse\n"))).toBe("plain\nKäse\n");
});

test("a late surprise is told at the end", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `${at},plain words ${at}\n`).join("");
  const late = Buffer.from(`id,text\n${rows}x,Käse\n`, "latin1");
  const { opened, comments, end } = await readAll(
    streamOf(late.subarray(0, 300_000), late.subarray(300_000)),
  );
  expect(opened.encoding).toBe("utf-8");
  expect(end.encoding).toBe("windows-1252");
  expect(comments.at(-1)?.text).toBe("Käse");
});
