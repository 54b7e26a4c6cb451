// Verify: is what a published report says still what the database gives? The report's JSON is
// derived anew, with the settings that it names, and compared value by value.

import type { WantedPair } from "../core/compare.ts";
import { readFile } from "node:fs/promises";
import type { Summary, TeaserSummary } from "../core/summary.ts";
import type { Difference } from "../core/first-difference.ts";
import { countValues, firstDifference } from "../core/first-difference.ts";
import { HypemeterError } from "../errors.ts";
import { renderJson } from "../render/index.ts";
import { openStore } from "../store/store.ts";
import type { Store } from "../store/store.ts";
import { loadPipeline } from "./config.ts";
import { summaryOf } from "./summary-of.ts";
import { summarySchema } from "./summary-schema.ts";
import { toolVersion } from "./deps.ts";
import { settingsOf } from "./verify-settings.ts";
import type { VerifySettings } from "./verify-settings.ts";

export type VerifyOptions = Readonly<{
  /** JSON report of `hypemeter report` or `run`. */
  report: string;
  db: string;
  /** Pipeline file of the report: tells weights and drivers, which a report does not hold. */
  pipeline?: string | undefined;
}>;

export type VerifyResult = Readonly<{
  /** All that could be compared is equal. */
  ok: boolean;
  /** Numbers and texts of the report that were compared, up to the first difference. */
  compared: number;
  /** Null where all is equal. */
  difference: Difference | null;
  /** What could not be compared, and why, in sentences without a full stop. */
  unchecked: readonly string[];
}>;

/** Derives a report anew and compares; a file that is no report is an INPUT error. */
export async function verify({ report, db, pipeline }: VerifyOptions): Promise<VerifyResult> {
  const reported = await readReport(report);
  const loaded = pipeline === undefined ? null : (await loadPipeline(pipeline)).pipeline;
  const settings = settingsOf(reported, loaded);
  const comparable = settings.uncheckedParts.length > 0 ? withoutNumbers(reported) : reported;
  const store = openStore(db, { readonly: true });
  try {
    const gone = settings.teasers.find((name) => !store.teasers().includes(name));
    if (gone !== undefined) return missing(gone, reported, db);
    const derived = derive(store, reported, settings);
    return compare(comparable, {
      derived: comparable === reported ? derived : withoutNumbers(derived),
      store,
      settings,
    });
  } finally {
    store.close();
  }
}

async function readReport(path: string): Promise<Summary> {
  const advice = `Give the .json file that hypemeter report wrote.`;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "is no JSON" : "cannot be read";
    throw new HypemeterError("INPUT", `${path} ${reason}. ${advice}`, { cause });
  }
  const checked = summarySchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join(".") ?? "";
  throw new HypemeterError(
    "INPUT",
    `${path} is no hypemeter report (${where === "" ? "the whole" : where}: ${issue?.message ?? ""}). ${advice}`,
  );
}

/** Viewers are numbered by first appearance, so without the drivers' quotes numbers mean nothing. */
function withoutNumbers(summary: Summary): Summary {
  const bare: unknown = JSON.parse(JSON.stringify(summary), (key, value: unknown) =>
    key === "author" && typeof value === "string" ? value.replace(/^viewer \d+$/, "viewer") : value,
  );
  return summarySchema.parse(bare);
}

function missing(teaser: string, { teasers }: Summary, db: string): VerifyResult {
  const at = teasers.findIndex((one) => one.teaser === teaser);
  const path = at < 0 ? "comparison" : `teasers[${at}].teaser`;
  const difference = { path, reported: JSON.stringify(teaser), derived: null };
  return { ok: false, compared: 0, difference, unchecked: [`${db} knows no teaser "${teaser}"`] };
}

/** Pairs that a report compares: all of them, or those that its pipeline file asked for. */
function pairsIn({ comparison }: Summary): WantedPair[] | undefined {
  if (comparison === null || comparison.pairs.length === 0) return undefined;
  return comparison.pairs.map(({ first, second }): WantedPair => [first, second]);
}

/** The summary as the report would say it now, through the same JSON. */
function derive(store: Store, reported: Summary, settings: VerifySettings): Summary {
  const summary = summaryOf(store, {
    teasers: settings.teasers,
    title: reported.title,
    comments: Math.max(0, ...reported.teasers.map(({ topComments }) => topComments.length)),
    timezone: reported.settings.timezone,
    now: Date.parse(reported.generatedAt),
    weights: settings.weights,
    drivers: settings.drivers,
    comparisons: pairsIn(reported),
    command: reported.command ?? undefined,
  });
  const teasers = reported.teasers.flatMap(
    ({ teaser }) => summary.teasers.find((one) => one.teaser === teaser) ?? [],
  );
  const written: unknown = JSON.parse(renderJson({ ...summary, teasers }));
  return summarySchema.parse(written);
}

type Derived = Readonly<{ derived: Summary; store: Store; settings: VerifySettings }>;

/** What readers look at first is compared first; the rest in the order of the file. */
const FIGURES = ["comments", "voices", "hype", "endorsed", "coverage"] as const;

/** What rests on the comments themselves, which a purge takes. */
const OF_COMMENTS = ["topComments", "drivers", "themes", "suspects", "calibrated"] as const;

function compare(reported: Summary, { derived, store, settings }: Derived): VerifyResult {
  const unchecked = [...settings.unchecked, ...versionNote(reported)];
  const pairs: [string, unknown, unknown][] = [
    ["scorer", reported.scorer, derived.scorer],
    ["settings", reported.settings, derived.settings],
  ];
  for (const [at, teaser] of reported.teasers.entries()) {
    const now = derived.teasers[at];
    if (now === undefined) continue;
    const left = leftOut(teaser, now, { store, settings });
    unchecked.push(...left.notes);
    const names = Object.keys(teaser).filter((name) => !left.names.has(name));
    for (const name of new Set([...FIGURES, ...names])) {
      pairs.push([`teasers[${at}].${name}`, Reflect.get(teaser, name), Reflect.get(now, name)]);
    }
  }
  pairs.push(["comparison", reported.comparison, derived.comparison]);
  let compared = 0;
  for (const [path, before, after] of pairs) {
    const difference = firstDifference(path, before, after);
    if (difference !== null) return { ok: false, compared, difference, unchecked };
    compared += countValues(before);
  }
  return { ok: true, compared, difference: null, unchecked };
}

type LeftOut = Readonly<{ names: ReadonlySet<string>; notes: readonly string[] }>;

/** Parts of a teaser that the database can no longer tell, where they differ. */
function leftOut(
  teaser: TeaserSummary,
  now: TeaserSummary,
  { store, settings }: Pick<Derived, "store" | "settings">,
): LeftOut {
  // A slug is made unique among the teasers of one report; it is no figure.
  const names = new Set<string>(["slug", ...settings.uncheckedParts]);
  const notes: string[] = [];
  const differs = (name: keyof TeaserSummary): boolean =>
    firstDifference(name, teaser[name], now[name]) !== null;
  const purged = store.purges.keptOf(teaser.teaser);
  const gone = purged === 0 ? [] : OF_COMMENTS.filter((name) => !names.has(name) && differs(name));
  if (gone.length > 0) {
    const why = `${purged} comments of "${teaser.teaser}" were purged`;
    notes.push(`${gone.join(", ")}: ${why}, and these rest on comments`);
  }
  const isReadAgain = now.inputs.length > teaser.inputs.length;
  const records = isReadAgain ? (["inputs", "rows", "rejects"] as const).filter(differs) : [];
  if (records.length > 0) {
    notes.push(`${records.join(", ")}: files were read for "${teaser.teaser}" after the report`);
  }
  for (const name of [...gone, ...records]) names.add(name);
  return { names, notes };
}

function versionNote({ tool }: Summary): string[] {
  const now = toolVersion();
  if (tool.version === now) return [];
  return [`the report was made by hypemeter ${tool.version}, and checked by ${now}`];
}
