import type { PackPaper, PaperColumn, PaperField, PaperSection } from "../../generated/pack.ts";
import type { Control } from "../control/types.ts";
import type { Finding } from "../finding.ts";
import type { JudgedThere } from "../judge/referencedItems.ts";
import type { DocumentSummary } from "../judge/types.ts";
import type { Argument } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";
import type { ActAt, ClauseAt } from "../packs/at.ts";
import type { Place } from "../text/place.ts";

/** The goods that a draft is about: the whole file, a part by its number, or an item by its place in the file. */
export type Wanted =
  | { readonly kind: "file" }
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "item"; readonly document: number; readonly path: string };

/** The drafts of a paper for a file, or the reason why there are none. */
export type Drafted =
  | { readonly kind: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly kind: "no-paper" }
  | { readonly kind: "no-part" }
  /** Several items have the part number. */
  | { readonly kind: "ambiguous"; readonly items: readonly Item[] }
  /** No act of the paper's authority controls anything in the file. `unchecked` as in `Draft`. */
  | { readonly kind: "no-goods"; readonly documents: readonly DocumentSummary[]; readonly unchecked: number };

/** A paper filled from a file. */
export interface Draft {
  readonly paper: PackPaper;
  /** The document that the goods stand in. */
  readonly document: DocumentSummary;
  /** The part numbers that were asked for by name; undefined for a whole file. */
  readonly part: string | undefined;
  /** The end user and the order that it is for, where the paper covers one. */
  readonly endUser: string | undefined;
  readonly order: string | undefined;
  readonly goods: readonly Good[];
  /** Findings that have to be decided before anything is filed. `isProhibited`: an act prohibits the delivery outright. */
  readonly decisions: readonly { readonly finding: Finding; readonly isProhibited: boolean }[];
  /** The acts that ask for the paper; empty for practice. */
  readonly basis: readonly Basis[];
  /** The acts that may ask for a licence for goods that no act lists. */
  readonly catchAll: readonly Basis[];
  readonly sections: readonly FilledSection[];
  /** The number of findings on places that were not read or not checked, where goods may be missing. */
  readonly unchecked: number;
}

/** An item in a paper, with the line that it leaves in and the acts of the paper's authority that control it or may control it. */
export interface Good extends JudgedThere {
  readonly controls: readonly Control[];
}

/** An act or clause that asks for something. `reaches` is false where it has a list of its own with none of the goods or parties of the draft. */
export interface Basis {
  readonly act: ActAt;
  readonly clause: ClauseAt | undefined;
  readonly articles: readonly string[];
  readonly reaches: boolean;
}

export interface FilledSection {
  readonly section: PaperSection;
  readonly basis: readonly Basis[];
  readonly fields: readonly FilledField[];
}

/** A field with its values; without any it is a blank. */
export type FilledField = {
  readonly field: PaperField;
  readonly basis: readonly Basis[];
} & (
  | { readonly kind: "values"; readonly values: readonly Value[] }
  /** `values`: each place where it was given or not, none while it is open. `lacking`: the items for which it is not declared. */
  | { readonly kind: "promise"; readonly promise: Promised; readonly values: readonly Value[]; readonly lacking: readonly Item[] }
  | { readonly kind: "goods"; readonly columns: readonly FilledColumn[]; readonly rows: readonly (readonly Cell[])[] }
);

/** The state of a promise: given for all goods, declared as not given for some, or not declared for some. */
export type Promised = "given" | "not-given" | "open";

/** A column of a table of goods, with the acts that ask for it. */
export interface FilledColumn {
  readonly column: PaperColumn;
  readonly basis: readonly Basis[];
}

/** A cell of a table of goods. `isDue` is false for a cell that may stay empty. */
export interface Cell {
  readonly column: PaperColumn;
  readonly values: readonly Value[];
  readonly isDue: boolean;
}

/** A value with its origin. */
export interface Value {
  /** The value in the language of the file, or a name that each language has. */
  readonly text: Argument;
  /** Language tag of a text that stands in the file in several languages. */
  readonly language?: string | undefined;
  /** The place in a file; undefined for a value that the check judged. */
  readonly at: Place | undefined;
  /** Further places that say the same. */
  readonly alsoAt?: readonly Place[];
  /**
   * `open`: it rests on an open question. `low`: it rests on a source of low confidence. `expired`: it is of a document that has expired on
   * the day. `refused`: the check finds that it does not cover the line. `denied`: the file declares it, and the check
   * finds otherwise.
   */
  readonly doubt?: "open" | "low" | "expired" | "refused" | "denied";
  /** Items that it holds for, where it does not hold for all goods of the paper. */
  readonly only?: readonly Item[];
}
