import { expect, it } from "vitest";
import { bundle, checker } from "../rules/lodestone.ts";

const { classes } = checker.recogniser;
const controlled = new Set(classes.all.filter(({ endUse }) => endUse === "controlled").map(({ id }) => id));
const listed = bundle.packs.flatMap(({ controlledItems }) => controlledItems);
const materials = bundle.packs.flatMap((pack) => pack.materials).filter((one) => isControlled(one.holds ?? [], one.class));

function isControlled(elements: readonly string[], id?: string): boolean {
  const of = classes.of(elements, [], id);
  return of.length > 0 && of.every((one) => controlled.has(one.id));
}

/** Names that are recognised only beside other words, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  germane: "an adjective",
  German: "a language",
  ゲルマン: "a people",
  APT: "an apartment, and a package manager",
  cBN: "an abbreviation of many things",
  "W-Cu": "a hyphen between two abbreviations",
  "W-Ag": "a hyphen between two abbreviations",
  Molybdat: "a family of salts that no list names",
  顶锤: "a part of any press",
  "other telluride": "a family, which is no name",
  "anderes Tellurid": "a family, which is no name",
};

/** Whether a description that says nothing else is seen to be of the material. */
function isSeen(description: string): boolean {
  const texts = [{ value: description, in: undefined, start: 0, end: description.length, field: "description" as const }];
  return checker.recogniser.recognise({ texts, tariffCodes: [] }, { traceRareEarths: false }).verdict !== "none";
}

it("every name of a substance is recognised", () => {
  const missed = materials.flatMap(({ id, names }) =>
    Object.values(names ?? {})
      .flat()
      .filter((name) => exceptions[name] === undefined && !isSeen(name))
      .map((name) => `${id}: ${name}`),
  );
  expect(missed).toEqual([]);
});

it("no exception is one that has become recognised", () => {
  expect(Object.keys(exceptions).filter(isSeen)).toEqual([]);
});

// Behind `that` a name says what it is not.
it("every entry of a list is recognised by its name", () => {
  const missed = listed.flatMap(({ code, elements, substances = [], form, name }) => {
    const ofClass = isControlled(elements) || materials.some(({ id }) => (substances as readonly string[]).includes(id));
    if (!ofClass || form === "technology") return [];
    return [name.en, name.zh].flatMap((one) =>
      one === undefined || exceptions[one] !== undefined || isSeen(one) || isSeen(one.replace(/ that .*/, "")) ? [] : [`${code}: ${one}`],
    );
  });
  expect(missed).toEqual([]);
});
