// Report: from the database to files. One page per teaser, and an overview where there are several.

import { join } from "node:path";
import type { WantedPair } from "../core/compare.ts";
import type { Aspect } from "../core/drivers/aspects.ts";
import type { ScoredComment } from "../core/scored-comment.ts";
import type { Summary } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";
import type { Format } from "../render/index.ts";
import { csvHeader, csvRecord, FORMATS } from "../render/index.ts";
import { openStore } from "../store/store.ts";
import type { Store } from "../store/store.ts";
import type { Deps } from "./deps.ts";
import { DEFAULT_DEPS } from "./deps.ts";
import { summaryOf } from "./summary-of.ts";
import { writeWhole } from "./write-report.ts";

export type ReportOptions = Readonly<{
  db: string;
  out: string;
  /** All teasers of the database where not given. */
  teasers?: readonly string[] | undefined;
  formats?: readonly string[] | undefined;
  title?: string | undefined;
  /** Comments to quote per teaser; 50 by default. */
  comments?: number | undefined;
  /** IANA name; UTC by default. */
  timezone?: string | undefined;
  /** Milliseconds since 1970 UTC to stamp the report with; the clock's by default. */
  now?: number | undefined;
  /** Pooling weights by platform. */
  weights?: Readonly<Record<string, number>> | undefined;
  /** Aspects to look for; our own list where not given. */
  drivers?: readonly Aspect[] | undefined;
  /** Pairs of teasers to compare; all where not given, none where empty. */
  comparisons?: readonly WantedPair[] | undefined;
  /** Command line that repeats the report. */
  command?: string | undefined;
}>;

export type ReportResult = Readonly<{ written: readonly string[]; summary: Summary }>;

export const DEFAULT_COMMENTS = 50;

/** Writes the reports and returns their paths, the overview first, with the summary. */
export async function report(
  options: ReportOptions,
  deps: Deps = DEFAULT_DEPS,
): Promise<ReportResult> {
  const formats = chooseFormats(options.formats);
  const summaryOptions = {
    teasers: options.teasers ?? [],
    title: options.title,
    comments: options.comments ?? DEFAULT_COMMENTS,
    timezone: checkTimezone(options.timezone ?? "UTC"),
    now: options.now ?? deps.now(),
    command: options.command,
    weights: options.weights,
    drivers: options.drivers,
    comparisons: options.comparisons,
  };
  const store = openStore(options.db, { readonly: true });
  try {
    const summary = summaryOf(store, summaryOptions);
    const written = await writePages(summary, formats, options.out);
    if (formats.hasCsv) written.push(...(await writeCsv(summary, store, options.out)));
    return { written, summary };
  } finally {
    store.close();
  }
}

async function writePages(summary: Summary, formats: Formats, out: string): Promise<string[]> {
  const written: string[] = [];
  for (const [name, part] of pagesOf(summary)) {
    for (const { extension, render } of formats.pages) {
      const path = join(out, `${name}.${extension}`);
      await writeWhole(path, render(part));
      written.push(path);
    }
  }
  return written;
}

/** All scored comments of each teaser, one file each. */
async function writeCsv(summary: Summary, store: Store, out: string): Promise<string[]> {
  const written: string[] = [];
  for (const { teaser, slug } of summary.teasers) {
    const path = join(out, `${slug}.csv`);
    await writeWhole(path, csvOf(store.commentsInOrder(teaser)));
    written.push(path);
  }
  return written;
}

function* csvOf(comments: Iterable<ScoredComment>): Generator<string> {
  yield csvHeader();
  for (const comment of comments) yield csvRecord(comment);
}

/** Pages are functions of the summary; the CSV is of the comments themselves. */
type Formats = Readonly<{ pages: readonly Format[]; hasCsv: boolean }>;

/** Formats by name, the usual ones where none is named; an unknown name is a usage error. */
function chooseFormats(names: readonly string[] | undefined): Formats {
  const wanted = names ?? FORMATS.flatMap(({ name, isDefault }) => (isDefault ? [name] : []));
  const known = [...FORMATS.map(({ name }) => name), "csv"];
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new HypemeterError(
      "USAGE",
      `There is no report format "${unknown}". Choose from: ${known.join(", ")}.`,
    );
  }
  const pages = FORMATS.filter(({ name }) => wanted.includes(name));
  return { pages, hasCsv: wanted.includes("csv") };
}

/** File names and what goes into them: the overview as `index`, then a page per teaser. */
function pagesOf(summary: Summary): [string, Summary][] {
  const single = summary.teasers.map((teaser): [string, Summary] => [
    teaser.slug,
    { ...summary, title: teaser.teaser, teasers: [teaser] },
  ]);
  return summary.teasers.length > 1 ? [["index", summary], ...single] : single;
}

function checkTimezone(timezone: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: timezone }).resolvedOptions().timeZone;
  } catch (error) {
    throw new HypemeterError(
      "USAGE",
      `"${timezone}" is no time zone. Give an IANA name such as Europe/Berlin or UTC.`,
      { cause: error },
    );
  }
}
