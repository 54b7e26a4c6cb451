// Buzz and suspects of the fixtures: an ordinary crowd without anything suspicious.

import { hypeMoments, indexEstimate } from "../../src/core/estimate.ts";
import { emptyCell } from "../../src/core/rollup.ts";
import type { TeaserSummary } from "../../src/core/summary.ts";

export type Crowd = Readonly<{
  voices: number;
  comments: number;
  platforms: number;
  buckets: number;
}>;

/** Half the comments come early; nobody copies. */
export function crowdOf(crowd: Crowd): Pick<TeaserSummary, "buzz" | "suspects"> {
  const { voices, comments, platforms, buckets } = crowd;
  const nobody = emptyCell({ platform: "", hour: null, language: null });
  return {
    buzz: {
      voices,
      comments,
      perDay: buckets === 0 ? null : comments / buckets,
      peakHour: null,
      peakDay: null,
      halfLifeHours: buckets === 0 ? null : 24,
      effectivePlatforms: voices === 0 ? null : platforms,
    },
    suspects: {
      clusters: [],
      clusterCount: 0,
      bursts: [],
      heavyAuthors: [],
      concentration: {
        authors: voices,
        comments,
        topPercentShare: voices === 0 ? null : 0.02,
        topTenShare: voices === 0 ? null : 0.03,
      },
      voices: 0,
      share: voices === 0 ? null : 0,
      hypeWithout: indexEstimate(hypeMoments(nobody), 0),
    },
  };
}
