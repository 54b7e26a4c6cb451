// What people get wrong: the file, the options, the format. Every message tells what was found
// and what to do.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { HypemeterError } from "../../src/errors.ts";
import type { SourceOptions } from "../../src/sources/index.ts";
import { openSource } from "../../src/sources/index.ts";
import { readWhole } from "../../src/sources/json-documents.ts";
import { readAll, streamOf } from "./reading.ts";

const folder = mkdtempSync(join(tmpdir(), "sources-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): { path: string } {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path };
}

async function errorOf(
  input: Parameters<typeof openSource>[0],
  options?: SourceOptions,
): Promise<string> {
  try {
    await openSource(input, options);
    return "no error";
  } catch (error) {
    return error instanceof HypemeterError ? `${error.code} ${error.message}` : String(error);
  }
}

async function* mebibytes(count: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < count; at++) yield Buffer.alloc(1024 * 1024, " ");
}

const CSV =
  "Nick,Remark,Votes\nanna,so ready for it,3\nben,not my thing at all,1\ncy,when is it out,0\n";

describe("files that are no comment exports", () => {
  test.each([
    ["nothing.csv", "", /INPUT .*nothing\.csv is empty/],
    ["blank.csv", "\n \n", /nothing but white space/],
    ["image.png", Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1"), /PNG image/],
    ["photo.csv", Buffer.from("\xff\xd8\xff\xe0 JFIF", "latin1"), /JPEG image/],
    [
      "book.csv",
      Buffer.from("PK\x03\x04\x14\x00", "latin1"),
      /Excel workbook.*save the sheet as CSV/,
    ],
    ["data.db", "SQLite format 3\0", /SQLite database/],
    [
      "noise.bin",
      Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 37) % 256)),
      /binary data/,
    ],
    ["page.html", "<!DOCTYPE html><html></html>", /web page/],
    [
      "numbers.csv",
      "a,b\n1,2\n3,4\n",
      /INPUT .*no column that holds comment texts: its columns are a, b; .*--map text=/,
    ],
    ["object.json", '{"a": 1}', /INPUT .*no column that holds comment texts/],
    ["broken.json", '{"a": nonsense', /INPUT .*begins like JSON but is none/],
  ])("%s", async (name, content, message) => {
    expect(await errorOf(file(name, content))).toMatch(message);
  });

  test("a missing file and a folder", async () => {
    expect(await errorOf({ path: join(folder, "gone.csv") })).toMatch(/INPUT .*no such file/);
    expect(await errorOf({ path: folder })).toMatch(/INPUT .*is a folder/);
  });

  test("a JSON document beyond the limit says how to go on", async () => {
    await expect(readWhole(mebibytes(4), "big.json", 2 ** 20)).rejects.toThrow(
      /more than 1 MiB.*NDJSON/s,
    );
  });
});

describe("wrong options", () => {
  test.each([
    [
      { profile: "youtube-data" },
      /USAGE "youtube-data" is no profile \(did you mean "youtube-data-api"\?\); there are/,
    ],
    [{ format: "cvs" }, /USAGE "cvs" is no format \(did you mean "csv"\?\); there are csv, tsv/],
    [{ map: { txt: "Remark" } }, /USAGE "txt" is no field to map \(did you mean "text"\?\)/],
    [
      { map: { text: "Remarks" } },
      /USAGE --map: there is no column "Remarks" \(did you mean "Remark"\?\); the columns are Nick, Remark, Votes/,
    ],
    [{ map: { text: "9" } }, /USAGE --map: there is no column "9"/],
    [{ format: "json" }, /USAGE .*is none/],
    [{ format: "ndjson" }, /USAGE .*none of its first/],
  ])("%o", async (options, message) => {
    expect(await errorOf(streamOf(CSV), options as SourceOptions)).toMatch(message);
  });

  test("a path that no record has", async () => {
    const json = JSON.stringify([{ body: "so ready", meta: { ups: 1 } }]);
    expect(await errorOf(streamOf(json), { map: { likes: "meta.up" } })).toMatch(
      /USAGE --map: no record has "meta\.up" \(did you mean "meta\.ups"\?\); they have body, meta\.ups/,
    );
  });
});

describe("right options", () => {
  test.each([
    [{ map: { text: "Remark", author: "Nick" } }],
    [{ map: { text: "remark", author: "NICK" } }],
    [{ map: { text: "2", author: "1" } }],
  ])("%o", async (options) => {
    const { comments } = await readAll(streamOf(CSV), options);
    expect(comments.map(({ text, author, likes }) => [text, author, likes])).toEqual([
      ["so ready for it", "anna", 3],
      ["not my thing at all", "ben", 1],
      ["when is it out", "cy", 0],
    ]);
  });

  test("a path into records, and their lists", async () => {
    const json = JSON.stringify([{ say: [{ what: "so ready" }], n: { up: 4 } }]);
    const { comments } = await readAll(streamOf(json), {
      map: { text: "say[0].what", likes: "n.up" },
    });
    expect(comments).toMatchObject([{ text: "so ready", likes: 4 }]);
  });

  test("a profile that is named is believed", async () => {
    const { opened } = await readAll(streamOf("author,text\na,b c d\n"), {
      profile: "youtube-script",
    });
    expect(opened).toMatchObject({ profile: "youtube-script", platform: "youtube" });
    const plain = "author,updated_at,like_count,text,public\na,,1,b,True\n";
    expect((await readAll(streamOf(plain), { profile: "plain" })).opened.profile).toBe("plain");
  });

  test("lines are believed even of a table", async () => {
    const { comments } = await readAll(streamOf(CSV), { format: "lines" });
    expect(comments).toHaveLength(4);
  });

  test("a text column without the name of one is found by what it holds", async () => {
    const { opened, comments } = await readAll(streamOf(CSV));
    expect(comments).toHaveLength(3);
    expect(opened.reasons.join(" ")).toContain(
      'the values of the column "Remark" read like comments',
    );
  });

  test("a header in another order than its columns is not believed", async () => {
    const rows = Array.from({ length: 5 }, (_, at) => `so ready for number ${at},${at}\n`).join("");
    const { comments } = await readAll(streamOf(`likes,text\n${rows}`));
    expect(comments[3]).toMatchObject({ text: "so ready for number 3" });
  });
});

test("memory is not asked for the whole file: batches are bounded", async () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `u${at},"text number ${at}"\n`).join("");
  const opened = await openSource(streamOf(`author,text\n${rows}`));
  let largest = 0;
  let count = 0;
  for await (const batch of opened.batches()) {
    largest = Math.max(largest, batch.length);
    count += batch.length;
  }
  expect(count).toBe(50_000);
  expect(largest).toBeLessThan(5000);
});
