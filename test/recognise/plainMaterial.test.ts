import { describe, expect, it } from "vitest";
import type { RecogniserData } from "../../server/src/core/recognise/data.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import type { Form, Recognition } from "../../server/src/core/recognise/types.ts";
import { composition, located, materials } from "./data.ts";

const cited: { confidence: "high"; citations: [string] } = { confidence: "high", citations: ["none"] };

/** The materials with an invented class more, of which an end use is asked only where a control applies. */
const data: RecogniserData = {
  ...materials,
  materialClasses: [
    ...materials.materialClasses,
    { id: "rhenium", names: { en: "rhenium" }, together: "rhenium", elements: ["Re"], endUse: "controlled", elementIs: "metal" },
  ],
  elements: [
    ...materials.elements,
    {
      symbol: "Re",
      atomicNumber: 75,
      atomicWeight: 186.21,
      names: { en: "rhenium" },
      bareSymbolRisk: "low",
      match: [{ terms: ["rhenium*", "铼", "レニウム"] }],
      ...cited,
    },
  ],
  materials: [
    ...materials.materials,
    {
      id: "rhenium-diselenide",
      title: "rhenium diselenide",
      names: {},
      match: [{ terms: ["rhenium diselenide", "二硒化铼"] }, { exact: ["ReSe2"] }],
      holds: ["Re"],
      partners: ["Se"],
      form: "compound",
      massPercent: [],
      level: "primary-material",
      ...cited,
    },
    {
      id: "rhenium-crucible-press",
      title: "rhenium press",
      names: {},
      match: [{ terms: ["rhenium hot press"] }],
      holds: ["Re"],
      form: "equipment",
      massPercent: [],
      level: "finished-good",
      ...cited,
    },
  ],
  casNumbers: [
    ...materials.casNumbers,
    { number: "7440-15-5", name: "rhenium", form: "metal", substanceClass: "metal", holds: ["Re"], commonChemistry: true, ...cited },
  ],
  lookAlikes: [
    ...materials.lookAlikes,
    {
      id: "rhenium-street",
      title: "street",
      match: [{ terms: ["rhenium street"] }],
      reason: "a street",
      unless: "never",
      action: "suppress",
      class: "rhenium",
      ...cited,
    },
  ],
};
const recogniser = compileRecogniser(data);

interface Item {
  readonly description?: string;
  readonly material?: string;
  readonly form?: string;
  readonly casNumber?: string;
  readonly composition?: ReturnType<typeof composition>;
}

function recognise(item: Item | string): Recognition {
  const { description, material, form, casNumber, composition: lines } = typeof item === "string" ? { description: item } : (item as Item);
  const texts = Object.entries({ description, material }).flatMap(([field, value]) =>
    value === undefined ? [] : [{ ...located(value), field: field as "description" | "material" }],
  );
  return recogniser.recognise(
    {
      texts,
      tariffCodes: [],
      ...(form === undefined ? {} : { form }),
      ...(casNumber === undefined ? {} : { casNumber: located(casNumber) }),
      ...(lines === undefined ? {} : { composition: lines }),
    },
    { traceRareEarths: false },
  );
}

const roleOf = (text: string): string | undefined => recognise(text).evidence[0]?.role;
const forms = (item: Item | string): [Form | undefined, readonly Form[]] => {
  const { form } = recognise(item);
  return [form?.value, form?.shapes ?? []];
};

describe("a class of which an end use is asked only where a control applies", () => {
  it.each([
    "Rhenium",
    "Rhenium 99.99 %, 1 kg",
    "99.99 % rhenium ingot",
    "Rhenium ingot containing 0.1 % iron",
    "Rhenium metal powder",
    "rhenium pellets, 4N, in bottle",
    "RHENIUM, INGOT",
    "Wafer, rhenium, 2 inch",
    "Rhenium powder for thrusters",
    "Rhenium powder used in drills",
    "Rhenium ingots used in battery grids",
    "ReSe2 wafers used in photodetectors",
    "Rhenium, verwendet in Lampen",
    "Rheniumpulver 99,9 %",
    "铼粉 99.99%",
    "レニウム粉末",
    "rhenium diselenide single crystal",
    "ReSe2",
    "ReSe2 crystal, 10 mm",
    "Ingot of rhenium",
    "Laser crystal of ReSe2",
    "rhenium hot press, 200 t",
  ])("sees it in a lot or a piece of the material: %s", (text) => {
    expect(recognise(text).verdict).toBe("material");
    expect(roleOf(text)).toBeUndefined();
  });

  it.each([
    "Rhenium filament lamp",
    "LENS, RHENIUM, 25 MM",
    "Sensor with rhenium window",
    "Rhenium wafer carrier",
    "Etchant for rhenium",
    "ReSe2 transistor 650 V TO-247, tube",
    "ReSe2 Systems GS66508T",
    "Rhenium 1N34A",
    "Rheniumlinse 25 mm",
    "铼透镜",
    "レニウムレンズ",
    "rhenium free alloy",
    "Rhenium-free turbine blade",
    "Rhenium Consulting Ltd, invoice",
    "12 Rhenium Street",
    "rhenium doped silicon wafer",
    "Steel rod, no rhenium",
    "Drill with rhenium",
    "Bearing used in rhenium furnaces",
    "Titanium alloy rod containing 0.1 % rhenium",
    "Nickel ingot with 0,5 wt% rhenium",
    "Pulver mit 3 % Rhenium",
    "合金棒 含0.1%铼",
    "Oil with 2 % of rhenium diselenide",
  ])("is silent of a device, of a small share, of what it is for, of a part number: %s", (text) => {
    expect(recognise(text).verdict).toBe("none");
    expect(recognise(text).classes).toEqual([]);
  });

  it("says why it is silent", () => {
    const reasons = (text: string): string[] => recognise(text).rejected.map(({ reason }) => ("id" in reason ? reason.id : ""));
    expect(reasons("Rhenium filament lamp")).toEqual(["rejected-device"]);
    expect(reasons("ReSe2 GS66508T")).toEqual(["rejected-part-number"]);
    expect(reasons("rhenium doped silicon wafer")).toEqual(["rejected-additive"]);
  });

  it("asks where a noun that nobody knows stands beside a formula without numbers, which may only say how a chip is made", () => {
    expect(recognise("GaN (Baotou)")).toMatchObject({ verdict: "question", classes: [{ of: { id: "gallium" } }] });
    expect(recognise("GaN gizmo 650 V").verdict).toBe("question");
    expect(recognise("GaN Systems GS66508T").verdict).toBe("none");
  });

  it("doubts a word beside a noun that nobody knows, and what is a coating or a film", () => {
    expect(roleOf("Rhenium gizmo")).toBe("unknown-noun");
    expect(roleOf("ReSe2 gizmo")).toBe("unknown-noun");
    expect(roleOf("ReSe2 (Baotou)")).toBe("unknown-noun");
    expect(roleOf("rhenium diselenide thin film on sapphire")).toBe("film");
    expect(roleOf("rhenium coated graphite plate")).toBe("coating");
    expect(roleOf("Rhenium additive")).toBe("additive");
    expect(roleOf("Nickel rod with 10.5 % rhenium")).toBe("additive");
  });

  it("tells what it is and how it is made up", () => {
    expect(forms("Rhenium powder")).toEqual(["metal", ["powder"]]);
    expect(forms("Rhenium oxide powder")).toEqual(["oxide", ["powder"]]);
    expect(forms("ReSe2 wafer")).toEqual(["compound", ["substrate"]]);
    expect(forms("Rhenium ore concentrate")).toEqual(["ore", []]);
    expect(forms("Rhenium tungsten ingot")).toEqual(["alloy", ["ingot"]]);
    expect(forms({ description: "Rhenium oxide", form: "powder" })).toEqual(["oxide", ["powder"]]);
    expect(forms({ description: "Grey stuff", form: "powder" })).toEqual(["powder", []]);
    expect(forms({ description: "Rhenium", form: "sponge" })).toEqual(["metal", []]);
  });

  it("takes the field material by what the description says", () => {
    expect(recognise({ description: "Lens, 25 mm", material: "rhenium" }).verdict).toBe("none");
    expect(recognise({ description: "Ingot, 25 mm", material: "rhenium" }).verdict).toBe("material");
    expect(recognise({ material: "ReSe2" }).verdict).toBe("material");
    expect(recognise({ description: "Blorf", material: "rhenium" }).evidence[0]?.role).toBe("unknown-noun");
  });

  it("believes what is declared of the item, whatever its noun", () => {
    expect(recognise({ description: "Rhenium lens", form: "crystal" }).verdict).toBe("material");
    expect(recognise({ description: "Lens", casNumber: "7440-15-5" }).verdict).toBe("material");
  });

  it("weighs a composition: not of a device, and not of a small share", () => {
    const of = (description: string, share: string): Recognition =>
      recognise({
        description,
        composition: composition("complete", [
          { element: "Re", share },
          { element: "Ni", share: "1" },
        ]),
      });
    expect(of("Bar", "90").verdict).toBe("material");
    expect(of("Raw stock", "90").verdict).toBe("material");
    expect(of("Bar", "3").verdict).toBe("none");
    expect([...of("Bar", "3").partners]).toEqual(["Re", "Ni"]);
    expect(of("Turbine lamp", "90").verdict).toBe("none");
  });

  it("leaves to another class what is a part of its material", () => {
    expect(recognise("Dysprosium rhenium oxide").classes.map(({ of }) => of.id)).toEqual(["rare-earth"]);
    const magnet = composition("incomplete", [{ element: "Nd" }, { element: "Re" }]);
    expect(recognise({ description: "Magnet", composition: magnet }).classes.map(({ of }) => of.id)).toEqual(["rare-earth"]);
  });
});
