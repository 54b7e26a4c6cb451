// Copies, bursts and heavy authors: what was found, what was looked for, and whether the index
// depends on it. It says what is there and accuses nobody.

import type { CopyCluster, Suspects, TeaserSummary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { count, moment, percent, period, plural, points } from "../figures.ts";
import { isKnown } from "./difference.ts";
import { platformName } from "./platforms.ts";
import { listOf } from "./words.ts";

/** Rows of each table; larger ones come first. */
const MAX_CLUSTERS = 8;
const MAX_OTHERS = 10;
/** Of a copied text so much is shown, in graphemes. */
const MAX_TEXT = 140;

/** True where hours are known well enough to look for bursts. */
function hasHours(teaser: TeaserSummary): boolean {
  const { precision } = teaser.period;
  return precision === "second" || precision === "minute" || precision === "hour";
}

/** What could be looked for in this teaser. */
function looked(teaser: TeaserSummary): string[] {
  return [
    "copied texts",
    ...(hasHours(teaser) ? ["bursts"] : []),
    ...(teaser.suspects.concentration.authors > 0 ? ["heavy authors"] : []),
  ];
}

/** Heading: what was found and what it does to the index. No full stop. */
export function suspectsFinding(teaser: TeaserSummary): string {
  const { suspects } = teaser;
  const { voices, share, clusterCount, bursts, heavyAuthors } = suspects;
  if (voices > 0) {
    const part = share === null ? "" : ` (${percent(share)})`;
    return `${plural(voices, "voice")}${part} ${whatTheyDid(suspects)}: ${consequence(teaser)}`;
  }
  const found = [
    ...(clusterCount > 0 ? [plural(clusterCount, "copied text")] : []),
    ...(heavyAuthors.length > 0 ? [plural(heavyAuthors.length, "heavy author")] : []),
    ...(bursts.length > 0 ? [plural(bursts.length, "burst")] : []),
  ];
  if (found.length > 0) return `${listOf(found)} found: ${consequence(teaser)}`;
  const sought = looked(teaser);
  return `No ${sought.length === 1 ? "copied texts" : `${sought.slice(0, -1).join(", ")} or ${sought.at(-1) ?? ""}`} found`;
}

function whatTheyDid({ clusterCount, heavyAuthors }: Suspects): string {
  if (heavyAuthors.length === 0) return "only copied";
  return clusterCount === 0 ? "wrote unusually often" : "only copied or wrote unusually often";
}

/** `the index stays at 64`, `without them the index is 62, not 64`. */
function consequence({ hype, suspects }: TeaserSummary): string {
  const { hypeWithout } = suspects;
  if (!isKnown(hype)) return "there is no index to change";
  if (!isKnown(hypeWithout)) return "without them there are too few voices for an index";
  const [all, rest] = [points(hype.value), points(hypeWithout.value)];
  return all === rest
    ? `the index stays at ${all}`
    : `without them the index is ${rest}, not ${all}`;
}

/** What was looked for and how it counts; then how the comments spread over authors. */
export function suspectsSupport(teaser: TeaserSummary): string {
  const { suspects } = teaser;
  const missing = [
    ...(hasHours(teaser)
      ? []
      : ["Bursts could not be looked for: times are not known to the hour."]),
    ...(suspects.concentration.authors > 0
      ? []
      : ["Heavy authors could not be looked for: authors are not known."]),
  ];
  return [
    suspects.clusterCount > 0
      ? "A long text that several voices posted counts as the square root of their number. Fans copy too: this shows how much depends on it, not why."
      : "",
    concentrationSentence(suspects),
    ...missing,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** `The ten busiest of 10,478 authors wrote 1 % of the comments, the busiest 1 % wrote 3 %.` */
function concentrationSentence({ concentration }: Suspects): string {
  const { authors, topPercentShare, topTenShare } = concentration;
  // Ten of few authors are most of them, and one percent of few is one.
  if (topTenShare === null || topPercentShare === null || authors < 100) return "";
  return `The ten busiest of ${plural(authors, "author")} wrote ${percent(topTenShare)} of the comments, the busiest 1\u00A0% of them ${percent(topPercentShare)}.`;
}

/** The index with and without; empty where nothing changes or there is nothing to show. */
export function suspectRows(
  teaser: TeaserSummary,
): readonly Readonly<{ name: string; hype: TeaserSummary["hype"] }>[] {
  const { hype, suspects } = teaser;
  if (suspects.voices === 0 || !isKnown(hype)) return [];
  return [
    { name: "All voices", hype },
    { name: "Without them", hype: suspects.hypeWithout },
  ];
}

/** A list of what was found. */
export type SuspectTable = Readonly<{
  title: string;
  /** A sentence above it; may be empty. */
  note: string;
  columns: readonly Readonly<{ head: string; number?: boolean }>[];
  rows: readonly (readonly string[])[];
}>;

/** What was found, in tables; those without a row are left out. */
export function suspectTables(teaser: TeaserSummary): SuspectTable[] {
  return [clusterTable(teaser), burstTable(teaser), heavyTable(teaser)].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** A column for the platform where there are several. */
function platformColumn({ platforms }: TeaserSummary): Readonly<{ head: string }>[] {
  return platforms.length > 1 ? [{ head: "Platform" }] : [];
}

/** The largest clusters: their voices, what these count as together, and when. */
function clusterTable(teaser: TeaserSummary): SuspectTable {
  const { clusters, clusterCount } = teaser.suspects;
  const shown = clusters.slice(0, MAX_CLUSTERS);
  const hasPlatform = platformColumn(teaser).length > 0;
  return {
    title: "Copied texts",
    note:
      shown.length < clusterCount
        ? `The ${count(shown.length)} largest of ${count(clusterCount)}.`
        : "",
    columns: [
      { head: "Text" },
      ...platformColumn(teaser),
      { head: "Voices", number: true },
      { head: "Count as", number: true },
      { head: "When (UTC)" },
    ],
    rows: shown.map((cluster) => [
      cleanLine(cluster.example, MAX_TEXT),
      ...(hasPlatform ? [platformName(cluster.platform)] : []),
      count(cluster.voices),
      Math.sqrt(cluster.voices).toFixed(1),
      spanOf(cluster),
    ]),
  };
}

/** `17 May 2023, 13:05 to 15:39`, or days where it took longer. */
function spanOf({ first, last }: CopyCluster): string {
  if (first === null || last === null) return "–";
  const [from, to] = [moment(first), moment(last)];
  if (from === to) return from;
  const [date] = from.split(", ");
  return to.startsWith(`${date ?? ""}, `) ? `${from} to ${to.slice(-5)}` : period(first, last);
}

function burstTable({ suspects }: TeaserSummary): SuspectTable {
  return {
    title: "Bursts",
    note: "Hours with at least 30 voices, and four times as many as the hours around let expect. A raid looks like this, and so does a mention by a large account: bursts stay in every figure.",
    columns: [
      { head: "Hour (UTC)" },
      { head: "Voices", number: true },
      { head: "Expected", number: true },
    ],
    rows: suspects.bursts
      .toSorted((a, b) => b.voices - a.voices)
      .slice(0, MAX_OTHERS)
      .map(({ start, voices, expected }) => [
        moment(start),
        count(voices),
        expected < 10 ? expected.toFixed(1) : count(expected),
      ]),
  };
}

function heavyTable(teaser: TeaserSummary): SuspectTable {
  const hasPlatform = platformColumn(teaser).length > 0;
  return {
    title: "Heavy authors",
    note: "At least 20 comments, and so many that by chance fewer than one author in a hundred exports of this size would write them. Each is one voice in the index, like any other.",
    columns: [{ head: "Author" }, ...platformColumn(teaser), { head: "Comments", number: true }],
    rows: teaser.suspects.heavyAuthors
      .slice(0, MAX_OTHERS)
      .map(({ platform, author, comments }) => [
        cleanLine(author, 40) || "unnamed",
        ...(hasPlatform ? [platformName(platform)] : []),
        count(comments),
      ]),
  };
}
