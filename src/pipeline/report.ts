// Report: from the database to files. One page per teaser, and an overview where there are several.

import { join } from "node:path";
import type { Summary } from "../core/summary.ts";
import { HypemeterError } from "../errors.ts";
import type { Format } from "../render/index.ts";
import { FORMATS } from "../render/index.ts";
import { openStore } from "../store/store.ts";
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
  const timezone = checkTimezone(options.timezone ?? "UTC");
  const formats = chooseFormats(options.formats);
  const store = openStore(options.db, { readonly: true });
  let summary: Summary;
  try {
    summary = summaryOf(store, {
      teasers: options.teasers ?? [],
      title: options.title,
      comments: options.comments ?? DEFAULT_COMMENTS,
      timezone,
      now: options.now ?? deps.now(),
      command: options.command,
      weights: options.weights,
    });
  } finally {
    store.close();
  }
  const written: string[] = [];
  for (const [name, part] of pagesOf(summary)) {
    for (const { extension, render } of formats) {
      const path = join(options.out, `${name}.${extension}`);
      await writeWhole(path, render(part));
      written.push(path);
    }
  }
  return { written, summary };
}

/** Formats by name, all of them where none is named; an unknown name is a usage error. */
function chooseFormats(names: readonly string[] | undefined): readonly Format[] {
  return (names ?? FORMATS.map(({ name }) => name)).map((name) => {
    const format = FORMATS.find((known) => known.name === name);
    if (format !== undefined) return format;
    const known = FORMATS.map((one) => one.name).join(", ");
    throw new HypemeterError(
      "USAGE",
      `There is no report format "${name}". Choose from: ${known}.`,
    );
  });
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
