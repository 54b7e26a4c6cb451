// hypemeter run: everything that a pipeline file declares.

import { HypemeterError } from "../../errors.ts";
import type { RunPlan, RunResult } from "../../pipeline/run.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf, timeOf } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";
import { tellFailures } from "../tell-gates.ts";
import { reportJson, tellReport } from "../tell-report.ts";
import { plain, rowsSentence } from "../wording.ts";

export const runCommand: Command = {
  name: "run",
  positionals: "[pipeline]",
  describe: "Do what a pipeline file declares: read, score, store, report",
  options: {
    now: { type: "string", describe: "Time to stamp the run with, ISO (default: now)" },
    plan: {
      type: "boolean",
      default: false,
      describe: "Say what would be done and what is up to date, and do nothing",
    },
    force: { type: "boolean", default: false, describe: "Do everything, also what is up to date" },
  },
  examples: [
    ["hypemeter run pipelines/ballard.yaml", "the example that comes with hypemeter"],
    ["hypemeter run pipelines/ballard.yaml --plan", "what it would do now"],
  ],
  run: runRun,
};

async function runRun(args: Arguments, io: Io): Promise<number> {
  const file = textOf(args, "pipeline");
  if (file === undefined) {
    throw new HypemeterError(
      "USAGE",
      "Name a pipeline file: hypemeter run pipeline.yaml. To write one for your exports: hypemeter init FOLDER",
    );
  }
  if (flagOf(args, "plan")) return tellPlan(file, args, io);
  const silent = flagOf(args, "quiet") || flagOf(args, "json");
  const result = await runFile(file, args, io);
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify(runJson(result), null, 2)}\n`);
  } else {
    if (!silent) io.err(`${doneLines(result).join("\n")}\n`);
    await tellReport(result, args, io);
  }
  return tellFailures(result.gates, io);
}

function runJson(result: RunResult): object {
  const { rows, files, reportUpToDate, purged, gates } = result;
  const own = { rows, files, reportUpToDate, purged, gates };
  return { schema: "hypemeter/run@1", ...reportJson(result), ...own };
}

async function runFile(file: string, args: Arguments, io: Io): Promise<RunResult> {
  const { DEFAULT_DEPS } = await import("../../pipeline/deps.ts");
  const { run } = await import("../../pipeline/run.ts");
  const stamp = timeOf(args, "now");
  const now = stamp === undefined ? DEFAULT_DEPS.now : (): number => stamp;
  const silent = flagOf(args, "quiet") || flagOf(args, "json");
  const progress = progressLine(io, { silent });
  try {
    const deps = { ...DEFAULT_DEPS, now, progress: progress.update };
    return await run(file, deps, { force: flagOf(args, "force"), now: stamp });
  } finally {
    progress.clear();
  }
}

/** What was done, and what was not because nothing had changed. */
function doneLines({ rows, files, reportUpToDate, purged }: RunResult): string[] {
  const skipped = files.filter(({ state }) => state === "up to date").length;
  const lines = [`Comments: ${rowsSentence(rows)}`];
  if (purged > 0) lines.push(`${purged} comments purged, as they were read too long ago`);
  if (skipped > 0) {
    const which = `${skipped} of ${files.length} files`;
    lines.push(`${which} unchanged since the last run: not read again`);
  }
  if (reportUpToDate) lines.push("The reports are up to date. To do everything again: --force");
  return lines;
}

async function tellPlan(file: string, args: Arguments, io: Io): Promise<number> {
  const { planRun } = await import("../../pipeline/run.ts");
  const plan = await planRun(file);
  const text = flagOf(args, "json")
    ? JSON.stringify({ schema: "hypemeter/plan@1", ...plan }, null, 2)
    : planLines(plan).map(plain).join("\n");
  await io.out(`${text}\n`);
  return 0;
}

function planLines({ database, inputs, keepDays, report, gates }: RunPlan): string[] {
  const reads = inputs.flatMap(({ teaser, files }) =>
    files.map(({ path, state }) => {
      const verb = state === "up to date" ? "skip" : "read";
      const as = teaser === null ? "" : ` as "${teaser}"`;
      return `${verb} ${path}${as} into ${database} (${state})`;
    }),
  );
  const purges = keepDays === null ? [] : [`purge what was read over ${keepDays} days ago`];
  const names = report.teasers.length === 0 ? "all teasers" : report.teasers.join(", ");
  const rest = report.upToDate ? " (up to date)" : "";
  return [
    ...purges,
    ...reads,
    `report on ${names} in ${report.out}${rest}`,
    ...gates.map((one) => `require ${one}`),
  ];
}
