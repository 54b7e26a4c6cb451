// JSON, JSON lines, or text: what a file is written in, by its content; its name decides only
// where the content allows both.

import type { Sample } from "./sniff-table.ts";
import { withoutAssignment } from "./parse-json.ts";

/** `text` is a table or bare lines: sniff-table.ts tells them apart. */
export type Shape = "json" | "ndjson" | "text";

/** An object, a list of objects, lists or strings, or an empty one; no text begins like that. */
const JSON_START = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"]|\]|$))/;

/** The shape of a file that begins like this. */
export function detectShape(sample: Sample, name: string): Shape {
  const linesByName = /\.(?:jsonl|ndjson|jsonlines)(?:\.\w+)?$/i.test(name);
  const text = withoutAssignment(sample.text);
  if (!JSON_START.test(text)) return linesByName && isJson(firstLine(text)) ? "ndjson" : "text";
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const whole = sample.whole ? lines : lines.slice(0, -1);
  const some = lines.length > 1 && isMostlyLines(whole);
  return some || linesByName ? "ndjson" : "json";
}

/** The first line is JSON by itself; or it is a bad line among good ones. */
function isMostlyLines(lines: readonly string[]): boolean {
  if (isJson(lines[0] ?? "")) return true;
  const good = lines.filter((line) => /^\s*[{[]/.test(line) && isJson(line)).length;
  return good > lines.length / 2;
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "") ?? "";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
