// In place of the gauge where the scorer has no ladder: the three sentiment shares as one bar.

import type { VNode } from "preact";
import type { TeaserSummary } from "../../../core/summary.ts";
import type { Label } from "../../../core/ladder.ts";
import { LABELS } from "../../../core/ladder.ts";
import { percentParts } from "../../figures.ts";

/** Class that fills each sentiment. */
export const LABEL_FILLS: Readonly<Record<Label, string>> = {
  negative: "neg",
  neutral: "neu",
  positive: "pos",
};

const WIDTH = 400;

/** The bar; with a line instead where there are no voices. */
export function SentimentBar({ teaser }: Readonly<{ teaser: TeaserSummary }>): VNode {
  const shares = LABELS.toReversed().map(
    (label) => teaser.sentiment.find(({ name }) => name === label)?.value ?? null,
  );
  const parts = percentParts(shares);
  const labels = LABELS.toReversed();
  if (shares.every((share) => share === null)) return <p class="grade">no data</p>;
  const desc = labels.map((label, at) => `${parts[at] ?? "–"} ${label}`).join(", ");
  let from = 0;
  return (
    <svg class="gauge" viewBox={`0 0 ${WIDTH} 96`} role="img" aria-labelledby="g-t g-d">
      <title id="g-t">Sentiment</title>
      <desc id="g-d">{desc}</desc>
      {labels.map((label, at) => {
        const width = WIDTH * (shares[at] ?? 0);
        const x = from;
        from += width;
        return (
          <g>
            <rect class={LABEL_FILLS[label]} x={x} width={Math.max(0, width - 2)} height="40" />
          </g>
        );
      })}
      {labels.map((label, at) => (
        <g>
          <rect class={LABEL_FILLS[label]} x={at * 144} y="62" width="12" height="12" rx="2" />
          <text class="lv" x={at * 144 + 19} y="73">
            {`${label} ${parts[at] ?? "–"}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
