import { administrativeWords, describingWords, remarkWords } from "../../generated/mappingWords.ts";
import { type ContentNode, content, type MapNode, type TextBeside } from "../formats/tree.ts";
import { mayName } from "../text/mayName.ts";
import { nameHolds } from "../text/nameHolds.ts";

/** True for the name of a key whose values may name a part, unlike a supplier, price or date. */
function mayTell(name: string): boolean {
  return !nameHolds(name, administrativeWords) || nameHolds(name, describingWords) || nameHolds(name, remarkWords);
}

/** Finds texts that are not read. Create one for each file, because it caches the keys of items. */
export class TextsBeside {
  /**
   * Nodes to skip with everything below them: texts that are taken as they stand, and items. Visited nodes are added, since aliases may
   * reach them again.
   */
  readonly seen = new Set<ContentNode>();
  readonly #tells = new Map<string, boolean>();
  readonly #isToldOf: (node: ContentNode) => boolean;

  /** @param isToldOf true for a node whose unread content has another remark */
  constructor(isToldOf: (node: ContentNode) => boolean = () => false) {
    this.#isToldOf = isToldOf;
  }

  /** The unread texts of an item; undefined without any. The node of the item itself may already be in `seen`. */
  ofItem(node: ContentNode): readonly TextBeside[] | undefined {
    const found = node.kind === "map" ? this.#inMap(node, "", false) : [];
    return found.length === 0 ? undefined : found;
  }

  /** The texts of a document outside its items, apart from those of parties, numbers, dates and files. */
  outside(root: ContentNode): readonly TextBeside[] {
    return this.#below(root, "", true);
  }

  /**
   * The texts at and below a node that may name a material, and the keys below it.
   *
   * @param under the keys to the node, as in a mapping path
   */
  below(node: ContentNode, under: string): readonly TextBeside[] {
    return this.#below(node, under, false);
  }

  #below(node: ContentNode, under: string, isOutside: boolean): readonly TextBeside[] {
    if (this.seen.has(node) || this.#isToldOf(node)) return [];
    this.seen.add(node);
    switch (node.kind) {
      case "scalar": {
        const { source: value, start, end, layout } = node;
        return mayName(value) ? [{ under, value, start, end, layout }] : [];
      }
      case "seq":
        return node.items.flatMap((one) => this.#below(content(one), `${under}/*`, isOutside));
      case "map":
        return this.#inMap(node, `${under}/`, isOutside);
    }
  }

  #inMap({ entries }: MapNode, before: string, isOutside: boolean): TextBeside[] {
    return entries.flatMap(({ name, key, value }) => {
      const node = content(value);
      if (this.seen.has(node) || (isOutside && !this.#mayTell(name))) return [];
      const { start, end, layout } = key;
      const under = before + name;
      return [...(mayName(name) ? [{ under, value: name, start, end, layout }] : []), ...this.#below(node, under, isOutside)];
    });
  }

  #mayTell(name: string): boolean {
    const known = this.#tells.get(name) ?? mayTell(name);
    this.#tells.set(name, known);
    return known;
  }
}
