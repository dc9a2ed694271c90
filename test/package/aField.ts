import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { locales } from "../../server/src/core/l10n/texts.ts";
import { root, run, temporaryFolder } from "./installed.ts";
import { type Addition, changed } from "./sources.ts";

const rule = `import { message } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { quoted } from "../../support/quoting.ts";

export const rule: ItemRule = {
  scope: "item",
  meta: { id: "finish/cadmium", severity: "warning", title: "cadmium finish", summary: "The surface is finished with cadmium.", task: { action: "mend" }, waivable: true },
  *check({ item }) {
    const { surfaceFinish } = item;
    if (surfaceFinish === undefined || !surfaceFinish.value.includes("Cadmium")) return;
    const summary = message("finish-cadmium", { finish: quoted(surfaceFinish.value) });
    yield { ...item.place, path: item.path, summary, details: [] };
  },
};
`;

/** All that is written by hand to add a plain field: its line in a schema, its words, and the rule that uses it. */
const [schema, words] = ["schemas/common.schema.json", "server/mappings/built-in/table.yaml"];
const byHand = {
  [schema]: changed(
    schema,
    '        "magnet": {\n          "$ref": "#/$defs/magnet"\n        },',
    `        "surfaceFinish": {
          "$ref": "#/$defs/text",
          "description": "Finish of the surface, such as Zinc plated."
        },
        "magnet": {
          "$ref": "#/$defs/magnet"
        },`,
  ),
  [words]: changed(words, "  casNumber: [", "  surfaceFinish: [Surface Finish, Finish]\n  casNumber: ["),
  "server/src/rules/finish/cadmium/index.ts": rule,
};
/** Catalogues and the page of the rule. */
const texts = Object.fromEntries([
  ...locales.map((locale) => [`server/l10n/${locale}/finish.ftl`, "finish-cadmium = The finish { $finish } holds cadmium.\n"]),
  ["server/src/rules/finish/cadmium/README.md", readFileSync(join(root, "server/src/rules/item/no-text/README.md"), "utf8")],
]);

export const aField: Addition = { files: { ...byHand, ...texts }, test };

function test(command: string): void {
  it("a plain field takes at most four files by hand, and is read wherever an item is written", () => {
    expect(Object.keys(byHand).length).toBeLessThanOrEqual(4);
    const folder = temporaryFolder("a-field");
    const files = {
      "lodestone.yaml": `packs: [house.yaml]
mappings:
  tables: { files: ["*.csv"], use: table }
  trees: { files: ["*.json"], items: [/parts/*], fields: { partNumber: no, description: name, quantity: qty, surfaceFinish: coat } }
`,
      "house.yaml": `pack: { id: acme, title: House rules, version: "1", reviewedOn: 2026-11-20, authority: house }
sources:
  policy: { title: Purchasing policy 4.2, read: true }
rules:
  - id: company/finish
    severity: warning
    title: other finish
    message: "{item.surfaceFinish} is not zinc."
    when: item.surfaceFinish.orValue("Zinc") != "Zinc"
    from: 2026-01-01
    citations: [policy]
`,
      "lodestone.parts.yaml": "kind: parts\nparts:\n  KNOWN: { surfaceFinish: Cadmium by its entry }\n",
      "a.bom.yaml": `kind: bom
id: A
items:
  - { partNumber: OWN, description: Screw M6, quantity: 1, surfaceFinish: Cadmium }
  - { partNumber: LINE, quantity: 1, ref: "#OWN" }
  - { partNumber: KNOWN, description: Screw M8, quantity: 1 }
  - { partNumber: ZINC, description: Screw M4, quantity: 1, surfaceFinish: Zinc }
`,
      "b.csv": "Part Number,Description,Quantity,Finish\nROW,Screw M6,1,Cadmium\nPLAIN,Screw M8,1,Zinc\n",
      "c.json": '{ "parts": [{ "no": "NODE", "name": "Screw M6", "qty": 1, "coat": "Cadmium" }] }\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const result = run(process.execPath, [command, "check", "--format", "json"], { cwd: folder });
    expect(result.stderr).toBe("");
    const report = JSON.parse(result.stdout) as {
      files: readonly { path: string; findings: readonly { ruleId: string; path: string; message: string }[] }[];
    };
    const found = (id: string): readonly string[] =>
      report.files.flatMap(({ path, findings }) => findings.flatMap((one) => (one.ruleId === id ? [`${path} ${one.path}`] : [])));
    const all = ["a.bom.yaml /items/0", "a.bom.yaml /items/1", "a.bom.yaml /items/2", "b.csv /items/0", "c.json /items/0"];
    expect(found("finish/cadmium")).toEqual(all);
    expect(found("company/finish")).toEqual(all);
    expect(report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).filter((id) => id.startsWith("schema/"))).toEqual(
      [],
    );
  });
}
