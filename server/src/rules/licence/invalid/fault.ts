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
  /** The authority whose licence is required. Its rules apply to the licence if it issued it. */
  readonly authority: Authority;
  readonly lines: readonly Line[];
}

/** One way in which a licence does not cover lines that name it. */
export interface Fault extends Wording {
  /** The lines with the fault; the finding is placed on the first. */
  readonly lines: readonly [Line, ...Line[]];
  /** The place in the licence that causes the fault. */
  readonly declared?: Place | undefined;
  /** Places in other files that cause the fault. */
  readonly there?: readonly RelatedPlace[];
  readonly acts?: readonly string[];
  /** True when the known facts do not justify an error. */
  readonly doubtful?: boolean;
}

/** A fault placed on lines; empty when no line names the licence. */
export function atLines(lines: readonly Line[], fault: Omit<Fault, "lines">): readonly Fault[] {
  const [first, ...others] = lines;
  return first === undefined ? [] : [{ ...fault, lines: [first, ...others] }];
}
