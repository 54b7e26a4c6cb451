// Amounts to either side of 0, each with its interval. A filled bar is clear; a hollow one is
// not.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { PointInterval } from "../../../core/summary.ts";
import { signed } from "../../figures.ts";
import type { ChartName } from "../figure.tsx";
import { ACROSS, Row, Rows, TALL, barPath, whole } from "./rows.tsx";

export type BarRow = Readonly<{
  name: string;
  /** What stands below or beside the name, in a few words. */
  note: string;
  interval: PointInterval;
  /** As written at the end of the row: value and range. */
  value: string;
  range: string;
  /** Class of the bar; null for a hollow one. */
  fill: string | null;
}>;

type Props = Readonly<{ name: ChartName; rows: readonly BarRow[] }>;
type Scale = (value: number) => number;

/** The chart; its scale holds 0 and all intervals. */
export function DivergingBars({ name, rows }: Props): VNode {
  const low = Math.min(0, ...rows.map(({ interval }) => interval.lower));
  const high = Math.max(0, ...rows.map(({ interval }) => interval.upper));
  const room = high - low < 0.1 ? 0.1 : 0;
  const x = scaleLinear([low - room, high + room], [0, ACROSS]).nice(4);
  const ticks = x.ticks(4).map((tick) => ({
    at: x(tick),
    text: tick === 0 ? "0" : signed(tick, Number.isInteger(tick) ? 0 : 1),
    isZero: tick === 0,
  }));
  return (
    <Rows name={name} ticks={ticks}>
      {rows.map(({ name: label, note, value, range, interval, fill }) => (
        <Row name={label} note={note} value={value} range={range}>
          <Bar interval={interval} fill={fill} x={x} />
        </Row>
      ))}
    </Rows>
  );
}

type BarProps = Pick<BarRow, "interval" | "fill"> & Readonly<{ x: Scale }>;

function Bar({ interval, fill, x }: BarProps): VNode {
  const { value, lower, upper } = interval;
  const [low, high] = [whole(x(lower)), whole(x(upper))];
  const cap = `4v${TALL - 8}`;
  return (
    <>
      <path
        class={fill ?? "hollow"}
        d={barPath(Math.min(x(0), x(value)), Math.max(x(0), x(value)))}
      />
      <path class="iv" d={`M${low} ${TALL / 2}H${high}M${low} ${cap}M${high} ${cap}`} />
    </>
  );
}
