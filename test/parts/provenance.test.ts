import { expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { itemMarkdown } from "../../server/src/lsp/features/support/itemMarkdown.ts";
import { explained } from "../explain/support.ts";
import { modelOf, reportPage } from "../report/support.ts";
import { checkText } from "../rules/lodestone.ts";

it("an explanation says where each fact comes from", () => {
  const text = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: Sintered magnet, quantity: 1, countryOfOrigin: JP }\n";
  const parts =
    "kind: parts\nparts:\n  M-1:\n    countryOfOrigin: JP\n    material: NdFeB\n    mass: { value: 3, unit: g }\n    endUse: { category: rail, statement: Rotor of the T4 }\n";
  const result = checkText(text, { kind: "bom", beside: { "lib.parts.yaml": parts } });
  const rows = explained(result, text).words.sections.flatMap((section) =>
    section.rows.map(({ label, text: said }) => `${label}: ${said}`),
  );
  expect(rows).toContain("parts file: From the entry at lib.parts.yaml:3:3: material, mass.");
  expect(rows).toContain("from: Declared in the parts file for M-1 (lib.parts.yaml:3:3). Declared at lib.parts.yaml:7:5.");
  expect(rows.join("\n")).toContain("lib.parts.yaml:5:15");
});

it("an explanation and a report say on what the end use of an entry rests", () => {
  const text = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: Sintered NdFeB magnet, quantity: 1 }\n";
  const endUse = "endUse: { category: rail, statement: Rotor of the traction motor T4 }, source: { document: Order 12, date: 2026-03-01 }";
  const parts = `kind: parts\nparts:\n  M-1: { ${endUse} }\n`;
  const rows = explained(checkText(text, { kind: "bom", beside: { "lib.parts.yaml": parts } }), text).words.sections.flatMap(
    (section) => section.rows,
  );
  expect(rows.find(({ label }) => label === "from")?.text).toMatch(/ Source: Order 12, 2026-03-01\.$/);
  const page = reportPage(modelOf([{ path: "x.bom.yaml", text, beside: { "lib.parts.yaml": parts } }]));
  expect(page).toContain("Source: Order 12, 2026-03-01.");
});

it("an explanation, a hover and a report say on what `freeOf` of a parts file rests", () => {
  const text = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: BLDC motor 24 V, quantity: 1, countryOfOrigin: CN }\n";
  const source = "{ document: Letter *12*, date: 2026-03-01, by: A. Lee }";
  const parts = `kind: parts\nparts:\n  M-1: { freeOf: [rare-earth], source: ${source} }\n`;
  const result = checkText(text, { kind: "bom", beside: { "lib.parts.yaml": parts } });
  const { described, words } = explained(result, text);
  const rows = words.sections.flatMap((section) => section.rows);
  const said = "Source: Letter *12*, 2026-03-01, entered by A. Lee.";
  expect(rows.map((row) => row.text)).toContain(`From the entry at lib.parts.yaml:3:3: freeOf. ${said}`);
  expect(itemMarkdown(described, () => undefined, inEnglish, undefined)).toContain(said.replaceAll("*", "\\*"));
  const page = reportPage(modelOf([{ path: "x.bom.yaml", text, beside: { "lib.parts.yaml": parts } }]));
  expect(page).toContain(`From the entry at lib.parts.yaml:3: freeOf. ${said}`);
});
