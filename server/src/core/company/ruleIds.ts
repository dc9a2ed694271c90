import { contentOf } from "../formats/tree.ts";
import { code, listOf, type Message, message } from "../l10n/message.ts";
import type { PackProblem } from "../packs/files.ts";
import type { WrittenRule } from "./writtenRules.ts";

/** The group of rule ids that every company may use. */
const common = "company";
/** Groups without a built-in rule that ids of a company's rules must not use either. */
const reserved = ["rule", "pack", "lodestone"];

/** Problems for rule ids in a built-in group or a foreign pack's group, and for duplicate ids. */
export function ruleIdProblems(rules: readonly WrittenRule[], builtIn: readonly string[], packIds: readonly string[]): PackProblem[] {
  const groups = new Set([...reserved, ...packIds, ...builtIn.map(groupOf)]);
  const seen = new Set<string>();
  return rules.flatMap(({ rule: { id }, pack, file, node }) => {
    const place = contentOf(node, "id") ?? node;
    const group = groupOf(id);
    const at = { path: file.path, start: place.start, end: place.end };
    const problem = (summary: Message, details: Message): PackProblem => ({ ...at, summary, details });
    if (seen.has(id)) return [problem(message("company-rule-twice", { rule: code(id) }), message("company-rule-twice-advice"))];
    seen.add(id);
    if (group === common || (group === pack.id && !groups.has(group))) return [];
    const own = groups.has(pack.id) || pack.id === common ? [common] : [common, pack.id];
    const usable = own.map((one) => code(`${one}/`));
    const advice = message("company-rule-group-advice", { groups: listOf(usable, "or") });
    const args = { rule: code(id), group: code(`${group}/`) };
    const summary = groups.has(group) ? message("company-rule-group-built-in", args) : message("company-rule-group-foreign", args);
    return [problem(summary, advice)];
  });
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
