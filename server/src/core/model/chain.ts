import { longestChain } from "./reference.ts";
import type { Item, Reference } from "./types.ts";

/**
 * The references that follow one another from an item, its own first. It always ends: after as many as are followed at all,
 * whatever they lead to.
 */
export function* chainFrom(item: Item): Iterable<Reference> {
  let { reference } = item;
  for (let followed = 0; reference !== undefined && followed <= longestChain; followed++) {
    yield reference;
    reference = reference.kind === "item" ? reference.target.reference : undefined;
  }
}
