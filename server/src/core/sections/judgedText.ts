import type { Seams } from "../formats/format.ts";
import type { Engine } from "../judge/types.ts";
import type { Blocks } from "./blocks.ts";
import type { Conditions, Frame, Outside } from "./frame.ts";
import type { KnownParts } from "./knownParts.ts";
import type { Part } from "./part.ts";
import type { SectionTotals } from "./sectionTotals.ts";
import type { Found } from "./walkFindings.ts";

/** A document with what was found in its sections. */
export interface JudgedDocument {
  readonly frame: Frame;
  readonly sections: Blocks<Part>;
  readonly totals: SectionTotals;
}

/**
 * A text at one moment with all that was found: everything that is said of it is said by this. One that is cut is one document,
 * and its sections have their lines in the layout; in any other each document has one section, and all its lines stand outside.
 */
export interface JudgedText extends Found {
  readonly engine: Engine;
  readonly conditions: Conditions;
  readonly outside: Outside;
  /** In the order of the text; those that are no map are none. */
  readonly documents: readonly JudgedDocument[];
  /** How its sections are read; undefined where it is not cut. */
  readonly seams: Seams | undefined;
  /** What a baseline knows; undefined where there is none. */
  readonly baseline: KnownParts | undefined;
}

/** Whether a text is cut into sections. */
export function isCut({ layout }: Found): boolean {
  return layout.sections.count > 0;
}
