import { type FactType, facts } from "../../../server/src/core/company/facts.ts";
import { functions, limits, longestCondition, walks } from "../../../server/src/core/company/forbidden.ts";
import { longestList, longestText } from "../../../server/src/core/company/itemFacts.ts";
import { blocks, code, link, section, sentence, table } from "./markdown.ts";

const types: Readonly<Record<FactType, string>> = {
  bool: "true or false",
  string: "text, always there",
  "list<string>": "list of texts, empty for none",
  "optional<string>": "text, or nothing",
  "optional<double>": "number, or nothing",
};

/** How a company writes packs of its own; the facts come from the table that conditions are checked by. */
export function companyRulesPage(): string {
  return `${blocks(
    "# Packs of a company",
    `${link("Index", "README.md")} · ${link("Rules", "rules.md")} · ${link("Acts", "acts.md")}`,
    "A company adds to the built-in packs what only it knows: acts, controlled items, parties, look-alikes and other entries of the recogniser, legal forms and words of company names, and rules. A pack is a YAML file, or a folder of them, that `lodestone.yaml` names under `packs`; its form is that of the built-in packs, described by `schemas/pack.schema.json`. A pack that is broken stops the check with exit status 2: nothing is judged by half of it.",
    "```yaml\npacks: [house]\n```",
    `A whole pack with its cases stands in ${link("samples/house-rules", "../samples/house-rules/house/pack.yaml")}.`,
    section(
      2,
      "A rule",
      '```yaml\nrules:\n  - id: company/approved-supplier\n    severity: warning\n    title: rare-earth magnet from a supplier that is not approved\n    message: "{item.partNumber} comes from {item.supplier}. Choose an approved supplier."\n    when: item.form.orValue("") == "magnet" && !(item.supplier.orValue("") in ["Example Magnets"])\n    from: 2026-04-01\n    until: 2027-03-31\n    citations: [purchasing-policy]\n```',
      "It fires on every item for which `when` is true, on the days from `from` to `until`, both included. The finding stands at the part number, cites the sources, and names the acts under `acts` if there are any. The id begins with `company/` or with the id of the pack and `/`, never with the group of built-in rules. Severities are set, and rules switched off, in `lodestone.yaml` as for any rule.",
      "Write a condition of more than a few words as a block (`when: |`), so that YAML takes nothing in it for its own: a plain text must not begin with `!` or a quotation mark. A placeholder in the message is one fact in braces; a brace itself is written twice. A fact without a value is shown as `not declared`, an empty list as `none`.",
    ),
    section(
      2,
      "Facts",
      "Conditions see the item as Lodestone judged it, with what its `ref` leads to within the document.",
      table(facts, [
        { head: "Fact", cell: ({ name }) => code(name) },
        { head: "Type", cell: ({ type }) => code(type) },
        { head: "Holds", cell: ({ type }) => types[type] },
        { head: "What it is", cell: ({ help }) => sentence(help) },
      ]),
    ),
    section(
      2,
      "What is not there",
      'A fact of a type `optional` may be without a value, and a condition has to say what that means: `item.countryOfOrigin.orValue("") == "CN"` takes a missing origin for none, `!item.countryOfOrigin.hasValue()` asks for it. To compare the fact itself with a value is a mistake that is found when the pack is loaded. `value()` fails where there is none; like any failure of a condition, such as an index outside a list, that is a finding `rule/failed` at the item, and the other items and rules are judged.',
    ),
    section(
      2,
      "The language",
      `Conditions are written in ${link("CEL", "https://cel.dev")}: \`&&\`, \`||\`, \`!\`, \`? :\`, comparisons, arithmetic, \`in\`, lists in brackets, and ${[...functions, ...walks].map(code).join(", ")}. Numbers of facts are doubles: write \`0.0\` in \`orValue(0.0)\`. Days are texts and compare as such. There are no regular expressions, no maps, and no walk over a list inside another, so that the work on an item is bounded: at most ${longestCondition} characters, ${limits.maxAstNodes} parts and a depth of ${limits.maxDepth} for a condition (of brackets and operators, and of the signs \`!\` and \`-\`, each counted by itself), ${longestText} characters for a text and ${longestList} entries for a list of an item. An item beyond that is a finding \`rule/failed\`.`,
    ),
    section(
      2,
      "Cases",
      "A pack carries the cases that prove it, and `lodestone test PACK…` runs them: exit status 0 when all pass, 1 when one fails, 2 for a broken pack or one without cases.",
      "```yaml\ntests:\n  - name: a magnet from an unknown supplier is reported from April on\n    asOf: 2026-04-01\n    rules: [company/approved-supplier]   # compare the findings of these only\n    items:\n      - { partNumber: M1, description: NdFeB magnet, quantity: 1, supplier: Anyone }\n    expect:\n      - { rule: company/approved-supplier, path: /items/0 }\n```",
      "A document is given as `items`, or whole as the text of a file under `input`, where findings may be placed by `line`. What is expected is complete: a finding more or less fails the case. `severity` and `acts` are compared where they are given. `states` expects acts in a state on the day.",
    ),
  )}\n`;
}
