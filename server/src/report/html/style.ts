/**
 * The style sheet of a report. In an editor, background and text use the editor colours; elsewhere they follow the light or dark preference
 * of the reader, and print is light. Severities have their own colours everywhere, because editor colours are made for squiggles and do not
 * reach the text contrast of WCAG AA. The sheet refers to no fonts, images or addresses.
 */
export const reportStyle = `
.lodestone {
  --paper: var(--vscode-editor-background, #ffffff);
  --ink: var(--vscode-editor-foreground, #1c2128);
  --muted: var(--vscode-descriptionForeground, #57606a);
  --line: var(--vscode-contrastBorder, var(--vscode-panel-border, #d8dee4));
  --soft: var(--vscode-textCodeBlock-background, #f3f5f8);
  --link: var(--vscode-textLink-foreground, #0757b3);
  --error: #b3261e;
  --warning: #7f4c00;
  --information: #0757b3;
  --good: #1a6e34;
  --field: var(--vscode-input-background, #ffffff);
  --field-ink: var(--vscode-input-foreground, #1c2128);
  --field-line: var(--vscode-contrastBorder, #767d86);
  background: var(--paper);
  color: var(--ink);
  color-scheme: light dark;
  font: var(--vscode-font-size, 15px)/1.5 system-ui, "Segoe UI", "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", "Noto Sans JP", Arial, sans-serif;
  margin: 0;
  overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  .lodestone:not([class*="vscode-"]) {
    --paper: #14181d; --ink: #e3e8ee; --muted: #9aa5b1; --line: #343c46; --soft: #1e242b; --link: #7ab7ff;
    --error: #ff8a80; --warning: #f0b455; --information: #7ab7ff; --good: #6fd18b;
    --field: #14181d; --field-ink: #e3e8ee; --field-line: #7d8793;
  }
}
@media (prefers-contrast: more) {
  .lodestone:not([class*="vscode-"]) { --muted: var(--ink); --line: var(--ink); --soft: var(--paper); --field-line: var(--ink); }
}
.lodestone.vscode-light, .lodestone.vscode-high-contrast-light { color-scheme: light; }
.lodestone.vscode-dark, .lodestone.vscode-high-contrast:not(.vscode-high-contrast-light) {
  --error: #ff8a80; --warning: #f0b455; --information: #7ab7ff; --good: #6fd18b; --field-line: var(--vscode-contrastBorder, #7d8793);
  color-scheme: dark;
}
.lodestone.vscode-high-contrast { --muted: var(--ink); --soft: var(--paper); --field: var(--paper); --field-ink: var(--ink); }
.lodestone main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.lodestone h1 { font-size: 1.75em; line-height: 1.2; margin: 0; }
.lodestone h2 { font-size: 1.3em; margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
.lodestone h3 { font-size: 1.1em; margin: 1.75rem 0 .5rem; }
.lodestone h4 { font-size: 1.05em; margin: 0; }
.lodestone p { margin: .35rem 0; }
.lodestone a { color: var(--link); text-decoration: underline; }
.lodestone :is(a, button, input, select, summary, .scroll):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.lodestone [hidden] { display: none; }
.lodestone :is(h2, summary, [id]) { scroll-margin-top: 7rem; }
.lodestone .bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; align-items: center; margin: 1rem 0 0; padding: .4rem 0 0; font-size: .87em; background: var(--paper); border-bottom: 1px solid var(--line); }
.lodestone dt[data-sign]::before { content: attr(data-sign); }
.lodestone .bar[hidden] { display: none; }
.lodestone .bar p { flex: 1 0 100%; margin: 0; min-height: 1.6em; }
.lodestone .bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
.lodestone .bar legend { float: left; padding: 0; margin-right: .6rem; }
.lodestone .bar :is(input[type="search"], select, button) { font: inherit; color: var(--field-ink); background: var(--field); border: 1px solid var(--field-line); border-radius: 3px; padding: .15rem .5rem; }
.lodestone .bar select { max-width: 16rem; }
.lodestone .bar button { cursor: pointer; }
.lodestone .bar input[type="checkbox"] { accent-color: var(--link); }
.lodestone .bar .buttons { display: flex; flex-wrap: wrap; gap: .35rem; }
.lodestone summary { cursor: pointer; padding: .2rem 0; }
.lodestone .file > summary > h2 { display: inline; border: 0; padding: 0; }
.lodestone .file > summary { margin: 2.75rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--line); }
.lodestone .item > summary > h4 { display: inline; margin-right: .75rem; }
.lodestone .item > summary > .tags { display: inline-flex; vertical-align: middle; }
.lodestone .item[aria-current] { outline: 2px solid var(--link); outline-offset: -1px; }
.lodestone .group { content-visibility: auto; contain-intrinsic-size: auto 2400px; }
.lodestone .filtered .held { display: none; }
.lodestone code { font: .92em ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace; color: inherit; background: var(--soft); border-radius: 3px; padding: .05em .3em; unicode-bidi: isolate; }
.lodestone a code { background: none; padding: 0; }
.lodestone pre { background: var(--soft); padding: .6rem .8rem; margin: .6rem 0; white-space: pre-wrap; }
.lodestone pre code { padding: 0; }
.lodestone bdi { unicode-bidi: isolate; }
.lodestone .muted { color: var(--muted); }
.lodestone .small { font-size: .87em; }
.lodestone .verdict { font-size: 1.15em; margin: 1rem 0; padding: .8rem 1rem; border-left: 5px solid var(--good); background: var(--soft); }
.lodestone .verdict.error { border-color: var(--error); }
.lodestone .verdict.information { border-color: var(--information); }
.lodestone .verdict.warning { border-color: var(--warning); }
.lodestone .verdict p { margin: .1rem 0; }
.lodestone .verdict .small { color: var(--muted); }
.lodestone dl { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .15rem 1rem; margin: .5rem 0; }
.lodestone dt { color: var(--muted); }
.lodestone dd { margin: 0; }
.lodestone dl.facts { grid-template-columns: 6rem minmax(0, 1fr); gap: .45rem 1rem; margin: .6rem 0 0; padding-top: .55rem; border-top: 1px solid var(--line); }
.lodestone dl.facts table { margin: 0; }
.lodestone dl.facts tbody tr:last-child td { border-bottom: 0; }
.lodestone dl.trace { grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: .35rem 1rem; }
.lodestone .meta { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; }
.lodestone dl.line { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; }
.lodestone dl.line div { display: flex; gap: .4rem; }
.lodestone table { border-collapse: collapse; width: 100%; margin: .4rem 0; }
.lodestone th, .lodestone td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
.lodestone th { overflow-wrap: normal; font-size: .85em; font-weight: 600; color: var(--muted); }
.lodestone td.number, .lodestone th.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
.lodestone td.wide, .lodestone th.wide { min-width: 13rem; }
.lodestone #work { margin-top: 1.5rem; }
.lodestone dl.glance { font-size: 1.05em; gap: .3rem 1rem; margin: 1rem 0; }
.lodestone .glance ul { margin: 0; }
.lodestone .barred { color: var(--error); font-weight: 600; }
.lodestone table.work { table-layout: fixed; min-width: 40rem; }
.lodestone .work th:nth-child(2) { width: 38%; }
.lodestone .work .due { width: 7rem; }
.lodestone .work .sign { width: 9rem; padding-right: 0; }
.lodestone .sign span { display: block; min-height: 1.7em; color: var(--muted); font-size: .85em; border-bottom: 1px dotted var(--muted); }
.lodestone h3 .muted { font-weight: 400; }
.lodestone .paper { display: none; }
.lodestone .quiet > summary { color: var(--muted); }
.lodestone .acts td { overflow-wrap: break-word; }
.lodestone .acts td:first-child { min-width: 8rem; }
.lodestone .date { white-space: nowrap; }
.lodestone ul { margin: .3rem 0; padding-left: 1.2rem; }
.lodestone ul.plain { list-style: none; padding: 0; }
.lodestone .box { border: 1px solid var(--line); border-radius: 6px; margin: .9rem 0; padding: .8rem 1rem; }
.lodestone .item { margin: 0 0 .3rem; padding: .35rem 1rem; }
.lodestone .item[open] { margin: .6rem 0; padding-bottom: .8rem; }
.lodestone .tags { display: flex; flex-wrap: wrap; gap: .35rem; }
.lodestone .tag { font-size: .78em; font-weight: 600; border: 1px solid currentColor; border-radius: 3px; padding: .02rem .4rem; white-space: nowrap; }
.lodestone .tag.error, .lodestone td.error { color: var(--error); }
.lodestone .tag.warning, .lodestone td.warning { color: var(--warning); }
.lodestone .tag.information { color: var(--information); }
.lodestone .tag.good { color: var(--good); }
.lodestone .tag.dim, .lodestone .tag.hint { color: var(--muted); }
.lodestone .held { background: var(--soft); }
.lodestone .held > dl.facts { grid-template-columns: 9rem minmax(0, 1fr); }
.lodestone td.whole { width: 34%; }
.lodestone :is(.doubt, .held .bad) { color: var(--warning); }
.lodestone .finding { border-left: 3px solid var(--line); margin: .5rem 0; padding: .1rem 0 .1rem .75rem; }
.lodestone .finding.error { border-color: var(--error); }
.lodestone .finding.warning { border-color: var(--warning); }
.lodestone .finding.information { border-color: var(--information); }
.lodestone .finding p { margin: .15rem 0; }
.lodestone .note { border: 1px solid var(--line); border-radius: 6px; padding: .6rem 1rem; }
.lodestone .small th, .lodestone .small .tag, .lodestone .small.tag { font-size: .93em; }
.lodestone .small .small { font-size: 1em; }
.lodestone .scroll { overflow-x: auto; }
.lodestone .scroll::-webkit-scrollbar { height: 10px; background: var(--soft); }
.lodestone .scroll::-webkit-scrollbar-thumb { background: var(--muted); border-radius: 5px; border: 2px solid var(--soft); }
@media (max-width: 40rem) {
  .lodestone dl, .lodestone dl.facts, .lodestone dl.trace, .lodestone .held > dl.facts { display: block; }
  .lodestone dt[data-sign] { float: left; width: 1.4rem; }
  .lodestone dd { margin-bottom: .4rem; }
}
@media print {
  .lodestone.lodestone {
    --paper: #fff; --ink: #000; --muted: #444; --line: #bbb; --soft: #f2f2f2; --link: #000;
    --error: #a11; --warning: #7a4a00; --information: #064a94; --good: #155c2b;
    color-scheme: light;
    font-size: 8.5pt;
    line-height: 1.3;
    print-color-adjust: exact;
  }
  .lodestone main { max-width: none; padding: 0; }
  .lodestone :is(th, td, .acts td) { padding: .15rem .5rem .15rem 0; }
  .lodestone .scroll { overflow: visible; }
  .lodestone table.work { min-width: 0; }
  .lodestone .work th:nth-child(2) { width: 34%; }
  .lodestone .work .due { width: 5rem; }
  .lodestone h1 { font-size: 16pt; }
  .lodestone :is(h2, .file > summary) { font-size: 10pt; margin: 1rem 0 .3rem; padding: 0; border-width: 1px; }
  .lodestone .file > summary h2 { margin: 0; }
  .lodestone h3 { margin: .5rem 0 .1rem; }
  .lodestone p { margin: .15rem 0; }
  .lodestone :is(h2, h3, h4, summary, thead, .file > p, .file > dl) { break-after: avoid; }
  .lodestone :is(.finding, tr, .note, .verdict, .item, .held) { break-inside: avoid; }
  .lodestone .group { content-visibility: visible; columns: 3; column-gap: 1rem; font-size: .92em; }
  .lodestone details::details-content { content-visibility: visible; display: block; }
  .lodestone :is(.item, .item[open]) { margin: 0; padding: .15rem 0; border-width: 0 0 1px; border-radius: 0; }
  .lodestone .held { margin: .3rem 0; padding: .2rem .5rem; }
  .lodestone .held dl.facts { margin: 0; padding: 0; border: 0; }
  .lodestone thead { display: table-header-group; }
  .lodestone a { text-decoration: none; }
  .lodestone :is(.quiet > :not(summary), .item :is(dl.facts, .meta, .tags), .file > p.muted, .finding :is(ul, .rest, .muted), .held table, .doubt, dt:has(+ .doubt), .acts td .muted, .rules, .screen) { display: none; }
  .lodestone .quiet::details-content, .lodestone .held:not(:has(dd:not(.doubt))) { display: none; }
  .lodestone .paper { display: block; }
}
@page { margin: 14mm 13mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #444; } }
`;
