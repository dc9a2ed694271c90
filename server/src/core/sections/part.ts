import type { OwnFindings } from "./ownFindings.ts";
import type { JudgedSection, Section } from "./section.ts";

/** A section with what was found in it. */
export interface Part extends Section, JudgedSection {
  /** Whether an item of it refers to another, so that it depends on what stands elsewhere. */
  readonly isLinked: boolean;
  /** Whether something in it points into the skeleton, whose places change when that is read again. */
  readonly leans: boolean;
  /** The findings that stand in it. */
  readonly own: OwnFindings;
}
