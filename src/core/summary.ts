// Summary: the one serialisable result between the engine and every report. HTML, Markdown,
// JSON and CSV are functions of it alone, so they cannot disagree. Types only.

import type { IndexEstimate, Share } from "./estimate.ts";
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

export type Timeline = Readonly<{
  bucket: Bucket;
  /** In time order, without gaps: buckets without comments have 0. */
  points: readonly TimelinePoint[];
  /** Comments whose time is not known, or not known exactly enough for this bucket. */
  undated: number;
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
  /** Most liked first. */
  topComments: readonly QuotedComment[];
  rows: RowCounts;
  rejects: readonly RejectCount[];
  inputs: readonly InputRecord[];
}>;

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
}>;
