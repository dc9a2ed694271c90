import { describe, expect, it } from "vitest";
import { mappedAs } from "./caseRunner.ts";
import { checkText, day } from "./lodestone.ts";

/** The messages of a rule on one item, judged on a day when announcement 57 is suspended unless another is given. */
function messages(rule: string, item: string, { date = "2026-03-24", ...settings }: Settings = {}): string[] {
  const text = `kind: bom\nid: T\nitems:\n- { partNumber: P0, quantity: 1, ${item} }\n`;
  const { findings } = checkText(text, { kind: "bom", settings: { ...settings, asOf: { date: day(date), source: "option" } } });
  return findings.filter(({ ruleId }) => ruleId === rule).map(({ severity, message }) => `${severity}: ${message}`);
}
interface Settings {
  readonly date?: string;
  readonly regimes?: readonly string[];
  readonly actStates?: Readonly<Record<string, "in-force" | "suspended" | "ended">>;
}

const oxide = "description: Gadolinium oxide, form: oxide";
const holmium = "description: Holmium oxide, form: oxide, countryOfOrigin: CN";

describe("an act that lists an item and does not bind it", () => {
  it.each<readonly [string, string, Settings, RegExp]>([
    [
      "its origin",
      `${oxide}, countryOfOrigin: JP`,
      {},
      /announcement 18\/2025, 1C903\.b, in force since 2025-04-04, lists it but does not apply\. Origin: Japan \(JP\); it covers exports from China \(CN\)\./,
    ],
    ["a suspension", holmium, {}, /announcement 57\/2025, 1C909\.b lists it but does not apply\. The act is suspended until 2026-11-10\./],
    [
      "a day to come",
      holmium,
      { date: "2025-11-06" },
      /announcement 57\/2025, 1C909\.b lists it but does not apply\. The act is not in force before 2025-11-/,
    ],
    [
      "regimes",
      `${oxide}, countryOfOrigin: CN`,
      { regimes: ["EU"] },
      /lists it but does not apply\. `regimes` in the configuration leaves out `PRC`\./,
    ],
    [
      "a setting",
      holmium,
      { date: "2026-11-12", actStates: { "mofcom-2025-57": "suspended" } },
      /lists it but does not apply\. `actStates` sets the act to suspended\./,
    ],
  ])("is named with the reason: %s", (_, item, settings, expected) => {
    const [message = ""] = messages("end-use/missing", item, settings);
    expect(message).toMatch(/^warning: .*No act applies on 20/);
    expect(message).toMatch(expected);
  });
  it("may control goods that its guidance calls generally not controlled, and says so", () => {
    const [message = ""] = messages("end-use/missing", "description: Loudspeaker with NdFeB magnet, countryOfOrigin: CN");
    expect(message).toMatch(
      /^warning: .*18\/2025, 1C905\.a\.4, 1C904\.a\.4: may apply\. .*The authority says that such goods are generally not controlled \(MOFCOM, /,
    );
  });
  it("is not named before its issue, nor where none lists the item", () => {
    for (const [item, date] of [
      [`${oxide}, countryOfOrigin: CN`, "2025-04-03"],
      ["description: Cerium oxide, form: oxide, countryOfOrigin: CN", "2026-03-24"],
    ] as const)
      expect(messages("end-use/missing", item, { date })[0]).toContain(`No known act lists it on ${date}.`);
  });
});

describe("a control that is not certain", () => {
  it.each([
    [
      "metal of another element",
      "description: steel bar, form: metal, countryOfOrigin: CN, composition: [{ element: Fe, massPercent: 99.9 }, { element: Y, massPercent: 0.01 }]",
      /1C908\.a\.1: may apply\. Most of it is Fe\./,
    ],
    [
      "metal of another rare earth",
      "description: Nd metal, form: metal, countryOfOrigin: CN, composition: [{ element: Nd, massPercent: 99.5 }, { element: Sm, massPercent: 0.1 }]",
      /1C902\.a\.1: may apply\. Most of it is Nd\./,
    ],
    [
      "a trace in an oxide",
      "description: ITO, form: oxide, countryOfOrigin: CN, composition: [{ substance: In2O3, massPercent: 99.9 }, { element: Gd, massPercent: 0.01 }]",
      /1C903\.b: may apply\. Less than 0\.1 % of it is Gd\./,
    ],
    [
      "a target of an oxide",
      "description: Gadolinium oxide target, countryOfOrigin: CN",
      /1C903\.a\.3\.a, 1C903\.b: may apply\. It is a target made of `oxide`;/,
    ],
    [
      "a target of a nitride",
      "description: AlScN sputtering target, countryOfOrigin: CN",
      /1C907\.a\.3: may apply\. It also contains Al and N\./,
    ],
    ["an alloy of many metals", "description: CoNiCrAlY powder, countryOfOrigin: CN", /may apply\. It also contains Co, Ni and Cr\./],
    [
      "a crystal",
      "description: GGG substrate, form: crystal, countryOfOrigin: CN",
      /1C903\.c: may apply\. The act does not say whether `crystal` counts as `compound`\./,
    ],
    [
      "an incomplete composition",
      "description: magnet NdFeB, form: magnet, countryOfOrigin: CN, composition: [{ element: Nd, massPercent: 29 }]",
      /may apply\. The composition is not declared complete\./,
    ],
    [
      "a range from nought",
      "description: magnet NdFeB, form: magnet, countryOfOrigin: CN, composition: [{ element: Nd, massPercent: 29 }, { element: Dy, massPercent: { max: 0.05 } }]",
      /1C905\.a\.4, 1C904\.a\.4: may apply\./,
    ],
    [
      "a contrast agent",
      "description: Gd contrast agent gadobutrol, countryOfOrigin: CN",
      /1C903\.c: may apply\. The form is not declared\. The description names something of which `gadobutrol` may only be a part\./,
    ],
  ])("says may and why: %s", (_, item, expected) => {
    expect(messages("end-use/missing", item)[0]).toMatch(expected);
  });
  it("is certain where nothing speaks against it", () => {
    for (const item of [
      "description: Dysprosium metal",
      "description: Sm2Co17 alloy ingot",
      "description: Al-Sc alloy ingot",
      "description: Terbium sputtering target",
      oxide,
    ])
      expect(messages("end-use/missing", `${item}, countryOfOrigin: CN`)[0]).toMatch(/, 1C90[0-9.a-z]+: applies\./);
  });
  it("leaves out what a formula excludes", () => {
    expect(messages("end-use/missing", "description: HoCu2 spheres, countryOfOrigin: CN")[0]).not.toContain("1C903");
  });
  it("holds nothing for sure where every share begins at nought", () => {
    const item = "description: part 7, form: magnet, countryOfOrigin: CN, composition: [{ element: Dy, massPercent: { max: 1 } }]";
    expect(messages("end-use/missing", item)[0]).toContain("`P0` may contain rare earth and has no declared end use.");
  });
});

describe("a finding that rests on an act of unverified state", () => {
  const known = /; status unconfirmed\. .*: status unconfirmed; last known \(2026-10-08\): /;
  it("says what was last known", () => {
    const magnet = "description: NdFeB magnet, form: magnet";
    expect(messages("origin/missing", "description: Holmium oxide, form: oxide", { date: "2026-11-12" })[0]).toMatch(known);
    expect(messages("end-use/missing", holmium, { date: "2026-11-12" })[0]).toMatch(known);
    const withDysprosium = `${magnet}, countryOfOrigin: CN, composition: [{ element: Dy, massPercent: 2 }]`;
    expect(messages("end-use/missing", withDysprosium, { date: "2026-11-12" })[0]).toMatch(known);
    const withoutHeavy = `${magnet}, countryOfOrigin: CN, composition: [{ element: Dy, massPercent: 0 }, { element: Tb, massPercent: 0 }]`;
    expect(messages("composition/missing", withoutHeavy, { date: "2026-11-12" })[0]).toMatch(known);
  });
});

it("an origin that is no country is not called undeclared", () => {
  const text =
    "kind: bom\nid: O\nitems:\n  - { partNumber: GD-1, description: Gadolinium oxide, form: oxide, quantity: 1, countryOfOrigin: China }\n";
  const { findings } = checkText(text, { kind: "bom" });
  const said = findings.find(({ ruleId }) => ruleId === "end-use/missing")?.message;
  expect(said).toContain(": may apply. The declared country of origin is not a country.");
  expect(said).not.toContain("not declared.");
});

describe("an item of a foreign file that a parts file cannot name", () => {
  const advice = (header: string, row: string): readonly string[] => {
    const text = `${header},Description,Qty\n${row},Gallium metal 99.99 %,1\n`;
    const { findings } = checkText(text, { kind: "bom", format: mappedAs("{ use: table }", "bom.csv") });
    return findings.filter(({ ruleId }) => ruleId === "end-use/missing").map(({ message }) => message);
  };

  it("is to be declared by patterns, and one with a number in an entry", () => {
    expect(advice("Line", "1").join()).toMatch(/: `endUse` by `matching` in a parts file \(it has no part number\), or/);
    expect(advice("Part Number", "GA-1").join()).toMatch(/: `endUse` for the part in a parts file, or/);
    expect(advice("MPN", "GA-1").join()).toMatch(/: `endUse` for the part in a parts file, or/);
  });
});

it("three codes of an act are named, and of more the first and their number", () => {
  const codes = (...all: readonly string[]) =>
    messages("end-use/missing", `description: Powder, controlCodes: [${all.map((code) => `{ list: PRC, code: ${code} }`).join(", ")}]`)[0];
  expect(codes("1C902.b", "1C903.b", "1C904.b")).toContain("announcement 18/2025, 1C902.b, 1C903.b, 1C904.b");
  expect(codes("1C902.b", "1C903.b", "1C904.b", "1C905.b")).toContain("announcement 18/2025, 1C902.b and 3 more");
});

it.each([
  ["massPercent: -2", /^error: The mass share of `Fe` in `P0` is negative/],
  ["massPercent: { min: 3, max: 2 }", /^error: The mass share of `Fe` in `P0` has its limits reversed/],
  ["mass: { value: 2, unit: g }", /^error: The `Fe` in `P0` weighs 2 g, but the item only 1 g/],
])("names the element whose share or mass cannot be: %s", (share, said) => {
  const item = `description: Screw, mass: { value: 1, unit: g }, composition: [{ element: Fe, ${share} }]`;
  expect(messages("composition/sum", item)).toEqual([expect.stringMatching(said)]);
});

it("advises to delete an empty entry of a list, and no key", () => {
  const [said] = messages("schema/type", "description: Screw, freeOf: [rare-earth, null]");
  expect(said).toContain("or delete the entry.");
});
