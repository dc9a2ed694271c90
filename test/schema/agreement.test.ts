import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { toValue } from "../../server/src/core/schema/toValue.ts";
import {
  type Validator,
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validateParts,
  validateShipment,
} from "../../server/src/generated/validators.js";
import { findingsOf } from "./support.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } });
for (const name of ["codes", "common", "bom", "shipment", "lodestone", "pack", "baseline", "parts"])
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")), `${name}.schema.json`);

const party = { name: "Acme", country: "DE", kind: "civil", identifiers: { lei: "5299" }, parents: [{ name: "Owner", sharePercent: 60 }] };
const item = {
  partNumber: "P1",
  description: { en: "Magnet", de: "Magnet" },
  quantity: 2,
  unit: "kg",
  level: "processed-part",
  form: "magnet",
  manufacturer: party,
  supplier: "Acme",
  countryOfOrigin: "CN",
  hsCode: "8505.11",
  tariffCodes: [{ nomenclature: "CN2026", code: "8505 11 10" }],
  controlCodes: [{ list: "PRC", code: "1C902" }],
  magnet: { type: "NdFeB", grade: "N42SH", process: "sintered" },
  composition: [
    { element: "Nd", massPercent: { min: 29, max: 31 } },
    { substance: "binder", massPercent: 2 },
  ],
  compositionStatus: "incomplete",
  mass: { value: 1.5, unit: "g" },
  value: { amount: 3, currency: "EUR" },
  endUse: { category: "rail", statement: "Brake", endUser: "Acme", commitments: { noMilitary: true } },
  items: [{ partNumber: "P2", quantity: 1, ref: "#P1" }],
};
const shipment = {
  kind: "shipment",
  id: "S1",
  exporter: party,
  consignee: "Acme",
  countryOfExport: "CN",
  countryOfDestination: "DE",
  transitCountries: ["NL"],
  deliveryTerms: { incoterm: "FOB", place: "Shanghai" },
  endUses: { tram: item.endUse },
  parties: { acme: party },
  licences: [{ number: "L1", list: "PRC", type: "single", controlCodes: [], quantity: { value: 5, unit: "KGM" } }],
  items: [{ ...item, licence: "L1", customsRemark: "controlled" }],
};

/** Places inside a value, as paths of steps. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

type Change = { readonly at: number; readonly how: "replace" | "remove" | "rename" | "add"; readonly value: unknown };

function changed(original: unknown, changes: readonly Change[]): unknown {
  // Not structuredClone: it keeps shared values shared, and one change would be two.
  const root = { root: JSON.parse(JSON.stringify(original)) as unknown };
  for (const { at, how, value: shared } of changes) {
    const value = structuredClone(shared);
    const places = placesIn(root).filter((path) => path.length > 1);
    const path = places[at % places.length] ?? ["root"];
    let holder: unknown = root;
    for (const step of path.slice(0, -1)) holder = Reflect.get(Object(holder), step);
    const step = path.at(-1) ?? "root";
    if (typeof holder !== "object" || holder === null) continue;
    if (how === "replace" || step === "root") Reflect.set(holder, step, value);
    else if (how === "add") Reflect.set(holder, Array.isArray(holder) ? holder.length : "added", value);
    else if (Array.isArray(holder)) holder.splice(Number(step), 1);
    else {
      const old: unknown = Reflect.get(holder, step);
      Reflect.deleteProperty(holder, step);
      if (how === "rename") Reflect.set(holder, `${step}z`, old);
    }
  }
  return root.root;
}

const changes = fc.array(
  fc.record({
    at: fc.nat(500),
    how: fc.constantFrom("replace", "replace", "remove", "rename", "add"),
    value: fc.oneof(
      fc.constantFrom<unknown>(null, true, -1, 5, "", "text", "DE", "KGM", [], {}, [1], { a: 1 }, { name: "Acme" }, { min: 1 }),
      fc.constantFrom(party, item, item.endUse),
    ),
  }),
  { maxLength: 4 },
);

/** Changes a right document at random, and holds what is found in it against a validator made from the schema files. */
function agreesOn(kind: "shipment" | "pack", right: unknown, runs: number): void {
  const reference = ajv.getSchema(`${kind}.schema.json`);
  if (reference === undefined) throw new Error("no schema");
  expect(reference(right)).toBe(true);
  let refused = 0;
  fc.assert(
    fc.property(changes, (list) => {
      const text = JSON.stringify(changed(right, list), null, 1);
      const root = readYaml(text).documents[0]?.root;
      if (root === undefined) return;
      const accepted = reference(toValue(root));
      if (!accepted) refused++;
      const findings = findingsOf(text, kind);
      expect(findings.length === 0, `${text}\n${JSON.stringify(findings)}`).toBe(accepted);
      expect(findings.filter(({ message }) => message.includes("does not fit the schema"))).toEqual([]);
      for (const { start, end } of findings) expect(start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(refused).toBeGreaterThan(runs / 3);
}

it("finds something exactly where a validator made from the schema files refuses", () => {
  agreesOn("shipment", shipment, 1500);
});

const parts = {
  kind: "parts",
  uses: [{ files: ["train/**"], parts: ["P*"], endUse: "tram" }],
  endUses: { tram: item.endUse },
  parts: {
    P1: { manufacturer: "Acme", countryOfOrigin: "CN", composition: item.composition, endUse: "tram" },
    P2: [
      { manufacturer: "Acme", hsCode: "8505.11" },
      { manufacturer: "Other", mass: item.mass },
    ],
  },
};

const baseline = {
  schemaVersion: 1,
  tool: { name: "lodestone", version: "0.1.0" },
  asOf: "2026-11-24",
  packs: [],
  files: [],
};

it.each<[string, Validator, unknown]>([
  ["bom", validateBom, valueIn("samples/traction-motor/rotor.bom.yaml")],
  ["shipment", validateShipment, shipment],
  ["lodestone", validateConfig, valueIn("samples/house-rules/lodestone.yaml")],
  ["parts", validateParts, parts],
  ["baseline", validateBaseline, baseline],
])("the validator of a %s accepts what one made from the schema files accepts", (name, validate, right) => {
  const reference = ajv.getSchema(`${name}.schema.json`);
  if (reference === undefined) throw new Error("no schema");
  expect(validate(right)).toBe(true);
  let refused = 0;
  fc.assert(
    fc.property(changes, (list) => {
      const value = changed(right, list);
      const accepted = reference(value);
      expect(validate(value), JSON.stringify(value)).toBe(accepted);
      if (!accepted) refused++;
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(100);
});

// Packs have no validator, so only this test shows that the explainer misses nothing in one.
it.each([
  "us/dfars-7009.yaml",
  "prc/mofcom-2025-61.yaml",
  "prc/tests.yaml",
  "prc/party-lists.yaml",
  "materials/gallium.yaml",
  "materials/parameters.yaml",
  "materials/classes.yaml",
  "materials/finished-goods.yaml",
])("finds something in a pack exactly where a validator made from the schema files refuses: %s", (path) => {
  agreesOn("pack", valueIn(`server/packs/${path}`), 300);
});

/** What a YAML file of the project holds. */
function valueIn(path: string): unknown {
  const root = readYaml(readFileSync(path, "utf8")).documents[0]?.root;
  if (root === undefined) throw new Error(`${path} holds nothing.`);
  return toValue(root);
}

it("one change of a right document is at most one finding, or one a key that then is missing", () => {
  let compared = 0;
  fc.assert(
    fc.property(changes, (list) => {
      const [change] = list;
      if (
        change === undefined ||
        change.how === "add" ||
        (typeof change.value === "object" && change.value !== null && change.how === "replace")
      )
        return;
      compared++;
      const text = JSON.stringify(changed(shipment, [change]));
      expect(findingsOf(text, "shipment").length, text).toBeLessThan(2);
    }),
    { numRuns: 1000 },
  );
  expect(compared).toBeGreaterThan(200);
});

it("an item and a line can be validated alone", () => {
  expect(validateItem(item)).toBe(true);
  expect(validateItem({ ...item, licence: "L1" })).toBe(false);
  expect(validateLine({ ...item, licence: "L1" })).toBe(true);
});
