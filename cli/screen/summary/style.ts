/** The look of the summary page: light and dark as the reader's system has it, ink on white in print. */
export const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f5f3ec,#12191c);--card:light-dark(#fdfcf8,#1a2327);--ink:light-dark(#1b2427,#ece8dd);--ink-2:light-dark(#4a565a,#b4bab6);--line:light-dark(#d8d4c7,#303b3f);--accent:light-dark(#0c5f60,#63c0b5);--accent-2:light-dark(#9cc4bf,#2f5f5c);--met:light-dark(#1c6a48,#6cc795);--judged:light-dark(#5f8f3f,#93c47a);--open:light-dark(#2f5a97,#93b7ee);--not-met:light-dark(#a3342b,#f0897c);--out:light-dark(#8a9396,#6c7674);--closed:light-dark(#9a7420,#dab45f)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}
html:lang(zh-Hans) body{font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif;line-height:1.7}
html:lang(zh-Hant) body{font-family:'PingFang HK','Microsoft JhengHei','Noto Sans CJK HK',Arial,sans-serif;line-height:1.7}
.page{max-width:64rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1{font-size:2rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.1875rem;line-height:1.35;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:2px solid var(--ink)}
p{margin:0 0 .75rem;max-width:72ch}
.what,caption,.chart .note{color:var(--ink-2)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:1px;margin:1.5rem 0 0;background:var(--line);border:1px solid var(--line)}
.facts div{background:var(--card);padding:1rem}
.facts dt{color:var(--ink-2);font-size:.875rem;line-height:1.4}
.facts dd{margin:0;font-size:1.75rem;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.2}
.facts .flow{display:flex;flex-direction:column-reverse;justify-content:flex-end}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;padding:0 0 .5rem;max-width:72ch}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:anywhere}
thead th{font-weight:600;font-size:.875rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.list .number{width:7rem;padding-right:0}
.chart th{width:38%}
.chart .number{width:6rem}
.chart .note{width:10rem;font-size:.875rem}
.chart .drawn{width:auto;padding-right:0;padding-top:.65rem}
.bar{height:.85rem;min-width:2px;background:var(--accent-2)}
.bar div{height:100%;background:var(--accent)}
.bar.met div{background:var(--met)}
.bar.met-if-judged div{background:var(--judged)}
.bar.open div{background:var(--open)}
.bar.not-met div{background:var(--not-met)}
.bar.out-of-scope div,.bar.area div,.bar.burden div{background:var(--out)}
.bar.closed div{background:var(--closed)}
.made{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:.5rem 0 1rem}
.made div{display:contents}
.made dt{color:var(--ink-2)}
.made dd{margin:0;overflow-wrap:anywhere}
@media(max-width:40rem){.chart th{width:45%}.chart .number{width:4.5rem}.chart .note{width:6rem}.made{grid-template-columns:1fr}.made dd{margin-bottom:.5rem}}
@media print{:root{color-scheme:light}body{background:none;font-size:10pt}.page{max-width:none;padding:0}h2{break-after:avoid}tr,.facts{break-inside:avoid}.bar,.bar div{print-color-adjust:exact}}
@page{size:A4;margin:14mm 16mm}
`;
