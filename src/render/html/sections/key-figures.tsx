// The strip of key figures below the first screen; each with its interval.

import type { VNode } from "preact";
import { isKnown } from "../../prose/difference.ts";
import { count, percent, percentRange, points, range } from "../../figures.ts";
import type { ShownShare } from "../../prose/shares.ts";
import { mayDescribe, shownShare, shownSide } from "../../prose/shares.ts";
import type { View } from "../view.ts";

type Figure = Readonly<{ name: string; value: string; note: string }>;

/** Four figures, or none where there is not even a comment. */
export function KeyFigures(view: View): VNode | null {
  const figures = figuresOf(view);
  return figures.length === 0 ? null : <Kpis figures={figures} />;
}

/** A strip of large figures. */
export function Kpis({ figures }: Readonly<{ figures: readonly Figure[] }>): VNode {
  return (
    <dl class="kpis">
      {figures.map(({ name, value, note }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            {value}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Counts where shares may not be described, else shares and the second figure. */
export function figuresOf({ teaser, summary }: View): Figure[] {
  if (teaser.comments === 0) return [];
  const scored: Figure = {
    name: "Comments",
    value: count(teaser.comments),
    note: `${percent(teaser.coverage.share ?? 0)} scored`,
  };
  if (!mayDescribe(teaser.voices, summary.settings.minVoices)) {
    return [
      scored,
      { name: "Voices", value: count(teaser.voices), note: "distinct authors" },
      { name: "Platforms", value: count(teaser.platforms.length), note: "with comments" },
      { name: "Languages", value: count(teaser.languages.length), note: "found in the comments" },
    ];
  }
  const tone = (name: string): ShownShare => shownShare(teaser.sentiment, name);
  if (!isKnown(teaser.hype)) {
    return [
      ...shareFigure("Positive", tone("positive")),
      ...shareFigure("Neutral", tone("neutral")),
      ...shareFigure("Negative", tone("negative")),
      scored,
    ];
  }
  return [
    ...shareFigure("Hyped", shownShare(teaser.ladder, "hyped")),
    ...shareFigure("Worried or rejecting", shownSide(teaser, "away")),
    ...shareFigure("Positive in tone", tone("positive")),
    endorsed({ teaser, summary }) ?? scored,
  ];
}

function shareFigure(name: string, { share, text }: ShownShare): Figure[] {
  if (share === undefined || share.value === null) return [];
  const { lower, upper } = share;
  return [{ name, value: text, note: `${percentRange(lower ?? 0, upper ?? 1)} of voices` }];
}

function endorsed({ teaser }: View): Figure | null {
  if (!isKnown(teaser.endorsed)) return null;
  const { value, lower, upper } = teaser.endorsed;
  return {
    name: "Endorsed Hype",
    value: points(value),
    note: `${range(lower, upper)}, weighted by likes`,
  };
}
