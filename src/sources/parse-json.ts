// JSON as exports hold it: behind `window.YTD… =`, with ids too long for a number, cut off.

/** A number of 16 digits or more loses its last ones as a double: such ids are kept as text. */
const LONG_NUMBER = /[:[,]\s*-?\d{16,}/;
/** A string counts also without its end: else every quote in it would be tried as a beginning. */
const STRING_OR_LONG_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d{16,}(?![\d.eE])/g;
const ASSIGNMENT = /^\s*(?:window\.)?[\w.]+\s*=\s*(?=[[{])/;

/** JSON.parse that keeps long numbers as strings; throws SyntaxError as that does. */
export function parseJson(text: string): unknown {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(STRING_OR_LONG_NUMBER, (found) => (found.startsWith('"') ? found : `"${found}"`)),
  );
}

/** The text without `window.YTD.tweets.part0 =` before and a semicolon behind. */
export function withoutAssignment(text: string): string {
  const found = ASSIGNMENT.exec(text);
  return found === null ? text : text.slice(found[0].length).replace(/;\s*$/, "");
}
