// Estimates side by side: a dot, its interval as a line, the voices behind it. Where there are
// too few, the row says so and shows no dot.

import { scaleLinear } from "d3-scale";
import type { VNode } from "preact";
import type { IndexEstimate } from "../../../core/estimate.ts";
import { plural, points, range } from "../../figures.ts";
import type { Known } from "../../prose/difference.ts";
import { isKnown } from "../../prose/difference.ts";
import type { ChartName } from "../figure.tsx";
import { indexDomain, indexTicks } from "./columns.ts";
import { ACROSS, Row, Rows, TALL, whole } from "./rows.tsx";

export type DotRow = Readonly<{
  name: string;
  hype: IndexEstimate;
  /** In place of the number of voices. */
  note?: string;
}>;

type Props = Readonly<{
  name: ChartName;
  rows: readonly DotRow[];
  /** The index over all rows, drawn as a band; null for none. */
  overall: IndexEstimate | null;
}>;

/** The chart, on a scale around all intervals; dots need no zero. */
export function DotInterval({ name, rows, overall }: Props): VNode {
  const all = [...rows.map(({ hype }) => hype), ...(overall === null ? [] : [overall])];
  const domain = indexDomain(all.filter(isKnown));
  const x = scaleLinear([...domain], [0, ACROSS]);
  const ticks = indexTicks(domain).map((tick) => ({ at: x(tick), text: String(tick) }));
  const band =
    overall !== null && isKnown(overall) ? ([x(overall.lower), x(overall.upper)] as const) : null;
  return (
    <Rows name={name} ticks={ticks} band={band}>
      {rows.map(({ name: label, hype, note }) => {
        const [value, ends] = isKnown(hype)
          ? [points(hype.value), range(hype.lower, hype.upper)]
          : ["", missing(hype)];
        return (
          <Row name={label} note={note ?? plural(hype.voices, "voice")} value={value} range={ends}>
            {isKnown(hype) ? (
              <Dot {...hype} x={x} />
            ) : (
              <path class="none" d={`M0 ${TALL / 2}H${ACROSS}`} />
            )}
          </Row>
        );
      })}
    </Rows>
  );
}

type DotProps = Known & Readonly<{ x: (value: number) => number }>;

/** A dot is a stroke without a length: its round ends are not stretched. */
function Dot({ value, lower, upper, status, x }: DotProps): VNode {
  const middle = TALL / 2;
  const dot = `M${whole(x(value))} ${middle}h0`;
  const isVague = status === "too-uncertain";
  return (
    <>
      <path
        class={isVague ? "ci vague" : "ci"}
        d={`M${whole(x(lower))} ${middle}H${whole(x(upper))}`}
      />
      <path class="dot" d={dot} />
      {isVague ? <path class="dot in" d={dot} /> : null}
    </>
  );
}

/** Value and interval for a table, or why there are none. */
export function indexCells(hype: IndexEstimate): readonly [string, string] {
  return isKnown(hype) ? [points(hype.value), range(hype.lower, hype.upper)] : [missing(hype), "–"];
}

/** Why a row shows no dot. */
function missing(hype: IndexEstimate): string {
  return hype.voices === 0 ? "no voices" : "too few to call";
}
