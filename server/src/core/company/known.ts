import type { RulesAndPacks } from "../config/types.ts";
import { openPacks } from "../packs/at.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { CompanyPacks } from "./packs.ts";

/**
 * Rules and packs that a configuration may refer to, including a company's; undefined where its packs have problems. Conditions are not
 * compiled yet.
 */
export function knownWith({ bundle, rules, problems }: CompanyPacks, builtIn: readonly RuleMeta[]): RulesAndPacks | undefined {
  return problems.length > 0 ? undefined : { rules: [...builtIn, ...rules.map(({ meta }) => meta)], packs: openPacks(bundle) };
}
