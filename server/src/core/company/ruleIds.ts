import { contentOf } from "../formats/tree.ts";
import { code, listOf, type Message, message } from "../l10n/message.ts";
import type { PackProblem } from "../packs/files.ts";
import type { WrittenRule } from "./writtenRules.ts";

/** The group of rule ids that every company may use. */
const common = "company";
/** Groups of built-in rules, present or planned; ids of a company's rules must not use them. */
const reserved: ReadonlySet<string> = new Set([
  "yaml",
  "csv",
  "schema",
  "mapping",
  "parts",
  "end-use",
  "composition",
  "origin",
  "parameter",
  "code",
  "content",
  "party",
  "licence",
  "customs",
  "destination",
  "shipment",
  "ref",
  "rule",
  "waiver",
  "pack",
  "lodestone",
]);

/** Problems for rule ids in a reserved group or a foreign pack's group, and for duplicate ids. */
export function ruleIdProblems(rules: readonly WrittenRule[], builtIn: readonly string[], packIds: readonly string[]): PackProblem[] {
  const groups = new Set([...reserved, ...packIds, ...builtIn.map(groupOf)]);
  const seen = new Set<string>();
  return rules.flatMap(({ rule: { id }, pack, file, node }) => {
    const place = contentOf(node, "id") ?? node;
    const group = groupOf(id);
    const problem = (summary: Message, details: Message): PackProblem => ({
      path: file.path,
      start: place.start,
      end: place.end,
      summary,
      details,
    });
    if (seen.has(id)) return [problem(message("company-rule-twice", { rule: code(id) }), message("company-rule-twice-advice"))];
    seen.add(id);
    if (group === common || (group === pack.id && !groups.has(group))) return [];
    const own = groups.has(pack.id) || pack.id === common ? [common] : [common, pack.id];
    const advice = message("company-rule-group-advice", {
      groups: listOf(
        own.map((one) => code(`${one}/`)),
        "or",
      ),
    });
    const args = { rule: code(id), group: code(`${group}/`) };
    const isBuiltIn = groups.has(group);
    return [problem(isBuiltIn ? message("company-rule-group-built-in", args) : message("company-rule-group-foreign", args), advice)];
  });
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
