import type { Node } from "../formats/tree.ts";
import type { Span } from "../text/span.ts";

/** A file of a pack. Paths have slashes. */
export interface PackText {
  readonly path: string;
  readonly text: string;
  /** Files with the same make one pack; left out, those of one folder do. */
  readonly pack?: string;
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
  readonly text: string;
  /** What the files of a pack have in common. */
  readonly folder: string;
  readonly root: Node;
}
