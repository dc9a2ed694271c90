import { expect, it } from "vitest";
import { nameOfPasted } from "../../client/site/playground/fileNames.ts";

it.each([
  ["kind: bom\nid: X\n", "pasted.bom.yaml"],
  ["# a comment\nkind: shipment\n", "pasted.shipment.yaml"],
  ['{"bomFormat": "CycloneDX"}', "pasted.cdx.json"],
  ['{"items": []}', "pasted.json"],
  ["Part;Qty\nA;1\n", "pasted-bom.csv"],
  ["Part\tQty\nA\t1\n", "pasted-bom.tsv"],
  ["| Part | Qty |\n|---|---|\n", "pasted-bom.md"],
  ["items:\n  - a\n", "pasted.bom.yaml"],
])("names what was pasted by what it is: %j", (text, name) => {
  expect(nameOfPasted(text)).toBe(name);
});
