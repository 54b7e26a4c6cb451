// hypemeter report: from the database to HTML, Markdown and JSON files.

import type { ReportOptions } from "../../pipeline/report.ts";
import type { Arguments, Command } from "../command.ts";
import { countOf, textOf, textsOf, timeOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB } from "../options.ts";
import { tellReport } from "../tell-report.ts";

export const reportCommand: Command = {
  name: "report",
  positionals: "",
  describe: "Write reports over what the database holds",
  options: {
    db: DB,
    teaser: { type: "string", array: true, describe: "Teasers to report on (default: all)" },
    out: { type: "string", default: "reports", describe: "Folder for the reports" },
    format: { type: "string", default: "html,md,json", describe: "html, md, json, csv, svg" },
    compare: {
      type: "boolean",
      default: false,
      describe: "Compare the teasers (always done for two or more)",
    },
    comments: { type: "string", describe: "Comments to quote per teaser (default 50)" },
    title: { type: "string", describe: "Title of the overview" },
    tz: { type: "string", describe: "Time zone, e.g. America/Los_Angeles (default UTC)" },
    now: { type: "string", describe: "Time to stamp the report with, ISO (default: now)" },
  },
  examples: [
    ["hypemeter report --db ballard.db --out reports", "all teasers of the database"],
    ["hypemeter report --teaser Ballard --format md --tz Europe/Berlin", "one, as Markdown"],
  ],
  run: runReport,
};

async function runReport(args: Arguments, io: Io): Promise<number> {
  const { report } = await import("../../pipeline/report.ts");
  await tellReport(await report(reportOptions(args)), args, io);
  return 0;
}

function reportOptions(args: Arguments): ReportOptions {
  const db = textOf(args, "db") ?? "";
  return {
    db,
    out: textOf(args, "out") ?? "",
    teasers: textsOf(args, "teaser"),
    formats: textsOf(args, "format", true),
    command: `hypemeter report --db ${db}`,
    comments: countOf(args, "comments", 0),
    title: textOf(args, "title"),
    timezone: textOf(args, "tz"),
    now: timeOf(args, "now"),
  };
}
