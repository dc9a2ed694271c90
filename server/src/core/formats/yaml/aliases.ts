import { message, type Verbatim } from "../../l10n/message.ts";
import type { Wording } from "../../text/wording.ts";
import { shown } from "../shown.ts";
import type { ContentNode, TreeProblem } from "../tree.ts";
import type { Anchor } from "./frame.ts";

/**
 * How long a text may become with every alias written out: this much longer whatever its length, which is some hundred
 * items, and beyond that so many times as long as it is. In code units, because a long text costs as much as many short ones.
 */
const expansionFloor = 120_000;
const expansionFactor = 20;

/** What a node counts for beside what is in it, in code units: what it takes to write one, and more for a map, which may be an item. */
const nodeSize = { scalar: 3, seq: 4, map: 16 } as const;

/** What is wrong with an alias. */
export interface BrokenAlias {
  readonly problem: TreeProblem;
  /** The aliases of the text expand to too much, which is told once. */
  readonly isTooMuch: boolean;
}

/** The anchors of one document, and how large all documents of a text are so far with every alias written out. */
export class Aliases {
  /** Undefined until one is opened: most texts have none. */
  #anchors: Map<string, Anchor> | undefined;
  readonly #most: number;
  /** The text so far with every alias written out, in code units, roughly. */
  expanded = 0;

  constructor(length: number) {
    this.#most = expansionFloor + expansionFactor * length;
  }

  /** A document begins: its aliases mean anchors of its own. What all documents together expand to is counted on. */
  startDocument(): void {
    this.#anchors = undefined;
  }

  /** Counts a node that is written; `length` is that of a scalar's text. */
  count(kind: ContentNode["kind"], length = 0): void {
    this.expanded += nodeSize[kind] + length;
  }

  /** Opens an anchor; from here on its name means this one. */
  define(name: string): Anchor {
    const anchor: Anchor = { node: undefined, size: 0, height: 0 };
    this.#anchors ??= new Map();
    this.#anchors.set(name, anchor);
    return anchor;
  }

  /** The completed anchor that an alias means, or what is wrong with the alias. */
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
