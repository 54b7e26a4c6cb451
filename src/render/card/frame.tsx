// The sheet that every card is drawn on: size, colours, kicker, title, foot. Colours stand in
// the rules themselves, since many programs that draw SVG know no custom properties.

import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Summary } from "../../core/summary.ts";
import { cleanLine } from "../clean.ts";
import { inLines } from "../fitted.ts";
import { RawStyle } from "../html/raw.tsx";
import { CHARTS } from "../html/style/charts.ts";
import { GAUGE } from "../html/style/hero.ts";
import { LIGHT, TOKEN_NAMES } from "../html/style/tokens.ts";
import { toolLine } from "../prose/method.ts";

/** Size that link previews are cut to. */
export const CARD = { width: 1200, height: 630, margin: 72 } as const;

const OWN = `
text{font-family:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","DejaVu Sans",Arial,sans-serif;fill:var(--ink)}
.sheet{fill:var(--bg)}
.edge{fill:var(--hype)}
.kick{font-size:22px;fill:var(--mute)}
.title{font-weight:700;letter-spacing:-.02em}
.claim{font-size:34px;font-weight:600}
.support{font-size:24px;fill:var(--mute)}
.grade{font-size:22px;fill:var(--mute)}
.foot{font-size:20px;fill:var(--mute)}
.name{font-size:26px;font-weight:550}
.figure{font-size:26px;font-weight:650}
.figure .rng{font-size:22px;font-weight:400;fill:var(--mute)}
`;

/** Rules with the light colours put in. */
const STYLE: string = [CHARTS, GAUGE, OWN]
  .join("")
  .replaceAll(/var\(--(\w+)\)/g, (whole, name: string) => {
    const token = TOKEN_NAMES.find((known) => known === name);
    return token === undefined ? whole : LIGHT[token];
  })
  .replaceAll(/\n\s*/g, "");

type FrameProps = Readonly<{
  /** For those who cannot see it, and as the tooltip. */
  label: string;
  kicker: string;
  summary: Summary;
  children: ComponentChildren;
}>;

/** A whole SVG document as a string. */
export function cardToString(props: FrameProps): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(<Frame {...props} />)}\n`;
}

function Frame({ label, kicker, summary, children }: FrameProps): VNode {
  const { width, height, margin } = CARD;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="card"
    >
      <title id="card">{label}</title>
      <RawStyle text={STYLE} />
      <rect class="sheet" width={width} height={height} />
      <rect class="edge" width={width} height="10" />
      <text class="kick" x={margin} y="84">
        {inLines(kicker, 84, 1)}
      </text>
      {children}
      <text class="foot" x={margin} y={height - 44}>
        {inLines(`Commenters, not the public. ${toolLine(summary)}`, 96, 1)}
      </text>
    </svg>
  );
}

type TitleProps = Readonly<{ text: string; columns: number }>;

/** Sizes of a title by the number of its lines, and the columns that a line gains by them. */
const TITLE_SIZES = [
  { lines: 1, size: 76, gain: 1 },
  { lines: 2, size: 60, gain: 1.27 },
  { lines: 3, size: 46, gain: 1.65 },
] as const;

/** Lines of a title at the largest size that holds it, and where the next line may stand. */
export function titleOf({ text, columns }: TitleProps): Readonly<{ node: VNode; below: number }> {
  const name = cleanLine(text) || "Unnamed";
  const fits = TITLE_SIZES.find(
    ({ lines, gain }) => inLines(name, columns * gain, Infinity).length <= lines,
  );
  const { lines: limit, size, gain } = fits ?? TITLE_SIZES[2];
  const lines = inLines(name, Math.floor(columns * gain), limit);
  const top = 84 + 22 + size;
  return {
    node: (
      <Lines lines={lines} x={CARD.margin} y={top} step={size * 1.1} class="title" size={size} />
    ),
    below: top + size * 1.1 * (lines.length - 1),
  };
}

type LinesProps = Readonly<{
  lines: readonly string[];
  x: number;
  y: number;
  step: number;
  class: string;
  size?: number;
}>;

/** Lines of text below each other. */
export function Lines({ lines, x, y, step, class: name, size }: LinesProps): VNode {
  return (
    <text class={name} x={x} y={Math.round(y)} font-size={size}>
      {lines.map((line, at) => (
        <tspan x={x} dy={at === 0 ? 0 : Math.round(step)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
