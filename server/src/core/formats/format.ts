import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { Encoding } from "./encoding.ts";
import type { MapNode, Node, ReadOptions, TreeFile } from "./tree.ts";

/** A format of texts: how a text of it becomes a located tree. It knows syntax, and nothing of what a text is about. */
export interface Format {
  /** What names of its files end in, without the dot and in small letters. No other format has the same. */
  readonly endings: readonly string[];
  /** What its documents are, where it makes documents of ours out of texts that no schema of ours speaks of; absent for a format of our own. */
  readonly documents?: "bom" | "shipment";
  /** For one that makes documents of ours out of other texts: what they may name at all, whatever a text says. */
  readonly names?: { readonly files: boolean; readonly licences: boolean };
  /** For one that is made of settings: the same where it reads every text alike. Absent where there is one of its kind. */
  readonly identity?: string;
  /** What the bytes of its files are in where no byte order mark says it; absent for UTF-8. */
  readonly encoding?: Encoding | undefined;
  /** Whether its files are workbooks: what is read is their cells as text. */
  readonly isWorkbook?: boolean;
  /** For one that makes documents of ours out of other texts: the format in whose syntax forms are put into these; absent where none are. */
  readonly syntax?: Format;
  /** Reads a text. Never throws, whatever the text: what is wrong with it is a problem, and what is intact is in the tree. */
  read(text: string, options?: ReadOptions): TreeFile;
  /** Counts the rows of a text that are no items; absent where it reads no rows. */
  passedOver?(text: string): number;
  /** Whether Lodestone writes into its texts, by fixes and by what an editor offers: how, `editing.ts` says. */
  readonly isWritten: boolean;
  /** Its comments, which begin with `#`; undefined where it has none, so that no waiver can be written into its texts. */
  readonly comments: Comments | undefined;
  /** Answers about a text that need no reading; undefined where only its tree can tell. */
  readonly glance: Glance | undefined;
  /** How a text is cut, so that an edit is judged by what it touches; undefined where one is always read as a whole. */
  readonly sections: Sections | undefined;
}

/** How the bytes of a file become a text. */
export type Decoding = Pick<Format, "documents" | "encoding" | "isWorkbook">;

/** Looks at a text that nobody has read, or at whole lines of one: false only where what is asked for is surely not there. */
export interface Glance {
  /** Whether a scalar of it may hold a text, or what a pattern finds in one. */
  mayHold(text: string, what: string | RegExp): boolean;
  /** Whether it may hold several documents. */
  mayBeSeveral(text: string): boolean;
}

/** Whether a text that nobody has read may hold each of some words in a scalar; where its format cannot tell, it may. */
export function mayHold({ glance }: Format, text: string, ...words: readonly (string | RegExp)[]): boolean {
  return glance === undefined || words.every((word) => glance.mayHold(text, word));
}

/** Whole lines of a text, by its offsets. */
export interface CommentLines extends Span {
  readonly text: string;
  /** As `TreeFile.scalars`. */
  readonly scalars: readonly Span[];
}

/** A comment, from its `#` to the end of the line. */
export interface FoundComment extends Span {
  readonly text: string;
  /**
   * The lines that it speaks of, empty where it speaks of none; `next` where only comment lines follow it in its region,
   * so that it speaks of the first line of what stands after.
   */
  readonly covers: readonly Span[] | "next";
  /** What to take out so that nothing is left of it: its line, or it and the blanks before it. */
  readonly removal: Span;
}

/** Where comments stand, and what they speak of. */
export interface Comments {
  /** The comments of some lines that are wanted, by where each begins; in the order of the text. */
  find(lines: CommentLines, isWanted: (text: string, at: number) => boolean): readonly FoundComment[];
  /** The lines that a comment speaks of which stands right before some lines; none where these begin with a blank line. */
  firstLines(lines: CommentLines): readonly Span[];
  /** The numbers of the lines that hold a comment alone, in order; it costs what was edited since it was asked before. */
  linesOf(lines: LineIndex): Iterable<number>;
}

/** A format whose texts can be cut. */
export type SectionedFormat = Format & { readonly sections: Sections };

/** Whether texts of a format can be cut. */
export function isSectioned(format: Format): format is SectionedFormat {
  return format.sections !== undefined;
}

/** Where a text can be cut: at the entries of a list of its document. Offsets are UTF-16 code units of the text. */
export interface Cut {
  /** Where each section begins: at its entry, or at the comments right above that. At least one. */
  readonly starts: readonly number[];
  /** Where the last section ends; the length of the text when nothing follows the list. */
  readonly tail: number;
  readonly seams: Seams;
}

/** A section read by itself, by its own offsets. */
export interface SectionTree {
  readonly tree: TreeFile;
  /**
   * The entries in it. In YAML one, unless it is broken, and one of which nothing could be read keeps its number; in a format that makes
   * documents of ours as many as it makes, none too.
   */
  readonly entries: readonly Node[];
  /** Where the list begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** Where no entry tells anything that evidence is read from; a text in which none does is read as a whole. */
  readonly isSilent?: true;
  /** Where lines behind it might have been part of it: it holds a quote that nothing closes. */
  readonly isOpen?: true;
}

/** The lines before and after the sections of a text, read as one. All places in it count in this shortened text. */
export interface Skeleton {
  readonly text: string;
  /** The length of the lines before the sections. */
  readonly head: number;
  readonly tree: TreeFile;
  /** The document, with an empty list in place of the one that was cut. */
  readonly root: MapNode;
}

/**
 * How texts of a format are cut at the entries of the list under a `key` of the document, or where else the format has them. Whatever is
 * answered, the same must be read from the sections as from the whole text; where that is not sure, the text is not cut.
 */
export interface Sections {
  /** Reads a text in which nothing is wrong; undefined for any other, of which more is intact when it is read in sections. */
  readWellFormed(text: string, options?: ReadOptions): TreeFile | undefined;
  /** Cuts a text; undefined where it has no such list or where cutting would not be safe. */
  cut(text: string, key: string): Cut | undefined;
}

/** How the sections of a text that was cut are read, and what edits they bear. */
export interface Seams {
  /** Sections of the same lines are read the same by seams of the same key. */
  readonly key: string;
  /** Whether an entry may refer to others; left out where the text has to tell. */
  readonly mayRefer?: boolean;
  /** The beginning of the text, where it decides how all of it is read. */
  readonly opening?: Opening;
  /** Whether a text may be put in without a look at the whole. */
  mayBeInserted(text: string): boolean;
  /** Where sections begin in lines that stood between two cuts and were edited; undefined where they do not fit there any longer. */
  cutLines(lines: string, isLast: boolean): readonly number[] | undefined;
  /** Whether the lines before the sections still lead to the same list after an edit that ended at an offset of them. */
  isStillHead(before: string, after: string, editEnd: number): boolean;
  /** Whether lines may follow the sections. */
  isTail(text: string): boolean;
  /** Reads a section. Its entries, and where its list begins and ends, are by offsets that begin `at` its beginning; left out, at 0. */
  readSection(text: string, options?: ReadOptions, at?: number): SectionTree;
  /**
   * Reads the lines before and after the sections; undefined where they are not one document with such a list at the end of the head.
   *
   * @param gap what stands behind the head is moved by that many code units, as in the text that has the sections too; left out, 0
   */
  readAround(head: string, tail: string, options?: ReadOptions, gap?: number): Skeleton | undefined;
}

/** The beginning of a text, as far as it decides how all of it is read. It may take in sections. */
export interface Opening {
  /** Where it ends; what begins here or behind has no part in it. */
  readonly end: number;
  /**
   * Where it ends after an edit behind the head; undefined where it no longer decides the same, or where more has to be seen.
   *
   * @param isAll whether that beginning is all of the text
   */
  endIn(beginning: string, isAll: boolean): number | undefined;
}
