// The style sheet of a report: one string, put together once.

import { BASE } from "./base.ts";
import { CHARTS } from "./charts.ts";
import { COMMENTS } from "./comments.ts";
import { DRIVERS } from "./drivers.ts";
import { HERO } from "./hero.ts";
import { MEDIA } from "./media.ts";
import { ROWS } from "./rows.ts";
import { DARK, LIGHT, properties } from "./tokens.ts";

const THEMES = `
:root{color-scheme:light;${properties(LIGHT)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${properties(DARK)}}}
:root[data-theme=dark]{color-scheme:dark;${properties(DARK)}}
`;

/** Exact bytes of the style; the policy of the page names their hash. */
export const STYLE: string = [THEMES, BASE, HERO, CHARTS, ROWS, COMMENTS, DRIVERS, MEDIA]
  .join("")
  .replaceAll(/\n\s*/g, "");
