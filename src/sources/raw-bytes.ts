// The bytes as they lie on disk or come in: read once, counted and hashed on the way.

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
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
  /** Lets go of the file where it will not be read to its end. */
  close: () => void;
}>;

/** Large enough that a system call costs nothing against parsing it. */
const CHUNK_BYTES = 256 * 1024;

/** Opens a file or takes a stream; a file that cannot be opened is an INPUT error. */
export async function rawBytes(input: RawInput): Promise<RawBytes> {
  const hash = createHash("sha256");
  let count = 0;
  let final: string | null = null;
  const source = "path" in input ? await fileChunks(input.path) : input.stream;

  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      hash.update(bytes);
      count += bytes.byteLength;
      yield bytes;
    }
  }

  return {
    name: "path" in input ? input.path : input.name,
    bytes: counted(),
    count: () => count,
    digest: () => {
      final ??= hash.digest("hex");
      return { sha256: final, bytes: count };
    },
    close: () => {
      if (source instanceof Readable) source.destroy();
    },
  };
}

async function fileChunks(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const file = await open(path, "r");
    if ((await file.stat()).isDirectory()) {
      await file.close();
      throw new HypemeterError("INPUT", `${path} is a folder; name the files in it`);
    }
    return file.createReadStream({ highWaterMark: CHUNK_BYTES });
  } catch (error) {
    throw readable(path, error);
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
