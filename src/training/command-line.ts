// Command lines as they are written into model cards, so that what was made can be made again.

/** A word as a shell reads it back: as it is where that is safe, else in single quotes. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** One line for a POSIX shell; the parts as a program would get them. */
export function commandLine(parts: readonly string[]): string {
  return parts.map(quoted).join(" ");
}
