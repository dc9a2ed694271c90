import type { Node } from "../formats/tree.ts";
import type { Texts } from "../l10n/texts.ts";
import type { Span } from "../text/span.ts";
import { messageOf, type Wording } from "../text/wording.ts";

/** A file of a pack. Its path uses slashes. */
export interface PackText {
  readonly path: string;
  readonly text: string;
  /** Files with the same value make one pack; without it, the files of one folder do. */
  readonly pack?: string;
}

/** A mistake in a pack file, in no language yet. */
export interface PackProblem extends Span, Wording {
  readonly path: string;
}

/** A mistake in a pack file, worded in one language. */
export interface ToldProblem extends Span {
  readonly path: string;
  /** Observation, then advice. */
  readonly message: string;
}

/** Words a mistake in one language. */
export function told(problem: PackProblem, texts: Texts): ToldProblem {
  const { path, start, end } = problem;
  return { path, start, end, message: messageOf(problem, texts) };
}

/** A pack file that parsed as YAML. */
export interface PackTree {
  readonly path: string;
  readonly text: string;
  /** Groups the files of one pack. */
  readonly folder: string;
  readonly root: Node;
  /** The value of `root`: a `PackFile` where the file keeps to the schema. */
  readonly value: unknown;
}
