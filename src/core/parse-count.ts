// Counts as exporters write them ("1.2K", "1,234", 17.0), turned into whole numbers.

const SUFFIX: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Sign, digits with separators, an optional K/M/B, an optional word such as "likes". */
const COUNT =
  /^([+-]?)(\d[\d.,\s'\u2019\u00a0\u202f]*)([kmb])?(?:\s*(?:likes?|votes?|points?|upvotes?))?$/i;
/** Groups of three behind a separator; a like is never a fraction, so "1.234" is 1234. */
const GROUPED = /^\d{1,3}(?:[.,\s'\u2019\u00a0\u202f]\d{3})+$/;

/**
 * A whole number, negative where the export says so (Reddit scores), or null where the value
 * is absent, empty or no count at all. Never throws, never NaN.
 */
export function parseCount(value: unknown): number | null {
  if (typeof value === "number") return whole(value);
  if (typeof value === "bigint") return whole(Number(value));
  if (typeof value !== "string") return null;
  const found = COUNT.exec(value.trim());
  if (found === null) return null;
  const [, sign = "", digits = "", suffix = ""] = found;
  const size = amount(digits.trim(), suffix.toLowerCase());
  return whole(sign === "-" ? -size : size);
}

function amount(digits: string, suffix: string): number {
  if (suffix === "" && GROUPED.test(digits)) return Number(digits.replace(/\D/g, ""));
  // A repeated separator groups; a single one is the decimal sign, comma or point.
  const decimal = digits.replace(/[\s'\u2019\u00a0\u202f]/g, "").replace(/[.,](?=.*[.,])/g, "");
  const size = Number(decimal.replace(",", "."));
  // 1.15 * 1000 is 1149.99… in binary: whole() rounds it.
  return size * (SUFFIX[suffix] ?? 1);
}

function whole(value: number): number | null {
  const rounded = Math.round(value);
  if (!Number.isSafeInteger(rounded)) return null;
  return rounded === 0 ? 0 : rounded;
}
