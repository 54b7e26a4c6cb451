// Google Takeout's comment text: JSON inside a field, in an older and a newer form.

import { isRecord } from "./field-path.ts";

/**
 * The text of `{"takeoutSegments":[{"text":"…"}]}` or of `{"text":"…"},{"text":"…"}`, segments
 * joined; anything else is returned as it is.
 */
export function takeoutText(field: string): string {
  const trimmed = field.trim();
  if (!trimmed.startsWith("{")) return field;
  try {
    // The newer form is a list without its brackets.
    const list: unknown = JSON.parse(`[${trimmed}]`);
    if (!Array.isArray(list)) return field;
    const parts = list.flatMap(segments);
    return parts.length > 0 ? parts.join("") : field;
  } catch {
    return field;
  }
}

function segments(value: unknown): readonly string[] {
  if (!isRecord(value)) return [];
  const { takeoutSegments, text } = value;
  if (Array.isArray(takeoutSegments)) return takeoutSegments.flatMap(segments);
  return typeof text === "string" ? [text] : [];
}
