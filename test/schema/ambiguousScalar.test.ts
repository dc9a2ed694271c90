import { describe, expect, it } from "vitest";
import { bomWith, expectMarked, findingsOf, told } from "./support.ts";

const ambiguous = [
  "3E001",
  "8471.30",
  "8505",
  "1e3",
  "0777",
  "0x1F",
  "0o17",
  "1_000",
  "1_0.5",
  "+12",
  "-1",
  ".5",
  ".inf",
  ".NaN",
  "2026-01-06",
  "2026-1-6 12:00:00",
  "12:30:45",
  "1:20",
  "190:20:30.15",
  "0b101",
  "yes",
  "No",
  "on",
  "OFF",
  "y",
  "N",
  "true",
  "False",
  "null",
  "~",
  "Null",
];
const text = [
  "3C001",
  "8505.11.0070",
  "1C902.a",
  "NO1",
  "EAR99",
  "2026-01",
  "2026/01/06",
  "7440-00-8",
  "12:99",
  "1:2:3:x",
  "yess",
  "v1.0",
  "16(1)",
  "1.2.3",
];

describe("yaml/ambiguous-scalar", () => {
  it.each(ambiguous)("%s is read as something else than text", (code) => {
    expect(told(bomWith(`controlCodes: [{list: PRC, code: ${code}}]`))).toEqual([
      `yaml/ambiguous-scalar [${code}] /items/0/controlCodes/0/code`,
    ]);
  });
  it.each(["null", "Null", "NULL"])("%s may be meant as a word, and a person has to say so", (code) => {
    const [finding] = findingsOf(bomWith(`controlCodes: [{list: PRC, code: ${code}}]`));
    expect(finding?.message).toBe(
      `YAML reads \`${code}\` as null, so there is no \`code\`. Write the \`code\`, or put \`${code}\` in quotes if that is its text.`,
    );
    expect(finding?.fixes?.map(({ safe, edits }) => [safe, edits[0]?.newText])).toEqual([[false, `"${code}"`]]);
  });
  it("~ is no word, and nothing is made of it", () => {
    const [finding] = findingsOf(bomWith("controlCodes: [{list: PRC, code: ~}]"));
    expect(finding?.message).toBe("YAML reads `~` as null, so there is no `code`. Write the `code`.");
    expect(finding?.fixes).toBeUndefined();
  });
  it.each(ambiguous)("%s in quotes is text", (code) => expect(told(bomWith(`controlCodes: [{list: PRC, code: '${code}'}]`))).toEqual([]));
  it.each(text)("%s is text to every reader", (code) => expect(told(bomWith(`controlCodes: [{list: PRC, code: ${code}}]`))).toEqual([]));

  it("looks at codes wherever they stand, and nowhere else", () => {
    expectMarked(`kind: bom
id: 2026-01
revision: 03
#         ^^ yaml/ambiguous-scalar
endUses:
  id: {category: rail, statement: Brake, certificate: {id: 77}}
#                                                          ^^ yaml/ambiguous-scalar
parties:
  number: {name: Acme, identifiers: {code: 12}}
#                                          ^^ schema/type
licences:
  - {number: 2026-01-06}
#            ^^^^^^^^^^ yaml/ambiguous-scalar
x-own: {id: 5, code: 3E001}
items:
  - partNumber: 4711
#               ^^^^ yaml/ambiguous-scalar
    manufacturerPartNumber: 0815
#                           ^^^^ yaml/ambiguous-scalar
    description: {id: Bracket}
    quantity: 1
    hsCode: 850511
#           ^^^^^^ yaml/ambiguous-scalar
    tariffCodes: [{nomenclature: HS2022, code: 8505.10}]
#                                              ^^^^^^^ yaml/ambiguous-scalar
    casNumber: 12:30:45
#              ^^^^^^^^ yaml/ambiguous-scalar
    material: off
    items:
      - {partNumber: on, description: Part, quantity: 1}
#                    ^^ yaml/ambiguous-scalar
`);
  });

  it("an empty code is a value missing, not one misread", () => {
    expect(told(bomWith().replace("partNumber: P1", "partNumber:"))).toEqual(["schema/blank [partNumber] /items/0/partNumber"]);
  });
  it("a tag says what is meant", () => expect(told(bomWith("manufacturerPartNumber: !!str 123"))).toEqual([]));
  it("an anchor's scalar is named once and not edited", () => {
    const findings = findingsOf(
      "kind: bom\nid: B\nx-n: &n 12\nitems:\n  - {partNumber: *n, description: A, quantity: *n}\n  - {partNumber: *n, description: B, quantity: 1}\n",
    );
    expect(findings.map(({ ruleId, fixes }) => [ruleId, fixes])).toEqual([["yaml/ambiguous-scalar", undefined]]);
  });
  it("says what becomes of the code", () => {
    const messages = (code: string) => findingsOf(bomWith(`manufacturerPartNumber: ${code}`)).map(({ message }) => message);
    expect(messages("3E001")).toEqual([
      "YAML reads `3E001` as the number 30, not as the text of `manufacturerPartNumber`. Put it in quotes.",
    ]);
    expect(messages("off")).toEqual(["Readers of YAML 1.1 take the `manufacturerPartNumber` `off` for false. Put it in quotes."]);
  });
});
