// From cells and a few lists to the Summary of one teaser. Pure: same input, same bytes.

import { ageMatched } from "./age-match.ts";
import type { Calibration } from "./calibration-report.ts";
import { buzzOf } from "./buzz.ts";
import type { EndorsementSum } from "./endorsement.ts";
import { shareOf } from "./estimate.ts";
import { groupBy } from "./group.ts";
import { endorsedHype, hypeIndex, polarisation, strataOf } from "./hype-index.ts";
import type { Stratum } from "./hype-index.ts";
import { hypeMoments, indexEstimate } from "./estimate.ts";
import { LABELS, RUNGS } from "./ladder.ts";
import type { Cell } from "./rollup.ts";
import { recentFigures } from "./recent.ts";
import { massOf, mergeCells, SCORE_UNIT } from "./rollup.ts";
import type {
  Coverage,
  DriverSummary,
  InputRecord,
  LanguageSummary,
  PlatformSummary,
  DriverSample,
  QuotedComment,
  RejectCount,
  RowCounts,
  TeaserEvent,
  PeakTalk,
  Suspects,
  TeaserSummary,
  Timeline,
} from "./summary.ts";
import { precisionOf, timelineOf } from "./timeline.ts";

/** What is known of a teaser besides its cells. */
export type TeaserFacts = Readonly<{
  teaser: string;
  slug: string;
  drivers: readonly DriverSummary[];
  themes: readonly DriverSummary[];
  /** Absent where all voices were read. */
  driverSample?: DriverSample;
  topComments: readonly QuotedComment[];
  inputs: readonly InputRecord[];
  rejects: readonly RejectCount[];
  /** Milliseconds since 1970 UTC; null where the release is not known. */
  released: number | null;
  events: readonly TeaserEvent[];
  calibrated: Calibration | null;
  suspects: Suspects;
  /** What was said in the peaks of a timeline. */
  talkOf: (timeline: Timeline) => readonly PeakTalk[];
}>;

export type SummarizeOptions = Readonly<{
  timezone: string;
  /** Classifier's error by title in points; 0 adds nothing to the sampling error. */
  modelError: number;
  /** Pooling weights by platform; equal where not named. */
  weights?: Readonly<Record<string, number>> | undefined;
  /** Sums by endorsement weight, for its cap; without them nothing is capped. */
  endorsements?: readonly EndorsementSum[] | undefined;
}>;

const ALL = { platform: "", hour: null, language: null } as const;

/** Summary of one teaser from its cells; no cells give "no data" throughout. */
export function summarizeTeaser(
  cells: readonly Cell[],
  facts: TeaserFacts,
  options: SummarizeOptions,
): TeaserSummary {
  const total = mergeCells(cells, ALL);
  const strata = strataOf(cells, options.weights, options.endorsements);
  const timeline = timelineOf(cells, options.timezone, facts.events);
  const span = { ...options, precision: precisionOf(total) };
  return {
    teaser: facts.teaser,
    slug: facts.slug,
    comments: total.comments,
    voices: total.voices,
    period: periodOf(cells, total, timeline.undated),
    hype: hypeIndex(strata, options.modelError),
    endorsed: endorsedHype(strata, options.modelError),
    calibrated: facts.calibrated,
    coverage: coverageOf(total),
    ladder:
      total.rated === 0
        ? []
        : RUNGS.map((rung, k) => shareOf(rung, (total.ladder[k] ?? 0) / SCORE_UNIT, massOf(total))),
    sentiment: LABELS.map((label, k) =>
      shareOf(
        label,
        (total.sentiment[k] ?? 0) / SCORE_UNIT,
        total.voices - total.discount / SCORE_UNIT,
      ),
    ),
    polarisation: polarisation(total),
    platforms: strata.map((stratum) => platformOf(stratum, options.modelError)),
    languages: languagesOf(cells),
    timeline,
    peakTalk: facts.talkOf(timeline),
    recent: recentFigures(cells, span),
    ages: ageMatched(cells, facts.released, span),
    drivers: facts.drivers,
    themes: facts.themes,
    driverSample: facts.driverSample ?? null,
    buzz: buzzOf(cells, options.timezone),
    suspects: facts.suspects,
    topComments: facts.topComments,
    rows: sumRows(facts.inputs),
    rejects: facts.rejects,
    inputs: facts.inputs,
  };
}

function platformOf({ platform, cell, weight }: Stratum, modelError: number): PlatformSummary {
  return {
    platform,
    comments: cell.comments,
    voices: cell.voices,
    hype: indexEstimate(hypeMoments(cell), modelError),
    weight,
  };
}

function coverageOf(total: Cell): Coverage {
  const { empty, language, spam } = total.unscorable;
  const scored = total.comments - empty - language - spam;
  return {
    comments: total.comments,
    scored,
    unscorable: { empty, language, spam },
    share: total.comments === 0 ? null : scored / total.comments,
  };
}

function languagesOf(cells: readonly Cell[]): LanguageSummary[] {
  return [...groupBy(cells, (cell) => cell.language)]
    .map(([language, group]) => {
      const { comments, scored } = coverageOf(mergeCells(group, ALL));
      return { language, comments, scored };
    })
    .toSorted(
      (a, b) => b.comments - a.comments || ((a.language ?? "") < (b.language ?? "") ? -1 : 1),
    );
}

/** First and last hour with a comment, to the hour: cells hold no finer time. */
function periodOf(cells: readonly Cell[], total: Cell, undated: number): TeaserSummary["period"] {
  const hours = cells.flatMap((cell) => (cell.hour === null ? [] : [cell.hour]));
  if (hours.length === 0) return { first: null, last: null, undated, precision: null };
  const first = hours.reduce((a, b) => Math.min(a, b));
  const last = hours.reduce((a, b) => Math.max(a, b));
  return { first: isoHour(first), last: isoHour(last), undated, precision: precisionOf(total) };
}

function isoHour(hour: number): string {
  return new Date(hour * 3_600_000).toISOString();
}

function sumRows(inputs: readonly InputRecord[]): RowCounts {
  const sum = { read: 0, stored: 0, updated: 0, duplicates: 0, rejected: 0 };
  for (const { rows } of inputs) {
    sum.read += rows.read;
    sum.stored += rows.stored;
    sum.updated += rows.updated;
    sum.duplicates += rows.duplicates;
    sum.rejected += rows.rejected;
  }
  return sum;
}
