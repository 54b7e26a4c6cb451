// hypemeter run: everything that a pipeline file declares.

import { HypemeterError } from "../../errors.ts";
import type { RunResult } from "../../pipeline/run.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf, timeOf } from "../command.ts";
import type { Io } from "../io.ts";
import { progressLine } from "../progress.ts";
import { tellFailures } from "../tell-gates.ts";
import { tellReport } from "../tell-report.ts";
import { rowsSentence } from "../wording.ts";

export const runCommand: Command = {
  name: "run",
  positionals: "[pipeline]",
  describe: "Do what a pipeline file declares: read, score, store, report",
  options: {
    now: { type: "string", describe: "Time to stamp the run with, ISO (default: now)" },
    plan: { type: "boolean", default: false, describe: "Say what would be done, and do nothing" },
  },
  examples: [["hypemeter run pipelines/ballard.yaml", "the example of this repository"]],
  run: runRun,
};

async function runRun(args: Arguments, io: Io): Promise<number> {
  const file = textOf(args, "pipeline");
  if (file === undefined) {
    throw new HypemeterError("USAGE", "Name a pipeline file: hypemeter run pipelines/ballard.yaml");
  }
  if (flagOf(args, "plan")) return tellPlan(file, args, io);
  const { DEFAULT_DEPS } = await import("../../pipeline/deps.ts");
  const { run } = await import("../../pipeline/run.ts");
  const stamp = timeOf(args, "now");
  const now = stamp === undefined ? DEFAULT_DEPS.now : (): number => stamp;
  const silent = flagOf(args, "quiet") || flagOf(args, "json");
  const progress = progressLine(io, { silent });
  let result: RunResult;
  try {
    result = await run(file, { ...DEFAULT_DEPS, now, progress: progress.update });
  } finally {
    progress.clear();
  }
  if (!silent) io.err(`Comments: ${rowsSentence(result.rows)}\n`);
  await tellReport(result, args, io);
  return tellFailures(result.gates, io);
}

async function tellPlan(file: string, args: Arguments, io: Io): Promise<number> {
  const { loadPipeline } = await import("../../pipeline/config.ts");
  const { planOf } = await import("../../pipeline/run.ts");
  const plan = planOf(await loadPipeline(file), file);
  if (flagOf(args, "json")) {
    await io.out(`${JSON.stringify({ schema: "hypemeter/plan@1", ...plan }, null, 2)}\n`);
    return 0;
  }
  const steps = plan.ingests.map(
    ({ inputs, teaser, db }) => `read ${inputs.join(", ")} as "${teaser ?? ""}" into ${db}`,
  );
  const { out, teasers = [] } = plan.report;
  const checks = plan.gates.map((one) => `\nrequire ${one}`);
  await io.out(
    `${[...steps, `report on ${teasers.join(", ")} in ${out}`].join("\n")}${checks.join("")}\n`,
  );
  return 0;
}
