import type { TextEdit } from "../finding.ts";
import type { MapNode } from "../formats/tree.ts";
import type { Message } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";
import type { PartsText } from "../parts/write.ts";
import type { Place } from "../text/place.ts";
import type { Span } from "../text/span.ts";

/** The answers about one part, read from a row of a sheet or an item of a supplier's file. */
export interface AnsweredPart extends Span {
  /** The row id of the questions; undefined in a supplier's file. */
  readonly id: string | undefined;
  readonly partNumber: string | undefined;
  readonly manufacturer: string | undefined;
  /** The supplier that a row of a sheet names. */
  readonly supplier?: string | undefined;
  /** The facts as an entry of a parts file has them. Each value has the place of its cell. */
  readonly facts: MapNode;
  /** The filled cells with a value. */
  readonly values: readonly ReadCell[];
  /** The filled cells without one. */
  readonly unread: readonly UnreadCell[];
  /** The reason why nothing of the row is taken. */
  readonly fault?: Message;
  /** True in a supplier's own file, which may contain parts that no document uses. */
  readonly mayBeUnknown?: true;
}

/** A filled cell. */
export interface ReadCell extends Span {
  /** The path of its field, such as `composition/Dy`. */
  readonly key: string;
  /** Its text. */
  readonly text: string;
}

/** A filled cell from which no value was read, with the reason. */
export interface UnreadCell extends ReadCell {
  readonly why: Message;
}

/** A line of a bill of materials below the root. */
export interface AnswerableLine {
  /** The row id under which its part is asked about. */
  readonly id: string;
  readonly item: Item;
  /** The path of its file, relative to the root. */
  readonly from: string;
}

/**
 * The fate of a value. `taken`: written; `replaced`: written in place of another one; `present`: the entry says the same already; `kept`: the
 * entry says otherwise, and stays as it is; `refused`: not taken.
 */
export type ValueState = "taken" | "replaced" | "present" | "kept" | "refused";

/** A value of an answer, with its outcome. */
export interface AnsweredValue extends ReadCell {
  readonly state: ValueState;
  /** The other value in the entry. */
  readonly stands?: string;
  /** The reason for a refusal, or for keeping a value in spite of `replaces`. */
  readonly why?: Message;
  /** The lines that state the fact themselves, and otherwise, and `matching` entries that do. */
  readonly contradicts: readonly LineStatement[];
}

/** A statement of a line in a bill of materials, or of a `matching` entry that fits it. */
export interface LineStatement {
  readonly line: AnswerableLine;
  readonly at: Place;
  /** The value; undefined where the line states the list without this value. */
  readonly stands: string | undefined;
  /** True for a `matching` entry, over which the answer takes precedence; false for a line, which takes precedence over the answer. */
  readonly isGeneral: boolean;
}

/** The answers about a part, with the outcome of each value. */
export interface TakenPart {
  readonly answer: AnsweredPart;
  /** The entry that they are about; undefined where nothing was taken. */
  readonly entry: { readonly file: string; readonly partNumber: string; readonly manufacturer: string | undefined } | undefined;
  readonly values: readonly AnsweredValue[];
  /** The reason why nothing was taken. */
  readonly fault?: Message | undefined;
}

/** A parts file with the answers in it. */
export interface ChangedParts {
  /** Relative to the root. */
  readonly path: string;
  /** The text before; undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
  /** The edits of the text before: sorted and disjoint. */
  readonly edits: readonly TextEdit[];
}

/** The result of taking answers into parts files. */
export interface TakenAnswers {
  /** In the order of the answers. */
  readonly parts: readonly TakenPart[];
  /** The number of parts of a supplier's own file that no line and no entry has. */
  readonly others: number;
  /** All parts files as they read now. */
  readonly texts: readonly PartsText[];
  readonly files: readonly ChangedParts[];
}
