import type { Seams, SectionTree } from "../formats/format.ts";
import { judgeItems, judgingContext } from "../judge/judgeItems.ts";
import type { CheckResult, Engine } from "../judge/types.ts";
import { openItems, readHead } from "../mappings/own/read.ts";
import { endUseInEffect } from "../model/endUseInEffect.ts";
import { resolveReferences } from "../model/resolve.ts";
import { isInText } from "../text/place.ts";
import type { Conditions, Frame, Outside } from "./frame.ts";
import type { Layout } from "./layout.ts";
import type { Part } from "./part.ts";
import { targetsOf } from "./referredTo.ts";
import { readSkeleton, withItems } from "./skeleton.ts";

/**
 * The indexes of some sections with those that their items refer to, directly or through others, in order. Undefined where
 * what a reference means shows only when all items are looked at.
 */
export function withTargets(layout: Layout<Part>, indexes: readonly number[]): readonly number[] | undefined {
  const wanted = new Set<number>();
  const waiting = [...indexes];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (wanted.has(index)) continue;
    wanted.add(index);
    const part = layout.sections.at(index);
    if (part?.isLinked !== true) continue;
    for (const item of part.items) {
      const targets = targetsOf(item);
      if (targets === undefined) return undefined;
      for (const { place } of targets) {
        const target = isInText(place) ? layout.indexOf(place) : undefined;
        if (target !== undefined) waiting.push(target);
      }
    }
  }
  return [...wanted].sort((a, b) => a - b);
}

/**
 * Reads and judges some sections anew, by places in the text: a document with all that stands outside the items, and of the
 * items those of the sections.
 */
export function inspectSections(
  engine: Engine,
  { settings, format }: Conditions,
  seams: Seams,
  {
    context: {
      document: { kind },
      asOf,
      today,
      links,
    },
  }: Frame,
  outside: Outside,
  layout: Layout<Part>,
  wanted: readonly number[],
): Pick<CheckResult, "judged" | "file"> {
  const pieces = wanted.map((index) => ({ before: layout.sections.positionOf(index), ...readAt(seams, layout, index) }));
  // It was read before, and is read again since places in it are changed.
  const skeleton = readSkeleton(format, seams, outside.text.slice(0, outside.head), outside.text.slice(outside.head), layout.sections.end);
  if (skeleton === undefined) return { judged: [], file: outside };
  const [first, last] = [readAt(seams, layout, 0), readAt(seams, layout, layout.sections.count - 1)];
  const all = pieces.flatMap(({ entries }) => entries);
  const root = withItems(skeleton, { kind: "seq", flow: false, items: all, start: first.start, end: last.end });
  const context = judgingContext(engine, readHead(root, kind, 0, undefined, links?.parts), asOf, { settings, today, links, format });
  const items = pieces.flatMap(({ entries, before }) =>
    openItems(context.document, entries, (position) => `/items/${before + position}`, undefined),
  );
  resolveReferences(items, links);
  for (const item of items) item.endUse = endUseInEffect(item);
  const document = { ...context.document, items, lines: items.filter(({ parent }) => parent === undefined) };
  const end = layout.end + outside.text.length - outside.head;
  return {
    // What goes wrong in judging is among the findings of the sections already.
    judged: [{ ...context, document, items: judgeItems(items, context, settings, { findings: [], texts: engine.texts }) }],
    file: { tree: { documents: [{ root, start: 0, end }] }, documents: [{ index: 0, kind }] },
  };
}

/** The entries of a section, and where its list begins and ends, by places in the text. */
function readAt(seams: Seams, layout: Layout<Part>, index: number): Omit<SectionTree, "tree"> {
  return seams.readSection(layout.sections.at(index)?.text ?? "", {}, layout.startOf(index));
}
