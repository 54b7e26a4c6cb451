// The model card for people: the same facts as in card.ts, in Markdown.

import type { ModelCard } from "./card.ts";
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
  "| model | sentiment macro-F1 | hyped average precision | correlation of h | index error (points) | rung macro-F1 | calibration error |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];

function titleRows(figures: HeldOutFigures): string[] {
  return figures.titles.map(
    ({ group, rows, error }) => `| ${group} | ${rows} | ${error.toFixed(1)} |`,
  );
}

const LIMITS = [
  "Irony beyond a few set phrases, quotations of somebody else's view, and knowledge of the title are past what a sum of words can tell.",
  "Praise of a book or an earlier film against this one is often read as praise.",
  "English only; a few short verdicts in Spanish, French, German, Italian and Portuguese are known.",
  "Labels are one reader's: about 7 % of rungs would differ with another, mostly between 1 and 2.",
  "Table, vectors and stack saw texts of the held-out titles (never their labels); a new title may do a little worse.",
  "The word lists were revised with an eye on how these same titles were labelled, and the label offsets were fitted on the held-out predictions: both flatter the figures above somewhat.",
];

/** The card as Markdown; ends with a line break. */
export function renderCard(card: ModelCard): string {
  return [
    `# Model card: hype ${card.version}`,
    "",
    "One additive table of features learnt from labelled comments: every token's share of a score can be shown.",
    `Seed ${card.seed}, ${card.iterations} iterations.`,
    "",
    "## Data",
    "",
    "| source | rows | use | licence |",
    "| --- | --- | --- | --- |",
    ...card.sources.map(
      ({ name, rows, use }) =>
        `| ${name} | ${rows} | ${use} | ${LICENCES[name] ?? "see its file"} |`,
    ),
    "",
    "## On titles held out",
    "",
    "Five groups of titles, each judged by heads that saw none of its labels.",
    "",
    ...FIGURE_HEAD,
    figureRow("as shipped", card.figures),
    figureRow("before calibration", card.uncalibrated),
    ...card.ablations.map(({ name, figures }) => figureRow(name, figures)),
    "",
    "## Error of the index by title",
    "",
    `Root mean square over titles: ${number(card.indexRootMeanSquare, 2)} points.`,
    "",
    "| title | comments | error (points) |",
    "| --- | --- | --- |",
    ...titleRows(card.figures),
    "",
    "## Where it fails",
    "",
    ...LIMITS.map((limit) => `- ${limit}`),
    "",
  ].join("\n");
}
