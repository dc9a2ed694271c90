import { expect, it } from "vitest";
import { traceItem } from "../../server/src/core/explain/trace.ts";
import { traceInWords } from "../../server/src/core/explain/traceInWords.ts";
import { message } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { LineIndex } from "../../server/src/index.ts";
import { itemMarkdown } from "../../server/src/lsp/features/support/itemMarkdown.ts";
import { fileFacts } from "../../server/src/report/facts/fileFacts.ts";
import { checkText, packs } from "../rules/lodestone.ts";

it("an explanation says where each fact comes from", () => {
  const text = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: Sintered magnet, quantity: 1, countryOfOrigin: JP }\n";
  const parts =
    "kind: parts\nparts:\n  M-1:\n    countryOfOrigin: JP\n    material: NdFeB\n    mass: { value: 3, unit: g }\n    endUse: { category: rail, statement: Rotor of the T4 }\n";
  const result = checkText(text, { kind: "bom", beside: { "lib.parts.yaml": parts } });
  const [document] = result.judged;
  const [item] = document?.items ?? [];
  if (document === undefined || item === undefined) throw new Error("There is an item.");
  const told = traceInWords(traceItem(result, document, item), new LineIndex(text), message("explain-not-given"), inEnglish);
  const rows = told.sections.flatMap((section) => section.rows.map(({ label, text: said }) => `${label}: ${said}`));
  expect(rows).toContain("parts file: From the entry at lib.parts.yaml:3:3: material, mass.");
  expect(rows).toContain("from: Declared in the parts file for M-1 (lib.parts.yaml:3:3). Written at lib.parts.yaml:7:5.");
  expect(rows.join("\n")).toContain("lib.parts.yaml:5:15");
});

it("an explanation, a hover and a report say on what `freeOf` of a parts file rests", () => {
  const text = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: BLDC motor 24 V, quantity: 1, countryOfOrigin: CN }\n";
  const source = "{ document: Letter *12*, date: 2026-03-01, by: A. Lee }";
  const parts = `kind: parts\nparts:\n  M-1: { freeOf: [rare-earth], source: ${source} }\n`;
  const result = checkText(text, { kind: "bom", beside: { "lib.parts.yaml": parts } });
  const [document] = result.judged;
  const [item] = document?.items ?? [];
  if (document === undefined || item === undefined) throw new Error("There is an item.");
  const trace = traceItem(result, document, item);
  const rows = traceInWords(trace, new LineIndex(text), message("explain-not-given"), inEnglish).sections.flatMap(
    (section) => section.rows,
  );
  const said = "Source: Letter *12*, 2026-03-01, written down by A. Lee.";
  expect(rows.map((row) => row.text)).toContain(`From the entry at lib.parts.yaml:3:3: freeOf. ${said}`);
  expect(itemMarkdown(trace, packs, inEnglish, undefined)).toContain(said.replaceAll("*", "\\*"));
  const { documents } = fileFacts(result, new LineIndex(text), () => message("explain-not-given"), inEnglish);
  const listed = documents.flatMap((one) => one.listed);
  expect(listed.map(({ declared }) => declared.at(-1)?.text)).toEqual([`From the entry at lib.parts.yaml:3: freeOf. ${said}`]);
});
