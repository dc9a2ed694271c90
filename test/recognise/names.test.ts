import { describe, expect, it } from "vitest";
import { readCases, recognise, recogniser } from "./data.ts";

const rareEarths = [...(recogniser.classes.all.find(({ id }) => id === "rare-earth")?.elements ?? [])];

const cases = readCases("names.yaml") as {
  elements: Record<string, string[]>;
  lists: Record<string, string[]>;
  systematic: [string, string][];
  loose: [string, string][];
  groups: string[];
  none: string[];
};

/** The elements that a text shows for certain. */
const shown = (text: string) => [...recognise(text).elements].filter(([, presence]) => presence === "shown").map(([element]) => element);

describe("names of the elements", () => {
  it("are known in every language for all that are traded", () => {
    expect(Object.keys(cases.elements).sort()).toEqual(rareEarths.filter((element) => element !== "Pm").sort());
  });
  const pairs = [...Object.entries(cases.elements), ...Object.entries(cases.lists)].flatMap(([element, texts]) =>
    texts.map((text) => [text, element] as const),
  );
  it.each(pairs)("%s shows %s", (text, element) => {
    expect(shown(text)).toEqual([element]);
  });
  it.each([...cases.systematic, ...cases.loose])("%s shows [%s]", (text, element) => {
    expect(shown(text)).toEqual(element === "" ? [] : [element]);
    if (element === "") expect(recognise(text).verdict).toBe("none");
  });
  it.each(cases.none)("%s is none", (text) => {
    expect(recognise(text).verdict).toBe("none");
  });
});

describe("names of the whole group", () => {
  it.each(cases.groups)("%s may be any of them", (text) => {
    const { verdict, elements } = recognise(text);
    expect(verdict).toBe("material");
    expect([...elements.values()]).toEqual(rareEarths.map(() => "possible"));
  });
});
