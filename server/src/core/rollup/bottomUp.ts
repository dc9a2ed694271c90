import { partsOf } from "../model/parts.ts";
import type { Item } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";

/**
 * Computes a value of items from the values of their parts, once per item however often it is referenced. It does not recurse, since chains
 * of references may be as long as the document.
 */
export class BottomUp<T> {
  readonly #known = new WeakMap<Item, T>();
  readonly #reckon: (item: Item, known: (part: Item) => T | undefined) => T;

  /** @param reckon computes the value of an item from those of its parts; a part on a cycle of references has none */
  constructor(reckon: (item: Item, known: (part: Item) => T | undefined) => T) {
    this.#reckon = reckon;
  }

  of(top: Item): T {
    const known = this.#known.get(top);
    if (known !== undefined) return known;
    const stack = [top];
    const open = new Set<Item>();
    for (let item = stack.at(-1); item !== undefined; item = stack.at(-1)) {
      const missing = open.has(item) ? [] : partsOf(item).filter((part) => !this.#known.has(part) && !open.has(part));
      open.add(item);
      if (missing.length > 0) pushAll(stack, missing);
      else {
        stack.pop();
        this.#settle(item);
      }
    }
    return this.#settle(top);
  }

  #settle(item: Item): T {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    const reckoned = this.#reckon(item, (part) => this.#known.get(part));
    this.#known.set(item, reckoned);
    return reckoned;
  }
}
