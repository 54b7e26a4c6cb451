// The page of an evaluation: all scorers side by side, beside the most frequent class.

import type { VNode } from "preact";
import type { EvaluateResult } from "../../core/evaluation.ts";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { plural } from "../figures.ts";
import { Confidence } from "./evaluation/confidence.tsx";
import { Confusions } from "./evaluation/confusions.tsx";
import { Figures } from "./evaluation/figures.tsx";
import { Hyped } from "./evaluation/hyped.tsx";
import { Titles } from "./evaluation/titles.tsx";
import { pageToString } from "./page.tsx";

type Made = Pick<Summary, "tool" | "generatedAt">;

/** One complete HTML file without a script; the same evaluation gives the same bytes. */
export function renderEvaluation(result: EvaluateResult, made: Made): string {
  // Its name alone: a page that is passed on should not tell where things lie.
  const file = cleanLine(result.file.split(/[/\\]/).at(-1) ?? "") || "Labelled comments";
  const hasRungs = result.scorers.some(({ rung }) => rung !== null);
  const hasTitles = result.scorers.some(({ rung }) =>
    rung?.titles.some(({ title }) => title !== ""),
  );
  return pageToString({
    title: `Scorers on ${file}`,
    summary: made,
    hasScript: false,
    links: [
      { id: "figures", name: "Figures" },
      { id: "confusion", name: "Confusion" },
      { id: "confidence", name: "Confidence" },
      ...(hasRungs ? [{ id: "hyped", name: "Hyped" }] : []),
      ...(hasTitles ? [{ id: "titles", name: "Titles" }] : []),
    ],
    children: (
      <>
        <Head file={file} result={result} />
        <Figures result={result} />
        <Confusions result={result} />
        <Confidence result={result} />
        {hasRungs ? <Hyped result={result} /> : null}
        {hasTitles ? <Titles result={result} /> : null}
      </>
    ),
  });
}

function Head({ file, result }: Readonly<{ file: string; result: EvaluateResult }>): VNode {
  const [first] = result.scorers;
  const labels = plural(first?.rows ?? 0, "sentiment label");
  const rungs = plural(first?.rung?.rows ?? 0, "rung");
  return (
    <section class="hero plainhead" aria-labelledby="title">
      <div class="hh">
        <p class="kick">Scorers beside labels</p>
        <h1 id="title" dir="auto">
          {file}
        </h1>
        <p class="support">
          {`${plural(result.n, "labelled comment")}: ${labels}, ${rungs}. Spam and comments in other languages are left out.`}
        </p>
      </div>
    </section>
  );
}
