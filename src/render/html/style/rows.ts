// Charts that are lists of rows: words in HTML, a stretched plot beside them.

/** Rules for such charts, on a screen of any width. */
export const ROWS = `
.rc{--l:19rem;--v:9.25rem;position:relative;font-variant-numeric:tabular-nums}
.rc ul{list-style:none;margin:0;padding:0;position:relative}
.rc li{display:grid;grid-template:"n p v" auto "s p v" auto/var(--l) minmax(0,1fr) var(--v);align-items:center;padding:.28rem 0;line-height:1.35;break-inside:avoid}
.rc li>*{overflow-wrap:anywhere;font-size:.8125rem}
.rc li>b{grid-area:n;font-size:.9375rem;font-weight:550;padding-right:1rem;unicode-bidi:plaintext}
.rc li>span{grid-area:s;color:var(--mute);padding-right:1rem}
.rc li>span+b{grid-area:v;font-weight:650;text-align:right;padding:0}
.rc small{font-size:.8125rem;font-weight:400;color:var(--mute);white-space:nowrap}
.rc li>svg{grid-area:p;display:block;width:100%;height:18px;overflow:visible}
.gd{position:absolute;left:var(--l);top:0;width:calc(100% - var(--l) - var(--v));height:calc(100% - 1.5rem)}
.at{display:block;margin-left:var(--l);width:calc(100% - var(--l) - var(--v));height:1.5rem;overflow:visible}
.at text{font-size:.8125rem;fill:var(--mute);text-anchor:middle}
.rc path{vector-effect:non-scaling-stroke}
.dot{fill:none;stroke:var(--hype);stroke-width:12;stroke-linecap:round}
.dot.in{stroke:var(--bg);stroke-width:8}
@media (max-width:36rem){
.rc{--l:0rem;--v:0rem}
.rc li{grid-template:"n v" auto "s s" auto "p p" auto/minmax(0,1fr) auto;padding:.35rem 0}
.rc li>b,.rc li>span,.rc li>span+b{background:var(--bg);padding:0}
.rc li>svg{height:14px;margin:.4rem 0 .1rem}
}
`;
