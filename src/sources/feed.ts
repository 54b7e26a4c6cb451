// What a reader gets: decoded bytes and how to speak of the file.

export type Feed = Readonly<{
  /** Path or name, for issues. */
  file: string;
  /** UTF-8, in pieces of any size. */
  bytes: AsyncIterable<Buffer>;
  /** Why the file ended early, null while it is whole; final after the last byte. */
  damage: () => string | null;
}>;
