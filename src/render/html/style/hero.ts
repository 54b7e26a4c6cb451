// The first screen: title, gauge, verdict, findings, key figures.

/** Rules for the gauge, which also stands on cards. */
export const GAUGE = `
.bd{fill:var(--line)}
.gf{fill:var(--hype)}
.gi{fill:var(--hype);fill-opacity:.42}
.gn{stroke:var(--ink);stroke-width:4;stroke-linecap:round}
.gauge text{fill:var(--mute);font-size:13px}
.gauge .lv.on{fill:var(--hype);font-weight:680}
.gauge .eg{font-size:12px}
.gauge .gv{font-size:80px;font-weight:720;letter-spacing:-.045em;fill:var(--ink)}
.gauge .gl{font-size:16px;fill:var(--ink)}
.gauge .ge{font-size:30px;font-weight:680;letter-spacing:-.02em;fill:var(--ink)}
.gauge .inbar{fill:var(--card);font-size:15px;font-weight:650}
.gauge .pos{fill:var(--pos)}
.gauge .neg{fill:var(--neg)}
.gauge .neu{fill:var(--neu)}
`;

/** Rules for the head of a report. */
export const HERO: string = `
main>section.hero{border:0;margin:0;padding:3rem 0 2.25rem;display:grid;grid-template:"h h" auto "v g" auto/minmax(0,1.25fr) minmax(0,1fr);gap:1.1rem 3rem;align-items:start}
.hh{grid-area:h}
.ht{grid-area:v}
.hg{grid-area:g;text-align:center;align-self:center}
.verdict{font-size:clamp(1.3125rem,1.15rem + .8vw,1.6875rem);line-height:1.28;letter-spacing:-.014em;font-weight:620;margin:0;text-wrap:pretty}
.support{font-size:1.0625rem;line-height:1.5;color:var(--mute);margin:.5rem 0 1.25rem;text-wrap:pretty}
.finds{margin:0;padding:0;list-style:none;color:var(--mute);font-size:1rem;line-height:1.5}
.finds li{padding:.5rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.finds a{font-weight:600}
.gauge{width:100%;max-width:26rem;display:block;margin:0 auto;overflow:visible}
${GAUGE}.grade{font-size:.875rem;color:var(--mute);margin:.75rem 0 0}
.kpis{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));margin:0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.kpis div{padding:1rem 1rem 1.1rem 1.25rem;border-left:1px solid var(--line)}
.kpis div:first-child{border:0;padding-left:0}
.kpis dt{font-size:.875rem;color:var(--mute)}
.kpis dd{margin:0;font-size:1.875rem;font-weight:680;letter-spacing:-.025em;line-height:1.25}
.kpis small{display:block;font-size:.875rem;font-weight:400;letter-spacing:0;line-height:1.4;color:var(--mute)}
.kpis+section,.plainhead+section{border-top:0;margin-top:0}
main>section.plainhead{display:block;padding-bottom:0}
.plainhead .support{margin-bottom:0}
`;
