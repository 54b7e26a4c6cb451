// How a finished report is told: the verdicts and the paths, or one JSON document.

import type { Calibration } from "../core/calibration-report.ts";
import type { TeaserSummary } from "../core/summary.ts";
import type { ReportResult } from "../pipeline/report.ts";
import type { Arguments } from "./command.ts";
import { flagOf } from "./command.ts";
import type { Io } from "./io.ts";
import { plain } from "./wording.ts";

/**
 * Prints what was written: JSON, or a verdict line per teaser and then the paths. `reportUpToDate`
 * where the files were there already and said the same.
 */
export async function tellReport(
  result: ReportResult & Readonly<{ reportUpToDate?: boolean }>,
  args: Arguments,
  io: Io,
): Promise<void> {
  const { written, summary, reportUpToDate = false } = result;
  if (flagOf(args, "json")) {
    const document = { schema: "hypemeter/report@1", ...reportJson(result) };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const { terminalPicture, verdictLines } = await import("../pipeline/verdict.ts");
  if (io.isOutTerminal && !flagOf(args, "quiet")) {
    const color = args["color"] !== false && (io.env["NO_COLOR"] ?? "") === "";
    await io.out(`${terminalPicture(summary, { color, width: io.columns })}\n`);
  } else {
    await io.out(`${verdictLines(summary).map(plain).join("\n")}\n`);
  }
  const paths = written.map((path) => `  ${plain(path)}`);
  await io.out(`${[reportUpToDate ? "As written before:" : "Written:", ...paths].join("\n")}\n`);
  const page = written.find((path) => path.endsWith(".html"));
  if (page !== undefined && !flagOf(args, "quiet")) {
    io.err(`Next: open ${plain(page)} in a browser\n`);
  }
}

/** What `report --json` and `run --json` have in common. */
export function reportJson({ written, summary }: ReportResult): object {
  return { written, teasers: summary.teasers.map(teaserJson) };
}

/** One teaser as `report --json` gives it. */
function teaserJson(teaser: TeaserSummary): object {
  const { hype, endorsed, calibrated } = teaser;
  const { value, lower, upper, level } = hype;
  return {
    teaser: teaser.teaser,
    comments: teaser.comments,
    voices: teaser.voices,
    hype: { value, lower, upper, level },
    ...(calibrated === null ? {} : { calibrated: calibratedJson(calibrated) }),
    endorsed: { value: endorsed.value, lower: endorsed.lower, upper: endorsed.upper },
    coverage: teaser.coverage.share,
  };
}

/** The index that labels correct; the verdict line leads with it. */
function calibratedJson({ hype, labels }: Calibration): object {
  const { value, lower, upper, level } = hype;
  return { value, lower, upper, level, labels };
}
