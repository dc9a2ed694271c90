import { describe, expect, it } from "vitest";
import { recogniseMapping } from "../../server/src/core/config/recogniseMapping.ts";
import { readoutOf } from "../../server/src/core/mappings/foreign/readout.ts";
import { mappedAs } from "../rules/caseRunner.ts";
import { expectLinear } from "../support/cost.ts";
import { checkForeign, readForeign } from "./support.ts";

const table = "{ use: table }";

function itemsIn(text: string): unknown {
  return (readForeign(text, table, "bom.md") as { items: unknown }).items;
}

/** The texts that findings of a rule mark. */
function marked(text: string, rule: string): readonly string[] {
  return checkForeign(text, table, "bom.md").findings.flatMap(({ ruleId, start, end }) =>
    ruleId === rule ? [text.slice(start, end)] : [],
  );
}

const magnets = "| Part Number | Description | Qty |\n|:--|---|--:|\n| MAG-1 | NdFeB magnet | 4 |\n";

describe("a pipe table", () => {
  it("is read by the mapping of a plain table", () => {
    expect(itemsIn(`# Motor\n\n${magnets}\nEnd.\n`)).toEqual([{ partNumber: "MAG-1", description: "NdFeB magnet", quantity: 4 }]);
  });

  it("needs no pipes at its edges, and may lack cells at the end of a row", () => {
    expect(itemsIn("Part Number | Description | Qty\n--- | --- | ---\nA-1 | Screw | 2\nA-2\n| A-3 | Nut\n")).toEqual([
      { partNumber: "A-1", description: "Screw", quantity: 2 },
      { partNumber: "A-3", description: "Nut" },
    ]);
  });

  it.each([
    ["`A\\|1`", "A|1"],
    ["**A-1**", "A-1"],
    ["__A__ *b* _c_ ~~d~~", "A b c d"],
    ["A\\_1\\|2", "A_1|2"],
    ["a_b_c", "a_b_c"],
    ["10*20*5 mm", "10*20*5 mm"],
    ['[A-1](https://example.com/a(b) "title")', "A-1"],
    ["![A-1](a.png)", "A-1"],
    ["[A-1][ref]", "A-1"],
    ["<https://example.com>", "https://example.com"],
    ["A<br>1 <b>x</b> <!-- y -->", "A\n1 x "],
    ["A &amp; B&#45;1", "A & B-1"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["**open", "**open"],
  ])("says of the cell %s what a person reads", (cell, said) => {
    expect(itemsIn(`| Part Number | Qty |\n|--|--|\n| ${cell} | 2 |\n`)).toEqual([{ partNumber: said, quantity: 2 }]);
  });

  it("has cells where their texts stand, with CRLF, a byte order mark and characters beyond 16 bits", () => {
    const text = `\ufeff# 😀\r\n\r\n${magnets.replaceAll("\n", "\r\n")}`;
    expect(marked(text, "end-use/missing")).toEqual(["MAG-1"]);
    expect(marked(text.replace("MAG-1", "**MAG\\_1**"), "end-use/missing")).toEqual(["**MAG\\_1**"]);
    const [finding] = checkForeign(text, table, "bom.md").findings;
    expect(finding?.related?.map(({ start, end }) => text.slice(start, end))).toContain("NdFeB");
  });

  it("marks the word alone that tells of a material, within the marks of a cell", () => {
    const text = magnets.replace("NdFeB magnet", "**NdFeB** magnet, `ring`");
    const seen = checkForeign(text, table, "bom.md").findings.flatMap(({ related = [] }) =>
      related.map(({ start, end }) => text.slice(start, end)),
    );
    expect(seen).toContain("NdFeB");
  });

  it.each(["|---|", "|---|---|", "|---|---|---|---|"])("is found below a header with the row %s, which has another length", (hyphens) => {
    const text = `| Part Number | Description | Qty |\n${hyphens}\n| MAG-1 | NdFeB magnet | 2 |\n`;
    expect(marked(text, "end-use/missing")).toEqual(["MAG-1"]);
  });

  it.each([
    ["a fence", `\`\`\`\n${magnets}\`\`\`\n`],
    ["a fence of tildes with a longer end", `~~~ text\n${magnets}~~~~\n`],
    ["indented code", magnets.replace(/^/gm, "    ")],
    ["a comment", `<!--\n${magnets}-->\n`],
    ["a <pre>", `<pre>\n${magnets}</pre>\n`],
    ["lines without a row of hyphens", "| Part Number | Qty |\n| A-1 | 2 |\n"],
  ])("is not found in %s", (_, text) => {
    expect(itemsIn(text)).toEqual([]);
    expect(checkForeign(text, table, "bom.md").findings.map(({ ruleId }) => ruleId)).toContain("mapping/no-items");
  });

  it.each([
    ["an item of a list", `- list\n\n${magnets.replace(/^/gm, "  ")}`],
    ["a deeper item of a list", `1. list\n   - more\n\n${magnets.replace(/^/gm, "     ")}`],
    ["a quote", magnets.replace(/^(?=.)/gm, "> ")],
    ["a paragraph right above it", `Parts:\n${magnets}`],
  ])("is found in %s", (_, text) => {
    expect(itemsIn(text)).toEqual([{ partNumber: "MAG-1", description: "NdFeB magnet", quantity: 4 }]);
  });

  it("ends at a blank line, a heading or a line across", () => {
    for (const end of ["\n| A-2 | x | 1 |\n", "# A-2\n", "---\nA-2\n"]) expect(itemsIn(magnets + end)).toHaveLength(1);
  });
});

describe("several tables in a file", () => {
  const versions = "| Version | Date | Description |\n|---|---|---|\n| 1 | 2026-01-01 | Use NdFeB magnets |\n";
  const text = `${versions}\n${magnets}\n## Housing\n\n| Description | MPN | Origin |\n|---|---|---|\n| Cover | C-1 | Germany |\n| Ring of SmCo | C-2 | China |\n`;

  it("are read where they list parts, each by its own header", () => {
    expect(itemsIn(text)).toEqual([
      { partNumber: "MAG-1", description: "NdFeB magnet", quantity: 4 },
      expect.objectContaining({ description: "Cover", countryOfOrigin: "DE" }),
      expect.objectContaining({ description: "Ring of SmCo", countryOfOrigin: "CN" }),
    ]);
  });

  it("are named in the readout, those too that nothing is read from", () => {
    const format = recogniseMapping("bom.md", text)?.format;
    if (format === undefined) throw new Error("a table of parts is recognised");
    const { tables, leftOut } = readoutOf(format, text);
    expect(tables.map(({ items, separator }) => [items, separator])).toEqual([
      [1, "|"],
      [2, "|"],
    ]);
    expect(leftOut.map(({ start, end }) => text.slice(start, end + 1))).toEqual([versions]);
  });

  it("count one that is left out among what is not read, where it names a material", () => {
    expect(marked(text, "mapping/unread")).toEqual(["Use NdFeB magnets"]);
  });

  it("are no list of parts where none is one", () => {
    expect(recogniseMapping("bom.md", versions)).toBeUndefined();
    expect(recogniseMapping("bom.md", `${versions}\n${magnets}`)?.items).toBe(1);
  });
});

describe("a text of a table", () => {
  it("with surplus cells is told of in the words of Markdown", () => {
    const { findings } = checkForeign(`${magnets}| A-2 | x | 1 | extra |\n`, table, "bom.md");
    expect(findings.find(({ ruleId }) => ruleId === "csv/syntax")?.message).toContain("Write a pipe that belongs to a cell as `\\|`.");
  });

  it("offers no fix that writes into it", () => {
    const { findings } = checkForeign(magnets, table, "bom.md");
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({ fixes = [] }) => fixes)).toEqual([]);
  });

  it.each(["*a [", "[a](", "<a ", "<!--", "`_", "\\|", "&#", "[a][", "![", "a_"])("costs what its size is, of %j", (part) => {
    const format = mappedAs(table, "bom.md");
    expectLinear((size) => () => format.read(`| Part Number | Qty |\n|--|--|\n| ${part.repeat(size)} | 2 |\n`), 2000);
  });

  it("of parties above tables costs what its size is", () => {
    const row = (_: unknown, index: number) => `| M-${index} | Steel screw | 4 | Acme |\n`;
    const table = (size: number) =>
      `\n| MPN | Description | Qty | End User |\n|--|--|--|--|\n${Array.from({ length: size }, row).join("")}`;
    const parties = (size: number) => Array.from({ length: size }, (_, index) => `Ship to: Acme Works ${index}\n`).join("");
    expectLinear((size) => {
      const tables = Array.from({ length: size }, (_, index) => `\n## Box ${index}\n${table(1)}`).join("");
      return () => checkForeign(`${parties(size)}${table(size)}${tables}`, "{ use: table }", "bom.md");
    }, 30);
  });

  it("of many tables, lists and fences costs what its size is", () => {
    const format = mappedAs(table, "bom.md");
    expectLinear((size) => () => format.read(`- a\n\n> q\n\n\`\`\`\nx\n\`\`\`\n\n${magnets}\n`.repeat(size)), 40);
  });
});

describe("texts outside the tables", () => {
  const told = (text: string) =>
    checkForeign(text, table, "bom.md")
      .findings.filter(({ ruleId }) => ruleId === "mapping/unread")
      .map(({ severity, start, end }) => [severity, text.slice(start, end)]);
  const covers = "| Part Number | Description | Qty |\n|--|--|--|\n| A-1 | Cover | 1 |\n";

  it.each([
    ["# NdFeB magnets", "# NdFeB magnets"],
    ["- SmCo magnet, 4 pieces", "- SmCo magnet, 4 pieces"],
    ["> dysprosium oxide", "dysprosium oxide"],
    ["<td>NdFeB magnet</td>", "<td>NdFeB magnet</td>"],
  ])("%j is told of once, as information", (line, marked) => {
    expect(told(`# Parts\n\n${covers}\n${line}\n\nMore NdFeB magnets\n`)).toEqual([["information", marked]]);
  });

  it.each(["# Magnets", "[shop](https://shop.example/ndfeb-magnets)", "https://shop.example/ndfeb-magnets"])("%j is not", (line) => {
    expect(told(`${line}\n\n${covers}`)).toEqual([]);
  });

  it("are not the tables", () => {
    expect(told(`${covers}\n${magnets}`)).toEqual([]);
  });
});
