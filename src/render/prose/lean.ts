// To which side a set of shares leans, as far as its intervals allow. The ladder and the
// sentiment are both read this way.

import type { Share } from "../../core/estimate.ts";
import { shareOf } from "../../core/estimate.ts";
import { voicesBehind } from "./difference.ts";

const Z95 = 1.959_963_985;

/** Names of the shares on either side; what is in neither list is the middle. */
export type Sides<Name extends string> = Readonly<{
  toward: readonly Name[];
  away: readonly Name[];
}>;

export type LeanVerdict =
  | "no-data"
  | "most-toward"
  | "most-away"
  | "most-middle"
  | "more-toward"
  | "more-away"
  | "unclear";

export type Lean = Readonly<{
  verdict: LeanVerdict;
  toward: Share<"toward">;
  away: Share<"away">;
  middle: Share<"middle">;
}>;

/**
 * "Most" needs a lower bound above one half; "more" an interval of the difference (shares of
 * one sample, so they are correlated) that leaves 0 out. The number of voices is the smallest
 * that any part's own interval stands for.
 */
export function leanOf<Name extends string>(
  shares: readonly Share<Name>[],
  sides: Sides<Name>,
): Lean {
  const voices = Math.min(...shares.map((share) => voicesBehind(share) ?? Infinity));
  const n = Number.isFinite(voices) ? voices : 0;
  const sum = (wanted: (name: Name) => boolean): number =>
    shares.reduce((total, share) => total + (wanted(share.name) ? (share.value ?? 0) : 0), 0);
  const up = sum((name) => sides.toward.includes(name));
  const down = sum((name) => sides.away.includes(name));
  const toward = shareOf("toward", n * up, n);
  const away = shareOf("away", n * down, n);
  const middle = shareOf("middle", n * Math.max(0, 1 - up - down), n);
  return { verdict: verdictOf({ toward, away, middle }, n), toward, away, middle };
}

function verdictOf(lean: Omit<Lean, "verdict">, n: number): LeanVerdict {
  if (n === 0) return "no-data";
  if (isMost(lean.toward)) return "most-toward";
  if (isMost(lean.away)) return "most-away";
  if (isMost(lean.middle)) return "most-middle";
  const up = lean.toward.value ?? 0;
  const down = lean.away.value ?? 0;
  const half = Z95 * Math.sqrt(Math.max(0, up + down - (up - down) ** 2) / n);
  if (up - down - half > 0) return "more-toward";
  if (down - up - half > 0) return "more-away";
  return "unclear";
}

/** True where even the lower bound is above one half. */
export function isMost(share: Share<string>): boolean {
  return share.lower !== null && share.lower > 0.5;
}
