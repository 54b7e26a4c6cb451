// The model card for people: the same facts as in card.ts, in Markdown.

import { limitLines, makingLines } from "./card-lines.ts";
import type { Interval } from "../core/bootstrap.ts";
import type { Ablation } from "./ablation.ts";
import type { GroupFigures, ModelCard } from "./card.ts";
import type { HeldOutFigures } from "./held-out-figures.ts";

/** Licences of the public sets by the name of their file, as their publishers state them. */
const LICENCES: Readonly<Record<string, string>> = {
  goemotions: "Apache-2.0 (GoEmotions, Demszky et al. 2020)",
  "semeval2018-Ec": "research use (SemEval-2018 task 1)",
  emobank: "CC-BY-SA-4.0 (EmoBank, Buechel and Hahn 2017)",
  tweets: "research use (SemEval 2013-2016 task 4)",
  "movie-review-snippets": "MIT (Hutto and Gilbert 2014)",
  "amazon-snippets": "MIT (Hutto and Gilbert 2014)",
  "labelled comments": "our own labels on public comments; only weights are shipped",
  "rows of our own writing": "MIT, part of this repository",
  "comments without labels": "public comments; only weights are shipped",
};

function number(value: number | null, digits: number): string {
  return value === null ? "-" : value.toFixed(digits);
}

function figureRow(name: string, figures: HeldOutFigures): string {
  return [
    `| ${name}`,
    number(figures.labelMacroF1, 3),
    number(figures.hypedAveragePrecision, 3),
    number(figures.correlation, 3),
    number(figures.indexError, 2),
    number(figures.rungMacroF1, 3),
    `${number(figures.labelCalibrationError, 3)} |`,
  ].join(" | ");
}

const FIGURE_HEAD = [
  "| model | sentiment macro-F1 | hyped average precision | correlation with the rung | index error (points) | rung macro-F1 | calibration error |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];

function titleRows(figures: HeldOutFigures): string[] {
  return figures.titles.map(
    ({ group, rows, error }) => `| ${cell(group)} | ${rows} | ${error.toFixed(1)} |`,
  );
}

function groupLines(groups: readonly GroupFigures[]): string[] {
  const names = groups[0]?.models.map(({ name }) => name) ?? [];
  return [
    `| titles held out together | comments | ${names.join(" | ")} |`,
    `| --- | --- | ${names.map(() => "---").join(" | ")} |`,
    ...groups.map(({ titles, rows, models }) => {
      const cells = models.map(
        (one) => `${number(one.labelMacroF1, 3)} / ${number(one.hypedAveragePrecision, 3)}`,
      );
      return `| ${titles.map(cell).join(", ")} | ${rows} | ${cells.join(" | ")} |`;
    }),
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s+/g, " ");
}

/** A figure without the ingredient, and how far that is from the whole. */
function changed(value: number | null, whole: number | null, digits: number): string {
  if (value === null || whole === null) return number(value, digits);
  return `${value.toFixed(digits)} (${signed(value - whole, digits)})`;
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(digits)}`;
}

/** A star where the interval of a difference leaves 0 out. */
function mark(interval: Interval | null): string {
  return interval !== null && (interval.low > 0 || interval.high < 0) ? " *" : "";
}

function ablationRow({ name, figures, difference }: Ablation, whole: HeldOutFigures): string {
  return [
    `| ${name}`,
    changed(figures.labelMacroF1, whole.labelMacroF1, 3) + mark(difference.labelMacroF1),
    changed(figures.hypedAveragePrecision, whole.hypedAveragePrecision, 3) +
      mark(difference.hypedAveragePrecision),
    changed(figures.correlation, whole.correlation, 3),
    `${changed(figures.indexError, whole.indexError, 2)} |`,
  ].join(" | ");
}

function ablationLines({ ablations, figures }: ModelCard): string[] {
  if (ablations.length === 0) return [];
  return [
    "## What each ingredient is worth",
    "",
    "The same titles held out, trained anew without one ingredient; in brackets the difference from the whole.",
    "A star: the 95 % interval of the difference (bootstrap over comments) leaves 0 out. What an ingredient does not feed is kept from the whole training.",
    "",
    "| without | sentiment macro-F1 | hyped average precision | correlation with the rung | index error (points) |",
    "| --- | --- | --- | --- | --- |",
    ...ablations.map((one) => ablationRow(one, figures)),
    "",
  ];
}

const LIMITS = [
  "Irony beyond a few set phrases, quotations of somebody else's view, and knowledge of the title are past what a sum of words can tell.",
  "Praise of a book or an earlier film against this one is often read as praise.",
  "English only; a few short verdicts in Spanish, French, German, Italian and Portuguese are known.",
  "Labels are one reader's: about 7 % of rungs would differ with another, mostly between 1 and 2.",
  "Table, vectors and stack saw texts of the held-out titles (never their labels); a new title may do a little worse.",
  "The word lists were revised with an eye on how these same titles were labelled, and the label offsets, the margin of the gate and what comments borrow from posts were chosen on the held-out predictions: all of it flatters the figures above somewhat.",
];

/** All models on the same titles, none of which its heads had seen. */
function heldOutLines(card: ModelCard): string[] {
  return [
    "## On titles held out",
    "",
    "Five groups of titles, each judged by heads that saw none of its labels.",
    "",
    ...FIGURE_HEAD,
    figureRow("as shipped", card.figures),
    figureRow("before calibration", card.uncalibrated),
    ...card.peers.map(({ name, figures }) => figureRow(name, figures)),
    "",
    "The majority class says of every comment what most comments of the other titles are, and their mean on the ladder; it ranks nothing within a title, so that its average precision is chance at best. The plain baseline is logistic regression on words and character n-grams alone, learnt from the labelled comments of the other titles. Peers without a ladder rank comments by their sentiment; they have no index.",
    "",
    "By group, sentiment macro-F1 / hyped average precision:",
    "",
    ...groupLines(card.groups),
    "",
  ];
}

/** The card as Markdown; ends with a line break. */
export function renderCard(card: ModelCard): string {
  return [
    `# Model card: hype ${card.version}`,
    "",
    "One additive table of features learnt from labelled comments: every token's share of a score can be shown.",
    "",
    ...makingLines(
      card.command,
      `The same files, seed and settings give the same bytes (SHA-256 \`${card.weights}\`), shipped as \`src/scorers/hype/weights.bin\`.`,
    ),
    "## Data",
    "",
    "| source | rows | use | licence |",
    "| --- | --- | --- | --- |",
    ...card.sources.map(
      ({ name, rows, use }) =>
        `| ${cell(name)} | ${rows} | ${use} | ${LICENCES[name] ?? "see its file"} |`,
    ),
    "",
    ...heldOutLines(card),
    ...ablationLines(card),
    "## Error of the index by title",
    "",
    `Root mean square over titles: ${number(card.indexRootMeanSquare, 2)} points.`,
    "",
    "| title | comments | error (points) |",
    "| --- | --- | --- |",
    ...titleRows(card.figures),
    "",
    ...limitLines(LIMITS),
  ].join("\n");
}
