import fc from "fast-check";
import { expect, it } from "vitest";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, packOf } from "../company/support.ts";
import { Editor } from "./editor.ts";
import { anew, stepsOver } from "./steps.ts";
import { bolt, magnet } from "./texts.ts";

/** How many series of steps are tried; more with `LODESTONE_RUNS`. */
const numRuns = Number(process.env.LODESTONE_RUNS ?? 400);

const uriOf = (path: string): string => `file:///w/${path}`;
const schema = (word: string): string =>
  `{"items": {"x-lodestone": "item", "properties": {"no": {"x-lodestone": "partNumber"}, "text": {"x-lodestone": "${word}"}}}}`;
const referring = (ref: string): string => `kind: bom\nid: R\nitems:\n  - { partNumber: R-1, quantity: 1, ref: "${ref}" }\n`;
const shipment = (id: string, more: string): string => `kind: shipment
id: ${id}
exportDate: 2026-11-20
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences:
  - { number: "26ZB1", list: PRC, type: single, quantity: { value: 5, unit: kg } }
items:
  - { partNumber: Y-1, description: Yttrium oxide powder, quantity: 3, unit: kg, countryOfOrigin: CN, licence: "26ZB1" }
${more}`;
const waive = "waive: [{ rule: origin/missing, until: 2027-03-31, by: J. Doe, reason: the supplier was asked }]";
const parts = (facts: string): string => `kind: parts\nparts:\n  MAG-042: { ${facts} }\n  M-7: { ${facts} }\n`;

/** What each file may hold: right, otherwise right, and broken. */
async function texts(): Promise<Readonly<Record<string, readonly string[]>>> {
  const host = commandHost({
    files: { "/w/a.bom.yaml": magnet, "/w/sub/b.bom.yaml": magnet },
    cwd: "/w",
    today: "2026-11-24",
    packs: () => builtIn,
  });
  await main(["baseline", "-o", "known.json"], host);
  const known = host.written.get("/w/known.json") ?? "";
  const mappings =
    'parts: { schema: parts.schema.json, files: ["parts/*.yaml", "parts/*.json"] }, boards: { use: kicad-csv, files: ["boards/*.csv"] }';
  return {
    [uriOf("lodestone.yaml")]: [
      `mappings: { ${mappings} }\n`,
      `mappings: { ${mappings} }\nextends: ./base.yaml\n`,
      `mappings: { ${mappings} }\npacks: [./house.yaml]\nbaseline: known.json\n`,
      "extends: ./base.yaml\nbaseline: known.json\n",
      'files: { exclude: [sub], bom: ["parts/*.yaml"] }\n',
      "rules: [\n",
      "colour: red\n",
    ],
    [uriOf("sub/lodestone.yaml")]: [
      "",
      "extends: ../base.yaml\n",
      "rules: { end-use/missing: hint }\n",
      'mappings: { x: { schema: ../parts.schema.json, files: ["*.yml"] } }\n',
    ],
    [uriOf("base.yaml")]: [
      "rules: { end-use/missing: hint }\n",
      'mappings: { boards: { use: kicad-csv, files: ["boards/*.csv"] } }\n',
      "rules: [\n",
      "packs: [./house.yaml]\n",
    ],
    [uriOf("house.yaml")]: [packOf("item.holdsRareEarth"), packOf("item.holdsRareEarth", "", "Other words."), packOf("item.(")],
    [uriOf("parts.schema.json")]: [schema("description"), schema("supplier"), schema("descriptoin"), "{"],
    [uriOf("known.json")]: [known, "{}", known.replaceAll("end-use/missing", "origin/missing")],
    [uriOf("lodestone.parts.yaml")]: [
      parts("countryOfOrigin: CN"),
      parts(waive),
      parts("composition: [{ element: Dy, massPercent: }]"),
      "kind: parts\nparts: [\n",
    ],
    [uriOf("sub/lodestone.parts.yaml")]: [parts("countryOfOrigin: JP"), parts(waive)],
    [uriOf("a.bom.yaml")]: [magnet, bolt, referring("sub/b.bom.yaml#MAG-042"), referring("parts/x.yaml"), "items: [\n", ""],
    [uriOf("sub/b.bom.yaml")]: [magnet, referring("../boards/b.csv"), referring("../parts/x.yaml#M-7"), referring("./c.yml")],
    [uriOf("sub/c.yml")]: ["- { no: M-7, text: Sintered NdFeB magnet }\n", magnet],
    [uriOf("parts/x.yaml")]: ["- { no: M-7, text: Sintered NdFeB magnet }\n", "- { no: M-8, text: Steel bolt }\n", "- [\n"],
    [uriOf("parts/y.json")]: ['[{"no": "M-7", "text": "Sintered NdFeB magnet"}]'],
    [uriOf("boards/b.csv")]: [
      "Reference,Value,Footprint,Qty\nM1,Ring magnet NdFeB N42SH,x,1\n",
      "Reference,Value,Footprint\nR1,10k,0402\n",
    ],
    [uriOf("s.shipment.yaml")]: [
      shipment("S-1", ""),
      shipment("S-1", "  - { partNumber: L-2, quantity: 1, unit: pcs, ref: ./a.bom.yaml }\n"),
    ],
    [uriOf("sub/t.shipment.yaml")]: [shipment("S-2", ""), "kind: shipment\n"],
  };
}

const isSettings = (uri: string): boolean => /(?:lodestone|base|house)\.yaml$|\.json$/.test(uri);

/** What the server asks for, without the ids. */
const asks = ({ client }: Editor): readonly string[] =>
  [...client.registered.values()].map(({ method, registerOptions }) => JSON.stringify([method, registerOptions])).sort();

/** Does something, and compares what is shown, and what the server asks for, with what a new server says. */
async function after(editor: Editor, step: () => Promise<unknown>): Promise<void> {
  await step();
  await editor.settle();
  const fresh = await anew(editor);
  expect(editor.says).toEqual(fresh.says);
  expect(asks(editor)).toEqual(asks(fresh));
}

const settings = uriOf("lodestone.yaml");
const magnets = "- { no: M-7, text: Sintered NdFeB magnet }\n";

it("a schema that changes on disk is the schema of all that its files are referred to by", async () => {
  const named = uriOf("parts.schema.json");
  const editor = await Editor.on({
    [settings]: 'mappings: { parts: { schema: parts.schema.json, files: ["parts/*.yaml"] } }\n',
    [uriOf("parts/x.yaml")]: magnets,
    [uriOf("a.bom.yaml")]: referring("parts/x.yaml#M-7"),
    [uriOf("b.bom.yaml")]: referring("parts/x.yaml#M-7"),
  });
  editor.open(uriOf("a.bom.yaml"));
  await editor.settle();
  for (const text of [schema("description"), schema("supplier"), schema("descriptoin"), schema("description"), undefined])
    await after(editor, () => editor.disk({ [named]: text }));
});

it("an extended file that changes on disk claims what it says now", async () => {
  const extended = uriOf("base.yaml");
  const editor = await Editor.on({
    [settings]: "extends: ./base.yaml\n",
    [uriOf("boards/b.csv")]: "Reference,Value,Footprint,Qty\nM1,Ring magnet NdFeB N42SH,x,1\n",
    [uriOf("a.bom.yaml")]: referring("boards/b.csv"),
  });
  editor.open(uriOf("boards/b.csv"));
  await editor.settle();
  for (const text of ['mappings: { boards: { use: kicad-csv, files: ["boards/*.csv"] } }\n', "rules: [\n", "rules: {}\n", undefined])
    await after(editor, () => editor.disk({ [extended]: text }));
});

it("a shipment that goes takes nothing of a licence", async () => {
  const editor = await Editor.on({ [uriOf("s.shipment.yaml")]: shipment("S-1", ""), [uriOf("t.shipment.yaml")]: shipment("S-2", "") });
  expect(JSON.stringify(editor.says)).toContain("licence/quantity");
  await after(editor, () => editor.disk({ [uriOf("t.shipment.yaml")]: undefined }));
  expect(JSON.stringify(editor.says)).not.toContain("licence/quantity");
});

it("a file that comes says that its mapping is broken", async () => {
  const editor = await Editor.on({ [settings]: 'mappings: { parts: { schema: none.json, files: ["parts/*.json", "parts/*.csv"] } }\n' });
  await after(editor, () => editor.disk({ [uriOf("parts/y.json")]: "[]", [uriOf("parts/z.csv")]: "" }));
  expect(Object.keys(editor.says)).toEqual([settings, uriOf("parts/y.json"), uriOf("parts/z.csv")]);
});

it("a table that goes is not there for those that refer to it, though nothing claims it", async () => {
  const board = uriOf("boards/b.csv");
  const editor = await Editor.on({ [board]: "Reference,Value\n", [uriOf("a.bom.yaml")]: referring("boards/b.csv") });
  await after(editor, () => editor.disk({ [board]: undefined }));
  await after(editor, () => editor.disk({ [board]: "Reference,Value\n" }));
});

it("whatever changes on disk or in an editor, the running server says what one says that has just been started", async () => {
  const all = await texts();
  const some = (held: readonly string[]) => fc.option(fc.constantFrom(...held), { freq: 3, nil: undefined });
  const begin = fc.record(Object.fromEntries(Object.entries(all).map(([uri, held]) => [uri, some(held)])));
  await fc.assert(
    fc.asyncProperty(begin, stepsOver(all, 20), async (first, steps) => {
      const editor = await Editor.on(
        Object.fromEntries(Object.entries(first).flatMap(([uri, text]) => (text === undefined ? [] : [[uri, text]]))),
      );
      for (const step of steps) {
        await step(editor);
        await editor.settle();
      }
      const fresh = await anew(editor);
      // While settings are typed and broken, what held before does: a new server knows nothing of that.
      if (Object.keys(fresh.says).some((uri) => isSettings(uri) && editor.tabs.has(uri))) return;
      expect(editor.says).toEqual(fresh.says);
      expect(asks(editor)).toEqual(asks(fresh));
    }),
    { numRuns },
  );
});
