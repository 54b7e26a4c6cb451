// hypemeter formats: which exports are known, and what a file is taken for.

import type { FileDescription } from "../../pipeline/formats.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { SOURCE } from "../options.ts";
import { sourceOptions } from "../source-options.ts";
import { plain } from "../wording.ts";

export const formatsCommand: Command = {
  name: "formats",
  positionals: "[file]",
  describe: "List the exports that can be read, or say what a file is taken for and why",
  options: SOURCE,
  examples: [
    ["hypemeter formats", "all known exports"],
    ["hypemeter formats comments.csv", "how this file would be read"],
  ],
  run: runFormats,
};

async function runFormats(args: Arguments, io: Io): Promise<number> {
  const { describeFile, knownProfiles } = await import("../../pipeline/formats.ts");
  const file = textOf(args, "file");
  if (file === undefined) {
    const profiles = knownProfiles();
    const json = { schema: "hypemeter/formats@1", profiles };
    const lines = profiles.map(
      ({ name, platform, description }) =>
        `${name} (${platform ?? "any platform"}): ${description}`,
    );
    await io.out(
      flagOf(args, "json") ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join("\n")}\n`,
    );
    return 0;
  }
  const { DEFAULT_DEPS } = await import("../../pipeline/deps.ts");
  const deps = { ...DEFAULT_DEPS, stdin: io.stdin };
  const found = await describeFile(file, sourceOptions(args), deps);
  const json = { schema: "hypemeter/formats@1", ...found };
  await io.out(flagOf(args, "json") ? `${JSON.stringify(json, null, 2)}\n` : tell(found));
  return 0;
}

function tell(found: FileDescription): string {
  const { path, format, profile, encoding, compression, platform, reasons, examples } = found;
  const packed = compression === "none" ? "" : `, ${compression}`;
  const lines = [
    `${path}: ${format}, profile ${profile}, ${encoding}${packed}, platform ${platform ?? "not known"}`,
    ...reasons.map((reason) => `  because ${reason}`),
    ...found.issues.map((issue) => `  line ${issue.line} is no comment: ${issue.reason}`),
    examples.length === 0 ? "No comment was found in it." : "The first comments:",
    ...examples.flatMap((comment) =>
      Object.entries(comment).map(
        ([field, value], index) => `${index === 0 ? "- " : "  "}${field}: ${show(field, value)}`,
      ),
    ),
  ];
  return `${lines.map(plain).join("\n")}\n`;
}

function show(field: string, value: string | number | null): string {
  if (value === null) return "(not given)";
  if (field === "postedAt") return new Date(Number(value)).toISOString();
  const text = String(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
