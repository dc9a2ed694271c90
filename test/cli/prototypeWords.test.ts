import { describe, expect, it } from "vitest";
import { isMap, isPair, isScalar, parseDocument, visit } from "yaml";
import { builtIn } from "../company/support.ts";
import { main, memoryHost } from "./memoryHost.ts";

/** Names that every object inherits: a table that is asked for one gives a function, unless it holds keys of its own alone. */
const words = ["constructor", "toString", "__proto__", "hasOwnProperty"];

const files = {
  "lodestone.yaml": `files: { bom: ["*.yml"], exclude: [old] }
extends: [more.yaml]
regimes: [PRC]
actStates: { mofcom-2025-61: suspended }
materials: { gallium: ask }
rules: { end-use/vague: hint }
overrides: [{ files: [a.bom.yaml], rules: { end-use/vague: warning } }]
packs: [company.yaml]
mappings:
  boards: { use: kicad-csv, files: [bom.csv] }
  own: { schema: own.schema.json, files: [own.json], validate: true }
  carts: { files: [cart.csv], fields: { partNumber: Number, quantity: { from: Qty, unit: H87 }, countryOfOrigin: { from: Made, values: { PRC: CN } } } }
`,
  "more.yaml": "rules: { origin/missing: hint }\nmaterials: { tungsten: controlled }\n",
  "company.yaml": `pack: { id: acme, title: Acme, version: 2026-11-01, reviewedOn: 2026-11-01 }
sources: { manual: { title: Manual, url: "https://acme.example/manual" } }
rules:
  - { id: acme/maker, title: no maker, summary: A magnet has no maker., when: 'item.holds("rare-earth")', message: Name it., severity: warning, citation: { sources: [manual] } }
`,
  "own.schema.json": `{ "type": "object", "properties": { "parts": { "type": "array", "items": { "type": "object", "x-lodestone": "item", "required": ["pn"],
  "properties": { "pn": { "type": "string", "pattern": "^\\\\p{L}", "x-lodestone": "partNumber" }, "n": { "type": "string", "x-lodestone": "description" },
  "made": { "enum": ["PRC"], "x-lodestone": { "field": "countryOfOrigin", "values": { "PRC": "CN" } } } } } } } }
`,
  "own.json": `{ "parts": [{ "pn": "M", "n": "NdFeB magnet", "made": "PRC" }] }`,
  "bom.csv": "Reference,Value,Qty,Manufacturer\nM1,NdFeB magnet N42,2,Acme\n",
  "cart.csv": "Number,Qty,Made\nNdFeB magnet,2,PRC\n",
  "a.bom.yaml": `kind: bom
id: A
currency: EUR
endUses: { pump: { category: medical, statement: Rotor magnet of a blood pump, endUser: acme } }
parties: { acme: { name: Acme, country: DE, kind: civil, identifiers: { vat: "1" }, parents: [{ name: Mother, country: DE }] } }
items:
  - { partNumber: M, description: { en: NdFeB magnet }, quantity: 1, unit: H87, form: magnet, level: assembly, manufacturer: acme, countryOfOrigin: CN, hsCode: "850511", controlCodes: [{ list: PRC, code: 1C905.a }], casNumber: 7440-00-8, magnet: { type: NdFeB, grade: N42 }, composition: [{ element: Nd, massPercent: 30 }], endUse: pump }
`,
  "b.shipment.yaml": `kind: shipment
id: B
exporter: { name: A, country: CN }
consignee: { name: B, country: DE }
countryOfExport: CN
countryOfDestination: DE
deliveryTerms: { incoterm: FCA, place: Ningbo }
licences: [{ number: "1", list: PRC, type: single, controlCodes: ["1C905.a"], quantity: { value: 1, unit: kg } }]
items: [{ ref: "./a.bom.yaml#M", quantity: 1, licence: "1", customsRemark: controlled }]
`,
  "c.parts.yaml": `kind: parts
endUses: { film: { category: consumer-electronics, statement: Camera gimbal rotor } }
parts: { M: { manufacturer: Acme, endUse: film, waive: [{ rule: origin/missing, until: 2027-01-01, by: J. Doe, reason: asked }] } }
uses: [{ files: ["*.csv"], parts: ["M*"], endUse: film }]
`,
};

describe("a word that every object inherits", () => {
  it.each(words)("is no built-in mapping: %s", async (word) => {
    const { err, status } = await check({ "lodestone.yaml": `mappings: { a: { use: ${word}, files: [bom.csv] } }\n` });
    expect(err).toContain("lodestone.yaml:1:");
    expect(status).toBe(2);
  });

  it.each(Object.keys(files))("costs nothing but its own file as any key and any value of %s", async (name) => {
    const text = files[name as keyof typeof files];
    const whole = await check({});
    expect(whole.err).not.toContain("Lodestone itself");
    const failures: string[] = [];
    for (const [index, [from, to]] of (name.endsWith(".csv") ? cellsOf(text) : scalarsOf(text)).entries()) {
      const word = words[index % words.length] ?? "";
      const changed = text.slice(0, from) + (name.endsWith(".json") ? JSON.stringify(word) : word) + text.slice(to);
      const { report, status } = await check({ [name]: changed });
      const crashed = report?.files.flatMap(({ findings }) => findings).some(({ ruleId }) => ruleId === "rule/failed");
      if (report === undefined || crashed || ![0, 1, 2].includes(status)) failures.push(`${word} at ${from}`);
    }
    expect(failures).toEqual([]);
  });
});

async function check(changed: Readonly<Record<string, string>>) {
  const all = { ...files, ...changed };
  const host = memoryHost({
    files: Object.fromEntries(Object.entries(all).map(([name, text]) => [`/repo/${name}`, text])),
    packs: () => builtIn,
  });
  const status = await main(["check", "--format", "json"], host);
  const report = host.out() === "" ? undefined : (JSON.parse(host.out()) as { files: { findings: { ruleId: string }[] }[] });
  return { status, report, err: host.err() };
}

/** The places of all keys and plain values of a text. */
function scalarsOf(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const document = parseDocument(text);
  if (!isMap(document.contents)) throw new Error("the text is no map");
  visit(document, (_, node) => {
    if (!isPair(node) && isScalar(node) && node.range) found.push([node.range[0], node.range[1]]);
  });
  return found;
}

function cellsOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[^,\n]+/g)].map(({ 0: cell, index }) => [index, index + cell.length]);
}
