// From the database to the Summary that every report is made of.

import { besideOthers, withPercentiles } from "../core/age-match.ts";
import { calibrationOf } from "../core/calibration-report.ts";
import type { WantedPair } from "../core/compare.ts";
import type { Aspect } from "../core/drivers/aspects.ts";
import type { Said } from "../core/drivers/said.ts";
import { scoredIn, talkOfPeaks } from "../core/drivers/peak-talk.ts";
import { strataOf } from "../core/hype-index.ts";
import type { Ladder } from "../core/ladder.ts";
import type { LadderSums } from "../core/rollup.ts";
import type { Rollup } from "../core/rollup-sums.ts";
import { SCORE_UNIT } from "../core/rollup.ts";
import type { Scorer } from "../core/score.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import { suspectsOf } from "../core/suspects.ts";
import { heavyLimits } from "../core/suspects-authors.ts";
import { summarizeTeaser } from "../core/summarize.ts";
import { bucketFinder } from "../core/timeline.ts";
import type { QuotedComment, Summary, Suspects, TeaserSummary } from "../core/summary.ts";
import { MIN_VOICES, PRIOR_VOICES } from "../core/estimate.ts";
import { nearest } from "../core/nearest.ts";
import { HypemeterError } from "../errors.ts";
import { createScorer } from "../scorers/index.ts";
import type { Store } from "../store/store.ts";
import { toolVersion } from "./deps.ts";
import { comparisonOf, libraryOf } from "./across-teasers.ts";
import { labelReportOf } from "./label-report.ts";
import type { DriverReader } from "./drivers.ts";
import { driverReader } from "./drivers.ts";
import { viewerNames } from "./identity.ts";

export type SummaryOptions = Readonly<{
  /** Teasers by name; all of the database where empty. */
  teasers: readonly string[];
  title: string | undefined;
  /** How many comments to quote. */
  comments: number;
  /** IANA name. */
  timezone: string;
  /** Milliseconds since 1970 UTC. */
  now: number;
  weights: Readonly<Record<string, number>> | undefined;
  /** Aspects to look for; our own list where not given. */
  drivers?: readonly Aspect[] | undefined;
  /** Pairs of teasers to compare; all where not given. */
  comparisons?: readonly WantedPair[] | undefined;
  /** Command line that repeats the report. */
  command: string | undefined;
}>;

/** Summary of the teasers asked for. Scores of two scorers in one report are an error. */
export function summaryOf(store: Store, options: SummaryOptions): Summary {
  const names = chooseTeasers(store, options.teasers);
  const scorer = createScorer(scorerOf(store, names));
  const slugs = slugsOf(names);
  const rollups = names.map((name) => store.rollupOf(name));
  const drivers = driverReader(store, names, options.drivers);
  const teasers = rollups.map((rollup, index) => {
    const name = names[index] ?? "";
    const slug = slugs[index] ?? "teaser";
    return teaserSummary(store, { name, slug, scorer, options, rollup, drivers });
  });
  const { weights, comparisons } = options;
  const setting = { scorer, weights, comparisons };
  const library = libraryOf(store, teasers, setting);
  return {
    schema: "hypemeter/summary@1",
    title: options.title ?? (names.length === 1 ? (names[0] ?? "") : `${names.length} teasers`),
    generatedAt: new Date(options.now).toISOString(),
    tool: { name: "hypemeter", version: toolVersion() },
    scorer: { id: scorer.id, hasLadder: scorer.hasLadder, indexError: scorer.indexError },
    settings: {
      timezone: options.timezone,
      priorVoices: PRIOR_VOICES,
      minVoices: MIN_VOICES,
      confidence: 0.95,
    },
    database: store.path,
    command: options.command ?? null,
    teasers: teasers.map((teaser) => ({
      ...teaser,
      ages: besideOthers(
        withPercentiles(teaser.ages, library),
        teasers.filter((other) => other !== teaser),
      ),
    })),
    comparison: comparisonOf(
      teasers,
      rollups.map(({ cells }) => cells),
      setting,
    ),
  };
}

function chooseTeasers(store: Store, wanted: readonly string[]): string[] {
  const known = store.teasers();
  if (known.length === 0) {
    throw new HypemeterError(
      "STORE",
      `${store.path} holds no comments yet. Read some first: hypemeter ingest FILE --db ${store.path}`,
    );
  }
  for (const name of wanted) {
    if (known.includes(name)) continue;
    const guess = nearest(name, known);
    const hint = guess === null ? `It knows: ${known.join(", ")}.` : `Did you mean "${guess}"?`;
    throw new HypemeterError("USAGE", `${store.path} knows no teaser "${name}". ${hint}`);
  }
  return wanted.length === 0 ? known : [...wanted];
}

/** The scorer of all comments of these teasers; two of them in one report are an error. */
export function scorerOf(store: Store, teasers: readonly string[]): string {
  const ids = new Set(teasers.flatMap((name) => store.scorersOf(name)));
  const [id] = ids;
  if (ids.size > 1) {
    throw new HypemeterError(
      "STORE",
      `The comments of this report carry scores of ${[...ids].join(" and ")}, which must not be mixed. ` +
        `Score them again with one scorer: hypemeter rescore --db ${store.path}`,
    );
  }
  return id ?? "hype";
}

type TeaserTask = Readonly<{
  name: string;
  slug: string;
  scorer: Scorer;
  drivers: DriverReader;
  options: SummaryOptions;
  rollup: Rollup;
}>;

function teaserSummary(store: Store, task: TeaserTask): TeaserSummary {
  const { name, slug, scorer, options, rollup } = task;
  const { weights, timezone } = options;
  const modelError = scorer.indexError ?? 0;
  const strata = strataOf(rollup.cells, weights);
  const report = labelReportOf(store, name, strata);
  const suspicious = store.suspectsOf(name, heavyLimits(rollup.activity));
  const quoting = { scorer, nameOf: viewerNames() };
  const asQuote = (scored: ScoredComment): QuotedComment => quote(scored, quoting);
  // Drivers read only a part of each comment.
  const asDriverQuote = ({ key, comment }: Said): QuotedComment => {
    const scored = store.commentOf(name, comment.platform, key);
    if (scored === null) throw new Error(`a comment was read once and not again: ${key}`);
    return asQuote(scored);
  };
  return summarizeTeaser(
    rollup.cells,
    {
      ...store.facts.factsOf(name),
      calibrated: calibrationOf(report),
      teaser: name,
      slug,
      ...task.drivers.driversOf(name, { strata, modelError, quote: asDriverQuote }),
      topComments: store.mostLiked(name, options.comments).map(asQuote),
      inputs: store.inputs.inputsOf(name),
      rejects: store.inputs.rejectsOf(name),
      suspects: named(suspectsOf(rollup, suspicious, { modelError, weights }), quoting.nameOf),
      talkOf: (timeline) => {
        const { own, rolesOf } = task.drivers.countedOf(name);
        const bucketOf = bucketFinder(timezone, timeline.bucket);
        return talkOfPeaks({
          timeline,
          bucketOf,
          comments: task.drivers.readingOf(name).comments,
          scoredIn: (peak) => scoredIn(rollup.cells, peak, bucketOf),
          counts: own,
          rolesOf,
          quote: asDriverQuote,
        });
      },
    },
    { timezone, modelError, weights, endorsements: rollup.endorsements },
  );
}

/** What quotes of one teaser need besides the comments. */
type Quoting = Readonly<{ scorer: Scorer; nameOf: ReturnType<typeof viewerNames> }>;

/** Suspects by the names that the report's quotes use; none leads back to the database. */
function named(suspects: Suspects, nameOf: Quoting["nameOf"]): Suspects {
  const written = (author: string): string => nameOf(author) ?? author;
  return {
    ...suspects,
    clusters: suspects.clusters.map((one) => ({ ...one, authors: one.authors.map(written) })),
    heavyAuthors: suspects.heavyAuthors.map((one) => ({ ...one, author: written(one.author) })),
  };
}

function quote({ key, comment, score }: ScoredComment, quoting: Quoting): QuotedComment {
  return {
    id: key,
    platform: comment.platform,
    language: comment.language,
    text: comment.text,
    author: quoting.nameOf(comment.author),
    postedAt: comment.postedAt === null ? null : new Date(comment.postedAt).toISOString(),
    likes: comment.likes,
    hype: score.hype === null ? null : score.hype / SCORE_UNIT,
    rung: score.rung,
    ladder: score.ladder === null ? null : toLadder(score.ladder),
    label: score.label,
    compound: score.compound / SCORE_UNIT,
    evidence: quoting.scorer.explain(comment.text, comment.language),
  };
}

function toLadder(sums: LadderSums): Ladder {
  const [rejecting, worried, open, warm, hyped] = sums.map((sum) => sum / SCORE_UNIT);
  return {
    rejecting: rejecting ?? 0,
    worried: worried ?? 0,
    open: open ?? 0,
    warm: warm ?? 0,
    hyped: hyped ?? 0,
  };
}

/** File names of teasers: lower-case ASCII words joined by "-", numbered where two collide. */
function slugsOf(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const base =
      name
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "")
        .slice(0, 60) || "teaser";
    let slug = base;
    for (let n = 2; used.has(slug) || slug === "index"; n += 1) slug = `${base}-${n}`;
    used.add(slug);
    return slug;
  });
}
