// The gauge in small, for cards: the same arc without words. The figures stand beside it.

import type { VNode } from "preact";
import type { Known } from "../../prose/difference.ts";
import { ringOf, turn } from "./gauge.tsx";

const OUTER = 40;
const INNER = 31;
const ring = ringOf(INNER, OUTER);
const arcs = (from: number, to: number): string => ring(from, to).join("");

/** Filled to the lower bound, pale to the upper one, a tick at the estimate. For the eye only. */
export function Dial({ hype }: Readonly<{ hype: Known }>): VNode {
  const at = turn(hype.value);
  const end = (radius: number): string =>
    `${(radius * Math.sin(at)).toFixed(1)},${(-radius * Math.cos(at)).toFixed(1)}`;
  return (
    <svg class="dial" viewBox="-44 -44 88 46" aria-hidden="true">
      <path class="bd" d={arcs(hype.upper, 100)} />
      <path class="gf" d={arcs(0, hype.lower)} />
      <path class="gi" d={arcs(hype.lower, hype.upper)} />
      <path class="gn" d={`M${end(INNER - 3)}L${end(OUTER + 3)}`} />
    </svg>
  );
}
