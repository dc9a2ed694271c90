import { endingsOfOthers } from "../../generated/mappingWords.ts";
import { configName, isOwnerFile, isPage, nameIn, tableEndings, tableSyntaxOf } from "../fileNames.ts";
import { rowsOf, separators, tablesIn } from "../formats/tables.ts";
import { namesIn } from "../mappings/foreign/header.ts";
import { isNamedLikeBom } from "./bomNames.ts";
import { arePlacements, columnsOfTables, mayHaveTreeMapping, treeMapping } from "./recogniseMapping.ts";

/** A sign that an unclaimed file is a bill of materials: its file name, the headings of a table, or the keys of a tree. */
export type BomSign = "name" | "headings" | "keys";

/** A suspicion raised by the name of a file. */
export interface Suspicion {
  readonly sign: BomSign;
  /** Bytes from the start of the file whose text must confirm it; undefined where the name is enough. */
  readonly within: number | undefined;
}

/** Bytes at the start of a table that are searched for headings. */
const headBytes = 4096;
/** Bytes at the start of YAML and JSON that are searched for keys. */
const treeBytes = 8192;
/** Bytes at the start of a page that are searched for a table. */
const pageBytes = 1_000_000;
/** Rows that are searched for headings. */
const headRows = 20;

/** The suspicion raised by a file name; undefined for a file that cannot be a bill of materials. */
export function suspicionOf(path: string): Suspicion | undefined {
  const name = nameIn(path);
  if (isOwnerFile(name)) return undefined;
  const [, ending] = /[^.]\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  // A program may be called so too: what stands in a file without an ending decides.
  if (ending === undefined) return name.includes(".") || !isNamedLikeBom(name) ? undefined : { sign: "headings", within: headBytes };
  if (!endingsOfOthers.has(ending) && isNamedLikeBom(name))
    return { sign: "name", within: isPage(name) || isMarkdown(name) ? pageBytes : undefined };
  if (tableEndings.has(ending)) return { sign: "headings", within: headBytes };
  return isTree.test(ending) && name !== configName ? { sign: "keys", within: treeBytes } : undefined;
}

const isTree = /^(?:json|ya?ml)$/;

/**
 * True where the start of a text confirms a sign.
 *
 * @param name of the file; some mappings require one
 */
export function bearsOut(sign: BomSign, text: string, name: string): boolean {
  if (sign === "keys") return holdsKeys(text, name);
  return sign === "name" ? holdsTable(text, name) : holdsHeadings(text);
}

/** True for CycloneDX, and for a tree whose first lines are enough to propose a mapping; false for a JSON Schema. */
function holdsKeys(text: string, name: string): boolean {
  if (/^\s*["{].*"bomFormat"\s*:/s.test(text)) return true;
  if (/json-schema\.org|x-lodestone/.test(text) || !mayHaveTreeMapping(text)) return false;
  const whole = text.length < treeBytes ? text : text.slice(0, text.lastIndexOf("\n") + 1);
  return treeMapping(name, whole) !== undefined;
}

/** True for a page with a table in HTML or, in Markdown, between pipes. */
function holdsTable(text: string, name: string): boolean {
  return /<table\b/i.test(text) || (isMarkdown(name) && tablesIn(text, "markdown").length > 0);
}

function isMarkdown(name: string): boolean {
  return tableSyntaxOf(name) === "markdown";
}

/** True where one of the first rows has two headings known to one built-in mapping. */
function holdsHeadings(text: string): boolean {
  const tables = columnsOfTables();
  for (const separator of separators) {
    let rows = 0;
    for (const row of rowsOf(text, separator)) {
      if (++rows > headRows) break;
      const names = new Set(namesIn(row));
      if (names.size < 2 || arePlacements(names)) continue;
      if (tables.some((columns) => [...names].filter((name) => columns.has(name)).length >= 2)) return true;
    }
  }
  return false;
}
