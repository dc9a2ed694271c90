import { expect, it } from "vitest";
import { definition } from "../../../server/src/lsp/features/definition.ts";
import { references } from "../../../server/src/lsp/features/references.ts";
import { prepareRename, RenameNotPossible, rename } from "../../../server/src/lsp/features/rename.ts";
import { applyEdits, openAt } from "./support.ts";

const shipment = `kind: shipment
exporter: acme
intermediaries: [acme, Someone Else]
parties:
  acme: { name: Acme }
endUses:
  "robot":
    category: rail
    statement: x
    endUser: acme
licences:
  - number: "L-1"
    endUser: acme
items:
  - partNumber: M-1
    endUse: robot
    licence: L-1
  - { partNumber: K, ref: '#M-1', endUse: robot }
`;

/** The shipment with the cursor put in front of the nth place where a text stands. */
function at(word: string, nth = 0) {
  const marked = [...shipment.matchAll(new RegExp(word, "g"))][nth]?.index ?? -1;
  return openAt(`${shipment.slice(0, marked)}|${shipment.slice(marked)}`, { kind: "shipment" });
}

const lineOf = ({ range }: { range: { start: { line: number } } }): number => range.start.line;

it("goes to the declaration", () => {
  for (const [word, nth, line] of [
    ["acme", 0, 4],
    ["acme", 3, 4],
    ["robot", 1, 6],
    ["L-1", 1, 11],
    ["M-1", 1, 14],
  ] as const) {
    const { snapshot, position } = at(word, nth);
    expect(definition(snapshot, position).map(lineOf)).toEqual([line]);
  }
  const { snapshot, position } = openAt("items:\n  - &a { partNumber: M }\n  - *|a\n");
  expect(definition(snapshot, position).map(lineOf)).toEqual([1]);
  const bare = at("Someone");
  expect(definition(bare.snapshot, bare.position)).toEqual([]);
});

it("finds every use, with or without the declaration", () => {
  const { snapshot, position } = at("acme", 2);
  expect(
    references(snapshot, position, true)
      .map(lineOf)
      .sort((a, b) => a - b),
  ).toEqual([1, 2, 4, 9, 12]);
  expect(references(snapshot, position, false)).toHaveLength(4);
});

it("renames everywhere, and keeps quotes and the mark of a reference", () => {
  const renamed = (word: string, newName: string): string => {
    const { snapshot, position } = at(word);
    return applyEdits(shipment, Object.values(rename(snapshot, position, newName).changes ?? {}).flat());
  };
  expect(renamed("robot", "arm")).toBe(shipment.replaceAll("robot", "arm"));
  expect(renamed("acme", "a: b")).toBe(shipment.replaceAll("acme", '"a: b"'));
  expect(renamed("M-1", "it's")).toBe(shipment.replace("partNumber: M-1", 'partNumber: "it\'s"').replace("'#M-1'", "'#it''s'"));
  expect(renamed("L-1", "L-2")).toBe(shipment.replaceAll("L-1", "L-2"));
});

it("says what would be renamed, and refuses what cannot be", () => {
  const name = at("robot");
  expect(prepareRename(name.snapshot, name.position)).toMatchObject({
    placeholder: "robot",
    range: { start: { character: 3 }, end: { character: 8 } },
  });
  expect(() => rename(name.snapshot, name.position, " ")).toThrow(RenameNotPossible);
  const none = at("shipment");
  expect(prepareRename(none.snapshot, none.position)).toBeUndefined();
});

it.each([
  [
    "a bare name of a party",
    "parties: { ac|me: { name: A } }\nitems:\n  - { partNumber: P, supplier: acme }\n  - { supplier: Brandl }\n",
    "Brandl",
    4,
  ],
  ["one in a list", "intermediaries: [Brandl]\nparties: { ac|me: { name: A } }\n", "Brandl", 1],
  [
    "one brought in by a merge",
    "x-all: &all { supplier: Brandl }\nparties: { ac|me: { name: A } }\nitems:\n  - { <<: *all }\n",
    "Brandl",
    1,
  ],
  ["a declared name brought in by a merge", "x-all: &all { b: { name: B } }\nparties:\n  <<: *all\n  ac|me: { name: A }\n", "b", 1],
  ["a reference to no part", "items:\n  - { partNumber: P|-1 }\n  - { partNumber: P-2, ref: '#P-9' }\n", "P-9", 3],
  ["an end use that is not declared", "endUses: { ro|bot: { category: rail } }\nitems:\n  - { endUse: arm }\n", "arm", 3],
  ["a licence that is not declared", "licences:\n  - number: L|-1\nitems:\n  - { licence: L-2 }\n", "L-2", 4],
])("does not take over what is said already: %s", (_, marked, newName, line) => {
  const { snapshot, position } = openAt(marked, { kind: "shipment" });
  expect(() => rename(snapshot, position, newName)).toThrow(
    new RegExp(`^Line ${line} .* already refers to ${newName} as an? .* Choose another name, or change that line first\\.$`),
  );
  expect(rename(snapshot, position, `${newName}0`).changes).toBeDefined();
});

it.each([
  ["an end use", "endUses: { a|: { category: rail }, b: { category: rail } }\n", "another end use called b"],
  ["a party", "parties:\n  a|: { name: A }\n  b: { name: B }\n", "another party called b"],
  ["a licence", "licences:\n  - number: a|\n  - number: b\n", "another licence called b"],
  ["a part", "items:\n  - partNumber: a|\n  - partNumber: b\n", "another part called b"],
])("does not give a name twice to %s", (_, marked, refused) => {
  const { snapshot, position } = openAt(marked, { kind: "shipment" });
  expect(() => rename(snapshot, position, "b")).toThrow(`This document already has ${refused}.`);
});

it("tells names of one kind from those of another, and of another document", () => {
  const { snapshot, position } = openAt(
    "parties: { ac|me: { name: A } }\nendUses: { b: { category: rail } }\n---\nitems:\n  - { supplier: c }\n",
  );
  for (const newName of ["b", "c", "A"]) expect(rename(snapshot, position, newName).changes).toBeDefined();
});

it("offers no rename where one place of the name cannot be changed", () => {
  const text = "parties:\n  ac|me: { name: A }\nitems:\n  - partNumber: P\n    supplier: >-\n      acme\n";
  const { snapshot, position } = openAt(text);
  expect(() => rename(snapshot, position, "b")).toThrow(/over several lines/);
  expect(prepareRename(snapshot, position)).toBeUndefined();
});
