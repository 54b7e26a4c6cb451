// The bytes as they lie on disk or come in: read once, counted and hashed on the way.

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { HypemeterError } from "../errors.ts";

export type RawInput = Readonly<
  { path: string } | { stream: AsyncIterable<Uint8Array>; name: string }
>;

export type RawBytes = Readonly<{
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Bytes read so far. */
  count: () => number;
  /** Final only after the last byte was read. */
  digest: () => Readonly<{ sha256: string; bytes: number }>;
  /** Lets go of the file or stream where it is not read to its end; done by itself at the end. */
  close: () => Promise<void>;
}>;

/** Large enough that a system call costs nothing against parsing it. */
const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a file or a stream. A file is opened when the first of them are asked for; where
 * that fails it is an INPUT error.
 */
export function rawBytes(input: RawInput): RawBytes {
  const hash = createHash("sha256");
  let count = 0;
  let final: string | null = null;
  const source = "path" in input ? fileChunks(input.path) : input.stream;

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      hash.update(bytes);
      count += bytes.byteLength;
      yield bytes;
    }
  }

  const bytes = counted();
  return {
    name: "path" in input ? input.path : input.name,
    bytes,
    count: () => count,
    digest: () => {
      final ??= hash.digest("hex");
      return { sha256: final, bytes: count };
    },
    close: async () => {
      await bytes.return(undefined);
    },
  };
}

/** However reading ends, the file is closed: at its end, by an error, or because nobody goes on. */
async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, "r");
    if ((await file.stat()).isDirectory()) {
      throw new HypemeterError("INPUT", `${path} is a folder; name the files in it`);
    }
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      const read = chunk.subarray(0, bytesRead);
      // A pipe gives little at once: what is kept of it must not keep the whole chunk.
      yield bytesRead < CHUNK_BYTES / 2 ? Buffer.from(read) : read;
    }
  } catch (error) {
    throw readable(path, error);
  } finally {
    await file?.close();
  }
}

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check the path",
  EISDIR: "it is a folder; name the files in it",
  EACCES: "reading it is not permitted; check its permissions",
  EPERM: "reading it is not permitted; check its permissions",
  EMFILE: "too many files are open; read fewer at once",
};

function readable(path: string, error: unknown): unknown {
  if (error instanceof HypemeterError || !(error instanceof Error) || !("code" in error))
    return error;
  const meaning = MEANINGS[String(error.code)] ?? error.message;
  return new HypemeterError("INPUT", `${path} cannot be read: ${meaning}`, { cause: error });
}
