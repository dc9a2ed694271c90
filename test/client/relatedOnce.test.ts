import { expect, it } from "vitest";
import { relatedOnce } from "../../client/src/relatedOnce.ts";

const at = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 9 } });
const place = (message: string, line: number, uri = "file:///a.bom.yaml") => ({ message, location: { uri, range: at(line) } });
const diagnostic = (line: number, ...relatedInformation: readonly ReturnType<typeof place>[]) => ({
  range: at(line),
  relatedInformation: [...relatedInformation],
});
const told = (...all: readonly ReturnType<typeof diagnostic>[]) => relatedOnce(all).map((one) => one.relatedInformation);

it("tells the evidence of an item under the first of its findings", () => {
  const [formula, grade] = [place("Seen here: a formula.", 3), place("Seen here: a grade.", 3)];
  expect(told(diagnostic(2, formula, grade), diagnostic(2, formula, grade), diagnostic(2))).toEqual([[formula, grade], [], []]);
});

it("keeps what no earlier finding of the item tells", () => {
  const [formula, use] = [place("Seen here: a formula.", 3), place("This end use applies.", 7)];
  expect(told(diagnostic(2, formula), diagnostic(2, formula, use))).toEqual([[formula], [use]]);
});

it("tells the same of another item, of another place and of another file", () => {
  const there = place("It stands here.", 3);
  const elsewhere = [place("It stands here.", 4), place("It stands here.", 3, "file:///b.bom.yaml")];
  expect(told(diagnostic(2, there), diagnostic(5, there), diagnostic(2, ...elsewhere))).toEqual([[there], [there], elsewhere]);
});

it("leaves a finding without related places as it is", () => {
  const plain = { range: at(1) };
  expect(relatedOnce([plain])).toEqual([{ range: at(1) }]);
});
