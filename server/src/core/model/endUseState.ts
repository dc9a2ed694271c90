import type { EndUseInEffect } from "./types.ts";

/**
 * What is known of what an item is for: nothing (`missing`), something that was named and cannot be read (`unreadable`), a form
 * with blanks (`unfinished`), the word for not knowing (`undetermined`), or a use (`declared`). Only the last is a declaration.
 */
export type EndUseState = "missing" | "unreadable" | "unfinished" | "undetermined" | "declared";

/** The state of the end use in effect on an item. */
export function endUseState(endUse: EndUseInEffect | undefined): EndUseState {
  if (endUse === undefined) return "missing";
  if (endUse.kind === "unresolved") return "unreadable";
  const { category, statement } = endUse.endUse;
  if (category?.value === "undetermined") return "undetermined";
  return isBlank(category?.value) || isBlank(statement?.value) ? "unfinished" : "declared";
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
