// The text of a new pipeline file: what was found, and every other setting as a comment.

import { stringify } from "yaml";

export type DraftInput = Readonly<{
  /** File or glob, relative to the pipeline file. */
  path: string;
  platform: string | null;
  profile: string;
  /** Why it was taken for this; one line. */
  because: string;
}>;

export type DraftTeaser = Readonly<{
  name: string;
  inputs: readonly DraftInput[];
  /** ISO date of the earliest comment that was looked at, or null. */
  firstDay: string | null;
}>;

export type Draft = Readonly<{
  teasers: readonly DraftTeaser[];
  /** Files that are no comment exports, and why. */
  unknown: readonly Readonly<{ path: string; reason: string }>[];
  /** Where an editor finds the schema; null where there is none to point to. */
  schema: string | null;
}>;

/** YAML that is valid as it stands, and stays so when a setting's comment sign is taken away. */
export function pipelineText(draft: Draft): string {
  const modeline =
    draft.schema === null
      ? ["# For completion in an editor: hypemeter schema pipeline > pipeline.schema.json"]
      : [`# yaml-language-server: $schema=${draft.schema}`];
  return `${[
    ...modeline,
    "# A hypemeter pipeline: which comment exports to read, and which reports to write.",
    "# Paths are relative to this file. Check it with --plan, then run it.",
    "version: 1",
    `title: ${scalar(titleOf(draft.teasers))}`,
    "database: reports/hypemeter.db",
    "",
    ...OPTIONAL,
    "teasers:",
    ...draft.teasers.flatMap(teaserLines),
    ...unknownLines(draft),
    "",
    ...comparisonLines(draft.teasers),
    ...REST,
  ].join("\n")}\n`;
}

const OPTIONAL: readonly string[] = [
  "# Who scores: hype (ours, the default), afinn or natural (to compare with).",
  "# scorer: hype",
  "",
  "# Author names become pseudonyms unless they are kept. Purge what was read long ago.",
  "# privacy: { keepAuthors: false, keepDays: 365 }",
  "",
  "# What not to read: comments before or after a day, replies, the channel's own comments.",
  "# cleaning: { from: 2025-01-01, until: 2026-01-01, replies: true, authors: [PrimeVideo] }",
  "",
  "# How platforms count in the index; all the same where not given.",
  "# weights: { youtube: 2, instagram: 1 }",
  "",
  "# What people may speak of; films and series in general where not given.",
  "# drivers: [{ name: Cast, words: [cast*, actor*, actress*] }]",
  "",
];

const REST: readonly string[] = [
  "# Figures that every teaser must reach; otherwise the exit code is 1.",
  '# gates: ["hype.lower >= 60", "coverage.scored >= 0.7"]',
  "",
  "report:",
  "  out: reports",
  "  formats: [html, md, json] # csv: all comments with scores; svg: a card to share",
  "  # comments: 50",
  "  # timezone: America/Los_Angeles",
];

function teaserLines({ name, inputs, firstDay }: DraftTeaser): string[] {
  return [
    `  - name: ${scalar(name)}`,
    "    # When it came out; ages count from it. A first comment is a guess.",
    `    # released: ${firstDay ?? "2025-07-09"}`,
    "    # events: [{ name: Premiere, date: 2025-07-09 }]",
    "    inputs:",
    ...inputs.flatMap(inputLines),
  ];
}

function inputLines({ path, platform, profile, because }: DraftInput): string[] {
  return [
    `      # ${because}`,
    `      - path: ${scalar(path)}`,
    ...(platform === null
      ? ["        # The file does not tell its platform.", "        # platform: youtube"]
      : [`        platform: ${scalar(platform)}`]),
    `        profile: ${scalar(profile)}`,
  ];
}

function unknownLines({ unknown }: Draft): string[] {
  if (unknown.length === 0) return [];
  return ["", "# Not taken for comment exports:", ...unknown.map(unknownLine)];
}

function unknownLine({ path, reason }: Draft["unknown"][number]): string {
  return `# - ${path} (${reason})`;
}

function comparisonLines(teasers: readonly DraftTeaser[]): string[] {
  const [first, second] = teasers;
  if (first === undefined || second === undefined) return [];
  return [
    "# Pairs to compare; all pairs where not given.",
    `# comparisons: [${flowScalar([first.name, second.name])}]`,
    "",
  ];
}

function titleOf(teasers: readonly DraftTeaser[]): string {
  const names = teasers.map(({ name }) => name);
  return names.length > 3 ? `${names.length} teasers` : names.join(", ");
}

/** A text as YAML writes it on one line, in quotation marks where it needs them. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}

function flowScalar(texts: readonly string[]): string {
  return JSON.stringify(texts);
}
