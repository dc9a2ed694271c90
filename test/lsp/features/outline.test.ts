import { expect, it } from "vitest";
import type { DocumentSymbol, SelectionRange } from "vscode-languageserver";
import { textWidth } from "../../../server/src/core/text/width.ts";
import { codeLenses } from "../../../server/src/lsp/features/codeLens.ts";
import { documentLinks } from "../../../server/src/lsp/features/documentLink.ts";
import { documentSymbols } from "../../../server/src/lsp/features/documentSymbol.ts";
import { foldingRanges } from "../../../server/src/lsp/features/foldingRange.ts";
import { inlayHints } from "../../../server/src/lsp/features/inlayHint.ts";
import { selectionRanges } from "../../../server/src/lsp/features/selectionRange.ts";
import { open, openAt, ourCommands, textIn } from "./support.ts";

const text = `# A motor.
# Two parts.
kind: bom
id: SM-1
parties:
  acme: { name: Acme Ltd }
endUses:
  robot:
    category: rail
    statement: x
items:
  - partNumber: ROT
    description: { en: Rotor, ja: ロータ }
    quantity: 1
    endUse: robot
    items:
      - partNumber: MAG
        description: Terbium oxide
        quantity: 1
      - { partNumber: KIT, ref: "#MAG", quantity: 1 }
  - { partNumber: GEAR, ref: ./sub/gear box.bom.yaml#G-1, quantity: 1 }
`;

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

function tree(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, ...tree(children)]));
}

it("outlines items as a tree, and what is declared", () => {
  expect(tree(documentSymbols(open(text)))).toEqual([["parties", "acme"], ["endUses", "robot"], ["ROT", "MAG", "KIT"], "GEAR"]);
  expect(documentSymbols(open(text))[2]).toMatchObject({ detail: "Rotor", selectionRange: { start: { line: 11, character: 16 } } });
});

it("outlines each of several documents, and items without a number or that are aliases", () => {
  const several = "kind: bom\nid: A\nitems:\n  - &a { partNumber: M, quantity: 1 }\n  - *a\n  - quantity: 1\n---\nkind: bom\nid: B\n";
  expect(tree(documentSymbols(open(several)))).toEqual([["A", "M", "M", "item"], "B"]);
});

it("folds lists, maps and runs of comments", () => {
  const folds = foldingRanges(open(text)).map(({ startLine, endLine, kind }) => [startLine, endLine, kind ?? ""]);
  expect(folds).toEqual([
    [0, 1, "comment"],
    [4, 5, ""],
    [6, 9, ""],
    [7, 9, ""],
    [10, 20, ""],
    [11, 19, ""],
    [15, 19, ""],
    [16, 18, ""],
  ]);
});

it("links references to files and to items", () => {
  const snapshot = open(text);
  expect(documentLinks(snapshot).map(({ range, target }) => [textIn(snapshot, range), target])).toEqual([
    ['"#MAG"', "file:///repo/motor.bom.yaml#L17"],
    ["./sub/gear box.bom.yaml", "file:///repo/sub/gear%20box.bom.yaml"],
  ]);
});

it("hints at the class, the elements in question and the inherited end use, in the range only", () => {
  const snapshot = open(text);
  const hints = inlayHints(snapshot, whole).map(({ label, position }) => [snapshot.lines.lineText(position.line).trim(), label]);
  expect(hints).toContainEqual(["- partNumber: MAG", "↑ rail"]);
  expect(hints.find(([line]) => line === "- partNumber: MAG")?.[1]).toMatch(/^rare earth · (?:[A-Z][a-z]?\? )*Tb$/);
  expect(inlayHints(snapshot, { start: whole.start, end: { line: 12, character: 0 } })).toEqual([]);
});

it("hints in at most 20 columns", () => {
  const items = [
    "{ partNumber: A, description: NdFeB magnet N42SH, quantity: 1 }",
    "{ partNumber: B, description: Bead mill for rare earth separation, quantity: 1 }",
    "{ partNumber: C, description: Lithium-ion cell 18650 with graphite anode, quantity: 1 }",
    "{ partNumber: D, description: Diamond wire 180 um, quantity: 1, endUse: { category: industrial-automation, statement: Wafer saw } }",
  ];
  const all = `kind: bom\nid: A\nendUse: { category: industrial-automation, statement: Spindle drive }\nitems:\n${items.map((item) => `  - ${item}\n`).join("")}`;
  const labels = inlayHints(open(all), whole).map(({ label }) => String(label));
  expect(labels.length).toBeGreaterThan(5);
  for (const label of labels) expect(textWidth(label), label).toBeLessThanOrEqual(20);
  expect(labels.slice(0, 2)).toEqual(["rare earth · Dy? Tb?", "↑ industrial-automa…"]);
});

/** Without the item whose reference no file of the workspace answers. */
const followed = text.replace(/^ {2}- \{ partNumber: GEAR.*\n/m, "");

it("says above the document what was judged", () => {
  expect(codeLenses(open(followed), ourCommands)).toEqual([
    {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      command: {
        title: "2 items with monitored materials, 0 undeclared, as of 2026-11-24",
        command: "lodestone.changeAsOf",
        arguments: ["file:///repo/motor.bom.yaml"],
      },
    },
  ]);
});

it("leads from above the document to the items without an end use, where the client can", () => {
  const undeclared = followed.replaceAll(/^ *endUse: .*\n/gm, "");
  const titles = (commands: readonly string[]) =>
    codeLenses(open(undeclared), new Set(commands)).map(({ command }) => [command?.title, command?.command]);
  expect(titles(["lodestone.changeAsOf", "lodestone.nextUndeclared"])).toEqual([
    ["2 items with monitored materials, as of 2026-11-24", "lodestone.changeAsOf"],
    ["2 undeclared", "lodestone.nextUndeclared"],
  ]);
  expect(titles(["lodestone.changeAsOf"])).toEqual([
    ["2 items with monitored materials, 2 undeclared, as of 2026-11-24", "lodestone.changeAsOf"],
  ]);
});

it("says above the document what settings ask nothing about, and what was not checked", () => {
  const blank = 'kind: bom\nid: A\nitems:\n  - { partNumber: "4711", description: "-", quantity: 1 }\n';
  const settings = { materials: { "rare-earth": "off" }, severities: { "end-use/vague": "off" } } as const;
  const titles = codeLenses(open(blank, { settings }), ourCommands).map(({ command }) => command?.title);
  expect(titles).toEqual([
    "0 items with monitored materials, 0 undeclared, as of 2026-11-24",
    "– not asked, by settings: rare earth, 1 rule",
    "? 1 not checked",
  ]);
});

it("selects outwards from a value", () => {
  const { snapshot, position } = openAt("kind: bom\nitems:\n  - partNumber: A\n    mass: { value: 1|2, unit: g }\n");
  const texts: string[] = [];
  for (let at: SelectionRange | undefined = selectionRanges(snapshot, [position])[0]; at !== undefined; at = at.parent)
    texts.push(textIn(snapshot, at.range));
  expect(texts.slice(0, 5)).toEqual([
    "12",
    "value: 12",
    "{ value: 12, unit: g }",
    "partNumber: A\n    mass: { value: 12, unit: g }",
    "- partNumber: A\n    mass: { value: 12, unit: g }",
  ]);
});
