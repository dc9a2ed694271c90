import { content, type Node, type TreeFile } from "../formats/tree.ts";
import { pushAll } from "../pushAll.ts";
import { lastAtMost } from "../text/ordered.ts";
import type { Span } from "../text/span.ts";
import type { SchemaFinding } from "./types.ts";
import { elementPath, entryPath, type ValuePath } from "./valuePath.ts";

/** The problems of the parser, and the regions it left out. */
export type ParseOutcome = Pick<TreeFile, "problems" | "unread">;

/**
 * Drops findings that are mere consequences of broken YAML. A value with an unread part keeps only the problem itself; a map or list with
 * an unread part loses findings about missing entries. Where the recovering reader had to guess, keys may be in the wrong map, so the whole
 * key or list entry loses its findings.
 */
export function withoutFollowUps(
  findings: readonly SchemaFinding[],
  root: Node,
  place: ValuePath,
  text: string,
  reading: ParseOutcome,
): readonly SchemaFinding[] {
  if (reading.problems.length === 0) return findings;
  if (reading.unread === undefined) return place.path === "" ? withoutGuesses(findings, root, reading) : [];
  const touched = new Set<string>();
  for (const region of reading.unread) touch(root, place, region, text, touched);
  return findings.filter(({ path, ruleId }) => ruleId === "schema/unknown-key" || !touched.has(path));
}

/** Adds the paths of the values that an unread region belonged to, from the outermost inwards. */
function touch(node: Node, place: ValuePath, region: Span, text: string, touched: Set<string>): void {
  const before = node.kind === "map" || node.kind === "seq" ? childBefore(node, place, region.start) : undefined;
  if (before === undefined) {
    touched.add(place.path);
    return;
  }
  const { value, at, end } = before;
  const inside = region.start < value.end;
  // An unread region may have held the value of a key without one. On the lines below, it may also have held the next key.
  const between = value.kind === "scalar" && value.source === "" ? /^\s*:?(\s*)$/.exec(text.slice(end, region.start)) : null;
  const isAll = between !== null;
  if (!inside && (between === null || /[\r\n]/.test(between[0]))) touched.add(place.path);
  // The lines after a block map or list may have belonged to it.
  if (inside || isAll || ((value.kind === "map" || value.kind === "seq") && !value.flow)) touch(value, at, region, text, touched);
}

/** The last child that begins before an offset, with its path, and the end of its key or the start of its value. */
function childBefore(
  node: Extract<Node, { kind: "map" | "seq" }>,
  place: ValuePath,
  offset: number,
): { readonly value: Node; readonly at: ValuePath; readonly end: number } | undefined {
  if (node.kind === "seq") {
    const index = node.items.findLastIndex(({ start }) => start <= offset);
    const value = node.items[index];
    return value === undefined ? undefined : { value, at: elementPath(place, index), end: value.start };
  }
  const entry = node.entries.findLast(({ key, via }) => via === undefined && key.start <= offset);
  return entry === undefined ? undefined : { value: entry.value, at: entryPath(place, entry), end: entry.key.end };
}

/** Keeps the findings outside the units (keys of the document, entries of their lists) that contain a problem. */
function withoutGuesses(findings: readonly SchemaFinding[], root: Node, { problems }: ParseOutcome): readonly SchemaFinding[] {
  const starts = unitStarts(root);
  const unitOf = (offset: number): number => lastAtMost(starts, starts.length, offset);
  const broken = new Set<number>();
  for (const { start, end } of problems) for (let unit = unitOf(start); unit <= unitOf(Math.max(start, end - 1)); unit++) broken.add(unit);
  return findings.filter(
    (finding) => !broken.has(unitOf(finding.start)) && !(finding.path === "" && finding.ruleId === "schema/missing-key"),
  );
}

/** Start offsets of the units of a document, in order: its keys, and the entries of their lists. */
function unitStarts(root: Node): readonly number[] {
  const map = content(root);
  if (map.kind !== "map") return [];
  const spans: Span[] = [];
  for (const { key, value, via } of map.entries) {
    if (via !== undefined) continue;
    spans.push(key);
    if (value.kind === "seq") pushAll(spans, value.items);
  }
  return spans.map(({ start }) => start).sort((a, b) => a - b);
}
