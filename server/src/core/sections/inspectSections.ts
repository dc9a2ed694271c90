import { judgeItems, judgingContext } from "../judge/judgeItems.ts";
import type { CheckResult, CheckSettings, Engine } from "../judge/types.ts";
import { endUseInEffect, openItems, readHead } from "../model/build.ts";
import { resolveReferences } from "../model/resolve.ts";
import type { OpenItem } from "../model/types.ts";
import { readYaml } from "../yaml/read.ts";
import { entryOf, type MapNode, type Node, type SeqNode } from "../yaml/tree.ts";
import type { Frame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { moveEntry, moveTree } from "./move.ts";
import type { Part } from "./part.ts";
import { targetsOf } from "./referredTo.ts";
import type { Skeleton } from "./skeleton.ts";

/**
 * The numbers of some sections with those that their items refer to, directly or through others, in order. Undefined where
 * what a reference means shows only when all items are looked at.
 */
export function withTargets(layout: Layout<Part>, numbers: readonly number[]): readonly number[] | undefined {
  const wanted = new Set<number>();
  const waiting = [...numbers];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (wanted.has(index)) continue;
    wanted.add(index);
    const part = layout.sections.at(index);
    if (part?.isLinked !== true) continue;
    for (const item of part.items) {
      const targets = targetsOf(item);
      if (targets === undefined) return undefined;
      for (const { place } of targets) {
        const target = layout.numberOfAddress(place.start);
        if (target !== undefined) waiting.push(target);
      }
    }
  }
  return [...wanted].sort((a, b) => a - b);
}

/**
 * Reads and judges some sections anew, by places in the text: a document with all that stands outside the items, and of the
 * items those of the sections.
 *
 * @param skeleton just read, since places behind its head are changed; there are no anchors where anything stands there
 */
export function inspectSections(
  engine: Engine,
  settings: CheckSettings,
  { kind, context: { asOf, today, links } }: Frame,
  skeleton: Skeleton,
  layout: Layout<Part>,
  wanted: readonly number[],
): Pick<CheckResult, "judged"> & { readonly root: MapNode } {
  const pieces = wanted.map((index) => ({ first: layout.sections.positionOf(index), ...readAt(layout, index) }));
  const root = rootAround(
    skeleton,
    layout,
    pieces.flatMap(({ entries }) => entries),
  );
  const context = judgingContext(engine, readHead(root, kind, 0), asOf, { settings, today, links });
  const items: OpenItem[] = [];
  for (const { entries, first } of pieces)
    openItems(context.document, entries, (position) => `/items/${first + position}`, undefined, items);
  resolveReferences(items, links);
  for (const item of items) item.endUse = endUseInEffect(item);
  const document = { ...context.document, items, lines: items.filter(({ parent }) => parent === undefined) };
  // What goes wrong in judging is among the findings of the sections already.
  return { root, judged: [{ ...context, document, items: judgeItems(items, context, settings, []) }] };
}

/** The entries of a section, and where its list begins and ends, by places in the text. */
function readAt(layout: Layout<Part>, index: number): { readonly entries: readonly Node[]; readonly start: number; readonly end: number } {
  const start = layout.startOf(index);
  const [list] = readYaml(layout.sections.at(index)?.text ?? "", { outer: 1 }).documents.flatMap(({ root }) =>
    root?.kind === "seq" ? [root] : [],
  );
  if (list === undefined) return { entries: [], start, end: start };
  moveTree(list, start);
  return { entries: list.items, start: list.start, end: list.end };
}

/** The root of the document with a list of some items. */
function rootAround({ root, head }: Skeleton, layout: Layout<Part>, entries: readonly Node[]): MapNode {
  const after = layout.end - head;
  for (const entry of root.entries) if (entry.key.start >= head) moveEntry(entry, after);
  const [first, last] = [readAt(layout, 0), readAt(layout, layout.sections.count - 1)];
  const list: SeqNode = { kind: "seq", flow: false, items: entries, start: first.start, end: last.end };
  const own = entryOf(root, "items");
  return {
    ...root,
    entries: root.entries.map((entry) => (entry === own ? { ...entry, value: list } : entry)),
    end: root.end > head ? root.end + after : list.end,
  };
}
