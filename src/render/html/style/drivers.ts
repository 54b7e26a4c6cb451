// Drivers: hollow bars and whiskers, and the quotes beside them.

/** Rules for the section on drivers. */
export const DRIVERS = `
.hollow{fill:var(--bg);stroke:var(--neu);stroke-width:1.6}
.iv{fill:none;stroke:var(--ink);stroke-width:1.4}
.ch text.up{fill:var(--pos)}.ch text.down{fill:var(--neg)}
.dq{list-style:none;margin:1.5rem 0 0;padding:0}
.dq>li{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:.5rem 2.25rem;padding:1.1rem 0;border-top:1px solid var(--line);break-inside:avoid}
.dq h3{margin:0 0 .2rem;overflow-wrap:anywhere}
.dq p{margin:0;font-size:.8125rem;line-height:1.45;color:var(--mute)}
.dq .said{margin:0 0 .6rem}
.dq blockquote{margin:0 0 .75rem;padding:0 0 0 .9rem;border-left:2px solid var(--line)}
.dq blockquote:last-child{margin:0}
.dq blockquote p:first-child{font-size:.9375rem;line-height:1.5;color:var(--ink);overflow-wrap:anywhere}
@media (max-width:36rem){.dq>li{grid-template-columns:minmax(0,1fr)}}
`;
