// Phones, print, forced colours.

import { LIGHT, properties } from "./tokens.ts";

/** Rules that depend on where the page is read. */
export const MEDIA: string = `
@media (max-width:52rem){
.two,.two.eq{grid-template-columns:minmax(0,1fr);gap:2rem}
main>section.hero{padding-top:1.75rem;grid-template:"h" "g" "v"/minmax(0,1fr);gap:1.5rem}
.kpis{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.kpis div:nth-child(odd){border-left:0;padding-left:0}
.kpis div:nth-child(n+3){border-top:1px solid var(--line)}
}
@media (max-width:36rem){
.wrap{padding:0 1.125rem}
.ch.wide,th.wide,td.wide{display:none}
.ch.narrow{display:block}
.ch.narrow text{paint-order:stroke;stroke:var(--bg);stroke-width:4px;stroke-linejoin:round}
.key.wide{display:none}
main>section{padding-top:2.25rem;margin-top:2.25rem}
.brand span{display:none}
.barr{gap:.9rem}
.cm>li{grid-template-columns:minmax(0,1fr);gap:.5rem}
.sc{display:grid;grid-template-columns:auto 7rem 1fr;gap:.75rem;align-items:center;padding:0}
.sc p,.sc .strip{margin:0}
.tx{font-size:1.0625rem}
.ctl label{flex:1 1 40%}
.ctl select,.ctl input{width:100%}
.ctl label:first-child{flex-basis:100%}
th,td{padding:.4rem .6rem}
}
@media (forced-colors:active){.ch rect,.ch path,.ch circle,.rc path,.strip path,.gauge path,.gauge rect,.key i,mark{forced-color-adjust:none}}
@media print{
@page{size:A4;margin:14mm 14mm 16mm}
:root,:root[data-theme]{color-scheme:light;${properties({ ...LIGHT, bg: "#ffffff" })}}
html{font-size:9.4pt}
body{line-height:1.45}
.top,.foot,.skip,.perma,.tbl,.ctl,.none{display:none!important}
.wrap{max-width:none;padding:0}
main>section{padding-top:5mm;margin-top:5mm}
main>section.hero{padding:0 0 4mm;grid-template:"h h" auto "v g" auto/minmax(0,1.25fr) minmax(0,1fr);gap:3mm 8mm}
h1{font-size:24pt}
h2{font-size:15pt}
.lead{margin-bottom:3mm}
.kpis{grid-template-columns:repeat(4,minmax(0,1fr))}
.kpis div:nth-child(n){border-top:0;border-left:1px solid var(--line);padding:2.5mm 3mm}
.kpis div:first-child{border-left:0;padding-left:0}
.kpis dd{font-size:15pt}
.keep,.lead,figure,tr,.kpis,.inputs li,.terms div{break-inside:avoid}
h2,h3,.lead,.kick{break-after:avoid}
.two.eq{grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8mm}
.cm>li{padding:2.5mm 0;gap:6mm}
.cm>li:nth-child(n+13){display:none}
.print{display:block}
.tx{font-size:10pt;line-height:1.55}
.ch text,.ch .sub,.ch .rng{font-size:14px}
.ch .cat,.ch .val{font-size:16px}
.formula{break-after:avoid}
.scroll{max-height:none;overflow:visible;border:0;background:none}
thead th{position:static;background:none}
a{color:inherit;text-decoration:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
