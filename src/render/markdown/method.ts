// Method, limits and provenance in Markdown.

import type { RootContent } from "./tree.ts";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { bytes, count, minute } from "../figures.ts";
import { citation, formula, limits, methodSteps } from "../prose/method.ts";
import { code, heading, list, paragraph, strong } from "./tree.ts";

const MAX_INPUTS = 30;

/** The closing sections of every Markdown report. */
export function methodSection(summary: Summary): RootContent[] {
  return [
    heading(2, "Method"),
    ...(summary.scorer.hasLadder ? [paragraph(code(formula(summary)))] : []),
    list(methodSteps(summary).map(({ term, text }) => paragraph(strong(term), `: ${text}`))),
    heading(3, "Read this with care"),
    list(limits(summary).map((limit) => paragraph(limit))),
    heading(2, "Provenance"),
    list([
      paragraph(
        `Made on ${minute(summary.generatedAt)} by ${summary.tool.name} `,
        summary.tool.version,
      ),
      paragraph(
        `Scorer ${cleanLine(summary.scorer.id)}, time zone ${cleanLine(summary.settings.timezone)}`,
      ),
      paragraph("Database ", code(cleanLine(summary.database))),
      ...(summary.command === null
        ? []
        : [paragraph("Repeat it with ", code(cleanLine(summary.command, 400)))]),
      ...summary.teasers
        .slice(0, 1)
        .flatMap((teaser) =>
          summary.teasers.length === 1
            ? [paragraph(`Cite it as: ${citation(teaser, summary)}`)]
            : [],
        ),
    ]),
    ...inputs(summary),
  ];
}

function inputs(summary: Summary): RootContent[] {
  const all = summary.teasers.flatMap((teaser) => teaser.inputs);
  const distinct = [
    ...new Map(all.map((input) => [`${input.sha256} ${input.path}`, input])).values(),
  ];
  if (distinct.length === 0) return [];
  const more = distinct.length - MAX_INPUTS;
  return [
    heading(3, "Inputs"),
    list([
      ...distinct
        .slice(0, MAX_INPUTS)
        .map((input) =>
          paragraph(
            code(cleanLine(input.path)),
            ` ${cleanLine(input.format, 20)}, ${cleanLine(input.profile, 40)}, ${bytes(input.bytes)}, ${count(input.rows.read)} rows, SHA-256 `,
            code(cleanLine(input.sha256, 64)),
            input.notes.map(({ reason }) => `; note: ${cleanLine(reason)}`).join(""),
          ),
        ),
      ...(more > 0 ? [paragraph(`and ${count(more)} more, in the JSON`)] : []),
    ]),
  ];
}
