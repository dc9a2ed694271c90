import { administrativeWords, describingWords, remarkWords } from "../../generated/mappingWords.ts";
import { type ContentNode, content, type MapNode, type TextBeside } from "../formats/tree.ts";
import { mayName } from "../text/mayName.ts";
import { nameHolds } from "../text/nameHolds.ts";

/** True for the name of a column or key under which a material may be named: not a supplier, a price or a date. */
export function mayTell(name: string): boolean {
  return !nameHolds(name, administrativeWords) || nameHolds(name, describingWords) || nameHolds(name, remarkWords);
}

/** Finds texts of items from which nothing is read. One for a reading, since it remembers the keys of items. */
export class TextsBeside {
  readonly #tells = new Map<string, boolean>();
  readonly #isToldOf: (node: ContentNode) => boolean;

  /** @param isToldOf true for a node of which something else tells that nothing is read from it */
  constructor(isToldOf: (node: ContentNode) => boolean = () => false) {
    this.#isToldOf = isToldOf;
  }

  /** Those of an item, whose node need not be left out; undefined for none. */
  ofItem(node: ContentNode, seen: Set<ContentNode>): readonly TextBeside[] | undefined {
    if (node.kind !== "map") return undefined;
    const found = this.#inMap(node, seen, "");
    return found.length === 0 ? undefined : found;
  }

  /**
   * The texts at and below a node that may name a material.
   *
   * @param seen nodes that are left out with all below them: those that a field is read from, and other items. Gets the nodes that were
   * looked at, to which an alias may lead again
   * @param under the keys that lead to the node, as in a path of a mapping
   */
  below(node: ContentNode, seen: Set<ContentNode>, under = ""): TextBeside[] {
    if (seen.has(node) || this.#isToldOf(node)) return [];
    seen.add(node);
    switch (node.kind) {
      case "scalar": {
        const { source: value, start, end, layout } = node;
        return mayName(value) ? [{ under, value, start, end, layout }] : [];
      }
      case "seq":
        return node.items.flatMap((one) => this.below(content(one), seen, `${under}/*`));
      case "map":
        return this.#inMap(node, seen, `${under}/`);
    }
  }

  #inMap({ entries }: MapNode, seen: Set<ContentNode>, before: string): TextBeside[] {
    return entries.flatMap(({ name, value }) => (this.#mayTell(name) ? this.below(content(value), seen, before + name) : []));
  }

  #mayTell(name: string): boolean {
    const known = this.#tells.get(name) ?? mayTell(name);
    this.#tells.set(name, known);
    return known;
  }
}
