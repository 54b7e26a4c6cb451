// Shares as rows, read like the gauge: solid to the lower bound, pale to the upper bound, a tick
// at the estimate. Used for the ladder and the sentiment.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { Share } from "../../../core/estimate.ts";
import { percentRange } from "../../figures.ts";
import type { ChartName } from "../figure.tsx";
import { ACROSS, Row, Rows, TALL, barPath, whole } from "./rows.tsx";

export type ShareRow = Readonly<{
  share: Share<string>;
  /** Percent as written, rounded so that the rows add up. */
  percent: string;
  /** What the row means, in a few words. */
  note: string;
  /** Class that fills the bar. */
  fill: string;
}>;

type Props = Readonly<{ name: ChartName; rows: readonly ShareRow[] }>;

/** The chart; the scale ends at the highest upper bound, rounded up to ten percent. */
export function ShareRows({ name, rows }: Props): VNode {
  const top = Math.max(0.1, ...rows.map(({ share }) => share.upper ?? 0));
  const end = Math.min(1, Math.ceil(10 * top - 1e-9) / 10);
  const x = scaleLinear([0, end], [0, ACROSS]);
  const ticks = x
    .ticks(4)
    .map((tick) => ({ at: x(tick), text: `${Math.round(100 * tick)}\u00A0%`, isZero: tick === 0 }));
  return (
    <Rows name={name} ticks={ticks}>
      {rows.map((item) => (
        <ShareBar {...item} x={x} />
      ))}
    </Rows>
  );
}

type BarProps = ShareRow & Readonly<{ x: (value: number) => number }>;

function ShareBar({ share, percent, note, fill, x }: BarProps): VNode {
  const { name, value, lower, upper } = share;
  const isKnown = value !== null && lower !== null && upper !== null;
  return (
    <Row name={name} note={note} value={percent} range={isKnown ? percentRange(lower, upper) : ""}>
      {isKnown ? (
        <>
          <path class={fill} d={barPath(0, x(lower))} />
          <path class={`${fill} pale`} d={barPath(x(lower), x(upper))} />
          <path class="tick" d={`M${whole(x(value))} -3V${TALL + 3}`} />
        </>
      ) : null}
    </Row>
  );
}
