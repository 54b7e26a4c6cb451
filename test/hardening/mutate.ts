// Changes bytes or characters of good inputs, as damaged disks, broken tools and strangers do.

/** Pieces that mean something to some reader. */
const TOKENS = [
  '"',
  "'",
  ",",
  "\n",
  "\r\n",
  "\t",
  "\\",
  "\u0000",
  "{",
  "}",
  "[",
  "]",
  ":",
  "&",
  "*",
  "!",
  "|",
  ">",
  "null",
  "true",
  "1e999",
  "-0",
  "12345678901234567890",
  '""',
  "[[[[",
  "{{{{",
  "\\u0000",
  "\\ud800",
  "__proto__",
  "<<: *a",
  "&a",
  "---",
  "\uFEFF",
  "\u202E",
  "🔥",
  "<script>alert(1)</script>",
  "&#0;",
  "(edited)",
  "ago",
  "1.2K",
  "2025-05-13T15:00:00Z",
  "0000-00-00",
  "99999999999999",
  "=1+1",
  "sep=;",
];

type Random = () => number;

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** One to eight changes: bytes flipped, cut, doubled, moved, or tokens put in. */
export function mutated(bytes: Buffer, random: Random): Buffer {
  let result: Buffer = Buffer.from(bytes);
  for (let change = 1 + below(8, random); change > 0; change -= 1) result = changed(result, random);
  return result;
}

function changed(bytes: Buffer, random: Random): Buffer {
  const at = below(bytes.length + 1, random);
  const to = Math.min(bytes.length, at + 1 + below(random() < 0.2 ? 2000 : 12, random));
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, to),
    bytes.subarray(to),
  ];
  switch (below(7, random)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, piece, piece, after]);
    case 2:
      return Buffer.concat([before, tokenOf(random), piece, after]);
    case 3:
      return Buffer.concat([before, tokenOf(random), after]);
    case 4:
      return Buffer.from(before);
    case 5:
      return Buffer.concat([piece, before, after]);
    default: {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = below(256, random);
      return copy;
    }
  }
}

function tokenOf(random: Random): Buffer {
  return Buffer.from((TOKENS[below(TOKENS.length, random)] ?? "").repeat(1 + below(3, random)));
}

/** The same for text, in UTF-16 units: halves of pairs come about too. */
export function mutatedText(text: string, random: Random): string {
  let result = text;
  for (let change = 1 + below(6, random); change > 0; change -= 1) {
    const at = below(result.length + 1, random);
    const to = at + below(6, random);
    const token = TOKENS[below(TOKENS.length, random)] ?? "";
    const letter = String.fromCharCode(below(0x1_00_00, random));
    const middle = [token, letter, result.slice(at, to).repeat(2), ""][below(4, random)] ?? "";
    result = result.slice(0, at) + middle + result.slice(to);
  }
  return result;
}
