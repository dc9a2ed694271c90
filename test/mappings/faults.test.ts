import { expect, it } from "vitest";
import { faultsIn } from "./support.ts";

it.each([
  ["{ fields: { partNumbr: MPN } }", "mapping/unknown-field partNumbr"],
  ["{ use: kicad }", "mapping/unknown-use kicad"],
  ["{ use: table, schema: x.json }", "mapping/several-sources schema"],
  ["{ kind: bom }", "mapping/several-sources mine"],
  ["{ fields: { controlCodes/XX: cc } }", "mapping/unknown-field controlCodes/XX"],
  ["{ fields: { controlCodes: cc } }", "mapping/unknown-field controlCodes"],
  ["{ fields: { controlCodes/PRC/code: cc } }", "mapping/unknown-field controlCodes/PRC/code"],
  ["{ fields: { controlCodes/code: cc } }", "mapping/unknown-field controlCodes/code"],
  ["{ fields: { controlCodes/code: cc, controlCodes/list: { value: CN } } }", "mapping/invalid CN"],
  ["{ fields: { countryOfOrigin: { value: Narnia } } }", "mapping/invalid Narnia"],
  ["{ fields: { mass: kg } }", "mapping/unit-missing mass"],
  ["{ fields: { mass/value: kg } }", "mapping/unit-missing mass/value"],
  ["{ fields: { properties/purity: pure } }", "mapping/unit-missing properties/purity"],
  ["{ fields: { properties/purity/value: pure } }", "mapping/unit-missing properties/purity/value"],
  ['{ fields: { properties/purity: { value: "99" } } }', "mapping/unit-missing properties/purity"],
  ['{ items: "a//b", fields: { partNumber: no } }', "mapping/invalid a//b"],
  ['{ files: ["*.csv"], use: table, items: /x }', "mapping/invalid items"],
  ['{ files: ["*.{csv,tsv}"], items: /x, fields: { partNumber: no } }', "mapping/invalid items"],
  ["{ format: csv, items: /x, fields: { partNumber: no } }", "mapping/invalid items"],
  ['{ files: ["a.yaml"], fields: { partNumber: no } }', "mapping/invalid mine"],
  ['{ files: ["*.csv", "parts/*.{yml,json}"], use: table }', "mapping/invalid mine"],
  ["{ format: json, fields: { partNumber: no } }", "mapping/invalid mine"],
  ['{ files: ["*.yaml"], items: /p, fields: { description: "a//b" } }', "mapping/invalid a//b"],
  ['{ files: ["*.csv"], fields: { ref: r } }', "mapping/unknown-field ref"],
])("tells of the mistake in %s at its place", (mapping, fault) => {
  expect(faultsIn(mapping).map((one) => one.replaceAll('"', ""))).toEqual([fault]);
});

it.each([
  "{ fields: { controlCodes/PRC: cc, controlCodes/US: eccn } }",
  "{ fields: { controlCodes/code: cc, controlCodes/list: list } }",
  "{ fields: { mass/value: kg, mass/unit: unit } }",
  "{ fields: { properties/purity: { from: pure, unit: { from: unit } } } }",
  "{ fields: { properties/purity/value: pure, properties/purity/unit: unit } }",
  '{ fields: { properties/purity: { value: "99 %" }, mass: { value: 2 g } } }',
  '{ files: ["*.csv", "*.yaml"], items: /p, fields: { partNumber: no } }',
  '{ files: ["parts/*"], fields: { partNumber: no } }',
  '{ files: ["*.csv"], fields: { description: "a//b" } }',
  '{ files: ["*.yaml"], kind: shipment, items: /p, fields: { ref: r, licence: l } }',
  '{ files: ["*.json"], use: cyclonedx }',
])("finds no mistake in %s", (mapping) => {
  expect(faultsIn(mapping)).toEqual([]);
});
