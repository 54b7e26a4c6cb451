// What lifts the index and what worries people: declared aspects and found themes of one
// teaser, with their figures and quotes. Pure: the comments are read twice, in any order.

import type { Stratum } from "../hype-index.ts";
import { hypeIndex } from "../hype-index.ts";
import type {
  DriverKind,
  DriverSample,
  DriverSummary,
  QuotedComment,
  ThemeEvidence,
} from "../summary.ts";
import type { Aspect } from "./aspects.ts";
import { aspectMatcher, MAX_ASPECTS } from "./aspects.ts";
import type { Candidates } from "./candidates.ts";
import { addCandidates, emptyCandidates, writtenAs } from "./candidates.ts";
import type { DriverFigures } from "./driver-figures.ts";
import { driverFigures } from "./driver-figures.ts";
import { driverSums } from "./driver-sums.ts";
import { mergeThemes } from "./merge-themes.ts";
import { quotesFor } from "./quote-drivers.ts";
import type { Heard, Said } from "./said.ts";
import type { Background, FoundThemes, Theme } from "./themes.ts";
import { findThemes } from "./themes.ts";
import type { VoiceTable } from "./voice-table.ts";
import { addToVoice, emptyVoices, evidenceOfVoice, hypeOfVoice } from "./voice-table.ts";
import type { RolesOf } from "./word-roles.ts";
import { wordsIn } from "./words.ts";

/** Themes shown at most, for each side. */
const MAX_THEMES = 6;
/** Error of a 95 % interval. */
const ERROR = 0.05;

export type DriverInput = Readonly<{
  /** All comments of the teaser; called more than once. */
  comments: () => Iterable<Heard>;
  aspects: readonly Aspect[];
  strata: readonly Stratum[];
  /** Classifier's error by title, in points. */
  modelError: number;
  /** One voice of so many is among the comments, drawn by chance; 1 or absent where all are. */
  every?: number | undefined;
  rolesOf: RolesOf;
  background: Background;
  quote: (scored: Said) => QuotedComment;
}>;

export type Drivers = Readonly<{
  drivers: readonly DriverSummary[];
  themes: readonly DriverSummary[];
  /** Absent where all voices were read. */
  driverSample?: DriverSample;
}>;

/** A driver with all but its quotes. */
type Draft = Readonly<{ aspect: Aspect; figures: DriverFigures; evidence: ThemeEvidence | null }>;

/** Drivers and themes of one teaser; both empty without rated voices. */
export function summarizeDrivers(input: DriverInput): Drivers {
  const aspects = input.aspects.slice(0, MAX_ASPECTS);
  const { voices, candidates } = readVoices(input, aspects);
  if (voices.platform.length === 0) return { drivers: [], themes: [] };
  const declared = figuresFor(input, voices, {
    count: aspects.length,
    bitsOf: (voice) => voices.bits[voice] ?? 0,
    liftError: ERROR / Math.max(1, aspects.length),
  });
  const spoken = declared.drivers
    .map((figures, k): Draft | null => {
      const aspect = aspects[k];
      return aspect === undefined || figures.voices === 0
        ? null
        : { aspect, figures, evidence: null };
    })
    .filter((draft) => draft !== null)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const found = foundDrafts(input, voices, candidates);
  const quotes = quotesFor(
    input,
    [...spoken, ...found.drafts].map(({ aspect, figures }) => ({ aspect, hype: figures.hype })),
  );
  const summaries = [...spoken, ...found.drafts].map((draft, at) =>
    summaryOf(draft, quotes[at] ?? []),
  );
  const total = hypeIndex(input.strata, 0).value - 50;
  const { every = 1 } = input;
  return {
    drivers: withRest(summaries.slice(0, spoken.length), declared.none, total),
    themes: withRest(summaries.slice(spoken.length), found.none, total),
    ...(every > 1 ? { driverSample: { voices: voices.platform.length, every } } : {}),
  };
}

function sizeOf({ figures }: Draft): number {
  return Math.abs(figures.contribution.value);
}

function readVoices(
  input: DriverInput,
  aspects: readonly Aspect[],
): Readonly<{ voices: VoiceTable; candidates: Candidates }> {
  const match = aspectMatcher(aspects);
  const voices = emptyVoices();
  const candidates = emptyCandidates(input.background.own);
  const source = { ...input, counts: input.background.own };
  for (const remark of input.comments()) {
    const { scored } = remark;
    if (scored.score.unscorable !== null || scored.score.hype === null) continue;
    const words = wordsIn(scored.comment);
    const voice = addToVoice(voices, remark, match(words));
    addCandidates(candidates, source, { words, voice });
  }
  return { voices, candidates };
}

type Which = Readonly<{ count: number; bitsOf: (voice: number) => number; liftError: number }>;

function figuresFor(
  input: DriverInput,
  voices: VoiceTable,
  { count, bitsOf, liftError }: Which,
): ReturnType<typeof driverFigures> {
  const { strata, modelError, every } = input;
  const options = { strata, modelError, liftError, every };
  return driverFigures(driverSums(voices, count, bitsOf), options);
}

type Found = Readonly<{ drafts: readonly Draft[]; none: DriverFigures }>;

/**
 * Themes whose voices also stand clearly above or below the rest. Their intervals are widened
 * for having been picked from many (Benjamini and Yekutieli 2005): picked / tried.
 */
function foundDrafts(input: DriverInput, voices: VoiceTable, candidates: Candidates): Found {
  const found = findThemes(candidates, input.background, {
    hypeOf: (voice) => hypeOfVoice(voices, voice),
    evidenceOf: (voice) => evidenceOfVoice(voices, voice),
  });
  const liftError = (ERROR * found.themes.length) / Math.max(1, found.tried);
  const figures = (themes: readonly Theme[]): ReturnType<typeof driverFigures> => {
    const bits = bitsOfThemes(themes);
    const bitsOf = (voice: number): number => bits.get(voice) ?? 0;
    return figuresFor(input, voices, { count: themes.length, bitsOf, liftError });
  };
  const likely = likelyThemes(found);
  const first = figures(likely);
  const clear = likely.filter((theme, k) => agrees(theme, first.drivers[k]));
  const shown = (["hyped", "worried"] as const).flatMap((side) =>
    clear.filter(({ evidence }) => evidence.side === side).slice(0, MAX_THEMES),
  );
  const last = figures(shown);
  const drafts = shown.flatMap((theme, k): Draft[] => {
    const own = last.drivers[k];
    return own === undefined
      ? []
      : [{ aspect: aspectOf(theme), figures: own, evidence: theme.evidence }];
  });
  return { drafts, none: last.none };
}

/** The strongest of each side, as many as there are bits. */
function likelyThemes({ themes }: FoundThemes): Theme[] {
  return (["hyped", "worried"] as const).flatMap((side) =>
    mergeThemes(themes.filter(({ evidence }) => evidence.side === side)).slice(0, MAX_ASPECTS / 2),
  );
}

function agrees({ evidence }: Theme, figures: DriverFigures | undefined): boolean {
  return figures?.effect === (evidence.side === "hyped" ? "lifts" : "lowers");
}

function bitsOfThemes(themes: readonly Theme[]): Map<number, number> {
  const bits = new Map<number, number>();
  for (const [k, { voices }] of themes.entries()) {
    for (const voice of voices) bits.set(voice, (bits.get(voice) ?? 0) | (1 << k));
  }
  return bits;
}

function aspectOf({ candidate }: Theme): Aspect {
  return { name: writtenAs(candidate), words: [...candidate.written.keys()].toSorted() };
}

function summaryOf(
  { aspect, figures, evidence }: Draft,
  quotes: DriverSummary["quotes"],
): DriverSummary {
  const kind: DriverKind = evidence === null ? "declared" : "found";
  return { kind, name: aspect.name, words: aspect.words, ...figures, evidence, quotes };
}

/** The list with what is left of `HI - 50`, so that all values add up to it. */
function withRest(
  drivers: readonly DriverSummary[],
  none: DriverFigures,
  total: number,
): DriverSummary[] {
  const left = drivers.reduce((sum, { contribution }) => sum - contribution.value, total);
  const shift = left - none.contribution.value;
  const { lower, upper } = none.contribution;
  return [
    ...drivers,
    {
      ...none,
      kind: "rest",
      name: "nothing in particular",
      words: [],
      // Voices whose comments were purged are in the index and have no words left: they are here.
      contribution: { value: left, lower: lower + shift, upper: upper + shift },
      lift: null,
      effect: null,
      evidence: null,
      quotes: [],
    },
  ];
}
