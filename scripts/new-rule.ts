import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ruleIdShape, rulesFolder } from "./lib/registry.ts";

/** An error for the user: the rule cannot be created. */
export class NewRuleError extends Error {}

/**
 * Creates the folder of a new rule under `root`: code, page, a failing case and a passing case, all to be filled in. Returns the files as
 * paths from the root. Throws `NewRuleError` for an invalid or used id; ids are permanent, so that of a removed rule cannot be reused.
 */
export function newRule(root: string, id: string): string[] {
  if (!ruleIdShape.test(id))
    throw new NewRuleError(`\`${id}\` is no rule id. Write group/name in lower case, words joined by hyphens, such as end-use/missing.`);
  const [group = "", name = ""] = id.split("/");
  if (group === "support") throw new NewRuleError("`support` holds what rules share; choose another group.");
  const folder = `${rulesFolder}/${id}`;
  if (existsSync(join(root, folder))) throw new NewRuleError(`\`${id}\` is taken: ${folder} is there.`);
  const files: Readonly<Record<string, string>> = {
    "index.ts": code(id, name),
    "README.md": page(id),
    "cases/fires-block.yaml": firing(id),
    "cases/silent-no-material.yaml": silent,
  };
  return Object.entries(files).map(([file, text]) => {
    const path = `${folder}/${file}`;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return path;
  });
}

function code(id: string, name: string): string {
  return `import { prose } from "../../../core/l10n/message.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { atItem } from "../../../core/judge/referencedItems.ts";

/** State in a sentence or two the reason for this rule, with the article it rests on. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material"],
  meta: {
    id: "${id}",
    severity: "warning",
    title: "${name.replaceAll("-", " ")}",
    summary: "When it fires, in one sentence.",
    waivable: true,
    task: { action: "decide", words: "State what to do, as an imperative" },
  },
  *check({ item }) {
    yield {
      ...atItem(item),
      // Both become messages of server/l10n, in every language.
      summary: prose("What is wrong with the item."),
      details: [prose("What to do. Why it matters.")],
    };
  },
};
`;
}

function page(id: string): string {
  return `# ${id}

## What it finds

When it fires, and what the finding marks.

## Why

The act, its article and the address of its text. If no act asks for the rule, it is a house rule: say so, and say why it exists.

## Examples

\`\`\`yaml bad also=end-use/missing
${example}\`\`\`

\`\`\`yaml good
kind: bom
id: EXAMPLE-1
items:
  - partNumber: BOLT-1
    description: Hexagon bolt M6x20
    quantity: 4
\`\`\`

## How to fix it

What a person does, step by step.

## How to switch it off

Set another severity, or \`off\`, under \`rules\` in \`lodestone.yaml\`:

\`\`\`yaml
rules:
  ${id}: information
\`\`\`
`;
}

const example = `kind: bom
id: EXAMPLE-1
items:
  - partNumber: CE-1
    description: Cerium dioxide
    form: oxide
    casNumber: 1306-38-3
    countryOfOrigin: JP
    quantity: 25
    unit: kg
`;

function firing(id: string): string {
  const marked = example.replace(/( +- partNumber: )(\S+)\n/, (line, before: string, number: string) => {
    const under = `#${" ".repeat(before.length - 1)}${"^".repeat(number.length)}`;
    return `${line}${under} warning ${id}\n${under} warning end-use/missing\n`;
  });
  return `# about: what this case shows, in a sentence\n${marked}`;
}

const silent = `# about: an item without a monitored material
kind: bom
id: EXAMPLE-1
items:
  - partNumber: BOLT-1
    description: Hexagon bolt M6x20
    quantity: 4
`;
