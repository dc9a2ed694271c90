import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { placeholdersOf } from "../../server/src/core/text/placeholder.ts";
import { type ReadTerms, readTerms } from "../../server/src/core/waivers/terms.ts";
import { open, packFiles } from "../packs/support.ts";
import { ruleMetas } from "../rules/lodestone.ts";
import { expectLinear } from "../support/cost.ts";

const placeholders = open(packFiles("house")).placeholders();

const whole = { rule: "end-use/missing", until: "2027-03-31", by: "J. Doe", reason: "sample lot, declaration under way" };

/** What is wrong with terms, in English. */
function sayFault({ fault }: ReadTerms): string {
  return fault === undefined ? "nothing" : inEnglish.of(fault);
}

describe("the terms of a waiver", () => {
  it.each([
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot, declaration under way", whole],
    ["#lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample lot, declaration under way  ", whole],
    ["# lodestone-waive\tend-use/missing  until 2027-03-31\tby  J. Doe :  sample lot", { ...whole, reason: "sample lot" }],
    [
      "# lodestone-waive end-use/missing until 2027-03-31 by QA:7 (李雷): 样品: 申报中",
      { ...whole, by: "QA:7 (李雷)", reason: "样品: 申报中" },
    ],
    [
      "# lodestone-waive end-use/missing until 2027-03-31 by J: Doe: tbd until # 7 is settled",
      { ...whole, by: "J", reason: "Doe: tbd until # 7 is settled" },
    ],
    ["# lodestone-waive end-use/missing until 2028-02-29 by by: until by", { ...whole, until: "2028-02-29", by: "by", reason: "until by" }],
  ])("are read: %s", (text, terms) => {
    expect(readTerms(text, { metas: ruleMetas, placeholders })).toEqual(terms);
  });

  it.each([
    ['# lodestone-waive end-use/missing until=2027-03-31 by="J. Doe" reason="sample lot, declaration under way"', whole],
    ["# Lodestone-Waiver end-use/missing until: 2027-03-31, by: J. Doe, reason: sample lot, declaration under way", whole],
    ["# lodestone-waive end-use/missing by J. Doe until 2027-03-31: sample lot", undefined],
    ["# lodestone-waive end-use/missing until=2027-03-31", undefined],
    ["# lodestone-waive until=2027-03-31 by=J. Doe: sample lot", undefined],
  ])("are respelled where all are there: %s", (text, terms) => {
    const by = { metas: ruleMetas, placeholders };
    const read = readTerms(text, by);
    const respelled = "respelled" in read ? read.respelled : undefined;
    expect(respelled === undefined ? undefined : readTerms(respelled, by)).toEqual(terms);
  });

  it.each([
    ["many", 5000],
    ["few", 50],
  ])("cost no more than their length with %s blanks or words in place of a name", (_, count) => {
    const by = { metas: ruleMetas, placeholders };
    for (const part of [" ", "by ", "until "])
      expectLinear((size) => () => readTerms(`# lodestone-waive by${part.repeat(size)}"`, by), count);
  });

  it("are not respelled without a reason, which only a person knows", () => {
    const by = { metas: ruleMetas, placeholders };
    expect(readTerms('# lodestone-waive composition/missing until=2026-01-01 by="J. Doe"', by)).not.toHaveProperty("respelled");
  });

  it.each([
    ["# lodestone-waive", "names no rule"],
    ["# lodestone-waive until 2027-03-31 by J. Doe: sample", "names no rule"],
    ["# lodestone-waiver end-use/missing until 2027-03-31 by J. Doe: sample", "does not begin with"],
    ["## lodestone-waive end-use/missing until 2027-03-31 by J. Doe: sample", "does not begin with"],
    ["# lodestone-waive end-use/missing", "has no last day"],
    ["# lodestone-waive end-use/missing 2027-03-31 by J. Doe: sample", "has no last day"],
    ["# lodestone-waive end-use/missing until by J. Doe: sample", "`by` is not a date"],
    ["# lodestone-waive end-use/missing until 31.03.2027 by J. Doe: sample", "`31.03.2027` is not a date"],
    ["# lodestone-waive end-use/missing until 2027-03-31", "does not say who approved it"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by : sample", "names nobody"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by NAME: sample", "names nobody"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe", "gives no reason"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe:sample", "gives no reason"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: …", "gives no reason"],
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: REASON", "gives no reason"],
    ...["<reason>", "reason", "TBD", "tbd.", "T.B.D.", "(TODO)", "to be defined", "n/a", "xxx", "待定", "?"].map(
      (reason): [string, string] => [`# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: ${reason}`, "gives no reason"],
    ),
    ...["<approver>", "[name]", "TBD", "<your name>"].map((by): [string, string] => [
      `# lodestone-waive end-use/missing until 2027-03-31 by ${by}: sample`,
      "names nobody",
    ]),
    [
      "# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: a # lodestone-waive schema/missing-key until 2027-03-31 by J. Doe: b",
      "contains a second waiver",
    ],
    ["# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: a #lodestone_waive", "contains a second waiver"],
    ["# lodestone-waive end-use/mising until 2027-03-31 by J. Doe: sample", "Did you mean `end-use/missing`?"],
    ["# lodestone-waive nothing-like-it until 2027-03-31 by J. Doe: sample", "`lodestone rules` lists them all"],
    ["# lodestone-waive end-use/missing, schema/type until 2027-03-31 by J. Doe: sample", "names several rules"],
    ["# lodestone-waive end-use/military until 2027-03-31 by J. Doe: sample", "reports a prohibition"],
    ...["yaml/syntax", "yaml/too-deep", "schema/type", "schema/value"].map((rule): [string, string] => [
      `# lodestone-waive ${rule} until 2027-03-31 by J. Doe: sample`,
      "nobody can approve",
    ]),
    ["# lodestone-waive rule/failed until 2027-03-31 by J. Doe: sample", "nobody can approve"],
    ["# lodestone-waive waiver/expired until 2027-03-31 by J. Doe: sample", "no waiver can justify another"],
  ])("are missing or wrong: %s", (text, fault) => {
    expect(sayFault(readTerms(text, { metas: ruleMetas, placeholders }))).toContain(fault);
  });
});

it("words that put an answer off are data", () => {
  const comment = "# lodestone-waive end-use/missing until 2027-03-31 by J. Doe: Angabe folgt";
  expect(readTerms(comment, { metas: ruleMetas, placeholders })).toMatchObject({ reason: "Angabe folgt" });
  expect(sayFault(readTerms(comment, { metas: ruleMetas, placeholders: placeholdersOf(["angabe folgt"]) }))).toContain("gives no reason");
});
