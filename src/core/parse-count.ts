// Counts as exporters write them ("1.2K", "1,234", 17.0), turned into whole numbers.

const SUFFIX: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Sign, digits with separators, an optional K/M/B, an optional word such as "likes". */
const COUNT =
  /^([+-]?)(\d[\d.,\s'\u2019\u00a0\u202f]*)([kmb])?(?:\s*(?:likes?|votes?|points?|upvotes?))?$/i;
/** Groups of three behind a separator, and decimals behind another. */
const GROUPED = /^(\d{1,3}(?:([.,\s'\u2019\u00a0\u202f])\d{3})(?:\2\d{3})*)(?:[.,](\d+))?$/;
/** Longer than any count with its word; the expressions above must not see endless text. */
const MAX_LENGTH = 64;
const PLAIN = /^(\d+)()(?:[.,](\d+))?$/;

/**
 * A whole number, negative where the export says so (Reddit scores), or null where the value
 * is absent, empty or no count at all. Never throws, never NaN.
 */
export function parseCount(value: unknown): number | null {
  if (typeof value === "number") return whole(value);
  if (typeof value === "bigint") return whole(Number(value));
  if (typeof value !== "string") return null;
  return fromDigits(value) ?? fromText(value.trim());
}

/** No count of so many digits is too large to be exact. */
const SAFE_DIGITS = 15;

/** A number written in nothing but digits, as most are; null for everything else. */
function fromDigits(text: string): number | null {
  if (text === "" || text.length > SAFE_DIGITS) return null;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    count = count * 10 + digit;
  }
  return count;
}

function fromText(text: string): number | null {
  const found = text.length > MAX_LENGTH ? null : COUNT.exec(text);
  if (found === null) return null;
  const [, sign = "", digits = "", suffix = ""] = found;
  const size = amount(digits.trim()) * (SUFFIX[suffix.toLowerCase()] ?? 1);
  // 1.15 * 1000 is 1149.99… in binary: whole() rounds it.
  return whole(sign === "-" ? -size : size);
}

/** A like is never a fraction: "1.234" is 1234, and so is "1,234". NaN for no number. */
function amount(digits: string): number {
  const found = GROUPED.exec(digits) ?? PLAIN.exec(digits);
  if (found === null) return Number.NaN;
  const [, units = "", , decimals = "0"] = found;
  return Number(`${units.replace(/\D/g, "")}.${decimals}`);
}

function whole(value: number): number | null {
  const rounded = Math.round(value);
  if (!Number.isSafeInteger(rounded)) return null;
  return rounded === 0 ? 0 : rounded;
}
