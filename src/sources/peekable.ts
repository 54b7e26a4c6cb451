// Bytes that can be looked at before they are read. Knows nothing of files or formats.

/** Readers work piece by piece: a chunk of any size must not make one batch of rows. */
const PIECE_BYTES = 64 * 1024;

/** A stream whose beginning can be seen without being lost. */
export type Peekable = Readonly<{
  /** At least `size` bytes from the start, fewer only where the stream ends before. */
  peek: (size: number) => Promise<Buffer>;
  /** Everything from the start, once, in pieces of at most 64 KiB. */
  rest: () => AsyncGenerator<Buffer>;
}>;

/** Wraps a stream; nothing is read before the first call. */
export function peekable(stream: AsyncIterable<Uint8Array>): Peekable {
  const iterator = stream[Symbol.asyncIterator]();
  let held: Buffer[] = [];
  let size = 0;
  let ended = false;

  async function more(): Promise<void> {
    const step = await iterator.next();
    if (step.done === true) {
      ended = true;
      return;
    }
    const { buffer, byteOffset, byteLength } = step.value;
    held.push(Buffer.from(buffer, byteOffset, byteLength));
    size += byteLength;
  }

  async function* rest(): AsyncGenerator<Buffer> {
    try {
      yield* held.splice(0).flatMap(pieces);
      while (!ended) {
        await more();
        yield* held.splice(0).flatMap(pieces);
      }
    } finally {
      // Whoever leaves early leaves the stream behind too.
      await iterator.return?.();
    }
  }

  return {
    peek: async (wanted) => {
      while (size < wanted && !ended) await more();
      if (held.length > 1) held = [Buffer.concat(held)];
      return held[0] ?? Buffer.alloc(0);
    },
    rest,
  };
}

function pieces(chunk: Buffer): Buffer[] {
  if (chunk.length <= PIECE_BYTES) return [chunk];
  return Array.from({ length: Math.ceil(chunk.length / PIECE_BYTES) }, (_, index) =>
    chunk.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  );
}
