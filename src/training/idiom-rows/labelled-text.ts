// A text with the labels of the codebook, and how the compact lists beside it are read.

import type { Rung } from "../../core/ladder.ts";

/** p positive, n negative, u neutral, unclear or evenly mixed. */
export type SentimentLetter = "p" | "n" | "u";

export type LabelledText = Readonly<{
  rung: Rung;
  sent: SentimentLetter;
  /** Letters of the codebook together (s q p r l), or "-" for none. */
  flags: string;
  text: string;
}>;

const HEADING = /^= (-2|-1|0|1|2) ([pnu]) ([sqprl]+|-)$/;

function isRung(value: number): value is Rung {
  return [-2, -1, 0, 1, 2].includes(value);
}

function isLetter(value: string): value is SentimentLetter {
  return value === "p" || value === "n" || value === "u";
}

function headingOf(line: string): Omit<LabelledText, "text"> {
  const [, rungText = "", sent = "", flags = ""] = HEADING.exec(line) ?? [];
  const rung = Number(rungText);
  if (rungText === "" || !isRung(rung) || !isLetter(sent)) {
    throw new RangeError(`a heading reads "= 2 p -", not "${line}"`);
  }
  return { rung, sent, flags };
}

/**
 * A list of texts, one a line, under headings "= rung sent flags" that hold until the next
 * one. In text order; empty lines are skipped; a list without a heading is refused.
 */
export function parseLabelled(list: string): LabelledText[] {
  const rows: LabelledText[] = [];
  let heading: Omit<LabelledText, "text"> | null = null;
  for (const line of list.split("\n").map((raw) => raw.trim())) {
    if (line.startsWith("= ") || (heading === null && line !== "")) heading = headingOf(line);
    else if (line !== "" && heading !== null) {
      const { rung, sent, flags } = heading;
      rows.push({ rung, sent, flags, text: line });
    }
  }
  return rows;
}
