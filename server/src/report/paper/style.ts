/**
 * The style sheet of a paper: black on white, for A4 and Letter in the margins of business letters. It refers to no fonts, images or
 * addresses.
 *
 * @param notices repeated at the top of every printed page
 */
export function paperStyle(notices: readonly string[]): string {
  return `
.lodestone { margin: 0; background: #fff; color: #000; color-scheme: light; font: 11pt/1.45 ${latin}; overflow-wrap: anywhere; }
.lodestone :lang(zh-cn), .lodestone:lang(zh-cn) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", ${latin}; }
.lodestone :lang(ja), .lodestone:lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", Meiryo, "Noto Sans CJK JP", "Noto Sans JP", ${latin}; }
.lodestone main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
.lodestone h1 { font-size: 1.35em; line-height: 1.3; margin: 0 0 1.2rem; }
.lodestone h2 { font-size: 1.05em; line-height: 1.3; margin: 1.5rem 0 .4rem; }
.lodestone p { margin: .6rem 0; }
.lodestone .center { text-align: center; }
.lodestone .end { text-align: right; }
.lodestone :is(ul, ol) { margin: .6rem 0; padding-left: 1.5rem; }
.lodestone li { margin: .25rem 0; }
.lodestone .notice { margin: 0 0 1rem; padding: .35rem .7rem; border: 1px solid #000; font-weight: 600; }
.lodestone dl { margin: .8rem 0; }
.lodestone dl div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; padding: .2rem 0; }
.lodestone dt { color: #444; }
.lodestone dd { margin: 0; }
.lodestone .blank { display: inline-block; width: 100%; min-width: 4rem; height: 1.2em; border-bottom: 1px solid #555; vertical-align: bottom; }
.lodestone .tall .blank { height: 4.5em; }
.lodestone .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lodestone .source { color: #444; font-size: .85em; }
.lodestone table { table-layout: fixed; border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .88em; line-height: 1.35; }
.lodestone :is(th, td) { text-align: left; vertical-align: top; padding: .3rem .45rem; border: 1px solid #888; }
.lodestone th { background: #f0f0f0; font-weight: 600; overflow-wrap: normal; }
.lodestone .narrow { width: 15%; }
@media print {
  .lodestone { font-size: 10pt; print-color-adjust: exact; }
  .lodestone main { max-width: none; padding: 0 1px; }
  .lodestone :is(h1, h2, thead, p:has(+ table)) { break-after: avoid; }
  .lodestone :is(tr, li, dl div) { break-inside: avoid; }
  .lodestone p { orphans: 3; widows: 3; }
  .lodestone thead { display: table-header-group; }
  .lodestone table:has(th:nth-child(6)) { font-size: .76em; }
  .lodestone table:has(th:nth-child(6)) :is(th, td) { padding: .25rem .3rem; }
}
@page { margin: 20mm 20mm 18mm 25mm;${notices.length === 0 ? "" : ` @top-left { content: ${cssString(notices.join(" · "))}; font: 600 8pt ${latin}; color: #000; }`} @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${latin}; color: #444; } }
`;
}

const latin = `system-ui, "Segoe UI", "Helvetica Neue", Arial, "Noto Sans", sans-serif`;

/** A text as a CSS string, also within a style element. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{Letter}\p{Number} ,.:;·]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
