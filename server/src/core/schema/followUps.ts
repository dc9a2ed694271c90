import type { Span } from "../text/span.ts";
import { content, type Node, type YamlFile } from "../yaml/tree.ts";
import type { SchemaFinding } from "./types.ts";

/** How the text was read: what could not be read is not judged by its shape. */
export type Reading = Pick<YamlFile, "problems" | "reader">;

/**
 * The findings that do not merely follow from broken YAML. Where the recovering reader had to guess, keys end up in the wrong
 * map or go missing: of a top-level item, or of a key of the document, in which a problem stands, only the problem is told.
 */
export function withoutFollowUps(findings: readonly SchemaFinding[], root: Node, reading: Reading): readonly SchemaFinding[] {
  if (reading.reader !== "recovering" || reading.problems.length === 0) return findings;
  const starts = unitStarts(root);
  const unitOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const broken = new Set<number>();
  for (const { start, end } of reading.problems)
    for (let unit = unitOf(start); unit <= unitOf(Math.max(start, end - 1)); unit++) broken.add(unit);
  return findings.filter(
    (finding) => !broken.has(unitOf(finding.start)) && !(finding.path === "" && finding.ruleId === "schema/missing-key"),
  );
}

/** Where the parts of a document begin that can be broken by themselves: its keys, and the entries of its lists. */
function unitStarts(root: Node): readonly number[] {
  const map = content(root);
  if (map.kind !== "map") return [];
  const spans: Span[] = [];
  for (const { key, value, via } of map.entries) {
    if (via !== undefined) continue;
    spans.push(key);
    if (value.kind === "seq") spans.push(...value.items);
  }
  return spans.map(({ start }) => start).sort((a, b) => a - b);
}
