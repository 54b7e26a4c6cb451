// hypemeter explain: why a text gets its score, every scorer side by side.

import { RUNGS } from "../../core/ladder.ts";
import type { Explanation } from "../../pipeline/explain.ts";
import type { Arguments, Command } from "../command.ts";
import { flagOf, textOf } from "../command.ts";
import type { Io } from "../io.ts";
import { SCORER } from "../options.ts";
import { plain } from "../wording.ts";

export const explainCommand: Command = {
  name: "explain",
  positionals: "<text>",
  describe: "Say why a text gets its score: what each word added, every scorer side by side",
  options: { scorer: SCORER },
  examples: [['hypemeter explain "Can\'t wait, but it looks mid"', "all scorers"]],
  run: runExplain,
};

async function runExplain(args: Arguments, io: Io): Promise<number> {
  const { explain } = await import("../../pipeline/explain.ts");
  const text = textOf(args, "text") ?? "";
  const scorers = explain(text, textOf(args, "scorer"));
  if (flagOf(args, "json")) {
    const document = {
      schema: "hypemeter/explain@1",
      text,
      scorers: scorers.map(({ scorer, score, evidence }) => ({ scorer, ...score, evidence })),
    };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 0;
  }
  await io.out(`${scorers.map(tell).join("\n\n")}\n`);
  return 0;
}

function tell({ scorer, score, evidence }: Explanation): string {
  const { ladder, hype, label, compound, unscorable } = score;
  const lines = [`${scorer}: ${label}, compound ${signed(compound)}`];
  if (unscorable !== null) lines[0] = `${scorer}: cannot be scored (${unscorable})`;
  if (hype !== null && ladder !== null) {
    const shares = RUNGS.map((rung) => `${rung} ${Math.round(100 * ladder[rung])} %`);
    lines.push(`  hype ${hype.toFixed(2)} of 1: ${shares.join(", ")}`);
  }
  for (const { token, contribution } of evidence) {
    lines.push(`  ${signed(contribution).padStart(7)}  ${plain(token)}`);
  }
  if (evidence.length === 0) lines.push("  no word of it counts");
  return lines.join("\n");
}

function signed(value: number): string {
  return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(2)}`;
}
