import { endingsOfOthers } from "../../generated/mappingWords.ts";
import { configName, isOwnerFile, isPage, isWorkbook, nameIn, tableEndings, tableSyntaxOf } from "../fileNames.ts";
import { isNamedLikeBom } from "./bomNames.ts";

/**
 * A sign that an unclaimed file is a bill of materials: its file name, the headings of a table, the keys of
 * a tree, or monitored materials among its values. A workbook that cannot be looked into may be one.
 */
export type BomSign = "name" | "headings" | "materials" | "keys" | "workbook";

/** A suspicion raised by the name of a file. */
export interface Suspicion {
  readonly sign: BomSign;
  /** Bytes from the start of the file whose text must confirm it, of a workbook all; undefined where the name is enough. */
  readonly within: number | undefined;
}

/** Bytes at the start of XML and Markdown that are searched for materials. */
const headBytes = 16_384;
/** Bytes at the start of a table that are searched for headings and materials. */
const tableBytes = 65_536;
/** Bytes at the start of YAML and JSON that are searched for keys. */
export const treeBytes = 8192;
/** Bytes at the start of a page that are searched for a table. */
const pageBytes = 1_000_000;
/** The suspicion raised by a file name; undefined for a file that cannot be a bill of materials. */
export function suspicionOf(path: string): Suspicion | undefined {
  const name = nameIn(path);
  if (isOwnerFile(name)) return undefined;
  const [, ending] = /[^.]\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  // A program may have such a name, so the content of a file without an extension decides.
  if (ending === undefined) return name.includes(".") || !isNamedLikeBom(name) ? undefined : { sign: "headings", within: tableBytes };
  if (isSpdxName(name) || (!endingsOfOthers.has(ending) && isNamedLikeBom(name)))
    return { sign: "name", within: isPage(name) || tableSyntaxOf(name) === "markdown" ? pageBytes : undefined };
  if (isWorkbook(name)) return { sign: "workbook", within: undefined };
  if (tableEndings.has(ending) || tableSyntaxOf(name) === "workbook") return { sign: "headings", within: tableBytes };
  if (ending === "xml" || isLines(name) || tableSyntaxOf(name) === "markdown") return { sign: "materials", within: headBytes };
  return isTree.test(ending) && name !== configName ? { sign: "keys", within: treeBytes } : undefined;
}

/** True for the name of a file with a JSON value in each line. */
export function isLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name);
}

const isTree = /^(?:json(?:ld)?|ya?ml)$/;

/** True for the name of an SPDX document in any of its syntaxes: `hw.spdx`, `hw.spdx.json`. */
export function isSpdxName(path: string): boolean {
  return /\.spdx(?:\.(?:json|jsonld|ya?ml|rdf|xml))?$/i.test(path);
}
