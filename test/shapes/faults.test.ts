import { expect, it } from "vitest";
import { faultsIn } from "./support.ts";

it.each([
  ["{ fields: { partNumbr: MPN } }", "shape/unknown-field partNumbr"],
  ["{ use: kicad }", "shape/unknown-use kicad"],
  ["{ use: table, schema: x.json }", "shape/several-sources schema"],
  ["{ kind: bom }", "shape/several-sources mine"],
  ["{ fields: { mass: kg } }", "shape/unit-missing mass"],
  ['{ items: "a//b", fields: { partNumber: no } }', "shape/invalid a//b"],
])("tells of the mistake in %s at its place", (shape, fault) => {
  expect(faultsIn(shape).map((one) => one.replaceAll('"', ""))).toEqual([fault]);
});
