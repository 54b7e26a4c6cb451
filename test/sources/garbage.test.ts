// Whatever the bytes are: a clear error or rows and issues, never a crash, never a hang.

import { brotliCompressSync, gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HypemeterError } from "../../src/errors.ts";
import type { SourceOptions } from "../../src/sources/index.ts";
import { FORMATS } from "../../src/sources/index.ts";
import { readAll, streamOf } from "./reading.ts";

/** Reads; an error must be one that is written for users. */
async function survives(bytes: Uint8Array, options: SourceOptions = {}): Promise<void> {
  try {
    const { comments, issues } = await readAll(streamOf(bytes), options);
    for (const { text } of comments) expect(text).not.toBe("");
    for (const { line, reason } of issues) {
      expect(line).toBeGreaterThan(0);
      expect(reason).not.toBe("");
    }
  } catch (error) {
    expect(error).toBeInstanceOf(HypemeterError);
    expect(String(error)).toMatch(/export/);
  }
}

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
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => survives(bytes)),
      { numRuns: 300 },
    );
  });

  test("that looks like a table or JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(csvLike, jsonLike), (bytes) => survives(bytes)),
      { numRuns: 500 },
    );
  });

  test("behind every forced format", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(csvLike, jsonLike, fc.uint8Array({ maxLength: 100 })),
        fc.constantFrom(...FORMATS),
        (bytes, format) => survives(bytes, { format }),
      ),
      { numRuns: 300 },
    );
  });

  test("inside gzip and brotli, whole or with a byte changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        csvLike,
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.boolean(),
        async (bytes, at, value, brotli) => {
          const packed = brotli ? brotliCompressSync(bytes) : gzipSync(bytes);
          await survives(packed);
          packed[at % packed.length] = value;
          await survives(packed);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("made of braces nested beyond any stack", async () => {
    await survives(Buffer.from('[{"text":'.repeat(50_000)));
    await survives(
      Buffer.from(`${'{"replies":['.repeat(5000)}{"text":"deep"}${"]}".repeat(5000)}`),
    );
  });

  test("of one endless line", async () => {
    await survives(Buffer.alloc(3_000_000, "a,"));
    await survives(Buffer.from(`id,text\n1,"${"x ".repeat(1_500_000)}`));
  });
});
