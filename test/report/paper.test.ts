import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { paperHtml } from "../../server/src/report/paper/html.ts";
import { paperMarkdown } from "../../server/src/report/paper/markdown.ts";
import type { Block, Paper } from "../../server/src/report/paper/paper.ts";

const hostile = `<img src=x onerror=alert(1)> | [a](http://b) "' \u202e\u0007 *x*`;
const paper = (...blocks: readonly Block[]): Paper => ({ title: "Certificate", notices: [], blocks });

const every: readonly Block[] = [
  { kind: "heading", text: "Parts" },
  { kind: "paragraph", text: ["Dear Madam or Sir,", { text: "敬启者：", language: "zh-cn" }] },
  { kind: "list", items: ["One", "Two"], isNumbered: true },
  {
    kind: "fields",
    fields: [
      { label: "End user", value: "Example GmbH", source: "a.shipment.yaml:7" },
      { label: "Stamp", value: undefined, isTall: true },
    ],
  },
  {
    kind: "table",
    name: "Parts",
    columns: [{ heading: "Row", isNarrow: true }, { heading: "Answer" }],
    rows: [["q1", undefined]],
  },
];

describe("a paper as Markdown", () => {
  it("shows every kind of block, with blanks to write on", () => {
    expect(paperMarkdown(paper(...every))).toBe(`# Certificate

## Parts

Dear Madam or Sir,\\
敬启者：

1. One
2. Two

|  |  |
| --- | --- |
| End user | Example GmbH (a.shipment.yaml:7) |
| Stamp | \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ |

| Row | Answer |
| --- | --- |
| q1 | \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ |
`);
  });

  it("formats nothing that stands in a text", () => {
    const text = paperMarkdown(
      paper({ kind: "paragraph", text: hostile }, { kind: "table", name: "", columns: [{ heading: "A" }], rows: [[hostile]] }),
    );
    expect(text).not.toMatch(/<img|[^\\]\[a|[^\\]\*x|:\/\//);
    expect(text.split("\n").at(-2)?.replaceAll("\\|", "").match(/\|/g)).toHaveLength(2);
  });

  it.each(["- a", "+ a", "1. a", "12) a", "=== a", "  - a"])("begins no list or rule with %j", (text) => {
    const [, , line = ""] = paperMarkdown(paper({ kind: "paragraph", text })).split("\n");
    expect(line).toMatch(/^(\\[-+=]|\d+\\[.)])/);
  });
});

describe("a paper as HTML", () => {
  const page = (of: Paper) => paperHtml(of, inEnglish);

  it("is a page without script that loads nothing", () => {
    const text = page(paper(...every));
    expect(text).toContain(`<html lang="en">`);
    expect(text).toContain(
      "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; form-action &#39;none&#39;; base-uri &#39;none&#39;",
    );
    expect(text).not.toMatch(/<script|<link|<img|url\(|@import/);
    expect(text).toContain(`<bdi lang="zh-cn">敬启者：</bdi>`);
    expect(text).toContain(`<span class="blank"><span class="said">to be filled in</span></span>`);
    expect(text).toContain(`<span class="source">a.shipment.yaml:7</span>`);
  });

  it("escapes every text, also in the notice of each page", () => {
    const text = page({ title: hostile, notices: [`</style>"${hostile}`], blocks: [{ kind: "paragraph", text: hostile }] });
    expect(text).not.toContain("<img");
    expect(text.match(/<\/style>/g)).toHaveLength(1);
  });

  it("repeats a notice on every page", () => {
    const text = page({ title: "Certificate", notices: ["Draft, not filed"], blocks: [] });
    expect(text).toContain(`@top-left { content: "Draft, not filed"`);
    expect(text).toContain(`<p class="notice">Draft, not filed</p>`);
  });
});
