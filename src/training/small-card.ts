// The cards of the small models (spam, other languages): how each was made, from what, and how it
// does on comments that it did not see. As data and as Markdown.

import { limitLines, makingLines } from "./card-lines.ts";

/** Figures on one held-out part; each in [0, 1], null where undefined. */
export type SmallFigures = Readonly<{
  name: string;
  rows: number;
  values: Readonly<Record<string, number | null>>;
}>;

export type SmallCard = Readonly<{
  model: "spam" | "languages";
  /** What it is and does, in a sentence or two. */
  about: string;
  /** The command that makes these very weights from the same files. */
  command: string;
  /** Where its result is kept in the repository. */
  shippedAs: string;
  /** SHA-256 of the weights, hexadecimal. */
  weights: string;
  sources: readonly Readonly<{ name: string; rows: number; use: string }>[];
  /** How comments were held out for the figures. */
  heldOutBy: string;
  figures: readonly SmallFigures[];
  limits: readonly string[];
}>;

/** What training a small model gives. */
export type SmallModel = Readonly<{ file: string; bytes: Uint8Array; card: SmallCard }>;

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}

function figureLines(figures: readonly SmallFigures[]): string[] {
  const names = Object.keys(figures[0]?.values ?? {});
  return [
    `| held out | comments | ${names.join(" | ")} |`,
    `| --- | --- | ${names.map(() => "---").join(" | ")} |`,
    ...figures.map(({ name, rows, values }) => {
      const shown = names.map((one) => values[one]?.toFixed(3) ?? "-");
      return `| ${cell(name)} | ${rows} | ${shown.join(" | ")} |`;
    }),
  ];
}

/** The card as Markdown; ends with a line break. */
export function renderSmallCard(card: SmallCard): string {
  return [
    `# Model card: ${card.model}`,
    "",
    card.about,
    "",
    ...makingLines(
      card.command,
      `No chance takes part: the same files give the same bytes (SHA-256 \`${card.weights}\`), shipped as \`${card.shippedAs}\`.`,
    ),
    "## Data",
    "",
    "| source | comments | use |",
    "| --- | --- | --- |",
    ...card.sources.map(({ name, rows, use }) => `| ${cell(name)} | ${rows} | ${use} |`),
    "",
    "Only learnt weights are shipped, no comment.",
    "",
    "## On comments held out",
    "",
    card.heldOutBy,
    "",
    ...figureLines(card.figures),
    "",
    ...limitLines(card.limits),
  ].join("\n");
}
