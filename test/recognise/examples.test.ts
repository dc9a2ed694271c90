import { describe, expect, it } from "vitest";
import { materials, readCases, recognise } from "./data.ts";

interface Example {
  readonly text: string;
  readonly materials: readonly string[];
  readonly lookAlikes: readonly string[];
  readonly question?: boolean;
  /** Says that a text of trace users alone names an element too. */
  readonly rareEarth?: boolean;
}
const { examples } = readCases("examples.yaml") as { examples: readonly Example[] };
const materialOfGrade = new Map(materials.grades.map((grade) => [grade.id, grade.material]));

describe.each(examples)("$text", (example) => {
  const { evidence, rejected, verdict } = recognise(example.text);
  const seen = new Set(evidence.flatMap((one) => [one.entry, materialOfGrade.get(one.entry) ?? one.entry]));

  it("shows the materials", () => {
    expect([...seen]).toEqual(expect.arrayContaining([...example.materials]));
    const others = [...seen].filter((id) => materials.materials.some((entry) => entry.id === id) && !example.materials.includes(id));
    // A family may be named beside its member.
    expect(others.filter((id) => !["smco-unspecified", "smco-1-5", "smco-2-17", "ceria-polish"].includes(id))).toEqual([]);
  });

  it("shows the look-alikes as rejected", () => {
    expect(rejected.map((one) => one.entry)).toEqual(expect.arrayContaining([...example.lookAlikes]));
  });

  it("answers", () => {
    const traceOnly = example.materials.every((id) => materials.materials.find((entry) => entry.id === id)?.strength === "trace");
    if (example.question === true || example.lookAlikes.includes("zirconia")) expect(verdict).not.toBe("material");
    else if (example.materials.length === 0) expect(verdict).toBe("none");
    else expect(verdict).toBe(traceOnly && example.rareEarth !== true ? "none" : "material");
  });
});
