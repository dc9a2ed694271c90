import { tableSyntaxOf } from "../fileNames.ts";
import { rowsOf, tablesIn } from "../formats/tables.ts";
import { headerRows, namesIn, partsOfName } from "../mappings/foreign/header.ts";
import { arePlacements, columnsOfTables, mayHaveTreeMapping, treeMapping } from "./recogniseMapping.ts";
import { type BomSign, treeBytes } from "./unclaimed.ts";

/**
 * True where the start of a text confirms a sign.
 *
 * @param name of the file; some mappings require one
 */
export function bearsOut(sign: BomSign, text: string, name: string): boolean {
  if (sign === "keys") return holdsKeys(text, name);
  return sign === "name" ? holdsTable(text, name) : sign !== "materials" && holdsHeadings(text, name);
}

/** True for CycloneDX and SPDX, and for a tree whose first lines are enough to propose a mapping; false for a JSON Schema. */
function holdsKeys(text: string, name: string): boolean {
  if (/^\s*["{].*"bomFormat"\s*:/s.test(text) || spdx.test(text)) return true;
  if (isSchema(text) || !mayHaveTreeMapping(text)) return false;
  // A text on a single line is parsed up to where it was cut.
  const whole = text.length < treeBytes ? text : text.slice(0, text.lastIndexOf("\n") + 1) || text;
  return treeMapping(name, whole) !== undefined;
}

/** True for the text of a JSON Schema. */
export function isSchema(text: string): boolean {
  return /json-schema\.org|x-lodestone/.test(text);
}

/** The version of an SPDX document, or the context of one of version 3. */
const spdx = /^\s*(?:[{,]\s*)?"?spdxVersion"?\s*:|\bspdx\.org\/rdf\/[\d.]+\/spdx-context\b/m;

/** True for a page with a table in HTML or, in Markdown, between pipes. */
function holdsTable(text: string, name: string): boolean {
  return /<table\b/i.test(text) || (tableSyntaxOf(name) === "markdown" && tablesIn(text, "markdown").length > 0);
}

/** True where one of the first rows, of a workbook those of any sheet, has two headings known to one built-in mapping. */
function holdsHeadings(text: string, name: string): boolean {
  const tables = columnsOfTables();
  const isBook = tableSyntaxOf(name) === "workbook";
  for (const { start, end, separators } of tablesIn(text, isBook ? "workbook" : "table"))
    for (const separator of separators) {
      let rows = 0;
      for (const row of rowsOf(text.slice(0, end), separator, start)) {
        if (++rows > headerRows) break;
        const names = new Set(namesIn(row));
        if (names.size < 2 || arePlacements(names)) continue;
        const headings = [...names].map((one) => [one, ...partsOfName(one)]);
        if (tables.some((columns) => headings.filter((some) => some.some((one) => columns.has(one))).length >= 2)) return true;
      }
    }
  return false;
}
