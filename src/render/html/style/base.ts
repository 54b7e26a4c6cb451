// Type, page frame, sections. Sizes in rem, so that the reader's own setting counts.

/** No table has more columns. */
const MAX_COLUMNS = 9;

/** Cells of the columns that a table calls numbers (`n2` is its second one). */
function numberColumns(): string {
  const columns = Array.from({ length: MAX_COLUMNS }, (_, at) => at + 1);
  return columns.map((at) => `.n${at} tr>:nth-child(${at})`).join(",");
}

/** Rules for the page as a whole. */
export const BASE: string = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:400 1.0625rem/1.6 Inter,ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Noto Color Emoji";overflow-wrap:break-word}
.wrap{max-width:62.5rem;margin:0 auto;padding:0 1.5rem}
a{color:var(--hype);text-decoration-thickness:.08em;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--hype);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
[hidden]{display:none!important}
.vh,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;z-index:9;top:.5rem;left:.5rem;background:var(--card);padding:.5rem 1rem}
.top{position:sticky;top:0;z-index:5;background:var(--bg);border-bottom:1px solid var(--line)}
.barr{display:flex;align-items:center;gap:1.25rem;height:3.25rem}
.brand{display:flex;align-items:center;gap:.45rem;font-weight:650;letter-spacing:-.01em;color:var(--ink);text-decoration:none;min-height:1.75rem}
.brand svg{width:1.3rem;flex:none;fill:none;stroke:var(--hype);stroke-width:2.4;stroke-linecap:round}
.top nav{display:flex;gap:.6rem;overflow-x:auto;scrollbar-width:none;flex:1;font-size:.78rem;white-space:nowrap;padding:.5rem 2px}
.top nav a{color:var(--mute);text-decoration:none;padding:.25rem 0;min-height:1.5rem}
.top nav a:hover{color:var(--ink);text-decoration:underline}
button,select,input{font:inherit;font-size:.875rem;color:var(--ink);background:var(--card);border:1px solid var(--axis);border-radius:6px;padding:.3rem .65rem;min-height:2.125rem;max-width:100%}
button{cursor:pointer}
h1{font-size:clamp(2rem,1.3rem + 3.2vw,3.25rem);line-height:1.06;letter-spacing:-.028em;font-weight:720;margin:.3rem 0 0;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:clamp(1.5rem,1.2rem + 1.2vw,2rem);line-height:1.18;letter-spacing:-.02em;font-weight:680;margin:.15rem 0 .6rem;max-width:44rem;text-wrap:balance;overflow-wrap:anywhere}
h3{font-size:1.0625rem;line-height:1.35;font-weight:650;margin:0 0 .35rem}
.kick{font-size:.8125rem;font-weight:600;color:var(--hype);margin:0;overflow-wrap:anywhere}
.lead{color:var(--mute);max-width:42rem;margin:0 0 1.75rem;text-wrap:pretty;overflow-wrap:anywhere}
.sub{color:var(--mute);font-size:.9375rem;line-height:1.5;margin:0 0 .75rem;max-width:42rem}
.perma{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center;color:var(--mute);text-decoration:none;opacity:0;font-weight:400}
h2 .perma{min-height:0}
:is(h2,li,figcaption):hover>.perma,h2:hover .perma,.meta:hover .perma,.perma:focus{opacity:1}
@media (hover:none){.perma{opacity:.8}}
main>section{padding-top:2.75rem;margin-top:2.75rem;border-top:1px solid var(--line)}
h2+figure,h2+.scroll,h2+.two{margin-top:1.5rem}
.two{display:grid;grid-template-columns:minmax(0,1.9fr) minmax(0,1fr);gap:3rem}
.two.eq{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.first{margin-top:1.25rem}
.after{margin-top:2.25rem}
.gap-top{margin-top:1.75rem}
figure{margin:0 0 1rem}
figcaption{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1rem;align-items:start}
.how{grid-column:1/-1;margin:.5rem 0 0;font-size:.875rem;line-height:1.45;color:var(--mute);max-width:46rem}
.tbl{font-size:.875rem;margin-top:.35rem;flex:1;min-width:0}
summary{color:var(--mute);cursor:pointer;width:max-content;padding:.25rem 0}
summary:hover{color:var(--ink)}
.tbl .scroll{max-height:24rem}
.scroll{overflow:auto;border:1px solid var(--line);border-radius:8px;margin-top:.4rem;background:var(--card);position:relative}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .85rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
thead th{font-weight:600;color:var(--mute);border-top:0;position:sticky;top:0;background:var(--card);white-space:nowrap}
tbody tr:first-child>*{border-top:1px solid var(--line)}
${numberColumns()}{text-align:right;white-space:nowrap}
td,tbody th{overflow-wrap:anywhere}
tbody th{min-width:7rem;unicode-bidi:plaintext}
#copies tbody th{min-width:12rem}
.more{margin:0;padding:.4rem .85rem;color:var(--mute);border-top:1px solid var(--line)}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--sunk);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
.foot{margin-top:4rem;border-top:1px solid var(--line);padding:1.5rem 0 2.5rem;color:var(--mute);font-size:.875rem}
.foot p{margin:0 0 .35rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
