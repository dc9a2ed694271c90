import type { Node } from "../formats/tree.ts";
import type { Texts } from "../l10n/texts.ts";
import type { Span } from "../text/span.ts";
import { messageOf, type Wording } from "../text/wording.ts";

/** A file of a pack. Paths have slashes. */
export interface PackText {
  readonly path: string;
  readonly text: string;
  /** Files with the same make one pack; left out, those of one folder do. */
  readonly pack?: string;
}

/** A mistake in a pack file. */
export interface PackProblem extends Span, Wording {
  readonly path: string;
}

/** A mistake in a pack file, told in one language. */
export interface ToldProblem extends Span {
  readonly path: string;
  /** What was seen, what to do. */
  readonly message: string;
}

/** Tells a mistake in a language. */
export function told(problem: PackProblem, texts: Texts): ToldProblem {
  const { path, start, end } = problem;
  return { path, start, end, message: messageOf(problem, texts) };
}

/** A pack file that is YAML, with its tree. */
export interface PackTree {
  readonly path: string;
  readonly text: string;
  /** What the files of a pack have in common. */
  readonly folder: string;
  readonly root: Node;
}
