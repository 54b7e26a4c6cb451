// Compressed exports, recognised by content. What a damaged file held before the damage is kept.

import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { HypemeterError } from "../errors.ts";
import type { Peekable } from "./peekable.ts";
import { peekable } from "./peekable.ts";

export type Compression = "none" | "gzip" | "brotli" | "zstd";

export type Decompressed = Readonly<{
  compression: Compression;
  bytes: Peekable;
  /** Why the file ended early; null while it is whole, final after the last byte. */
  damage: () => string | null;
}>;

/** Fed in pieces of this size, so that a thousandfold expansion stays within memory. */
const FEED_BYTES = 16 * 1024;
/** Brotli has no magic number: this much must come out of it to be believed. */
const TRIAL_BYTES = 64 * 1024;
/**
 * A file that unpacks to more than this many times its size, and to more than the bytes below, is
 * taken for a bomb. Comments shrink five to twenty times, one comment a million times over about
 * 200 times (gzip cannot do more than 1032).
 */
const MAX_EXPANSION = 250;
const FREE_BYTES = 16 * 2 ** 20;

/** Sees through gzip, brotli and (where this Node can) zstd; anything else passes as it is. */
export async function decompress(source: Peekable, name: string): Promise<Decompressed> {
  const head = await source.peek(TRIAL_BYTES);
  const compression = await recognise(head, name);
  if (compression === "none") return { compression, bytes: source, damage: () => null };
  let damage: string | null = null;
  const engine = createEngine(compression, name);
  const packed = counted(source.rest());
  guardExpansion(engine, packed.count, name);
  const inflated = inflate(packed.bytes, engine, (reason) => {
    damage = `the ${compression} data is cut off or damaged (${reason})`;
  });
  return { compression, bytes: peekable(inflated), damage: () => damage };
}

async function recognise(head: Buffer, name: string): Promise<Compression> {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  if (head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528) return "zstd";
  if (!isNamedBrotli(name) && looksLikeText(head)) return "none";
  return (await isBrotli(head, name)) ? "brotli" : "none";
}

function isNamedBrotli(name: string): boolean {
  return name.toLowerCase().endsWith(".br");
}

function looksLikeText(head: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return !head.includes(0);
  } catch {
    return false;
  }
}

/** True where the first bytes decompress into text; by its name, into anything. */
async function isBrotli(head: Buffer, name: string): Promise<boolean> {
  if (head.length === 0) return false;
  const out: Buffer[] = [];
  let failed = false;
  async function* once(): AsyncGenerator<Buffer> {
    yield head;
  }
  const engine = zlib.createBrotliDecompress();
  guardExpansion(engine, () => head.length, name);
  for await (const chunk of inflate(once(), engine, () => (failed = true))) {
    out.push(chunk);
  }
  const text = Buffer.concat(out);
  if (text.length === 0) return false;
  if (isNamedBrotli(name)) return true;
  // A head that was cut for the trial always fails at its end, but text grows out of brotli.
  const convincing = failed ? head.length >= TRIAL_BYTES && text.length > head.length : true;
  return convincing && looksLikeText(text);
}

function createEngine(compression: Exclude<Compression, "none">, name: string): Transform {
  if (compression === "gzip") return zlib.createGunzip();
  if (compression === "brotli") return zlib.createBrotliDecompress();
  // Node has it from 22.15 on; the types of Node 20 do not know it.
  const create: unknown = Reflect.get(zlib, "createZstdDecompress");
  if (typeof create !== "function") {
    throw new HypemeterError(
      "INPUT",
      `${name} is compressed with zstd, which this Node cannot read (22.15 or later can): run "zstd -d" on it first`,
    );
  }
  const engine: Transform = create.call(zlib);
  return engine;
}

type Counted = Readonly<{ bytes: AsyncIterable<Buffer>; count: () => number }>;

function counted(source: AsyncIterable<Buffer>): Counted {
  let count = 0;
  async function* bytes(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      count += chunk.length;
      yield chunk;
    }
  }
  return { bytes: bytes(), count: () => count };
}

/** Stops the engine with an INPUT error once out of little comes too much. */
function guardExpansion(engine: Transform, packed: () => number, name: string): void {
  let unpacked = 0;
  engine.on("data", (chunk: Buffer) => {
    unpacked += chunk.length;
    if (unpacked <= FREE_BYTES || unpacked <= packed() * MAX_EXPANSION) return;
    const reason = `unpacks to more than ${MAX_EXPANSION} times its size, which no comments do; it was not read`;
    const advice = "if you trust it, unpack it yourself and read the result";
    engine.destroy(new HypemeterError("INPUT", `${name} ${reason}; ${advice}`));
  });
}

/** What comes out, in order; damage is told through `onDamage` after all that came before it. */
async function* inflate(
  source: AsyncIterable<Buffer>,
  engine: Transform,
  onDamage: (reason: string) => void,
): AsyncGenerator<Buffer> {
  const out: Buffer[] = [];
  engine.on("data", (chunk: Buffer) => out.push(chunk));
  let refusal: HypemeterError | null = null;
  engine.on("error", (error) => {
    if (error instanceof HypemeterError) refusal = error;
    else onDamage(error.message);
  });
  // An engine closes after its end and after an error: nothing is waited for beyond that.
  const closed = new Promise<void>((resolve) => engine.once("close", resolve));
  try {
    for await (const chunk of source) {
      // The rest of the source is still read, so that the file's hash covers all of it.
      for (let from = 0; from < chunk.length && !engine.destroyed; from += FEED_BYTES) {
        await Promise.race([written(engine, chunk.subarray(from, from + FEED_BYTES)), closed]);
        if (refusal !== null) throw refusal;
        yield* out.splice(0);
      }
    }
    if (!engine.destroyed) engine.end();
    await closed;
    if (refusal !== null) throw refusal;
    yield* out.splice(0);
  } finally {
    engine.destroy();
  }
}

/** Settles when the engine has taken the piece and given what comes out of it. */
async function written(engine: Transform, piece: Buffer): Promise<void> {
  await new Promise<void>((resolve) => {
    engine.write(piece, () => {
      // Data events follow on the next turn.
      setImmediate(resolve);
    });
  });
}
