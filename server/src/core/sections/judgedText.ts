import type { Seams } from "../formats/format.ts";
import type { Engine } from "../judge/types.ts";
import type { Conditions, DocumentContext, EnvelopeText } from "./documentContext.ts";
import type { KnownParts } from "./knownParts.ts";
import type { SectionList } from "./sectionList.ts";
import type { Found } from "./walkFindings.ts";

/** A document with the verdicts on its sections. */
export interface JudgedDocument {
  readonly context: DocumentContext;
  readonly sections: SectionList;
}

/**
 * A text at one moment with all that was found; every query is answered by it. A text that is cut is one document, and its sections hold
 * lines. Of any other each document is one section without lines, and all findings are placed in the text already.
 */
export interface JudgedText extends Found {
  readonly engine: Engine;
  readonly conditions: Conditions;
  readonly envelope: EnvelopeText;
  /** In the order of the text; those that are no map are left out. */
  readonly documents: readonly JudgedDocument[];
  /** How its sections are read; undefined where it is not cut. */
  readonly seams: Seams | undefined;
  /** The baseline; undefined where there is none. */
  readonly baseline: KnownParts | undefined;
}
