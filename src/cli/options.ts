// Options that several commands share, so that they read the same everywhere.

import type { Options } from "yargs";

export const DEFAULT_DB = "hypemeter.db";

export const DB: Options = {
  type: "string",
  default: DEFAULT_DB,
  describe: "SQLite file that keeps the comments",
};

export const SCORER: Options = {
  type: "string",
  describe: "Scorer: hype (default), afinn or natural",
};

/** How inputs are read; for ingest and score. */
export const SOURCE: Readonly<Record<string, Options>> = {
  format: {
    choices: ["auto", "csv", "tsv", "json", "ndjson", "lines"],
    default: "auto",
    describe: "File format",
  },
  profile: { type: "string", default: "auto", describe: "Exporter that made the file" },
  map: { type: "string", describe: "Our fields and their columns: text=Comment,likes=Votes" },
};

/** Everywhere. */
export const COMMON: Readonly<Record<string, Options>> = {
  json: { type: "boolean", default: false, describe: "One JSON document on stdout" },
  quiet: { type: "boolean", default: false, describe: "Nothing on stderr but errors" },
  color: { type: "boolean", default: true, describe: "Colours in the terminal (--no-color: none)" },
  config: { type: "string", describe: "YAML file with values for these options" },
};
