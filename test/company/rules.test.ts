import { describe, expect, it } from "vitest";
import { facts } from "../../server/src/core/company/facts.ts";
import { plainFields } from "../../server/src/generated/fields.ts";
import { checkWith, faults, own, packOf, read } from "./support.ts";

const magnet = `kind: bom
id: B
items:
  - partNumber: MAG-1
    description: Sintered NdFeB block N42SH
    quantity: 8
    mass: { value: 500, unit: g }
    countryOfOrigin: CN
    supplier: { name: Example Magnets, country: CN }
    composition: [{ element: Nd, massPercent: 28.5 }, { element: Dy, massPercent: 3.5 }]
    controlCodes: [{ list: PRC, code: 1C902.a.1 }]
    endUse: { category: automotive, statement: Traction motor of a delivery van, endUser: { name: Van Works, country: DE }, country: DE }
  - partNumber: BOLT
    description: Bolt
    quantity: 2
`;

describe("a condition", () => {
  it.each([
    ["item.partNumber == 'MAG-1'"],
    ["item.description.contains('NdFeB') && item.holdsRareEarth"],
    ["item.holds('rare-earth') && item.materials == ['rare-earth']"],
    ["item.holds('Dy') && !item.holds('Tb') && ['x'].exists(e, item.holds('Nd'))"],
    ["item.countryOfOrigin.orValue('') == 'CN'"],
    ["item.massKg.orValue(0.0) == 0.5"],
    ["item.quantity.orValue(0.0) * item.massKg.orValue(0.0) > 3.9"],
    ["item.elements == ['Nd', 'Dy']"],
    ["item.elements.exists(e, e in ['Tb', 'Dy'])"],
    ["item.controlCodes.exists(c, c.startsWith('PRC 1C902'))"],
    ["item.supplier.orValue('').lowerAscii().startsWith('example')"],
    ["item.controlled && 'mofcom-2025-18' in item.acts && item.controls.size() > 0"],
    ["endUse.category.orValue('') == 'automotive' && endUse.endUserCountry.orValue('') == 'DE'"],
    ["item.destination.orValue('') == 'DE'"],
    ["document.kind == 'bom' && document.id.orValue('') == 'B' && endUse.declared"],
    ["item.form.orValue('') == 'magnet' && item.unit == 'H87'"],
    ["asOf >= '2026-11-01' && endUse.declared"],
  ])("%s holds of the magnet and not of the bolt", async (when) => {
    expect(own(await checkWith(packOf(when), magnet))).toEqual(["/items/0: MAG-1 breaks the rule. Source: Purchasing policy 4.2."]);
  });

  it("sees what is not declared as a value that is not there", async () => {
    const optional = facts.filter(({ type }) => type.startsWith("optional")).map(({ name }) => name);
    const others = facts.filter(({ type }) => type.startsWith("list")).map(({ name }) => name);
    const absent = [...optional.filter((name) => name !== "item.quantity" && name !== "document.id").map((name) => `!${name}.hasValue()`)];
    const when = [...absent, ...others.map((name) => `size(${name}) == 0`)].join(" && ");
    expect(own(await checkWith(packOf(`"${when}"`, "", "{item.countryOfOrigin}, {item.elements}, {endUse.declared}"), magnet))).toEqual([
      "/items/1: not declared, none, no. Source: Purchasing policy 4.2.",
    ]);
  });

  it("that fails on an item is a finding there, and the other items and rules are judged", async () => {
    const found = own(await checkWith(packOf("item.massKg.value() > 0.1"), magnet));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("MAG-1 breaks the rule");
    expect(found[1]).toMatch(
      /^\/items\/1: `company\/test` could not be judged here, .* Correct the condition in the pack `acme`.*`Optional value is not present`/,
    );
  });

  it("is not asked of what is too large for it", async () => {
    const long = magnet.replace("description: Bolt", `description: ${"x".repeat(20_000)}`);
    const found = own(await checkWith(packOf("item.description.contains('y')"), long));
    expect(found.join()).toContain("`item.description has 20000 characters");
  });

  it("is asked of every item of a broken document without a crash", async () => {
    for (const broken of [
      "kind: bom\nitems:\n  - {}\n",
      "kind: bom\nitems: [1, [], {partNumber: [a], endUse: [], composition: 3, mass: 1}]\n",
    ]) {
      const all = facts.map(({ name, type }) => (type.startsWith("optional") ? `${name}.hasValue()` : `${name} == ${name}`));
      const half = all.length / 2;
      for (const some of [all.slice(0, half), all.slice(half)])
        expect(own(await checkWith(packOf(`"${some.join(" || ")}"`), broken)).join()).not.toContain("could not be judged");
    }
  });
});

describe("a rule", () => {
  it("holds from its first to its last day, both included", async () => {
    const pack = packOf("item.holdsRareEarth", "from: 2026-01-10\nuntil: 2026-11-10\n");
    for (const [day, count] of [
      ["2026-01-09", 0],
      ["2026-01-10", 1],
      ["2026-11-10", 1],
      ["2026-11-11", 0],
    ] as const)
      expect(own(await checkWith(pack, magnet, day)), day).toHaveLength(count);
  });

  it("names the acts that it follows from, else is a rule of the house, and carries the date", async () => {
    const { findings } = await checkWith(packOf("item.holdsRareEarth", "acts: [mofcom-2025-18]\n"), magnet);
    expect(findings.find(({ ruleId }) => ruleId === "company/test")).toMatchObject({
      basis: { kind: "acts", acts: ["mofcom-2025-18"] },
      asOf: "2026-11-24",
      severity: "warning",
      subject: "MAG-1",
    });
  });
});

describe("a pack is refused with", () => {
  it.each([
    ["an unknown fact", packOf("item.orgin.hasValue()"), "orgin", "no fact `item.orgin`"],
    ["an unknown variable", packOf("holdsRareEarth"), "holdsRareEarth", "Did you mean `item.holdsRareEarth`"],
    ["a wrong type", packOf("item.partNumber > 1"), "item.partNumber > 1", "string > int"],
    ["a value taken for one that is there", packOf("item.countryOfOrigin == 'CN'"), "item.countryOfOrigin == 'CN'", "orValue"],
    ["a condition that is none", packOf("item.partNumber"), "item.partNumber", "gives `string`"],
    ["bad CEL", packOf("item.partNumber =="), "", "Unexpected token"],
    ["a regular expression", packOf("item.partNumber.matches('(a+)+$')"), "item.partNumber.matches('(a+)+$')", "regular expression"],
    ["a material that is none", packOf("item.holds('rare-earths')"), "item.holds('rare-earths')", "Did you mean `rare-earth`"],
    ["an element of no class", packOf("item.holds('Fe')"), "item.holds('Fe')", "would never be true"],
    ["a question by a fact", packOf("item.holds(item.partNumber)"), "item.holds(item.partNumber)", "not written out"],
    ["a question without a word", packOf("item.holds()"), "item.holds()", "not written out"],
    ["a question of what is no item", packOf("item.partNumber.holds('Dy')"), "item.partNumber.holds('Dy')", "cannot be called"],
    ["a group for a fact", packOf("'[item].exists(x, true)'"), "item", "Name one of its facts"],
    ["a computed fact", packOf("item['part' + 'Number'] == ''"), "item", "Name one of its facts"],
    ["a binding", packOf("cel.bind(x, 'a', x + x == 'aa')"), "cel.bind(x, 'a', x + x == 'aa')", "cannot be called"],
    [
      "a walk in a walk",
      packOf("item.acts.all(a, item.elements.exists(e, e == a))"),
      "item.elements.exists(e, e == a)",
      "inside another walk",
    ],
    [
      "an unknown placeholder",
      packOf("item.controlled", "", "{item.partNumbr} is bad"),
      "{item.partNumbr}",
      "Did you mean `item.partNumber`",
    ],
    ["a lone brace", packOf("item.controlled", "", "what { is that"), "{", "single brace"],
    ["a day that is none", packOf("item.controlled", "from: 2026-02-30\n"), "2026-02-30", "not a date"],
    [
      "an end before its beginning",
      packOf("item.controlled", "from: 2026-02-03\nuntil: 2026-02-02\n"),
      "2026-02-02",
      "before the first day",
    ],
    ["an unknown act", packOf("item.controlled", "acts: [mofcom-2025-81]\n"), "mofcom-2025-81", "No pack has an act"],
    ["an unknown source", packOf("item.controlled").replace("[policy]", "[polcy]"), "polcy", "Did you mean `policy`"],
    ["a built-in group", packOf("item.controlled").replace("company/test", "end-use/test"), "end-use/test", "group of built-in rules"],
    ["the group of another pack", packOf("item.controlled").replace("company/test", "other/test"), "other/test", "`company/` or `acme/`"],
    ["an unknown key", packOf("item.controlled", "serverity: error\n"), "serverity", "not a key of this company rule"],
    ["the id of a built-in pack", packOf("item.controlled").replace("id: acme", "id: prc"), "prc", "Another pack has the id"],
  ])("%s", async (_, text, at, message) => {
    const found = await faults(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toBe(at);
    expect(found[0]?.message).toContain(message);
  });

  it("the same rule twice", async () => {
    const text = packOf("item.controlled");
    const found = await faults(text + text.slice(text.indexOf("  - id:")));
    expect(found).toEqual([{ at: "company/test", message: expect.stringContaining("Two rules have the id") }]);
  });
});

describe("a mistake stands inside the condition", () => {
  it.each([
    ["plain on two lines", "item.controlled\n      && item.orgin.hasValue()"],
    ["in single quotes", "'item.partNumber == ''a'' && item.orgin.hasValue()'"],
    ["in double quotes", "\"item.partNumber == 'a' && item.orgin.hasValue()\""],
    ["in a block", "|\n      item.controlled &&\n          item.orgin.hasValue()"],
    ["in a stripped block", "|-\n      item.controlled &&\n      item.orgin.hasValue()"],
    ["in a folded block", ">-\n      item.controlled &&\n      item.orgin.hasValue()"],
    ["in a folded block with a wider line", ">\n      item.controlled &&\n        item.orgin.hasValue()\n"],
  ])("%s", async (_, when) => {
    expect((await faults(packOf(when))).map(({ at }) => at)).toEqual(["orgin"]);
    expect((await faults(packOf(when).replaceAll("\n", "\r\n"))).map(({ at }) => at)).toEqual(["orgin"]);
  });

  it("behind escapes too", async () => {
    const [fault] = await faults(packOf("\"item.partNumber == '\\x41' && item.orgin.hasValue()\""));
    expect(fault?.at).toBe("orgin");
  });
});

// Where work had no bound, these would run into the time that any test has.
describe("hostile conditions", () => {
  it.each([
    ["deep", `${"(".repeat(900)}true${")".repeat(900)}`],
    ["long", `item.partNumber == '${"a".repeat(5000)}'`],
    ["many", Array.from({ length: 150 }, () => "true").join(" && ")],
    ["wide", `item.partNumber in [${Array.from({ length: 300 }, () => "'a'").join(",")}]`],
    ["negated past the depth", `${"!".repeat(60)}true`],
    ["negated", `${"!".repeat(1900)}true`],
  ])("%s is refused at once", async (_, when) => {
    expect(await faults(packOf(`"${when}"`))).toHaveLength(1);
  });

  it("may nest thirty-two signs", async () => {
    expect(await faults(packOf(`"${"!".repeat(32)}item.controlled"`))).toEqual([]);
    expect(await faults(packOf(`"${"!".repeat(33)}item.controlled"`))).toEqual([
      { at: "item.controlled", message: expect.stringContaining("More than 32 signs") },
    ]);
  });

  it("costs bounded work on the largest item that is read", async () => {
    const walk = "item.controlCodes.exists(c, item.description.contains(c + 'b'))";
    const pack = packOf(`"${Array.from({ length: 12 }, () => walk).join(" || ")}"`);
    const codes = Array.from({ length: 200 }, (_, n) => `{ list: PRC, code: "${"a".repeat(200)}${n}" }`).join(", ");
    const text = `kind: bom\nid: B\nitems:\n  - partNumber: A\n    quantity: 1\n    description: ${"a".repeat(9999)}\n    controlCodes: [${codes}]\n`;
    await expect(checkWith(pack, text)).resolves.toBeDefined();
  });
});

it("brings acts, items, parties and look-alikes of its own", async () => {
  const more = `acts:
  - { id: acme-2026-1, authority: EU, kind: list, issuers: [Acme], shortTitle: Acme list 1/2026, title: { en: Own list }, issued: 2026-01-01,
      effective: 2026-02-01, requires: licence, confidence: high, citations: [policy] }
controlledItems:
  - { code: A1, list: EU, act: acme-2026-1, elements: [La], form: all, name: { en: Lanthanum }, confidence: high, citations: [policy] }
parties:
  - { name: { en: Blocked Works }, country: CN, list: EU, listing: watch-list, act: acme-2026-1, position: 1, confidence: high, citations: [policy] }
lookAlikes:
  - { id: acme-neo, title: Neo brand name, match: [{ terms: [neodymium blue] }], reason: A colour of ours., unless: never, action: suppress,
      confidence: high, citations: [policy] }
`;
  const text = packOf("item.acts.exists(a, a == 'acme-2026-1')") + more;
  const document =
    "kind: bom\nid: B\nitems:\n  - { partNumber: L, description: Lanthanum oxide, quantity: 1, countryOfOrigin: FR }\n  - { partNumber: P, description: Paint neodymium blue, quantity: 1 }\n";
  const result = await checkWith(text, document);
  expect(own(result)).toEqual(["/items/0: L breaks the rule. Source: Purchasing policy 4.2."]);
  const [first, second] = result.judged[0]?.items ?? [];
  expect(first?.control.inForce.map(({ act }) => act.act.id)).toContain("acme-2026-1");
  expect(second?.recognition.verdict).toBe("none");
  expect(second?.recognition.rejected.map(({ entry }) => entry)).toContain("acme-neo");
  expect(result.judged[0]?.law.parties().some(({ party }) => party.name.en === "Blocked Works")).toBe(true);
  expect(read(text).bundle.packs.at(-1)?.header).toMatchObject({ id: "acme", version: "1", reviewedOn: "2026-11-20" });
});

it("says of a party on a source of low confidence that it is one", async () => {
  const parties = `parties:
  - { name: { en: Blocked Works }, country: DE, list: PRC, listing: control-list, act: mofcom-2026-11, confidence: low, citations: [policy] }
`;
  const document =
    "kind: bom\nid: B\nendUse: { category: optics, statement: Lenses of laser LX-2, endUser: Blocked Works }\nitems:\n  - { partNumber: L, description: Gadolinium oxide, form: oxide, countryOfOrigin: CN, quantity: 1 }\n";
  const { findings } = await checkWith(packOf("item.controlled && false") + parties, document);
  expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(["warning party/barred"]);
  expect(findings[0]?.message).toContain("The listing comes from a source of low reliability.");
});

it("has each fact once, with a help that reads as a sentence", () => {
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  const known = Object.keys(plainFields).map((field) => `item.${field}`);
  for (const { name, help } of facts)
    if (help === undefined) expect(known).toContain(name);
    else expect(help, name).toMatch(/^\S.*[.`]$/);
});

it("says which word of a look-alike the recogniser cannot use", async () => {
  const entry =
    'lookAlikes:\n  - { id: a, title: A, match: [{ shapes: ["N{"] }], reason: R., unless: never, action: suppress, confidence: high, citations: [policy] }\n';
  expect(await faults(packOf("item.controlled") + entry)).toEqual([{ at: "N{", message: expect.stringContaining("never closes it") }]);
});
