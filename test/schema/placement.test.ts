import { describe, expect, it } from "vitest";
import { checkDocument } from "../../server/src/core/schema/checkDocument.ts";
import { bomWith, expectMarked, findingsOf, fixed, told } from "./support.ts";

/** Each text marks all of its findings. */
const marked: Readonly<Record<string, string>> = {
  "a right bom": bomWith("unit: kg", "endUse: {category: rail, statement: Brake of a tram}"),
  "an unknown key": `kind: bom
id: B
items:
  - partNumber: A
    description: B
    quantiti: 4
#   ^^^^^^^^ schema/unknown-key
`,
  "a key without a near one": `kind: bom
id: B
colour: red
#<^^^^^^ schema/unknown-key
items: []
`,
  "missing keys of an item: its first key": `kind: bom
id: B
items:
  - unit: pc
#   ^^^^ schema/missing-key
#   ^^^^ schema/missing-key
#   ^^^^ schema/missing-key
`,
  "missing keys of a document: its first key": `kind: bom
#<^^^^ schema/missing-key
items: []
`,
  "missing keys of a map: its key": `kind: bom
id: B
endUse:
#<^^^^^^ schema/missing-key
  category: rail
items: []
`,
  "description is not needed beside ref": `kind: bom
id: B
items:
  - {partNumber: A, quantity: 1, ref: "#B"}
  - {partNumber: A, quantity: 1}
#    ^^^^^^^^^^ schema/missing-key
`,
  "a wrong type": `kind: bom
id: B
items:
  - partNumber: A
    description: B
    quantity: 4 pcs
#             ^^^^^ schema/type
`,
  "an empty value: its key": `kind: bom
id: B
items:
  - partNumber: A
    description:
#   ^^^^^^^^^^^ schema/blank
    quantity: ~
#             ^ schema/type
`,
  "an empty entry of a list: its dash": `kind: bom
id: B
items:
  -
# ^ schema/type
`,
  "a wrong word": `kind: bom
id: B
items:
  - partNumber: A
    description: B
    quantity: 1
    level: assembley
#          ^^^^^^^^^ schema/value
    controlCodes:
      - {list: CN, code: 1C902}
#              ^^ schema/value
`,
  "codes of countries, units, tariffs, elements": `kind: bom
id: B
currency: EURO
#         ^^^^ schema/value
items:
  - partNumber: A
    description: Magnet
    quantity: -1
#             ^^ schema/value
    unit: kilos
#         ^^^^^ schema/value
    countryOfOrigin: XX
#                    ^^ schema/value
    hsCode: "8505.1"
#           ^^^^^^^^ schema/value
    tariffCodes:
      - code: "8505.11.0070"
#       ^^^^ schema/missing-key
      - {nomenclature: HTSUS26, code: 8505.11.0070}
#                      ^^^^^^^ schema/value
    composition:
      - {element: nd, massPercent: 30}
#                 ^^ schema/value
      - {massPercent: 30}
#        ^^^^^^^^^^^ schema/missing-key
      - {element: Fe, massPercent: {}}
#                     ^^^^^^^^^^^ schema/missing-key
      - {element: Dy, massPercent: {min: 1, maks: 2}}
#                                           ^^^^ schema/unknown-key
      - {element: Tb, massPercent: [1, 2]}
#                                  ^^^^^^ schema/type
      - {element: B, massPercent: -1}
`,
  "dates and CAS numbers that cannot be": `kind: shipment
id: S
exportDate: 2026-02-30
#           ^^^^^^^^^^ schema/value
exporter: A
consignee: B
countryOfExport: CN
countryOfDestination: DE
licences:
  - number: L1
    validUntil: 2026-1-31
#               ^^^^^^^^^ schema/value
items:
  - partNumber: A
    description: Oxide
    quantity: 1
    casNumber: 1308-96-8
#              ^^^^^^^^^ schema/value
    composition:
      - casNumber: 7440-00-8
      - casNumber: 07440-00-8
#                  ^^^^^^^^^^ schema/value
`,
  "only lines of a shipment carry a licence": `kind: shipment
id: S
exporter: A
consignee: B
countryOfExport: CN
countryOfDestination: DE
transitCountries: [NL, Holland]
#                      ^^^^^^^ schema/value
deliveryTerms: {incoterm: DAT, place: Hamburg}
#                         ^^^ schema/value
items:
  - partNumber: A
    description: Motor
    quantity: 1
    licence: L1
    customsRemark: not-controlled
    items:
      - partNumber: B
        description: Rotor
        quantity: 1
        licence: L1
#       ^^^^^^^ schema/unknown-key
`,
  "unions are answered for the branch that stands there": `kind: bom
id: B
endUse: {category: rails, statement: Brake}
#                  ^^^^^ schema/value
endUses:
  tram: {category: rail}
# ^^^^ schema/missing-key
  bus: 5
#      ^ schema/type
parties:
  acme: {name: Acme, kind: company}
#                          ^^^^^^^ schema/value
items:
  - partNumber: A
    description: {en: Rotor, de: 5}
#                                ^ schema/type
    quantity: 1
    endUse: [tram]
#           ^^^^^^ schema/type
    manufacturer: {nam: Acme}
#                  ^^^ schema/unknown-key
    supplier: {}
#   ^^^^^^^^ schema/missing-key
`,
  "a wrong kind changes nothing else": `kind: bomm
#     ^^^^ schema/value
id: B
items: []
`,
  "a kind of the wrong type changes nothing else": `kind: [bom]
#     ^^^^^ schema/type
id: B
items: []
`,
  "a mistyped kind of a shipment is still a shipment": `kind: shipmnt
#     ^^^^^^^ schema/value
id: S
exporter: A
consignee: B
countryOfExport: CN
countryOfDestination: DE
items: []
`,
  "nothing is said inside a value of the wrong type": `kind: bom
id: B
items: {partNumber: p, foo: bar}
#      ^^^^^^^^^^^^^^^^^^^^^^^^^ schema/type
`,
  "x- keys are the user's own, everywhere": `kind: bom
id: B
x-anything: {id: 3E1, exportDate: 2026-02-30, a: [1]}
items:
  - {partNumber: A, description: B, quantity: 1, x-note: ~, magnet: {type: SmCo, x-id: 5}}
`,
  "characters outside the basic plane before the column": `kind: bom
id: B
items:
  - {partNumber: "🧲🧲", description: 磁石, quantity: x}
#                                                   ^ schema/type
`,
  "hostile keys": `kind: bom
id: B
__proto__: {kind: bom}
#<^^^^^^^^^ schema/unknown-key
constructor: 1
#<^^^^^^^^^^^ schema/unknown-key
toString: 2
#<^^^^^^^^ schema/unknown-key
endUses:
  __proto__: {category: rail, statement: Brake}
  constructor: {category: rail}
# ^^^^^^^^^^^ schema/missing-key
items: []
`,
  "keys that are no text": `kind: bom
id: B
endUses: {1: {category: rail, statement: Brake}}
items:
  - {partNumber: A, description: B, quantity: 1, 5: x}
#                                                ^ schema/unknown-key
`,
  "merged keys count, and a mistake in them is said once": `kind: bom
id: B
x-magnet: &magnet
  description: Magnet
  weight: 3
# ^^^^^^ schema/unknown-key
items:
  - {<<: *magnet, partNumber: A, quantity: 1}
  - {<<: *magnet, partNumber: B, quantity: 1}
  - <<: *magnet
#       ^^^^^^^ schema/missing-key
#       ^^^^^^^ schema/missing-key
`,
  "aliases: the alias for what it brings to the wrong place": `kind: bom
id: B
endUses:
  tram: &tram {category: rail, statement: Brake}
items:
  - {partNumber: A, description: B, quantity: *tram, endUse: *tram}
#                                             ^^^^^ schema/type
`,
  "several documents": `kind: bom
id: A
items: []
---
kind: shipment
#<^^^^ schema/missing-key
id: S
exporter: A
consignee: B
countryOfExport: CN
items: []
---
kind: bom
id: 5
#   ^ yaml/ambiguous-scalar
items: []
`,
};

describe("findings stand at the smallest true range", () => {
  it.each(Object.entries(marked))("%s", (_name, text) => expectMarked(text));
  it.each(Object.entries(marked))("%s, with CRLF", (_name, text) => expectMarked(text.replaceAll("\n", "\r\n")));
});

describe("documents without a key to stand at", () => {
  it("an empty file: its first line", () => {
    expect(checkDocument(undefined, "bom", "")).toMatchObject([{ ruleId: "schema/blank", start: 0, end: 0, subject: "kind" }]);
    expect(told("# nothing yet\n\n")).toEqual(["schema/blank [# nothing yet] "]);
  });
  it("an empty configuration is a right one", () => expect(told("", "config")).toEqual([]));
  it("a list at the top: the list", () => expect(told("- kind: bom\n- id: B")).toEqual(["schema/type [- kind: bom\n- id: B] "]));
  it("a text at the top: the text", () => expect(told("just words\n")).toEqual(["schema/type [just words] "]));
  it("a byte order mark belongs to no range", () => {
    expect(told("\uFEFFkind: bom\nid: B\nitem: []\n")).toEqual(["schema/unknown-key [item] /item"]);
  });
});

describe("paths", () => {
  it("are JSON Pointers, escaped", () => {
    expect(told(bomWith("a/b~c: 1"))).toEqual(["schema/unknown-key [a/b~c] /items/0/a~1b~0c"]);
    expect(told(bomWith("controlCodes: [{list: XX, code: EAR99}]"))).toEqual(["schema/value [XX] /items/0/controlCodes/0/list"]);
    expect(told(bomWith("magnet: {typ: SmCo}"))).toEqual(["schema/unknown-key [typ] /items/0/magnet/typ"]);
  });
  it("of a missing key is that of the map that lacks it", () => {
    expect(told(bomWith("mass: {value: 1}"))).toEqual(["schema/missing-key [mass] /items/0/mass"]);
  });
});

describe("safe fixes", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["rename a key", "quantity: 1\n    magnett: {type: SmCo}", "quantity: 1\n    magnet: {type: SmCo}"],
    ["keep the quotes of a key", 'quantity: 1\n    "Level": assembly', 'quantity: 1\n    "level": assembly'],
    ["rename what others call it", "qty: 1", "quantity: 1"],
    ["put the nearest word", "quantity: 1\n    level: 'assemblie'", "quantity: 1\n    level: 'assembly'"],
    ["put the case right", "quantity: 1\n    countryOfOrigin: de", "quantity: 1\n    countryOfOrigin: DE"],
    [
      "put a word in quotes that readers of YAML 1.1 take for false",
      "quantity: 1\n    countryOfOrigin: nO",
      'quantity: 1\n    countryOfOrigin: "NO"',
    ],
    ["put a number in quotes", "quantity: 1\n    material: 42", 'quantity: 1\n    material: "42"'],
    ["take a number out of quotes", 'quantity: "1"', "quantity: 1"],
    ["put a code in quotes", "quantity: 1\n    hsCode: 8505.10", 'quantity: 1\n    hsCode: "8505.10"'],
  ];
  it.each(cases)("%s", (_name, before, after) => {
    const text = bomWith().replace("quantity: 1", before);
    expect(findingsOf(text)).toHaveLength(1);
    expect(fixed(text)).toBe(bomWith().replace("quantity: 1", after));
    expect(findingsOf(fixed(text))).toEqual([]);
  });

  const none: readonly (readonly [string, string])[] = [
    ["one country is not taken for another", "countryOfOrigin: QQ"],
    ["one unit is not taken for another", "unit: ft"],
    ["one element is not taken for another", "composition: [{element: Nb1}]"],
    ["a key whose value does not fit the key suggested", "massx: 5"],
    ["a promise is not made by a program", "endUse: {category: rail, statement: Brake, commitments: {noMilitary: yes}}"],
    ["nothing is made of null", "material: null"],
    ["an alias elsewhere may mean a value: a number in quotes", 'mass: {unit: g, value: &m "4"}'],
    ["an alias elsewhere may mean a value: a code", "hsCode: &c 8505.10"],
    ["an alias elsewhere may mean a key", "&k magnett: {type: SmCo}"],
    ["a number with leading zeros is octal to readers of YAML 1.1", 'mass: {unit: g, value: "0755"}'],
    ["a number with leading zeros and a fraction", 'mass: {unit: g, value: "00.5"}'],
    ["digits with underscores are a number to readers of YAML 1.1 only", 'mass: {unit: g, value: "1_000"}'],
    ["digits to base 60 are a number to readers of YAML 1.1 only", 'mass: {unit: g, value: "1:30"}'],
    ["a number with an exponent is text to readers of YAML 1.1", 'mass: {unit: g, value: "1e3"}'],
    ["a number with more digits than every reader keeps", 'mass: {unit: g, value: "9007199254740993"}'],
    ["a block of text may have a comment at its head", "mass:\n      unit: g\n      value: >- # as weighed\n        4"],
  ];
  it.each(none)("none: %s", (_name, line) => {
    const text = bomWith(line);
    expect(findingsOf(text)).toHaveLength(1);
    expect(fixed(text)).toBe(text);
  });

  it("a number with leading zeros is offered without them", () => {
    const [finding] = findingsOf(bomWith('mass: {unit: g, value: "0755"}'));
    expect(finding?.message).toContain("Write it without quotes and without leading zeros.");
    expect(finding?.fixes?.map(({ safe, edits }) => [safe, edits[0]?.newText])).toEqual([[false, "755"]]);
  });

  it("of two keys that seem to mean the same, none is renamed without a person", () => {
    const text = bomWith("magnett: {type: SmCo}", "magnat: {type: NdFeB}");
    expect(findingsOf(text).map(({ fixes }) => fixes?.map(({ title, safe }) => [title, safe]))).toEqual([
      [["Write magnet", false]],
      [["Write magnet", false]],
    ]);
  });

  it("notes on an item become a key of its own, though it has no description yet", () => {
    const text = "kind: bom\nid: A\nitems:\n  - partNumber: M\n    notes: glue it\n    quantity: 1\n";
    const fixes = findingsOf(text).flatMap(({ fixes = [] }) => fixes);
    expect(fixes.map(({ title, safe }) => [title, safe])).toEqual([["Write x-notes", false]]);
  });

  it("a key is not renamed to one that is there already", () => {
    expect(findingsOf(bomWith("quantiti: 2")).map(({ ruleId, fixes }) => [ruleId, fixes])).toEqual([["schema/unknown-key", undefined]]);
  });
});

describe("messages say what, why and what to do", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["quantiy: 4", "`quantiy` is not a key of this item; did you mean `quantity`? The content of an unknown key is not checked."],
    ["quantity: 4 pcs", "`quantity` must be a number, but here is the text `4 pcs`. Write a number."],
    ["quantity: -1", "`-1` is too small for `quantity`; the minimum is 0. Correct the number."],
    ["quantity: .inf", "`quantity` must be a number, but here is `.inf`, which is not a finite number. Write a number."],
    [
      "quantity: 1\n    endUse: []",
      "`endUse` must be a map (end use) or text (key of an end use), but here is a list. Write a map (end use) or text (key of an end use).",
    ],
    ["quantity: 1\n    mass: {value: 1}", "This quantity with unit has no `unit`, which is required. Add `unit`."],
    [
      "quantity: 1\n    composition: [{massPercent: 1}]",
      "This composition line needs `element`, `casNumber` or `substance`. Add one of them.",
    ],
    [
      "quantity: 1\n    magnet: {ytpe: SmCo}",
      "`ytpe` is not a key of this magnet; did you mean `type`? The content of an unknown key is not checked.",
    ],
    ["quantity: 1\n    composition: [{element: Dy, substance: }]", "1 blank to fill in: `substance`."],
    ["quantity: 1\n    form: magnets", "`magnets` is not a value of `form`; did you mean `magnet`?"],
    [
      "quantity: 1\n    casNumber: 7440-00-9",
      "`7440-00-9` is not a CAS number: its check digit should be 8. A digit is wrong: compare the number with the data sheet.",
    ],
    ['quantity: 1\n    material: ""', "1 blank to fill in: `material`."],
  ];
  it.each(cases)("%s", (line, message) => {
    expect(findingsOf(bomWith().replace("quantity: 1", line)).map((finding) => finding.message)).toEqual([message]);
  });
});
