// The flags of SOURCE as options of a pipeline.

import type { IngestOptions } from "../pipeline/ingest.ts";
import type { Arguments } from "./command.ts";
import { pairsOf, textOf } from "./command.ts";

type SourceOptions = Pick<IngestOptions, "format" | "profile" | "map">;

const FORMATS = ["auto", "csv", "tsv", "json", "ndjson", "lines"] as const;

export function sourceOptions(args: Arguments): SourceOptions {
  return {
    format: FORMATS.find((name) => name === textOf(args, "format")),
    profile: textOf(args, "profile"),
    map: pairsOf(args, "map"),
  };
}
