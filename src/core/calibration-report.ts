// What labels say of a teaser: the corrected index, how right the scorer is on this very corpus,
// and how well the people who labelled agree.

import type { Agreement } from "./agreement.ts";
import { agreementOf } from "./agreement.ts";
import type { CorrectedIndex } from "./calibration.ts";
import { correctIndex } from "./calibration.ts";
import type { DrawnComment } from "./calibration-draw.ts";
import type { PopulationComment } from "./calibration-population.ts";
import { labelledWeights } from "./calibration-population.ts";
import { groupBy } from "./group.ts";
import type { Stratum } from "./hype-index.ts";
import type { Label, Rung } from "./ladder.ts";
import { LABELS } from "./ladder.ts";
import type { Interval, RandomSource } from "./bootstrap.ts";
import { bootstrapInterval } from "./bootstrap.ts";
import { accuracy, macroF1 } from "./metrics.ts";

/** What one person says of one comment. */
export type HumanLabel = Readonly<{
  platform: string;
  key: string;
  labeller: string;
  rung: Rung;
  /** Sentiment of the text, whatever it is about; null where it was not asked. */
  sentiment: Label | null;
}>;

/** A figure in [0, 1] with its 95 % bootstrap interval; null without labels. */
export type MeasuredFigure = Readonly<{ value: number | null; interval: Interval | null }>;

/** The scorer against the labels, weighted as the whole corpus is made up. */
export type CorpusAccuracy = Readonly<{
  rungMacroF1: MeasuredFigure;
  rungAccuracy: MeasuredFigure;
  sentimentAccuracy: MeasuredFigure;
  /** Labelled comments with a rung, and with a sentiment. */
  rungs: number;
  sentiments: number;
}>;

export type Calibration = CorrectedIndex &
  Readonly<{
    labellers: readonly string[];
    accuracy: CorpusAccuracy;
    /** Null where fewer than two people labelled the same comments. */
    agreement: Agreement | null;
  }>;

/** The same where the labels are too few to correct anything. */
export type LabelReport = Readonly<{
  /** Comments with a label. */
  labelled: number;
  labellers: readonly string[];
  accuracy: CorpusAccuracy;
  agreement: Agreement | null;
  corrected: CorrectedIndex | null;
}>;

export type Labels = Readonly<{ drawn: readonly DrawnComment[]; labels: readonly HumanLabel[] }>;
type Bootstrap = Readonly<{ draws: number; random: RandomSource }>;

const RUNGS: readonly Rung[] = [-2, -1, 0, 1, 2];

/** A labelled comment with all that is known of it. */
type Item = Readonly<{
  drawn: DrawnComment;
  known: PopulationComment;
  labels: readonly HumanLabel[];
  weight: number;
}>;

/** The report on the labels of one teaser; labels of comments that are gone are left out. */
export function labelReport(
  { drawn, labels }: Labels,
  whole: Readonly<{ population: readonly PopulationComment[]; strata: readonly Stratum[] }>,
  bootstrap: Bootstrap,
): LabelReport {
  const items = itemsOf(drawn, labels, whole.population);
  const used = items.flatMap((item) => item.labels);
  return {
    labelled: items.length,
    labellers: [...new Set(used.map(({ labeller }) => labeller))].toSorted(),
    accuracy: accuracyOf(items, bootstrap),
    agreement: agreementOf(
      items.map((item) => item.labels.map(({ rung }) => rung)),
      bootstrap,
    ),
    corrected: correctIndex(
      whole.strata,
      items.map(({ known, drawn: { stratum }, weight, labels: own }) => ({
        platform: known.platform,
        importance: known.importance,
        predicted: known.predicted,
        weight,
        stratum,
        truth: own.reduce((sum, { rung }) => sum + (rung + 2) / 4, 0) / own.length,
      })),
    ),
  };
}

/** What the summary keeps of a report; null where nothing was corrected. */
export function calibrationOf(report: LabelReport): Calibration | null {
  const { corrected, labellers, accuracy: figures, agreement } = report;
  return corrected === null ? null : { ...corrected, labellers, accuracy: figures, agreement };
}

function itemsOf(
  drawn: readonly DrawnComment[],
  labels: readonly HumanLabel[],
  population: readonly PopulationComment[],
): Item[] {
  const labelsOf = groupBy(labels, idOf);
  const wanted = new Set(drawn.map(idOf));
  const known = new Map(
    population.filter((one) => wanted.has(idOf(one))).map((one) => [idOf(one), one]),
  );
  const present = drawn.filter((one) => known.has(idOf(one)));
  const weights = labelledWeights(present, (one) => labelsOf.has(idOf(one)));
  return [...weights].flatMap(([one, weight]) => {
    const comment = known.get(idOf(one));
    const own = (labelsOf.get(idOf(one)) ?? []).toSorted((a, b) =>
      a.labeller < b.labeller ? -1 : 1,
    );
    return comment === undefined ? [] : [{ drawn: one, known: comment, labels: own, weight }];
  });
}

function accuracyOf(items: readonly Item[], bootstrap: Bootstrap): CorpusAccuracy {
  const rungs = items.map(({ known, labels, weight }) => ({
    gold: usual(labels.map(({ rung }) => rung)) ?? 0,
    predicted: known.rung,
    weight,
  }));
  const sentiments = items.flatMap(({ known, labels, weight }) => {
    const gold = usual(labels.flatMap(({ sentiment }) => sentiment ?? []));
    return gold === null ? [] : [{ gold, predicted: known.label, weight }];
  });
  return {
    rungMacroF1: measure(rungs, (rows) => macroF1(tableOf(rows, RUNGS)), bootstrap),
    rungAccuracy: measure(rungs, (rows) => accuracy(tableOf(rows, RUNGS)), bootstrap),
    sentimentAccuracy: measure(sentiments, (rows) => accuracy(tableOf(rows, LABELS)), bootstrap),
    rungs: rungs.length,
    sentiments: sentiments.length,
  };
}

/** What most say; the first of them where they are even. */
function usual<Value>(values: readonly Value[]): Value | null {
  const count = (value: Value): number => values.filter((other) => other === value).length;
  return values.reduce<Value | null>(
    (best, value) => (best === null || count(value) > count(best) ? value : best),
    null,
  );
}

type Pair<Class> = Readonly<{ gold: Class; predicted: Class; weight: number }>;

/** Confusion in weights instead of counts. */
function tableOf<Class extends string | number>(
  pairs: readonly Pair<Class>[],
  classes: readonly Class[],
): Readonly<{ classes: readonly Class[]; counts: number[][] }> {
  const counts = classes.map(() => classes.map(() => 0));
  for (const { gold, predicted, weight } of pairs) {
    const line = counts[classes.indexOf(gold)];
    const at = classes.indexOf(predicted);
    if (line !== undefined && at >= 0) line[at] = (line[at] ?? 0) + weight;
  }
  return { classes, counts };
}

function measure<Row>(
  rows: readonly Row[],
  figure: (rows: readonly Row[]) => number | null,
  bootstrap: Bootstrap,
): MeasuredFigure {
  return {
    value: figure(rows),
    interval: bootstrapInterval(
      rows.length,
      (drawn) => figure(drawn.flatMap((at) => rows[at] ?? [])),
      bootstrap,
    ),
  };
}

function idOf({ platform, key }: Readonly<{ platform: string; key: string }>): string {
  return `${platform}\n${key}`;
}
