import { expect, it } from "vitest";
import { faultsIn } from "./support.ts";

it.each([
  ["{ fields: { partNumbr: MPN } }", "shape/unknown-field partNumbr"],
  ["{ use: kicad }", "shape/unknown-use kicad"],
  ["{ use: table, schema: x.json }", "shape/several-sources schema"],
  ["{ kind: bom }", "shape/several-sources mine"],
  ["{ fields: { controlCodes/XX: cc } }", "shape/unknown-field controlCodes/XX"],
  ["{ fields: { controlCodes: cc } }", "shape/unknown-field controlCodes"],
  ["{ fields: { controlCodes/PRC/code: cc } }", "shape/unknown-field controlCodes/PRC/code"],
  ["{ fields: { controlCodes/code: cc } }", "shape/unknown-field controlCodes/code"],
  ["{ fields: { controlCodes/code: cc, controlCodes/list: { value: CN } } }", "shape/invalid CN"],
  ["{ fields: { countryOfOrigin: { value: Narnia } } }", "shape/invalid Narnia"],
  ["{ fields: { mass: kg } }", "shape/unit-missing mass"],
  ["{ fields: { mass/value: kg } }", "shape/unit-missing mass/value"],
  ["{ fields: { properties/purity: pure } }", "shape/unit-missing properties/purity"],
  ["{ fields: { properties/purity/value: pure } }", "shape/unit-missing properties/purity/value"],
  ['{ fields: { properties/purity: { value: "99" } } }', "shape/unit-missing properties/purity"],
  ['{ items: "a//b", fields: { partNumber: no } }', "shape/invalid a//b"],
  ['{ files: ["*.csv"], use: table, items: /x }', "shape/invalid items"],
  ['{ files: ["*.{csv,tsv}"], items: /x, fields: { partNumber: no } }', "shape/invalid items"],
  ["{ format: csv, items: /x, fields: { partNumber: no } }", "shape/invalid items"],
  ['{ files: ["a.yaml"], fields: { partNumber: no } }', "shape/invalid mine"],
  ['{ files: ["*.csv", "parts/*.{yml,json}"], use: table }', "shape/invalid mine"],
  ["{ format: json, fields: { partNumber: no } }", "shape/invalid mine"],
  ['{ files: ["*.yaml"], items: /p, fields: { description: "a//b" } }', "shape/invalid a//b"],
  ['{ files: ["*.csv"], fields: { ref: r } }', "shape/unknown-field ref"],
])("tells of the mistake in %s at its place", (shape, fault) => {
  expect(faultsIn(shape).map((one) => one.replaceAll('"', ""))).toEqual([fault]);
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
])("finds no mistake in %s", (shape) => {
  expect(faultsIn(shape)).toEqual([]);
});
