// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ReportTool } from "./report.ts";

/**
 * What `lodestone shape --format json` writes.
 */
export interface ShapeReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The files that were asked about and that a shape claims, in that order.
   */
  files: ShapedFile[];
}
/**
 * How a file is read by its shape. Lines count from 1.
 */
export interface ShapedFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * The name of the shape that claims it, under `shapes` in lodestone.yaml.
   */
  shape: string;
  /**
   * How it is written: a table, or a tree of YAML or JSON.
   */
  readAs: "table" | "tree";
  /**
   * The row with the names of the columns; of a table in which one was found.
   */
  header?: ShapedHeader;
  /**
   * Where the names of the columns were looked for, of a table in which none were found: the last of these lines, and names that are known.
   */
  lookedIn?: {
    /**
     * The last line that was looked at.
     */
    line: number;
    /**
     * The first names of each field.
     */
    names: string[];
  };
  /**
   * How many items are read, at every depth.
   */
  items: number;
  /**
   * Rows, or entries of lists of items, that are no items.
   */
  passedOver: ShapedRow[];
  /**
   * The columns, or the keys of items as paths, that the shape reads, each with its fields.
   */
  read: ShapedName[];
  /**
   * The columns, or the keys of items as paths, that the shape reads nothing from.
   */
  unmapped: string[];
  /**
   * The first item as it is understood; absent where there is none.
   */
  first?: ShapedItem;
  /**
   * Whether the file is held against the JSON Schema of its shape too: what does not fit is in `faults`. `failed`: its shape asks for it, and it could not be done.
   */
  validated: "yes" | "no" | "failed";
  /**
   * What is wrong with the file for its shape.
   */
  faults: ShapedFault[];
}
/**
 * The row with the names of the columns.
 */
export interface ShapedHeader {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * What stands between the cells: a comma, a semicolon or a tab.
   */
  separator: "," | ";" | "\t";
}
/**
 * A row or an entry that is no item.
 */
export interface ShapedRow {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * title: above the header; blank: nothing stands in it; one-cell: one filled cell alone, such as the heading of a group; heading: the names of the columns once more; total: a sum, shipping or tax; footer: a label with a colon below the last blank row; left-out: the shape leaves it out, by `without`; not-selected: the path to the items does not lead to it.
   */
  why: "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "left-out" | "not-selected";
  /**
   * How many blank rows follow on one another from there; left out, one.
   */
  rows?: number;
}
/**
 * A column or key, and what is read from it.
 */
export interface ShapedName {
  /**
   * The heading of the column, or the path of the key from an item.
   */
  name: string;
  /**
   * The fields of Lodestone's format, or the key of the shape that speaks of it, such as `designators`.
   */
  fields: string[];
}
/**
 * An item as it is understood.
 */
export interface ShapedItem {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * It in Lodestone's own format, with its parts.
   */
  item: {
    [k: string]: unknown;
  };
}
/**
 * Something that is wrong with the file for its shape.
 */
export interface ShapedFault {
  /**
   * The rule that `check` tells it by.
   */
  rule: string;
  /**
   * The line where it is.
   */
  line: number;
  /**
   * The column where it begins, from 1.
   */
  column: number;
  /**
   * What is wrong, and what to do.
   */
  message: string;
}
