import type { Seams } from "../formats/format.ts";
import type { Engine } from "../judge/types.ts";
import type { Conditions, DocumentContext, EnvelopeText } from "./documentContext.ts";
import type { KnownParts } from "./knownParts.ts";
import type { SectionList } from "./sectionList.ts";
import type { Found } from "./walkFindings.ts";

/** A document with its judged sections. */
export interface JudgedDocument {
  readonly context: DocumentContext;
  readonly sections: SectionList;
}

/**
 * A version of a text with all results; every query uses it. A divided text is a single document whose sections contain lines. In any other
 * text, each document is one section without lines, and all findings already have places in the text.
 */
export interface JudgedText extends Found {
  readonly engine: Engine;
  readonly conditions: Conditions;
  readonly envelope: EnvelopeText;
  /** In text order, without documents that are not maps. */
  readonly documents: readonly JudgedDocument[];
  /** The parser of its sections; undefined when the text is not divided. */
  readonly seams: Seams | undefined;
  /** The baseline, if there is one. */
  readonly baseline: KnownParts | undefined;
}
