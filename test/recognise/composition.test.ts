import { describe, expect, it } from "vitest";
import { composition, located, recognise } from "./data.ts";

describe("a declared composition", () => {
  it("declares elements with a share, or with none given", () => {
    const { verdict, elements } = recognise({
      composition: composition("incomplete", [{ element: "Nd", share: "29.5" }, { element: "Dy" }, { element: "Al", share: "66" }]),
    });
    expect([verdict, elements.get("Nd"), elements.get("Dy"), elements.get("Tb")]).toEqual(["material", "declared", "declared", undefined]);
  });
  it("of neodymium and iron leaves open, while incomplete, what else such a magnet holds", () => {
    const lines = [
      { element: "Nd", share: "29" },
      { element: "Fe", share: "66" },
      { element: "B", share: "1" },
    ];
    const open = recognise({ composition: composition("incomplete", lines) });
    expect([open.elements.get("Dy"), open.elements.get("Tb"), open.compositionState]).toEqual(["possible", "possible", "incomplete"]);
    const whole = recognise({ composition: composition("complete", lines) });
    expect([whole.elements.get("Dy"), whole.elements.get("Tb"), whole.compositionState]).toEqual(["excluded", "excluded", "complete"]);
  });
  it("clears no more than an empty one", () => {
    const nd = composition("incomplete", [{ element: "Nd", share: "29" }]);
    for (const item of [
      { description: "rare earth magnet", composition: nd },
      { description: "magnet", form: "magnet", composition: nd },
      { description: "magnet", form: "magnet", casNumber: "7440-00-8" },
    ] as const)
      expect([recognise(item).elements.get("Dy"), recognise(item).elements.get("Tb")]).toEqual(["possible", "possible"]);
    expect(recognise({ description: "rare earth alloy", composition: nd }).elements.get("Sm")).toBe("possible");
  });
  it.each(["Dy", "Dy/Tb", "Tb, Dy", "Dysprosium"])("that names %s under substance holds it", (substance) => {
    const lines = [
      { element: "Nd", share: "30" },
      { substance, share: "5" },
      { element: "Fe", share: "65" },
    ];
    const { elements } = recognise({ description: "NdFeB magnet", composition: composition("complete", lines) });
    expect(["declared", "shown"]).toContain(elements.get("Dy"));
  });
  it("takes letters that are no symbol for none", () => {
    const lines = [
      { substance: "DY", share: "5" },
      { substance: "X", share: "95" },
    ];
    expect(recognise({ description: "plate", composition: composition("complete", lines) }).verdict).toBe("none");
  });
  it.each(["NdFeB", "NdFeB N42SH"])("that names %s is a question, complete or not", (substance) => {
    const { elements, compositionState } = recognise({ composition: composition("complete", [{ substance, share: "100" }]) });
    expect([elements.get("Nd"), elements.get("Dy"), elements.get("Sm"), compositionState]).toEqual([
      "declared",
      "possible",
      "excluded",
      "by-name",
    ]);
  });
  it.each(["N42", "N42SH", "38EH"])("that names the grade %s of a magnet answers nothing", (substance) => {
    const { verdict, elements } = recognise({
      description: "NdFeB magnet",
      composition: composition("complete", [{ substance, share: "100" }]),
    });
    expect([verdict, elements.get("Dy")]).toEqual(["material", "possible"]);
  });
  it("that names rare earth answers nothing", () => {
    const { elements } = recognise({
      composition: composition("complete", [
        { substance: "rare earth", share: "30" },
        { element: "Al", share: "70" },
      ]),
    });
    expect([elements.get("Dy"), elements.get("Y")]).toEqual(["possible", "possible"]);
  });
  it.each(["proprietary", "Proprietary additive (5)", "other elements", "其他", "Rest", "alloy", "Dopant", "HREE", "REO"])(
    "that keeps back %s is not complete",
    (substance) => {
      const lines = [
        { element: "Nd", share: "30" },
        { element: "Fe", share: "65" },
        { substance, share: "5" },
      ];
      const { elements, compositionState } = recognise({ description: "NdFeB magnet", composition: composition("complete", lines) });
      expect([elements.get("Dy"), compositionState]).toEqual(["possible", "by-name"]);
    },
  );
  it("is complete where what it keeps back has a share of nought", () => {
    const lines = [
      { element: "Nd", share: "30" },
      { element: "Fe", share: "70" },
      { substance: "proprietary", share: "0" },
    ];
    const { elements, compositionState } = recognise({ composition: composition("complete", lines) });
    expect([elements.get("Dy"), compositionState]).toEqual(["excluded", "complete"]);
  });
  it("is complete with substances that are no secret", () => {
    const lines = [
      { casNumber: "1313-97-9", share: "30" },
      { substance: "epoxy resin", share: "69" },
      { substance: "Fe balance", share: "0.5" },
      { substance: "steel alloy", share: "0.5" },
    ];
    expect(recognise({ composition: composition("complete", lines) }).compositionState).toBe("complete");
  });
  it("says may of a share that begins at nought", () => {
    const range = {
      status: "incomplete",
      lines: [{ element: located("Dy"), share: { min: "0", max: "1" } }],
    } as const;
    const { elements, evidence, verdict } = recognise({ description: "NdFeB magnet", composition: range });
    expect([verdict, elements.get("Dy"), evidence[0]?.perhaps]).toEqual(["material", "possible", true]);
  });
  it("excludes an element of share nought", () => {
    const { elements } = recognise({
      description: "NdFeB magnet",
      composition: composition("incomplete", [{ element: "Dy", share: "0.00" }]),
    });
    expect([elements.get("Dy"), elements.get("Tb"), elements.get("Nd")]).toEqual(["excluded", "possible", "shown"]);
  });
  it("excludes all others when it is complete", () => {
    const { elements } = recognise({
      description: "NdFeB magnet N42",
      composition: composition("complete", [
        { element: "Nd", share: "31" },
        { element: "Fe", share: "68" },
        { element: "B", share: "1" },
      ]),
    });
    expect([elements.get("Nd"), elements.get("Dy"), elements.get("Tb"), elements.get("Sm")]).toEqual([
      "declared",
      "excluded",
      "excluded",
      "excluded",
    ]);
  });
  it("beats the words of a description when complete without rare earth", () => {
    const none = composition("complete", [{ element: "Fe", share: "100" }]);
    const { verdict, rejected } = recognise({ description: "neodymium magnet", composition: none });
    expect(verdict).toBe("none");
    expect(rejected.some((one) => "id" in one.reason && one.reason.id === "rejected-composition")).toBe(true);
    expect(recognise({ description: "servo motor", composition: none }).verdict).toBe("none");
    expect(recognise({ description: "motor", hsCode: "850131", composition: none }).verdict).toBe("none");
  });
  it("does not beat other declared fields", () => {
    const none = composition("complete", [{ element: "Fe", share: "100" }]);
    expect(recognise({ material: "NdFeB", composition: none }).verdict).toBe("material");
    expect(recognise({ material: "NdFeB", composition: none }).elements.get("Nd")).toBe("shown");
    expect(recognise({ casNumber: "1308-87-8", composition: none }).verdict).toBe("material");
    expect(recognise({ hsCode: "2805301200", composition: none }).verdict).toBe("material");
    expect(recognise({ magnetType: "NdFeB", composition: none }).verdict).toBe("material");
  });
  it("reads CAS numbers and substances", () => {
    const byCas = recognise({ composition: composition("incomplete", [{ casNumber: "1308-87-8", share: "2" }]) });
    expect(byCas.elements.get("Dy")).toBe("declared");
    const byName = recognise({
      composition: composition("incomplete", [{ substance: "neodymium oxide", share: "2" }, { substance: "epoxy resin" }]),
    });
    expect(byName.elements.get("Nd")).toBe("declared");
    expect(byName.evidence[0]?.kind).toBe("composition");
  });
  it("makes no evidence of other elements and substances", () => {
    const { verdict, partners } = recognise({
      composition: composition("incomplete", [{ element: "Fe", share: "70" }, { element: "Co" }, { substance: "polyamide" }]),
    });
    expect([verdict, [...partners]]).toEqual(["none", ["Fe", "Co"]]);
  });
  it("takes symbols in any case under the key element", () => {
    expect(recognise({ composition: composition("incomplete", [{ element: "DY" }]) }).elements.get("Dy")).toBe("declared");
  });
  it.each([
    ["10", "material"],
    ["9.99", "none"],
  ])("with %s %% of tungsten tells of tungsten: %s", (share, verdict) => {
    const lines = [{ element: "W", share }, { element: "Fe" }];
    expect(recognise({ composition: composition("incomplete", lines) }).verdict).toBe(verdict);
  });
  it("that holds oxygen is no magnet material", () => {
    const lines = ["Nd", "Fe", "B", "O"].map((element) => ({ element }));
    const of = (some: typeof lines) => recognise({ composition: composition("incomplete", some) });
    expect([[...of(lines).magnetMaterials], of(lines).elements.get("Dy")]).toEqual([[], undefined]);
    expect([...of(lines.slice(0, 3)).magnetMaterials]).toEqual(["NdFeB"]);
  });
  it("shows the magnet material by its elements", () => {
    const { magnetMaterials } = recognise({
      composition: composition("incomplete", [
        { element: "Sm", share: "25" },
        { element: "Co", share: "50" },
      ]),
    });
    expect([...magnetMaterials]).toEqual(["SmCo"]);
  });
});

describe("possible elements", () => {
  it("are those the material may hold, less the declared and excluded ones", () => {
    const { elements } = recognise({
      description: "NdFeB magnet",
      composition: composition("incomplete", [
        { element: "Nd", share: "30" },
        { element: "Tb", share: "0" },
      ]),
    });
    expect(
      [...elements]
        .filter(([, state]) => state === "possible")
        .map(([symbol]) => symbol)
        .sort(),
    ).toEqual(["Ce", "Dy", "Gd", "Ho", "La", "Pr"]);
  });
  it("of SmCo are gadolinium and praseodymium", () => {
    const { elements } = recognise("SmCo disc");
    expect(Object.fromEntries(elements)).toEqual({ Sm: "shown", Gd: "possible", Pr: "possible" });
  });
  it("of a rare earth that is not named are all", () => {
    expect([...recognise("rare earth carbonate").elements.values()].every((state) => state === "possible")).toBe(true);
    expect(recognise("rare earth carbonate").elements.size).toBe(17);
  });
  it("are answered where one of the alternatives is known", () => {
    expect(recognise("rare earth oxide: dysprosium oxide").elements.size).toBe(1);
    expect(recognise({ description: "dysprosium oxide", hsCode: "28469060" }).elements.size).toBe(1);
  });
});
