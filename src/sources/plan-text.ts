// Plans for text that is no JSON: tables, and one comment per line.

import { HypemeterError } from "../errors.ts";
import type { Feed } from "./feed.ts";
import type { Plan, Planning } from "./plan.ts";
import type { TablePlan } from "./plan-table.ts";
import type { TextForm } from "./profile.ts";
import { planTable } from "./plan-table.ts";
import { readLines } from "./read-lines.ts";
import { readTable } from "./read-table.ts";
import type { Sample } from "./sniff-table.ts";
import { DELIMITERS, sniffTable } from "./sniff-table.ts";
import type { Wanted } from "./source-options.ts";

/** A table where it is one or should be one, else one comment per line. */
export function planText({ sample, feed, wanted }: Planning): Plan {
  const plan = planSample(sample, wanted);
  const meantAsTable = isAskedFor(wanted) || /\.(?:csv|tsv|tab)(?:\.\w+)?$/i.test(feed.file);
  if (plan?.columns.text !== undefined && (meantAsTable || isTable(plan))) {
    return tablePlan(plan, feed);
  }
  if (!meantAsTable) return planLines(feed, "its lines are no table and no JSON");
  throw noTextError(feed.file, plan?.table.header.names ?? [], wanted);
}

function planSample(sample: Sample, wanted: Wanted): TablePlan | null {
  const table = sniffTable(sample, wanted.format === "tsv" ? ["\t"] : DELIMITERS);
  return table === null ? null : planTable(table, wanted);
}

function isAskedFor({ format, profile, map }: Wanted): boolean {
  return format !== null || profile !== null || Object.keys(map).length > 0;
}

/** True where nobody would write lines like that: known column names, or several equal columns. */
function isTable({ table }: TablePlan): boolean {
  if (table.header.known > 0 && (table.width > 1 || table.rows.length > 0)) return true;
  return table.width > 1 && table.consistency >= 0.9 && table.rows.length > 1;
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

function tablePlan(plan: TablePlan, feed: Feed): Plan {
  const { delimiter } = plan.table.dialect;
  const share = Math.round(plan.table.consistency * 100);
  return {
    format: delimiter === "\t" ? "tsv" : "csv",
    profile: plan.profile.name,
    platform: plan.platform,
    delimiter,
    reasons: [
      `${DELIMITER_NAMES[delimiter] ?? JSON.stringify(delimiter)} part ${plan.width} fields in ${share} % of the first rows`,
      ...plan.reasons,
      ...formReasons(plan.form),
    ],
    items: readTable(plan, feed),
    notes: () => [],
  };
}

/** One comment per line. */
export function planLines(feed: Feed, reason: string): Plan {
  return {
    format: "lines",
    profile: "plain",
    platform: null,
    delimiter: null,
    reasons: [reason, "each line is one comment"],
    items: readLines(feed),
    notes: () => [],
  };
}

/** What is done to the texts, for people. */
export function formReasons(form: TextForm): readonly string[] {
  const reason = FORM_REASONS[form];
  return reason === null ? [] : [reason];
}

const FORM_REASONS: Readonly<Record<TextForm, string | null>> = {
  plain: null,
  html: "its texts are HTML and are decoded",
  entities: "entities such as &amp; in its texts are decoded",
  mojibake: "its texts are UTF-8 read as Latin-1 and are repaired",
  takeout: "its texts are JSON segments and are joined",
  escapes: String.raw`escapes such as \u2019 in its texts are decoded`,
};

/** What to tell where no field holds the comments. */
export function noTextError(
  file: string,
  names: readonly string[],
  wanted: Wanted,
): HypemeterError {
  const found = names.length > 0 ? `its columns are ${names.join(", ")}` : "it has no column names";
  const profile = wanted.profile === null ? "" : ` for the profile ${wanted.profile.name}`;
  return new HypemeterError(
    wanted.profile === null ? "INPUT" : "USAGE",
    `${file} has no column that holds comment texts${profile}: ${found}; name one with --map text=COLUMN`,
  );
}
