import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import * as zlib from "node:zlib";
import { describe, expect, test } from "vitest";
import { readAll, streamOf } from "./reading.ts";

const ROWS = 3000;
const CSV = `id,text\n${Array.from({ length: ROWS }, (_, at) => `${at},"text ${at * 7919}, and more"\n`).join("")}`;
const LINES = Array.from({ length: ROWS }, (_, at) => `{"id":${at},"text":"text ${at * 7919}"}\n`);

describe("compressed sources", () => {
  test.each([
    ["gzip", gzipSync(CSV)],
    ["brotli", brotliCompressSync(CSV)],
    ["none", Buffer.from(CSV)],
  ])("%s is seen by its content", async (compression, bytes) => {
    const { opened, comments, end } = await readAll(streamOf(bytes));
    expect(opened.compression).toBe(compression);
    expect(comments).toHaveLength(ROWS);
    expect(end.issues).toEqual([]);
    expect(end.bytes).toBe(bytes.length);
    expect(end.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("a long Latin-1 file is not taken for brotli, a long brotli file is", async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `${at * 7919},Käse ${at * 104_729}\n`);
    const text = `id,text\n${rows.join("")}`;
    const latin = await readAll(streamOf(Buffer.from(text, "latin1")));
    const brotli = await readAll(streamOf(brotliCompressSync(text.repeat(9))));
    expect([latin.opened.compression, latin.opened.encoding]).toEqual(["none", "windows-1252"]);
    expect(latin.comments).toHaveLength(9000);
    expect(brotli.opened.compression).toBe("brotli");
  });

  test("several gzip members are one file", async () => {
    const half = CSV.indexOf("\n", CSV.length / 2) + 1;
    const bytes = [gzipSync(CSV.slice(0, half)), gzipSync(CSV.slice(half))];
    const { comments } = await readAll(streamOf(...bytes));
    expect(comments).toHaveLength(ROWS);
  });

  test("zstd is read, or refused with what to do about it", async () => {
    const compress: unknown = Reflect.get(zlib, "zstdCompressSync");
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]);
    const bytes = typeof compress === "function" ? Buffer.from(compress(CSV)) : frame;
    const outcome = await readAll(streamOf(bytes)).then(
      ({ comments }) => String(comments.length),
      String,
    );
    expect(outcome).toMatch(typeof compress === "function" ? /^3000$/ : /zstd -d/);
  });
});

describe("what is cut off", () => {
  test.each([0.2, 0.5, 0.9, 0.999])("csv in gzip at %d keeps what came before", async (share) => {
    const whole = gzipSync(CSV);
    const { comments, issues, end } = await readAll(
      streamOf(whole.subarray(0, Math.floor(whole.length * share))),
    );
    expect(comments.length).toBeGreaterThan(ROWS * share * 0.5);
    expect(comments.every(({ text }) => text.endsWith(", and more"))).toBe(true);
    expect(issues.every(({ rule }) => rule === "truncated")).toBe(true);
    expect(end.issues).toMatchObject([{ rule: "truncated" }]);
    expect(end.issues[0]?.reason).toContain("what came before was read");
  });

  test("gzip with a damaged middle keeps what came before", async () => {
    const bytes = gzipSync(CSV);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0xff, middle, middle + 50);
    const { comments, end } = await readAll(streamOf(bytes));
    expect(comments.length).toBeGreaterThan(500);
    expect(end.issues).toMatchObject([{ rule: "truncated" }]);
    expect(end.bytes).toBe(bytes.length);
  });

  test("a last JSON line is an issue and the lines before are kept", async () => {
    const { comments, issues } = await readAll(streamOf(LINES.join("").slice(0, -9)));
    expect(comments).toHaveLength(ROWS - 1);
    expect(issues).toMatchObject([{ rule: "truncated", line: ROWS }]);
  });

  test("a JSON line in the middle is a bad row and no more", async () => {
    const { comments, issues } = await readAll(
      streamOf([...LINES.slice(0, 5), '{"id":1,"te\n', ...LINES.slice(5)].join("")),
    );
    expect(comments).toHaveLength(ROWS);
    expect(issues).toMatchObject([{ rule: "malformed-row", line: 6 }]);
  });

  test("a JSON document gives the records that are whole", async () => {
    const whole = JSON.stringify(
      { items: LINES.map((line): unknown => JSON.parse(line)) },
      null,
      1,
    );
    const { comments, issues } = await readAll(streamOf(whole.slice(0, whole.length / 2)));
    expect(comments.length).toBeGreaterThan(ROWS * 0.4);
    expect(issues).toMatchObject([{ rule: "truncated" }]);
    expect(
      (await readAll(streamOf(gzipSync(whole).subarray(0, 9000)))).comments.length,
    ).toBeGreaterThan(10);
  });
});
