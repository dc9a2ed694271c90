import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import type { Encoding } from "./encoding.ts";
import type { MapNode, Node, ReadOptions, TreeFile } from "./tree.ts";

/** A file format: reads a text into a tree with places. It knows syntax, but not the meaning of a text. */
export interface Format {
  /** File extensions, unique to the format, in lower case and without the dot. */
  readonly endings: readonly string[];
  /** The kind of document that a foreign format is converted to; absent for our own format. */
  readonly documents?: "bom" | "shipment";
  /** For a foreign format: whether its texts can refer to files and licences at all. */
  readonly names?: { readonly files: boolean; readonly licences: boolean };
  /** For a format made from settings: equal for two formats that read every text alike. */
  readonly identity?: string;
  /** The encoding of files without a byte order mark; absent for UTF-8. */
  readonly encoding?: Encoding | undefined;
  /** True for workbooks, which are read as rendered text. */
  readonly isWorkbook?: boolean;
  /** For a foreign format: the format whose syntax its texts have; absent for tables. */
  readonly syntax?: Format;
  /** For a foreign format with a `syntax`: true if forms are written into its texts, false if completion alone edits them. */
  readonly takesForms?: boolean;
  /** Reads any text. Never throws: faults are problems, and the intact parts are in the tree. */
  read(text: string, options?: ReadOptions): TreeFile;
  /** Number of rows of a text that are no items; absent for a format without rows. */
  passedOver?(text: string): number;
  /** True if fixes and editors may change its texts (`editing.ts`). */
  readonly isWritten: boolean;
  /** Comments that begin with `#`; undefined for a format without them, which can hold no waivers. */
  readonly comments: Comments | undefined;
  /** Quick tests of unread texts; undefined if only the tree can tell. */
  readonly glance: Glance | undefined;
  /** Cuts texts into sections, so that an edit costs only the sections that it touches; undefined for texts that are read as a whole. */
  readonly sections: Sections | undefined;
}

/** The part of a format that decodes the bytes of a file. */
export type Decoding = Pick<Format, "documents" | "encoding" | "isWorkbook">;

/** Quick tests of an unread text, or of whole lines. False is certain, true is not. */
export interface Glance {
  /** True if a scalar may contain a text, or match a pattern. */
  mayHold(text: string, what: string | RegExp): boolean;
  /** True if the text may contain several documents. */
  mayBeSeveral(text: string): boolean;
}

/** True if the scalars of an unread text may contain all of some words; also if its format cannot tell. */
export function mayHold({ glance }: Format, text: string, ...words: readonly (string | RegExp)[]): boolean {
  return glance === undefined || words.every((word) => glance.mayHold(text, word));
}

/** Whole lines of a text, by its offsets. */
export interface CommentLines extends Span {
  readonly text: string;
  /** As `TreeFile.scalars`. */
  readonly scalars: readonly Span[];
}

/** A comment, from its `#` to the end of its line. */
export interface FoundComment extends Span {
  readonly text: string;
  /** The lines that it covers. `next`: only comment lines follow in its region, so it covers the first line after the region. */
  readonly covers: readonly Span[] | "next";
  /** Span to delete with the comment: its line, or the comment and the blanks before it. */
  readonly removal: Span;
}

/** Finds comments and the lines that they cover. */
export interface Comments {
  /** The comments of some lines that pass a test of their offset, in the order of the text. */
  find(lines: CommentLines, isWanted: (text: string, at: number) => boolean): readonly FoundComment[];
  /** The lines covered by a comment directly before some lines; none if these begin with an empty line. */
  firstLines(lines: CommentLines): readonly Span[];
  /** Numbers of the lines with only a comment, in order. Cached, so that a call costs the edits since the last one. */
  linesOf(lines: LineIndex): Iterable<number>;
}

/** A format with sections. */
export type SectionedFormat = Format & { readonly sections: Sections };

/** True for a format with sections. */
export function isSectioned(format: Format): format is SectionedFormat {
  return format.sections !== undefined;
}

/** The cuts of a text at the entries of a list. Offsets are UTF-16 code units of the text. */
export interface Cut {
  /** Start of each section, at its entry or the comments directly above that. At least one. */
  readonly starts: readonly number[];
  /** End of the last section; the length of the text if nothing follows the list. */
  readonly tail: number;
  readonly seams: Seams;
}

/** The tree of one section, by offsets in the section. */
export interface SectionTree {
  readonly tree: TreeFile;
  /**
   * The entries in it. A YAML section has one unless it is broken; an unreadable entry is in it too, to keep the numbers. A section of a
   * foreign format may have any number of entries.
   */
  readonly entries: readonly Node[];
  /** Start and end of the list in it. */
  readonly start: number;
  readonly end: number;
  /** Set if no entry has a text to recognise. A text with silent sections only is read as a whole. */
  readonly isSilent?: true;
  /** Set for an unclosed quote, so that the lines below might be part of the section. */
  readonly isOpen?: true;
}

/** The lines before and after the sections, read as one text. Its offsets are those of the shortened text. */
export interface Skeleton {
  readonly text: string;
  /** The length of the lines before the sections. */
  readonly head: number;
  readonly tree: TreeFile;
  /** The document, with an empty list in place of the sections. */
  readonly root: MapNode;
}

/**
 * Cuts texts of a format at the entries of the list under a `key` of the document, or elsewhere in a foreign format. The sections must read
 * the same as the whole text; if that is not certain, the text is not cut.
 */
export interface Sections {
  /** Reads a well-formed text; undefined for any other, of which more can be read in sections. */
  readWellFormed(text: string, options?: ReadOptions): TreeFile | undefined;
  /** Cuts a text; undefined for a text without such a list, or if cutting is not safe. */
  cut(text: string, key: string): Cut | undefined;
}

/** Reads the sections of a text that was cut, and tests edits of it. */
export interface Seams {
  /** Equal for seams that read the same lines in the same way. */
  readonly key: string;
  /** True if an entry may refer to others, false if none can; absent if the text decides. */
  readonly mayRefer?: boolean;
  /** The start of the text, if it decides how the rest is read. */
  readonly opening?: Opening;
  /** True if a text may be inserted without reading the whole. */
  mayBeInserted(text: string): boolean;
  /** Starts of the sections in edited lines between two cuts; undefined if the lines no longer fit there. */
  cutLines(lines: string, isLast: boolean): readonly number[] | undefined;
  /** True if the lines before the sections still lead to the same list after an edit of them that ended at an offset. */
  isStillHead(before: string, after: string, editEnd: number): boolean;
  /** True if lines may follow the sections. */
  isTail(text: string): boolean;
  /** Reads a section. The offsets of its entries and its list count from `at`, by default 0. */
  readSection(text: string, options?: ReadOptions, at?: number): SectionTree;
  /**
   * Reads the lines before and after the sections; undefined unless they are one document with such a list at the end of the head.
   *
   * @param gap length of the sections in code units, added to offsets after the head; by default 0
   */
  readAround(head: string, tail: string, options?: ReadOptions, gap?: number): Skeleton | undefined;
}

/** The start of a text that decides how the rest is read. It may include sections. */
export interface Opening {
  /** The offset after it. */
  readonly end: number;
  /**
   * Its end after an edit behind the head; undefined if it decides differently, or if more text is needed.
   *
   * @param isAll true if `beginning` is the whole text
   */
  endIn(beginning: string, isAll: boolean): number | undefined;
}
