import { chainFrom } from "./reference.ts";
import type { EndUse, EndUseInEffect, Item } from "./types.ts";

/**
 * The state of an item's end use: none (`missing`), named but not readable (`unreadable`), a form with blanks (`unfinished`), declared as
 * unknown (`undetermined`), or known (`declared`). Only the last is a declaration.
 */
export type EndUseState = "missing" | "unreadable" | "unfinished" | "undetermined" | "declared";

/** The state of an end use that applies to an item. */
export function endUseState(endUse: EndUseInEffect | undefined): EndUseState {
  if (endUse === undefined) return "missing";
  if (endUse.kind === "unresolved") return "unreadable";
  const { category, statement } = endUse.endUse;
  if (category?.value === "undetermined") return "undetermined";
  return isBlank(category?.value) || isBlank(statement?.value) ? "unfinished" : "declared";
}

/** The declared end use that applies to an item; undefined where none does, and where it cannot be read. */
export function declaredEndUse({ endUse }: Pick<Item, "endUse">): EndUse | undefined {
  return endUse?.kind === "declared" ? endUse.endUse : undefined;
}

/**
 * The end uses whose parties receive an item: the declared one that applies to it, then the forms that have no other effect, of the item, its
 * assemblies and its document, and of those that its `ref` leads to. Each is listed once.
 *
 * @param line the line that brings the item in, whose forms count too
 */
export function endUsesNamingParties(item: Item, line = item): readonly EndUse[] {
  const declared = declaredEndUse(item);
  const found = new Map<EndUse["identity"], EndUse>();
  for (const endUse of [...(declared === undefined ? [] : [declared]), ...formsOf(item), ...(line === item ? [] : formsOf(line))])
    for (const one of withAbove(endUse)) if (!found.has(one.identity)) found.set(one.identity, one);
  return [...found.values()];
}

/** An end use, then those of the parties above its table. */
export function* withAbove(endUse: EndUse | undefined): Iterable<EndUse> {
  for (let at = endUse; at !== undefined; at = at.above) yield at;
}

function* formsOf(item: Item): Iterable<EndUse> {
  yield* formsAround(item);
  for (const reference of chainFrom(item)) {
    if (reference.kind === "item") yield* formsAround(reference.target);
    else if (reference.kind === "bom" && reference.target.endUseForm !== undefined) yield reference.target.endUseForm;
  }
}

/**
 * The forms of an item, its assemblies and its document. Where an item declares an end use, it replaces the forms above it, but for the
 * parties that a mapping reads.
 */
function* formsAround(item: Item): Iterable<EndUse> {
  const declaring = item.endUse?.kind === "declared" ? item.endUse.by : undefined;
  let isReplaced = false;
  for (let at: Item | undefined = item; at !== undefined; at = at.parent) {
    isReplaced ||= at === declaring;
    if (at.endUseForm !== undefined && (!isReplaced || at.endUseForm.isOfMapping)) yield at.endUseForm;
  }
  const { endUseForm } = item.document;
  if (endUseForm !== undefined && (!isReplaced || endUseForm.isOfMapping)) yield endUseForm;
}

/** True when an end use is completely declared. */
export function isDeclared(endUse: EndUse): boolean {
  return endUseState({ kind: "declared", endUse, origin: "item", by: undefined }) === "declared";
}

/** True when an end use declares neither a military category nor a military end user. */
export function isCivil({ category, endUser }: EndUse): boolean {
  return category?.value !== "military" && endUser?.kind !== "military";
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
