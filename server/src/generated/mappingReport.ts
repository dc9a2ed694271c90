// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ReportCell, ReportTool } from "./report.ts";

/**
 * What `lodestone mapping --format json` writes.
 */
export interface MappingReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The files that were asked about and that a mapping claims, in that order.
   */
  files: MappedFile[];
}
/**
 * How a file is read by its mapping. Lines count from 1.
 */
export interface MappedFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * The name of the mapping that claims it, under `mappings` in lodestone.yaml.
   */
  mapping: string;
  /**
   * How it is written: a table, or a tree of YAML or JSON.
   */
  readAs: "table" | "tree";
  /**
   * The tables that items are read from, by their rows with the names of the columns; empty for a tree, and for a table without such a row.
   */
  tables: MappedTable[];
  /**
   * The tables that nothing is read from, because they list no items.
   */
  leftOut: MappedLeftOut[];
  /**
   * Where the names of the columns were looked for, of a table in which none were found: the last of these lines, and names that are known.
   */
  lookedIn?: {
    /**
     * The last line that was looked at.
     */
    line: number;
    /**
     * In a workbook the first cell.
     */
    cell?: ReportCell;
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
  passedOver: MappedRow[];
  /**
   * The columns, or the keys of items as paths, that the mapping reads, each with its fields.
   */
  read: MappedName[];
  /**
   * The columns, or the keys of items as paths, that the mapping reads nothing from.
   */
  unmapped: string[];
  /**
   * The first item as it is understood; absent where there is none.
   */
  first?: MappedItem;
  /**
   * Whether the file is held against the JSON Schema of its mapping too: what does not fit is in `faults`. `failed`: its mapping asks for it, and it could not be done.
   */
  validated: "yes" | "no" | "failed";
  /**
   * What is wrong with the file for its mapping.
   */
  faults: MappedFault[];
}
/**
 * A table that items are read from.
 */
export interface MappedTable {
  /**
   * The line of the row with the names of the columns.
   */
  line: number;
  /**
   * In a workbook the first cell of that row.
   */
  cell?: ReportCell;
  /**
   * Separator of the cells: a comma, a semicolon, a tab, a pipe or a caret; left out for a workbook.
   */
  separator?: "," | ";" | "\t" | "|" | "^";
  /**
   * How many items are read from it.
   */
  items: number;
}
/**
 * A table that nothing is read from.
 */
export interface MappedLeftOut {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * In a workbook the first cell.
   */
  cell?: ReportCell;
}
/**
 * A row or an entry that is no item.
 */
export interface MappedRow {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * In a workbook the first cell.
   */
  cell?: ReportCell;
  /**
   * title: above the header; blank: nothing stands in it; one-cell: one filled cell alone, such as the heading of a group; heading: the names of the columns once more; total: a sum, shipping or tax; footer: a label with a colon below the last blank row; party: parties, which are compared with lists; left-out: the mapping leaves it out, by `without`; not-selected: the path to the items does not lead to it.
   */
  why: "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "party" | "left-out" | "not-selected";
  /**
   * How many blank rows follow on one another from there; left out, one.
   */
  rows?: number;
}
/**
 * A column or key, and what is read from it.
 */
export interface MappedName {
  /**
   * The heading of the column, or the path of the key from an item.
   */
  name: string;
  /**
   * The fields of Lodestone's format, or the key of the mapping that speaks of it, such as `designators`.
   */
  fields: string[];
}
/**
 * An item as it is understood.
 */
export interface MappedItem {
  /**
   * The line where it begins.
   */
  line: number;
  /**
   * In a workbook the first cell.
   */
  cell?: ReportCell;
  /**
   * It in Lodestone's own format, with its parts.
   */
  item: {
    [k: string]: unknown;
  };
}
/**
 * Something that is wrong with the file for its mapping.
 */
export interface MappedFault {
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
   * In a workbook the first cell.
   */
  cell?: ReportCell;
  /**
   * What is wrong, and what to do.
   */
  message: string;
}
