import type { Anchor } from "./frame.ts";
import type { ContentNode, YamlProblem } from "./tree.ts";

/** How many collections may stand inside one another; the next one is `yaml/too-deep`. */
export const deepest = 100;

/**
 * How many a reader follows before it gives up on what is inside. More than `deepest`, so that what is merely
 * too deep is read like anything else and only then left out; far less than what would exhaust the stack.
 */
export const deepestParsed = 400;

/** A document may always grow to this many nodes by its aliases. */
const expansionFloor = 1_000_000;
/** And beyond that to this many times the nodes written so far. */
const expansionFactor = 10;

/** How it begins to be told that aliases expand to too much. */
export const tooManyNodes = "Here the aliases expand";

/** The anchors of one document, and how large the document is with every alias written out. */
export class Aliases {
  /** Undefined until one is opened: most texts have none. */
  #anchors: Map<string, Anchor> | undefined;
  /** Nodes written so far. */
  written = 0;
  /** Nodes so far with every alias written out. */
  expanded = 0;

  /** Opens an anchor; from here on its name means this one. */
  define(name: string): Anchor {
    const anchor: Anchor = { node: undefined, size: 0, height: 0 };
    this.#anchors ??= new Map();
    this.#anchors.set(name, anchor);
    return anchor;
  }

  /** The completed anchor that an alias means, or what is wrong with the alias. */
  resolve(name: string, start: number, end: number): (Anchor & { node: ContentNode }) | YamlProblem {
    const anchor = this.#anchors?.get(name);
    if (anchor === undefined) {
      return problem(
        start,
        end,
        `The alias *${name} means nothing: no &${name} stands before it in this document. Write &${name} at the value that is meant, or write the value out.`,
      );
    }
    const { node, size, height } = anchor;
    if (node === undefined) {
      return problem(
        start,
        end,
        `The alias *${name} stands inside the value that &${name} names, so it would contain itself without end. Write out what is meant here.`,
      );
    }
    const most = Math.max(expansionFloor, expansionFactor * this.written);
    if (this.expanded + size > most) {
      return problem(
        start,
        end,
        `${tooManyNodes} to more than ${most} values, too many to check, so this one and those like it below are left out. Use fewer aliases of aliases.`,
      );
    }
    this.expanded += size;
    return { node, size, height };
  }
}

function problem(start: number, end: number, message: string): YamlProblem {
  return { rule: "yaml/syntax", start, end, message };
}
