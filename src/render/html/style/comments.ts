// Comments, their marks, and the lists of method and provenance.

/** Rules for lists of text. */
export const COMMENTS = `
.ctl{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;font-size:.875rem;color:var(--mute);margin:1.25rem 0 0}
.print{display:none}
.cm{list-style:none;margin:1.25rem 0 0;padding:0}
.cm>li{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:2.25rem;padding:1.25rem 0;border-top:1px solid var(--line);break-inside:avoid}
.cm>li:target{background:var(--hypeT);box-shadow:0 0 0 .75rem var(--hypeT);border-radius:2px}
.sc{font-size:.8125rem;color:var(--mute);line-height:1.4;padding-top:.15rem}
.sc p{margin:0 0 .3rem}
.sc b{font-size:1.375rem;font-weight:680;letter-spacing:-.02em;color:var(--ink);margin-right:.2rem}
.sc .strip{margin:.15rem 0 .4rem}
.tx{margin:0;font-size:1.125rem;line-height:1.7;max-width:40rem;white-space:pre-line;overflow-wrap:anywhere;overflow:clip;overflow-clip-margin:.5rem}
.meta,.why{margin:.3rem 0 0;font-size:.875rem;color:var(--mute);overflow-wrap:anywhere}
.why{display:flex;flex-wrap:wrap;gap:.15rem 1rem}
.why b{font-weight:400}
.why .up{color:var(--pos)}.why .down{color:var(--neg)}
.why .up::before{content:"▲ ";content:"▲ " / ""}
.why .down::before{content:"▼ ";content:"▼ " / ""}
.meta a{color:inherit}
mark{color:var(--ink);border-radius:3px 3px 0 0;padding:.06em .14em;-webkit-box-decoration-break:clone;box-decoration-break:clone;background:var(--posT);border-bottom:2px solid var(--pos)}
mark.down{background:var(--negT);border-bottom:2px dashed var(--neg)}
.plain{margin:0;padding:0;list-style:none;font-size:.9375rem}
.plain li{padding:.45rem 0;border-top:1px solid var(--line)}
.plain li:first-child{border:0}
.terms{margin:0;font-size:.9375rem;line-height:1.5}
.terms div{display:grid;grid-template-columns:6rem minmax(0,1fr);gap:.25rem 1rem;padding:.3rem 0}
.terms dt{color:var(--mute)}
.terms dd{margin:0;overflow-wrap:anywhere}
.formula{margin:0 0 2rem;font-size:1.0625rem}
.formula code{padding:.5rem .85rem;display:inline-block;border-radius:8px}
.inputs{list-style:none;margin:0;padding:0;font-size:.875rem}
.inputs li{display:grid;gap:.15rem;padding:.55rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.inputs li:first-child{border:0}
.inputs b{font-weight:600}
.inputs span{color:var(--mute)}
.inputs code{justify-self:start;font-size:.8125rem;color:var(--mute)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17.5rem,1fr));gap:1rem;list-style:none;margin:0;padding:0}
.cards>li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.2rem 1.2rem;break-inside:avoid;overflow-wrap:anywhere}
.cards h3{margin:0 0 .15rem;font-size:1.125rem}
.reading{display:flex;gap:1rem;align-items:end;margin:.6rem 0 .1rem}
.reading b{color:var(--ink);font-size:2.125rem;font-weight:700;letter-spacing:-.03em;line-height:1.1}
.dial{width:6rem;flex:none;overflow:visible}
.dial .gn{stroke-width:2.5}
.cards p{margin:.1rem 0 0;font-size:.875rem;line-height:1.45;color:var(--mute)}
.cards>li{display:flex;flex-direction:column}
.cards p.end{margin-top:auto;padding-top:.6rem}
.cards .strip{margin:.8rem 0 .35rem}
`;
