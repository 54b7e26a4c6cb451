// Charts: text, marks, grids. Colour is never the only sign.

/** Rules for drawings. */
export const CHARTS = `
.ch{display:block;width:100%;height:auto;overflow:visible;font-variant-numeric:tabular-nums}
.ch.narrow{display:none}
.ch text{font-size:13px;fill:var(--mute)}
.ch .cat{font-size:15px;font-weight:550;fill:var(--ink)}
.ch .sub{font-size:13px;font-weight:400;fill:var(--mute)}
.ch .val{font-size:15px;font-weight:650;fill:var(--ink)}
.ch .rng{font-size:13px;font-weight:400;fill:var(--mute)}
.ch :is(.pan,.val){paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
.gr{stroke:var(--line);stroke-width:1}
.ax{stroke:var(--axis);stroke-width:1.2}
.pos{fill:var(--pos)}.pos2{fill:var(--pos2)}.neg{fill:var(--neg)}.neg2{fill:var(--neg2)}.neu{fill:var(--neu)}.hypef{fill:var(--hype)}.clear{fill:transparent}
.pale{fill-opacity:.38}
.tick{stroke:var(--ink);stroke-width:2;stroke-linecap:round}
.band{fill:var(--hype);fill-opacity:.17}
.ln{fill:none;stroke:var(--hype);stroke-width:2.4;stroke-linejoin:round}
.vol{fill:var(--neu);fill-opacity:.8}
.gap{fill:var(--sunk)}
.all{fill:var(--hypeT)}
.ci{stroke:var(--hype);stroke-width:5;stroke-linecap:round;opacity:.42}
.ci.vague{stroke-dasharray:1 8}
.pt{fill:var(--hype);stroke:var(--bg);stroke-width:1.5}
.pt.vague{fill:var(--bg);stroke:var(--hype);stroke-width:2.2}
.none{color:var(--mute)}
path.none{stroke:var(--axis);stroke-width:1;stroke-dasharray:2 6}
.strip{display:block;width:100%;height:auto}
.tr{fill:var(--line)}
.bar{width:45%}
td.bar{vertical-align:middle}
.spark{display:block;width:100%;margin-top:.5rem;height:auto;overflow:visible}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;align-items:center;margin:.6rem 0 0;font-size:.875rem;color:var(--mute)}
.key i{display:inline-block;width:.75rem;height:.75rem;border-radius:2px;margin-right:.45rem;vertical-align:-.05em}
.k-hype{background:var(--hype)}.k-neu{background:var(--neu)}.k-neg{background:var(--neg)}.k-neg2{background:var(--neg2)}.k-pos2{background:var(--pos2)}.k-pos{background:var(--pos)}
`;
