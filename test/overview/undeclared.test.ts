import { expect, it } from "vitest";
import { LineIndex } from "../../server/src/index.ts";
import { overviewOf } from "../../server/src/lsp/view/overview.ts";
import { checker, checkText } from "../rules/lodestone.ts";

const magnet = (partNumber: string, endUse: string) => `
  - partNumber: ${partNumber}
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN${endUse}`;

it.each([
  ["missing", ""],
  ["unreadable", "\n    endUse: nowhere"],
  ["missing", "\n    endUse: { category: , statement: }"],
  ["missing", "\n    endUse: { category: rail, statement: }"],
  ["missing", '\n    endUse: { category: rail, statement: " " }'],
  ["unfinished", "\n    endUse: { category: rail }"],
  ["undetermined", "\n    endUse: { category: undetermined, statement: Not known yet }"],
  ["declared", "\n    endUse: { category: rail, statement: Traction motor of tram T7 }"],
])("an end use that is %s counts alike in summary and overview: %j", (state, endUse) => {
  const text = `kind: bom\nid: A\nitems:${magnet("M-1", endUse)}\n`;
  const result = checkText(text, { kind: "bom" });
  const [item] = overviewOf(result, new LineIndex(text), checker)[0]?.items ?? [];
  expect(item?.endUse.state).toBe(state);
  expect(item?.isUndeclared).toBe(state !== "declared");
  expect(result.documents[0]?.undeclared).toBe(state === "declared" ? 0 : 1);
});
