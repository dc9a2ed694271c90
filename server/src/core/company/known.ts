import type { Known } from "../config/types.ts";
import { openPacks } from "../packs/at.ts";
import type { RuleMeta } from "../ruleMeta.ts";
import type { CompanyPacks } from "./packs.ts";

/** What a configuration may speak of with a company's packs; undefined where they are broken, before their conditions are read. */
export function knownWith({ bundle, rules, problems }: CompanyPacks, builtIn: readonly RuleMeta[]): Known | undefined {
  return problems.length > 0 ? undefined : { rules: [...builtIn, ...rules.map(({ meta }) => meta)], packs: openPacks(bundle) };
}
