import type { PackBundle } from "../../../server/src/core/packs/bundle.ts";
import { type RuleMeta, ruleFailedMeta } from "../../../server/src/core/ruleMeta.ts";
import type { JsonSchema } from "../schemaFiles.ts";
import { actPage } from "./act.ts";
import { actsPage } from "./acts.ts";
import { agePage } from "./age.ts";
import { companyRulesPage } from "./companyRules.ts";
import { controlledItemsPage } from "./controlledItems.ts";
import { openLaw } from "./law.ts";
import { byNumbers } from "./order.ts";
import { practicePage } from "./practice.ts";
import { readmePage } from "./readme.ts";
import { type DocumentedRule, rulePage } from "./rulePage.ts";
import { rulesPage } from "./rules.ts";
import { wordsOf } from "./words.ts";

/** Input of the pages. */
export interface DocsInput {
  readonly bundle: PackBundle;
  /** Metadata from the code of each rule. */
  readonly metas: readonly RuleMeta[];
  /** READMEs by rule id, also of rules without code. */
  readonly readmes: Readonly<Record<string, string>>;
  /** `pack.schema.json`, which explains the words of packs. */
  readonly packSchema: JsonSchema;
}

/** All pages by path below `docs/`. The same input gives the same text on every day and machine. */
export function docPages({ bundle, metas, readmes, packSchema }: DocsInput): ReadonlyMap<string, string> {
  const law = openLaw(bundle);
  const words = wordsOf(packSchema);
  const rules = Object.entries(readmes)
    .map(
      ([id, readme]): DocumentedRule => ({
        id,
        readme,
        meta: [...metas, ruleFailedMeta].find((meta) => meta.id === id),
        hasCode: metas.some((meta) => meta.id === id),
      }),
    )
    .sort((a, b) => byNumbers(a.id, b.id));
  return new Map([
    ["README.md", readmePage(law, words)],
    ["rules.md", rulesPage(rules)],
    ...rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule, rules, law, words)] as const),
    ["acts.md", actsPage(law, words)],
    ...law.acts.map((history) => [`acts/${history.act.id}.md`, actPage(law, words, history)] as const),
    ["controlled-items.md", controlledItemsPage(law, words)],
    ["company-rules.md", companyRulesPage()],
    ["practice.md", practicePage(law, words)],
    ["sources.md", agePage(law, words)],
  ]);
}
