import { message, type Verbatim } from "../../l10n/message.ts";
import type { Wording } from "../../text/wording.ts";
import { shown } from "../shown.ts";
import type { ContentNode, TreeProblem } from "../tree.ts";

/**
 * The limit on the expanded text, in UTF-16 code units: a fixed amount, which is some hundred items, and a multiple of the length of the
 * text. It counts code units because a long text costs as much as many short ones.
 */
const expansionFloor = 120_000;
const expansionFactor = 20;

/** The size of a node without its content, in code units. A map counts more, because it may be an item. */
const nodeSize = { scalar: 3, seq: 4, map: 16 } as const;

/** An anchor with its node. */
export interface Anchor {
  /** Undefined until its collection is complete. */
  node: ContentNode | undefined;
  /** Size of the node with every alias in it expanded, in code units. */
  size: number;
  /** Depth of collections in the node: 0 for a scalar. */
  height: number;
}

/** A problem with an alias. */
export interface BrokenAlias {
  readonly problem: TreeProblem;
  /** True if the expanded text is too long, which is reported once. */
  readonly isTooMuch: boolean;
}

/** The anchors of one document, and the size of all documents of a text with every alias expanded. */
export class Aliases {
  /** Created with the first anchor, since most texts have none. */
  #anchors: Map<string, Anchor> | undefined;
  readonly #most: number;
  /** Approximate size of the expanded text so far, in code units. */
  expanded = 0;

  constructor(length: number) {
    this.#most = expansionFloor + expansionFactor * length;
  }

  /** Starts a document, which has its own anchors. The size of the expanded text goes on. */
  startDocument(): void {
    this.#anchors = undefined;
  }

  /** Adds a node to the size; `length` is that of the text of a scalar. */
  count(kind: ContentNode["kind"], length = 0): void {
    this.expanded += nodeSize[kind] + length;
  }

  /** Defines an anchor, in place of an earlier one with the same name. */
  define(name: string): Anchor {
    const anchor: Anchor = { node: undefined, size: 0, height: 0 };
    this.#anchors ??= new Map();
    this.#anchors.set(name, anchor);
    return anchor;
  }

  /** The anchor of an alias, or the problem with the alias. */
  resolve(name: string, start: number, end: number): (Anchor & { node: ContentNode }) | BrokenAlias {
    const anchor = this.#anchors?.get(name);
    if (anchor === undefined) {
      return problem(start, end, {
        summary: message("yaml-alias-unknown", namesOf(name)),
        details: message("yaml-alias-unknown-advice", { anchor: shown(`&${name}`) }),
      });
    }
    const { node, size, height } = anchor;
    if (node === undefined) {
      return problem(start, end, {
        summary: message("yaml-alias-of-itself", namesOf(name)),
        details: message("yaml-alias-of-itself-advice"),
      });
    }
    if (this.expanded + size > this.#most) {
      const told = problem(start, end, {
        summary: message("yaml-aliases-too-long", { most: this.#most }),
        details: [message("yaml-aliases-too-long-advice"), message("yaml-aliases-too-long-unread")],
      });
      return { ...told, isTooMuch: true };
    }
    this.expanded += size;
    return { node, size, height };
  }
}

function namesOf(name: string): { readonly alias: Verbatim; readonly anchor: Verbatim } {
  return { alias: shown(`*${name}`), anchor: shown(`&${name}`) };
}

function problem(start: number, end: number, said: Wording): BrokenAlias {
  return { problem: { rule: "yaml/syntax", start, end, ...said }, isTooMuch: false };
}
