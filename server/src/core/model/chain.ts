import { longestChain } from "./reference.ts";
import type { Item, Reference } from "./types.ts";

/** The chain of references from an item, its own first. It ends after `longestChain` references even if they are circular. */
export function* chainFrom(item: Item): Iterable<Reference> {
  let { reference } = item;
  for (let followed = 0; reference !== undefined && followed <= longestChain; followed++) {
    yield reference;
    reference = reference.kind === "item" ? reference.target.reference : undefined;
  }
}
