// The parts of the pages that come from the code are those of the code. `npm run picture` writes
// them anew.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Command } from "../../src/cli/command.ts";
import { COMMON } from "../../src/cli/options.ts";
import { COMMANDS } from "../../src/cli/run-cli.ts";
import { METRIC_NAMES } from "../../src/core/gates.ts";
import { pipelineSchema } from "../../src/pipeline/config-schema.ts";
import { PROFILES } from "../../src/sources/index.ts";
import { generatedPart } from "../docs/pages.ts";
import { ROOT } from "../cli/spawn.ts";

const bullets = (lines: readonly string[]): string =>
  `\n${lines.map((one) => `- ${one}\n`).join("")}\n`;

test("the command page lists every command and option", () => {
  const part = `\n${COMMANDS.map(commandText).join("\n")}\n`;
  expect(generatedPart("src/cli/README.md", "commands", part)).toBe(part);
  const common = bullets(Object.entries(COMMON).map(optionLine));
  expect(generatedPart("src/cli/README.md", "everywhere", common)).toBe(common);
});

function commandText({ name, positionals, describe, options, examples }: Command): string {
  const usage = `hypemeter ${name} ${positionals}`.trim();
  const lines = examples.map(([line, what]) => `# ${what}\n${line}`).join("\n");
  const flags = Object.entries(options)
    .map(optionLine)
    .map((one) => `- ${one}\n`)
    .join("");
  const block = `\`\`\`text\n${lines}\n\`\`\`\n`;
  return `### ${name}\n\n\`${usage}\`: ${describe}.\n\n${block}${flags === "" ? "" : `\n${flags}`}`;
}

function optionLine([name, option]: [string, Command["options"][string]]): string {
  const { describe = "", choices, default: usual } = option;
  const values = choices === undefined ? "" : ` One of ${choices.join(", ")}.`;
  const shown = usual === undefined || usual === false ? "" : ` Default: ${String(usual)}.`;
  return `\`--${name}\`: ${describe}.${values}${shown}`;
}

test("the formats page lists every profile", () => {
  const part = bullets(
    PROFILES.map(
      ({ name, label, platform }) => `\`${name}\`: ${label} (${platform ?? "any platform"})`,
    ),
  );
  expect(generatedPart("src/sources/FORMATS.md", "profiles", part)).toBe(part);
});

test("the pipeline page lists every setting and every metric of gates", () => {
  const schema: unknown = z.toJSONSchema(pipelineSchema, { io: "input" });
  const part = bullets(settingsOf(schema, ""));
  expect(generatedPart("pipelines/README.md", "settings", part)).toBe(part);
  const metrics = bullets(METRIC_NAMES.map((name) => `\`${name}\``));
  expect(generatedPart("pipelines/README.md", "metrics", metrics)).toBe(metrics);
});

type Node = Readonly<{
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  enum?: readonly string[];
}>;

/** `teasers[].inputs[].path`: what it is, for every setting of the schema. */
function settingsOf(node: unknown, path: string): string[] {
  const { properties = {}, items } = node as Node;
  const own = Object.entries(properties).flatMap(([name, child]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const shown = child.items === undefined ? at : `${at}[]`;
    const values =
      child.enum === undefined || child.enum.length > 9 ? "" : ` ${child.enum.join(", ")}.`;
    const text = child.description ?? child.items?.description ?? "";
    return [`\`${shown}\`: ${text}${values}`.trim(), ...settingsOf(child, shown)];
  });
  return items === undefined ? own : [...own, ...settingsOf(items, path)];
}

test("the figures of the scorer are those of its model card", () => {
  const path = join(ROOT, "src/scorers/hype/model-card.json");
  const { figures } = JSON.parse(readFileSync(path, "utf8"));
  const { labelMacroF1, hypedAveragePrecision, correlation, indexError, rows } = figures;
  const part = bullets([
    `sentiment, macro-F1: ${labelMacroF1.toFixed(2)}`,
    `hyped comments, average precision: ${hypedAveragePrecision.toFixed(2)}`,
    `hype, correlation with the label: ${correlation.toFixed(2)}`,
    `Hype Index of a title, mean error in points: ${indexError.toFixed(1)}`,
    `comments: ${rows}`,
  ]);
  expect(generatedPart("src/scorers/README.md", "figures", part)).toBe(part);
});
