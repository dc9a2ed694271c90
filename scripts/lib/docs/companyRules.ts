import { type FactType, facts, questions } from "../../../server/src/core/company/facts.ts";
import { functions, limits, longestCondition, walks } from "../../../server/src/core/company/forbidden.ts";
import { longestList, longestText } from "../../../server/src/core/company/itemFacts.ts";
import { keyMeaning, meaningsAt } from "../../../server/src/core/schema/meaning.ts";
import { blocks, code, link, section, sentence, table } from "./markdown.ts";

const types: Readonly<Record<FactType, string>> = {
  bool: "true or false",
  string: "text, always there",
  "list<string>": "list of texts, empty for none",
  "optional<string>": "text, or nothing",
  "optional<double>": "number, or nothing",
};

/** The description of the key of an item that a fact is named after. */
function described(name: string): string {
  return keyMeaning(meaningsAt("shipment", ["items", 0]), name.replace("item.", ""))?.description ?? "";
}

/** The page about a company's own packs; its facts come from the table behind conditions. */
export function companyRulesPage(): string {
  return `${blocks(
    "# Your own packs",
    `${link("Index", "README.md")} · ${link("Rules", "rules.md")} · ${link("Acts", "acts.md")}`,
    "A company can add to the built-in packs what only it knows: rules, acts, controlled items, parties, look-alikes and other entries for the recogniser, and the legal forms and words of company names. A pack is a YAML file, or a folder of YAML files, that `lodestone.yaml` names under `packs`. It has the same form as the built-in packs, which `schemas/pack.schema.json` describes. A broken pack stops the check with exit status 2, so that nothing is judged by half of it.",
    "```yaml\npacks: [house]\n```",
    `${link("samples/house-rules", "../samples/house-rules/house/pack.yaml")} is a complete pack with its cases.`,
    section(
      2,
      "A rule",
      '```yaml\nrules:\n  - id: company/approved-supplier\n    severity: warning\n    title: rare-earth magnet from a supplier that is not approved\n    message: "{item.partNumber} comes from {item.supplier}. Choose an approved supplier."\n    when: item.form.orValue("") == "magnet" && !(item.supplier.orValue("") in ["Example Magnets"])\n    from: 2026-04-01\n    until: 2027-03-31\n    citations: [purchasing-policy]\n```',
      "It fires on every item for which `when` is true, on the days from `from` to `until`, both included. The finding marks the part number, cites the sources, and names the acts under `acts`, if there are any. In `lodestone.yaml` you can set its severity or switch it off, as for any rule.",
      [
        "- The id begins with `company/`, or with the id of the pack and `/`. It never begins with the group of a built-in rule.",
        "- Write a condition of more than a few words as a block (`when: |`), so that YAML does not interpret it. A condition on one line must not begin with `!` or a quotation mark.",
        "- A placeholder in the message is one fact in braces. Write a brace itself twice.",
        "- In a message, a fact without a value is shown as `not declared`, and an empty list as `none`.",
      ].join("\n"),
    ),
    section(
      2,
      "Facts",
      "Conditions see the item as Lodestone judged it, including the facts that it takes from its `ref` within the document.",
      table(facts, [
        { head: "Fact", cell: ({ name }) => code(name) },
        { head: "Type", cell: ({ type }) => code(type) },
        { head: "Value", cell: ({ type }) => types[type] },
        { head: "What it is", cell: ({ name, help }) => sentence(help ?? described(name)) },
      ]),
      table(questions, [
        { head: "Question", cell: ({ name }) => code(`${name}("…")`) },
        { head: "Type", cell: () => code("bool") },
        { head: "What it is", cell: ({ help }) => sentence(help) },
      ]),
      '`item.holds("gallium")` and `item.holds("Ga")` stand in a condition with the word in quotes. A word that names no class and no element of one is refused when the pack is loaded.',
    ),
    section(
      2,
      "Facts without a value",
      'A fact of the type `optional` may have no value, and a condition has to say what that means. `item.countryOfOrigin.orValue("") == "CN"` is false for a missing origin; `!item.countryOfOrigin.hasValue()` is true for it. A condition that compares the fact itself with a value is rejected when the pack is loaded.',
      "`value()` fails if there is no value. Like any failure of a condition, such as an index outside a list, this is a finding of `rule/failed` on the item. The other items and rules are judged all the same.",
    ),
    section(
      2,
      "The language",
      `Conditions are written in ${link("CEL", "https://cel.dev")}: \`&&\`, \`||\`, \`!\`, \`? :\`, comparisons, arithmetic, \`in\`, lists in brackets, and ${[...functions, ...walks].map(code).join(", ")}. Facts that are numbers are doubles: write \`orValue(0.0)\`, not \`orValue(0)\`. Days are texts, and are compared as texts.`,
      "There are no regular expressions, no maps, and no loop over a list inside another one, so that the work on an item is bounded. These are the limits:",
      [
        `- A condition has at most ${longestCondition} characters and ${limits.maxAstNodes} parts. Brackets and operators can be nested ${limits.maxDepth} deep, and so can the signs \`!\` and \`-\`, which are counted separately.`,
        `- A text of an item has at most ${longestText} characters, and a list of an item at most ${longestList} entries. An item beyond that is a finding of \`rule/failed\`.`,
      ].join("\n"),
    ),
    section(
      2,
      "Cases",
      "A pack contains the cases that prove it, and `lodestone test PACK…` runs them. The exit status is 0 if all pass, 1 if one fails, and 2 for a broken pack or one without cases.",
      "```yaml\ntests:\n  - name: a magnet from an unknown supplier is reported from April on\n    asOf: 2026-04-01\n    rules: [company/approved-supplier]   # compare the findings of these only\n    items:\n      - { partNumber: M1, description: NdFeB magnet, quantity: 1, supplier: Anyone }\n    expect:\n      - { rule: company/approved-supplier, path: /items/0 }\n```",
      "Give a document as `items`, or as the whole text of a file under `input`; a finding in such a text can be placed by its `line`. The list under `expect` is complete: one finding more or less fails the case. `severity` and `acts` are compared if they are given. `states` says in which state acts are expected to be on the day.",
    ),
  )}\n`;
}
