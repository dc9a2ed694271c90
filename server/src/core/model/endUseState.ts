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

/** The end uses whose parties receive an item: the declared one that applies to it, and its own that is a form. */
export function endUsesNamingParties(item: Pick<Item, "endUse" | "endUseForm">): readonly EndUse[] {
  return [declaredEndUse(item), item.endUseForm].filter((endUse) => endUse !== undefined);
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
