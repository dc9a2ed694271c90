import { contentOf } from "../formats/tree.ts";
import type { PackProblem } from "../packs/files.ts";
import type { WrittenRule } from "./writtenRules.ts";

/** The group that every company may use. */
const common = "company";
/** Groups of rules that are, or are to be, built in; a company's rule never looks like one of them. */
const reserved: ReadonlySet<string> = new Set([
  "yaml",
  "csv",
  "schema",
  "shape",
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

/** Ids that could be taken for those of built-in rules, or of what a built-in pack might bring, and ids that stand twice. */
export function ruleIdProblems(rules: readonly WrittenRule[], builtIn: readonly string[], packIds: readonly string[]): PackProblem[] {
  const groups = new Set([...reserved, ...packIds, ...builtIn.map(groupOf)]);
  const seen = new Set<string>();
  return rules.flatMap(({ rule: { id }, pack, file, node }) => {
    const place = contentOf(node, "id") ?? node;
    const group = groupOf(id);
    const problem = (message: string): PackProblem => ({ path: file.path, start: place.start, end: place.end, message });
    const own = groups.has(pack.id) || pack.id === common ? "" : ` or \`${pack.id}/\``;
    if (seen.has(id))
      return [problem(`There are two rules with the id \`${id}\`, and settings could not say which is meant. Give this one its own.`)];
    seen.add(id);
    if (group === common || (group === pack.id && !groups.has(group))) return [];
    const why = groups.has(group) ? `\`${group}/\` is the group of built-in rules` : `\`${group}\` is not the id of this pack`;
    return [problem(`${why}, so \`${id}\` cannot be a rule of it. Begin the id with \`${common}/\`${own}.`)];
  });
}

function groupOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
