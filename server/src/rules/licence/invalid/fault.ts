import type { RelatedPlace } from "../../../core/finding.ts";
import type { Licence } from "../../../core/model/types.ts";
import type { JudgedItem } from "../../../core/rule.ts";
import type { Located, Place } from "../../../core/text/place.ts";
import type { Wording } from "../../../core/text/wording.ts";
import type { Authority } from "../../../generated/pack.ts";

/** A line with the place where it names its licence. */
export interface Line {
  readonly judged: JudgedItem;
  readonly at: Located<string>;
}

/** A licence with the lines that name it, in the order of the text. */
export interface LicenceInUse {
  readonly licence: Licence;
  /** Whose licence is asked for, and by whose terms it is judged if it is of that authority. */
  readonly authority: Authority;
  readonly lines: readonly Line[];
}

/** One way in which a licence does not cover lines that name it. */
export interface Fault extends Wording {
  /** The lines that it concerns; the finding stands at the first. */
  readonly lines: readonly [Line, ...Line[]];
  /** Where the licence says what does not fit. */
  readonly declared?: Place | undefined;
  /** Where other files say what does not fit. */
  readonly there?: readonly RelatedPlace[];
  readonly acts?: readonly string[];
  /** True where what is known does not carry an error. */
  readonly doubtful?: boolean;
}

/** Faults need a line to stand at; a licence that no line names has none. */
export function atLines(lines: readonly Line[], fault: Omit<Fault, "lines">): readonly Fault[] {
  const [first, ...others] = lines;
  return first === undefined ? [] : [{ ...fault, lines: [first, ...others] }];
}
