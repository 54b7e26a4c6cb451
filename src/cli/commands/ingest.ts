// hypemeter ingest: exports into the database.

import type { IngestOptions, IngestResult } from "../../pipeline/ingest.ts";
import type { Arguments, Command } from "../command.ts";
import { countOf, flagOf, textOf, textsOf } from "../command.ts";
import type { Io } from "../io.ts";
import { DB, SCORER, SOURCE } from "../options.ts";
import { progressLine } from "../progress.ts";
import { sourceOptions } from "../source-options.ts";
import { plain, rowsSentence } from "../wording.ts";

export const ingestCommand: Command = {
  name: "ingest",
  positionals: "<input..>",
  describe: "Read comment exports, score them, and store them in the database",
  options: {
    db: DB,
    teaser: { type: "string", describe: "Teaser of all comments (default: the file's name)" },
    platform: {
      type: "string",
      describe: "Platform of all comments (default: what the file says)",
    },
    ...SOURCE,
    scorer: SCORER,
    "max-rejects": { type: "string", describe: "Fail when more rows are rejected: N or N%" },
    rejects: { type: "string", describe: "Write rejected rows to this file, one JSON per line" },
    "keep-authors": { type: "boolean", default: false, describe: "Keep names, not pseudonyms" },
    workers: { type: "string", describe: "Threads that score (default: by cores and input size)" },
    "dry-run": { type: "boolean", default: false, describe: "Read and score, but store nothing" },
  },
  examples: [
    ["hypemeter ingest comments.csv", "one export, recognised by its content"],
    ['hypemeter ingest "exports/*.json" --teaser Ballard --db ballard.db', "several at once"],
    ["yt-dlp … | hypemeter ingest - --teaser Ballard", "from a pipe"],
  ],
  run: runIngest,
};

async function runIngest(args: Arguments, io: Io): Promise<number> {
  const { DEFAULT_DEPS } = await import("../../pipeline/deps.ts");
  const { ingest } = await import("../../pipeline/ingest.ts");
  const silent = flagOf(args, "quiet") || flagOf(args, "json");
  const progress = progressLine(io, { silent });
  const deps = { ...DEFAULT_DEPS, stdin: io.stdin, progress: progress.update };
  let result: IngestResult;
  try {
    result = await ingest(await ingestOptions(args), deps);
  } finally {
    progress.clear();
  }
  if (flagOf(args, "json")) await io.out(`${JSON.stringify(toJson(result), null, 2)}\n`);
  else if (!flagOf(args, "quiet")) {
    io.err(tell(result, flagOf(args, "dry-run")));
    if (!flagOf(args, "dry-run"))
      io.err(`Next: hypemeter report --db ${textOf(args, "db") ?? ""}\n`);
  }
  return 0;
}

async function ingestOptions(args: Arguments): Promise<IngestOptions> {
  const { parseRejectLimit } = await import("../../pipeline/reject-limit.ts");
  const limit = textOf(args, "max-rejects");
  return {
    ...sourceOptions(args),
    inputs: textsOf(args, "input"),
    db: textOf(args, "db") ?? "",
    keepAuthors: flagOf(args, "keep-authors"),
    dryRun: flagOf(args, "dry-run"),
    maxRejects: limit === undefined ? undefined : parseRejectLimit(limit),
    teaser: textOf(args, "teaser"),
    platform: textOf(args, "platform"),
    scorer: textOf(args, "scorer"),
    rejects: textOf(args, "rejects"),
    workers: countOf(args, "workers", 0),
  };
}

function toJson({ rows, seconds, files }: IngestResult): object {
  return {
    schema: "hypemeter/ingest@1",
    ...rows,
    seconds,
    files: files.map(({ path, format, profile, encoding, rows: counts, notes }) => ({
      path,
      format,
      profile,
      encoding,
      ...counts,
      notes,
    })),
  };
}

function tell(result: IngestResult, isDryRun: boolean): string {
  const lines = result.files.map(
    ({ path, format, profile, rows }) =>
      `${plain(path)} (${format}, ${profile}): ${rowsSentence(rows)}`,
  );
  for (const { path, notes } of result.files) {
    for (const { reason } of notes) lines.push(plain(`Note on ${path}: ${reason}`));
  }
  if (result.files.length > 1) lines.push(`In all: ${rowsSentence(result.rows)}`);
  const first = result.files.flatMap((file) => file.issues).at(0);
  if (first !== undefined) {
    lines.push(`First rejected row: ${plain(`${first.file}:${first.line}: ${first.reason}`)}`);
  }
  if (isDryRun) lines.push("Dry run: nothing was stored.");
  return `${lines.join("\n")}\n`;
}
