import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folder of the rules, from the root of the project. */
export const rulesFolder = "server/src/rules";
/** The registry, from the root of the project. */
export const registryFile = `${rulesFolder}/registry.ts`;

/** `group/name` in lower case, words joined by hyphens: the form of every rule id, and of its folder. */
export const ruleIdShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Ids of the rules with code, in order; folders without `index.ts` are skipped. */
export function ruleIds(root: string): string[] {
  const folder = join(root, rulesFolder);
  return readdirSync(folder, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap((group) => readdirSync(join(folder, group.name)).map((name) => `${group.name}/${name}`))
    .filter((id) => ruleIdShape.test(id) && existsSync(join(folder, id, "index.ts")))
    .sort();
}

/** Source of the module that lists the rules, sorted by id. */
export function registrySource(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return [
    `import type { Rule } from "../core/rule.ts";`,
    ...sorted.map((id) => `import { rule as ${variableOf(id)} } from "./${id}/index.ts";`),
    "",
    "/** Every rule, in the order of the ids. */",
    "export const rules: readonly Rule[] = [",
    ...sorted.map((id) => `  ${variableOf(id)},`),
    "];",
    "",
  ].join("\n");
}

/** Variable name of a rule: `end-use/unknown-key` as `endUseUnknownKey`. */
function variableOf(id: string): string {
  return id.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
