import type { Span } from "../text/span.ts";
import type { Node } from "../yaml/tree.ts";

/** A file of a pack; its folder makes the pack. Paths have slashes. */
export interface PackText {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a pack file. */
export interface PackProblem extends Span {
  readonly path: string;
  /** What was seen, why it matters, what to do. */
  readonly message: string;
}

/** A pack file that is YAML, with its tree. */
export interface PackTree {
  readonly path: string;
  readonly folder: string;
  readonly root: Node;
}
