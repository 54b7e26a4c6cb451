// Whatever the bytes are: a clear error or rows and issues, never a crash, never a hang.

import { brotliCompressSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HypemeterError } from "../../src/errors.ts";
import type { SourceOptions } from "../../src/sources/index.ts";
import { FORMATS } from "../../src/sources/index.ts";
import { readAll, streamOf } from "./reading.ts";

/** "read" or "refused" where all is well, else what is wrong. */
async function outcome(bytes: Uint8Array, options: SourceOptions = {}): Promise<string> {
  try {
    const { comments, issues } = await readAll(streamOf(bytes), options);
    if (comments.some(({ text }) => text === "")) return "an empty text came through";
    const clear = issues.every(({ line, reason }) => line > 0 && reason !== "");
    return clear ? "read" : "an issue tells nothing";
  } catch (error) {
    if (!(error instanceof HypemeterError)) return String(error);
    return error.message.includes("export") ? "refused" : `unclear: ${error.message}`;
  }
}

const FINE = /^(?:read|refused)$/;

const csvLike = fc
  .array(
    fc.constantFrom('"', ",", "\n", "\r", "text", "id", "{", "}", "[", ":", "1", "\t", "é", "\\"),
    {
      maxLength: 60,
    },
  )
  .map((parts) => Buffer.from(parts.join("")));

const jsonLike = fc.json({ maxDepth: 5 }).map((text) => Buffer.from(text));

describe("garbage", () => {
  test("of any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await outcome(bytes)).toMatch(FINE);
      }),
      { numRuns: 300 },
    );
  });

  test("that looks like a table or JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(csvLike, jsonLike), async (bytes) => {
        expect(await outcome(bytes)).toMatch(FINE);
      }),
      { numRuns: 500 },
    );
  });

  test("behind every forced format", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(csvLike, jsonLike, fc.uint8Array({ maxLength: 100 })),
        fc.constantFrom(...FORMATS),
        async (bytes, format) => {
          expect(await outcome(bytes, { format })).toMatch(FINE);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("inside gzip and brotli, whole or with a byte changed", async () => {
    const change = fc.record({ at: fc.nat(), value: fc.nat({ max: 255 }), brotli: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(csvLike, change, async (bytes, { at, value, brotli }) => {
        const packed = brotli ? brotliCompressSync(bytes) : gzipSync(bytes);
        expect(await outcome(packed)).toMatch(FINE);
        packed[at % packed.length] = value;
        expect(await outcome(packed)).toMatch(FINE);
      }),
      { numRuns: 200 },
    );
  });

  test("made of braces nested beyond any stack", async () => {
    expect(await outcome(Buffer.from('[{"text":'.repeat(50_000)))).toMatch(FINE);
    const replies = `${'{"replies":['.repeat(5000)}{"text":"deep"}${"]}".repeat(5000)}`;
    expect(await outcome(Buffer.from(replies))).toMatch(FINE);
  });

  test("of one endless line", async () => {
    expect(await outcome(Buffer.alloc(3_000_000, "a,"))).toMatch(FINE);
    expect(await outcome(Buffer.from(`id,text\n1,"${"x ".repeat(1_500_000)}`))).toMatch(FINE);
  });
});
