// Escapes of JSON (RFC 8259, section 7) that were left in a text.

const PLAIN: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * The code unit that an escape without its backslash stands for: `n` or `u2019`. Half of a surrogate
 * pair stands for itself, as its other half follows; a mark or any other letter for itself.
 */
export function escapedUnit(escape: string): string {
  const isNumbered = escape.length > 1 && escape.startsWith("u");
  if (isNumbered) return String.fromCharCode(Number(`0x${escape.slice(1)}`));
  return PLAIN.get(escape) ?? escape;
}
