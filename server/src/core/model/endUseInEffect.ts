import { chainFrom } from "./reference.ts";
import type { DocumentHead, EndUseInEffect, Item, WrittenEndUse } from "./types.ts";

/**
 * The end use that applies to an item. The first of these counts: its own; that of the nearest assembly; that of the document; the one that
 * applies to the referenced item; one in parts files, from the entry of the referenced item, then the entry of the item, `matching`, and
 * `uses` for the file.
 */
export function endUseInEffect(item: Item): EndUseInEffect | undefined {
  return ownOrAssembly(item) ?? ofDocument(item.document, "document") ?? ofReferred(item) ?? ofParts(item);
}

function ofReferred(item: Item): EndUseInEffect | undefined {
  for (const reference of chainFrom(item)) {
    if (reference.kind === "bom") return ofDocument(reference.target, "ref");
    if (reference.kind !== "item") return undefined;
    const { target }: { readonly target: Item } = reference;
    const found = ownOrAssembly(target) ?? ofDocument(target.document, "ref");
    if (found !== undefined) return { ...found, origin: "ref", by: target };
  }
  return undefined;
}

function ofParts(item: Item): EndUseInEffect | undefined {
  if (item.document.parts === undefined) return undefined;
  const items = [item];
  for (const reference of chainFrom(item)) if (reference.kind === "item") items.push(reference.target);
  const referredFirst = [...items].reverse();
  for (const entry of [...referredFirst.map((one) => one.entry), ...referredFirst.flatMap((one) => one.matching)])
    if (typeof entry === "object" && entry.writtenEndUse !== undefined) return inEffect(entry.writtenEndUse, "part", entry);
  for (const one of items) {
    const use = one.document.parts?.useOf(one.sought);
    if (use !== undefined) return use;
  }
  return undefined;
}

function ofDocument({ endUse }: DocumentHead, origin: EndUseInEffect["origin"]): EndUseInEffect | undefined {
  return endUse === undefined ? undefined : inEffect(endUse, origin, undefined);
}

function ownOrAssembly(item: Item): EndUseInEffect | undefined {
  if (item.writtenEndUse !== undefined) return inEffect(item.writtenEndUse, "item", item);
  for (let parent = item.parent; parent !== undefined; parent = parent.parent) {
    if (parent.writtenEndUse !== undefined) return inEffect(parent.writtenEndUse, "assembly", parent);
  }
  return undefined;
}

function inEffect(written: NonNullable<WrittenEndUse>, origin: EndUseInEffect["origin"], by: Item | undefined): EndUseInEffect {
  return written.kind === "declared" ? { kind: "declared", endUse: written.endUse, origin, by } : { kind: "unresolved", origin, by };
}
