import { describe, expect, it } from "vitest";
import { compareShares } from "../../server/src/core/recognise/shares.ts";

const rareEarths = new Set(["Nd", "Dy", "Y"]);

/** Weighs a composition written as `Fe 60, Nd 29-31`; a label that is an element of the class holds that element. */
function weigh(composition: string) {
  const lines = composition.split(", ").map((written) => {
    const [, label = "", min = "", max = min] = /^(.+) ([\d.]+)(?:-([\d.]+))?$/.exec(written) ?? [];
    const elements = [...rareEarths].filter((element) => label.split("-").includes(element));
    return { label, elements, share: { min, max } };
  });
  const { greatest, traces, isFull } = compareShares(lines, rareEarths);
  return { ...greatest, substance: greatest.substance?.label, traces: [...traces], isFull };
}

it.each([
  ["0.09", true],
  ["0.0999", true],
  ["0.1", false],
  ["0.11", false],
])("an element of %s percent is a trace: %s", (percent, isTrace) => {
  expect(weigh(`Fe 99, Y ${percent}`).traces).toEqual(isTrace ? ["Y"] : []);
});

it.each([
  ["Fe 99, Y 0.01, Y 0.5", []],
  ["Fe 99, Y 0.5, Y 0.01", []],
  ["Fe 99, Y 0.01, Y 0.02", ["Y"]],
  ["Fe 99, Y 0.01, Dy 3", ["Y"]],
  ["Fe 99, Y 0.1, Dy 0.01", ["Dy"]],
  ["Fe 99, Nd-Dy 0.01, Dy 3", ["Nd"]],
  ["Fe 99, Y 0.01-0.2", []],
  ["Fe 0.01, Y 3", []],
])("a trace is what no line declares more of: %s", (composition, traces) => {
  expect(weigh(composition).traces).toEqual(traces);
});

describe("of several shares the greatest counts, by what a line may hold at most", () => {
  it.each([
    ["Fe 60, Nd 30, B 1", { substance: "Fe", element: "Nd", partner: "Fe" }],
    ["B 1, Nd 30, Fe 60", { substance: "Fe", element: "Nd", partner: "Fe" }],
    ["Nd 10, Dy 20, Nd 5", { substance: "Dy", element: "Dy", partner: undefined }],
    ["Nd 10-25, Dy 20", { substance: "Nd", element: "Nd", partner: undefined }],
    ["Dy-Nd 30, Fe 5", { substance: "Dy-Nd", element: "Nd", partner: "Fe" }],
    ["binder 50, Co 20, Y 10", { substance: "binder", element: "Y", partner: "Co" }],
    ["Fe 50, binder 50", { substance: "Fe", element: undefined, partner: "Fe" }],
    ["binder 50, Fe 50", { substance: "binder", element: undefined, partner: "Fe" }],
    ["Nd 30, Dy 30", { substance: "Nd", element: "Nd", partner: undefined }],
    ["Fe 30, Co 30", { substance: "Fe", element: undefined, partner: "Fe" }],
    ["NdFe 40, Fe2 30, fe 20, B 0", { substance: "NdFe", element: undefined, partner: "B" }],
  ])("%s", (composition, greatest) => {
    expect(weigh(composition)).toMatchObject(greatest);
  });

  it("and an element of the class is no partner, even where nothing is made of its line", () => {
    const line = { label: "Nd", elements: [], share: { min: "50", max: "50" } };
    expect(compareShares([line], rareEarths).greatest.partner).toBeUndefined();
    expect(compareShares([], rareEarths)).toEqual({ greatest: {}, traces: new Set(), isFull: false });
  });
});

it.each([
  ["Fe 70, Nd 29.9", true],
  ["Fe 33.3, Nd 33.3, B 33.3", true],
  ["Fe 70, Nd 29.89", false],
  ["Fe 70, Nd 31", true],
  ["Fe 60-70, Nd 30", false],
  ["Fe 100", true],
])("a composition is full where its least shares leave less than 0.1 %%: %s", (composition, isFull) => {
  expect(weigh(composition).isFull).toBe(isFull);
});
