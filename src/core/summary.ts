// Summary: the one serialisable result between the engine and every report. HTML, Markdown,
// JSON and CSV are functions of it alone, so they cannot disagree. Types only.

import type { AgeMatched } from "./age-match.ts";
import type { Calibration } from "./calibration-report.ts";
import type { Comparison } from "./compare.ts";
import type { IndexEstimate, Share } from "./estimate.ts";
import type { Peak } from "./peaks.ts";
import type { RecentFigures } from "./recent.ts";
import type { Label, Ladder, Rung, RungName } from "./ladder.ts";
import type { IssueRule, TimePrecision } from "./comment.ts";
import type { Evidence, UnscorableReason } from "./score.ts";

/** Coverage: what part of the comments the figures stand on. Counts are comments. */
export type Coverage = Readonly<{
  comments: number;
  scored: number;
  unscorable: Readonly<Record<UnscorableReason, number>>;
  /** scored / comments, in [0, 1]; null without comments. */
  share: number | null;
}>;

export type PlatformSummary = Readonly<{
  platform: string;
  comments: number;
  voices: number;
  hype: IndexEstimate;
  /** Weight in the pooled index, in [0, 1]; 0 where it holds too few voices to be pooled. */
  weight: number;
}>;

export type LanguageSummary = Readonly<{
  /** ISO 639-1, or null for comments whose language is not known. */
  language: string | null;
  comments: number;
  scored: number;
}>;

export type Bucket = "hour" | "day" | "week" | "month";

export type TimelinePoint = Readonly<{
  /** Start of the bucket in the report's time zone, ISO date or date and hour. */
  start: string;
  comments: number;
  voices: number;
  hype: IndexEstimate;
}>;

/** Something that happened, from the pipeline file. */
export type TeaserEvent = Readonly<{
  name: string;
  /** A date in the report's time zone (YYYY-MM-DD), or a moment (ISO with its zone). */
  at: string;
}>;

/** An event and the start of the bucket that it falls into, which may lie off the timeline. */
export type MarkedEvent = TeaserEvent & Readonly<{ start: string }>;

export type Timeline = Readonly<{
  bucket: Bucket;
  /** In time order, without gaps: buckets without comments have 0. */
  points: readonly TimelinePoint[];
  /** Comments whose time is not known, or not known exactly enough for this bucket. */
  undated: number;
  /** Buckets that stand out, by the rule of core/peaks.ts; in time order. */
  peaks: readonly Peak[];
  /** In the order of the pipeline file. */
  events: readonly MarkedEvent[];
}>;

export type QuotedComment = Readonly<{
  id: string;
  platform: string;
  language: string | null;
  text: string;
  /** `viewer 3`, numbered within the teaser, or the name where it was kept; null: not known. */
  author: string | null;
  postedAt: string | null;
  likes: number | null;
  hype: number | null;
  rung: Rung | null;
  ladder: Ladder | null;
  label: Label;
  compound: number;
  /** What each piece of the text added to the score. */
  evidence: readonly Evidence[];
}>;

/** A phrase that stands out in a peak, as it is mostly written. */
export type PeakPhrase = Readonly<{
  phrase: string;
  /** Voices that use it among the comments read; at least 5. */
  voices: number;
  /** Shrunken log-odds ratio against the comments outside the peak, and its z-score. */
  logOdds: number;
  z: number;
  /** Least false discovery rate, over all phrases tried for the peak, at which it stands out. */
  falseDiscovery: number;
}>;

/** `phrase`: the one that it is quoted for; null for the most liked comment of the peak. */
export type PeakQuote = Readonly<{ phrase: string | null; comment: QuotedComment }>;

/** What was said in a peak of the timeline. */
export type PeakTalk = Readonly<{
  /** Start of the peak, as in the timeline. */
  start: string;
  /** Its scored comments, and how many of them were read: at most 5,000, drawn at random. */
  scored: number;
  read: number;
  /** Strongest first, at most five. */
  phrases: readonly PeakPhrase[];
  /** At most two. */
  quotes: readonly PeakQuote[];
}>;

/** How much was said, how fast and where: never part of the index. */
export type Buzz = Readonly<{
  voices: number;
  comments: number;
  /** Dated comments per day between the first and the last of them; null without dated ones. */
  perDay: number | null;
  /** The hour with most comments, ISO UTC; null where times are not known to the hour. */
  peakHour: Readonly<{ start: string; comments: number }> | null;
  /** The day with most comments in the report's time zone, ISO date; null without dated ones. */
  peakDay: Readonly<{ start: string; comments: number }> | null;
  /**
   * Hours from the start of the busiest hour (or day, where times are no finer) until half of
   * the comments dated from then on had been posted; null without dated ones.
   */
  halfLifeHours: number | null;
  /**
   * Effective number of platforms: `exp` of the Shannon entropy of the voices by platform. 1
   * where all speak in one place, n where n places share them evenly; null without voices.
   */
  effectivePlatforms: number | null;
}>;

/** A long text that several voices of one platform posted, word for word or nearly so. */
export type CopyCluster = Readonly<{
  platform: string;
  comments: number;
  /** Voices that posted it; at least 2. Together they count as the square root of that. */
  voices: number;
  /** The earliest copy. */
  example: string;
  /** Named as in quotes (`viewer 3`, or the name where it was kept), at most ten. */
  authors: readonly string[];
  /** ISO, UTC; null where no copy has an exact time. */
  first: string | null;
  last: string | null;
}>;

/** An hour with far more voices than its neighbours (see core/suspects-bursts.ts). */
export type Burst = Readonly<{
  /** ISO, UTC. */
  start: string;
  voices: number;
  /** Voices that the hours around it would let expect. */
  expected: number;
}>;

export type HeavyAuthor = Readonly<{ platform: string; author: string; comments: number }>;

/** Copies, bursts and heavy authors, and whether the index depends on them. */
export type Suspects = Readonly<{
  /** Largest first, at most twenty. */
  clusters: readonly CopyCluster[];
  /** Number of all clusters. */
  clusterCount: number;
  bursts: readonly Burst[];
  /** Authors with an improbable number of comments, most first, at most twenty. */
  heavyAuthors: readonly HeavyAuthor[];
  /** Of the comments whose author is known; shares in [0, 1], null without any. */
  concentration: Readonly<{
    authors: number;
    comments: number;
    /** Share of the most active 1 % of the authors, at least one. */
    topPercentShare: number | null;
    /** Share of the ten most active authors. */
    topTenShare: number | null;
  }>;
  /** Voices that only copied, beyond the first of each cluster, and those of heavy authors. */
  voices: number;
  /** `voices` as part of all voices, in [0, 1]; null without voices. */
  share: number | null;
  /** The Hype Index if they had not spoken; of each copied text the first copy is left, whole. */
  hypeWithout: IndexEstimate;
}>;

export type RejectCount = Readonly<{
  rule: IssueRule;
  count: number;
  /** Where the first one stands, e.g. `comments.csv:12`. */
  first: string;
  reason: string;
}>;

/** What became of the rows: read = stored + updated + duplicates + rejected. */
export type RowCounts = Readonly<{
  read: number;
  stored: number;
  updated: number;
  duplicates: number;
  rejected: number;
}>;

/** What is to be known of a whole file; it counts as no row. */
export type InputNote = Readonly<{ rule: IssueRule; line: number; reason: string }>;

export type InputRecord = Readonly<{
  path: string;
  sha256: string;
  bytes: number;
  format: string;
  profile: string;
  encoding: string;
  readAt: string;
  toolVersion: string;
  scorer: string;
  rows: RowCounts;
  notes: readonly InputNote[];
}>;

/** A value in points of the index with its 95 % interval. */
export type PointInterval = Readonly<{ value: number; lower: number; upper: number }>;

/**
 * `declared`: an aspect with words of its own; `found`: a phrase that stands out; `rest`:
 * nothing in particular, what no driver of the list accounts for.
 */
export type DriverKind = "declared" | "found" | "rest";

/** What its voices do against the rest; `too-few`: fewer than 10 voices on either side. */
export type DriverEffect = "lifts" | "lowers" | "unclear" | "too-few";

/**
 * `typical`: nearest to the driver's mean hype and usual length; `endorsed`: most likes;
 * `counter`: clearest and most liked of those who lean the other way.
 */
export type DriverQuote = Readonly<{
  role: "typical" | "endorsed" | "counter";
  comment: QuotedComment;
}>;

/** Why a phrase was taken for a theme. */
export type ThemeEvidence = Readonly<{
  /** Voices that use it more than the others do, word for word. */
  side: "hyped" | "worried";
  /** Shrunken log-odds ratio (Monroe, Colaresi and Quinn 2008) and its z-score. */
  logOdds: number;
  z: number;
  /** Least false discovery rate, over all phrases tried, at which it still is a theme. */
  falseDiscovery: number;
  /** z-score against the other teasers of the database; null where there are none. */
  elsewhere: number | null;
}>;

export type DriverSummary = Readonly<{
  kind: DriverKind;
  /** Name of the aspect, or the phrase as it is mostly written. */
  name: string;
  /** What was looked for; empty for the rest. */
  words: readonly string[];
  /** Voices behind the index that speak of it. */
  voices: number;
  share: Share<"share">;
  /** The index of its voices alone. */
  hype: IndexEstimate;
  /**
   * Its part of `HI - 50`. A voice of several drivers is split equally among them, so that the
   * values of a list add up to the whole.
   */
  contribution: PointInterval;
  /**
   * Mean hype of its voices minus that of the rest on the same platforms. The interval is
   * widened for the number of drivers that were looked at; null where `effect` is `too-few`.
   */
  lift: PointInterval | null;
  /** null for the rest. */
  effect: DriverEffect | null;
  /** Only for `found`. */
  evidence: ThemeEvidence | null;
  quotes: readonly DriverQuote[];
}>;

export type TeaserSummary = Readonly<{
  teaser: string;
  /** File-name safe form of the name, unique in this summary. */
  slug: string;
  comments: number;
  voices: number;
  period: Readonly<{
    /** ISO, UTC; null without dated comments. */
    first: string | null;
    last: string | null;
    undated: number;
    /** Precision that at least 95 % of the dated comments reach; null without any. */
    precision: TimePrecision | null;
  }>;
  hype: IndexEstimate;
  endorsed: IndexEstimate;
  /** The index corrected by labels; null without labels enough. */
  calibrated: Calibration | null;
  coverage: Coverage;
  /** Shares of voices by rung, from rejecting to hyped; empty without a ladder. */
  ladder: readonly Share<RungName>[];
  /** Shares of voices by sentiment: negative, neutral, positive. */
  sentiment: readonly Share<Label>[];
  /** 0: all voices on one rung; 1: half rejecting, half hyped; null without a ladder. */
  polarisation: number | null;
  /** By number of comments, largest first. */
  platforms: readonly PlatformSummary[];
  languages: readonly LanguageSummary[];
  timeline: Timeline;
  /** At most five peaks, in time order; those whose comments were purged are left out. */
  peakTalk: readonly PeakTalk[];
  /** The last 7 days before the last dated comment; null where that is all there is. */
  recent: RecentFigures | null;
  /** The first 24 hours, 72 hours and 7 days. */
  ages: AgeMatched;
  /**
   * Aspects that people speak of, by size of their contribution, then the rest; contributions
   * add up to `hype.value - 50`. Empty without voices or without a ladder.
   */
  drivers: readonly DriverSummary[];
  /** The same for phrases that were found: strongest first, then the rest. */
  themes: readonly DriverSummary[];
  /** Where drivers and themes are estimated from some of the voices; null where all were read. */
  driverSample: DriverSample | null;
  buzz: Buzz;
  suspects: Suspects;
  /** Most liked first. */
  topComments: readonly QuotedComment[];
  rows: RowCounts;
  rejects: readonly RejectCount[];
  inputs: readonly InputRecord[];
}>;

/** Voices that were drawn by chance, one of so many; counts of voices are of these. */
export type DriverSample = Readonly<{ voices: number; every: number }>;

export type Summary = Readonly<{
  schema: "hypemeter/summary@1";
  title: string;
  /** ISO, UTC. */
  generatedAt: string;
  tool: Readonly<{ name: "hypemeter"; version: string }>;
  scorer: Readonly<{
    id: string;
    hasLadder: boolean;
    /** Root mean square error of the index on titles held out in training, in points. */
    indexError: number | null;
  }>;
  settings: Readonly<{
    timezone: string;
    /** Pseudo-voices at 50 that pull small samples to the middle. */
    priorVoices: number;
    /** Below this many voices no index is given. */
    minVoices: number;
    confidence: number;
  }>;
  database: string;
  /** The command line that repeats this report, or null. */
  command: string | null;
  teasers: readonly TeaserSummary[];
  /** Differences between the teasers; null where there is only one, or more than 40. */
  comparison: Comparison | null;
}>;
