import { endingsOfOthers } from "../../generated/shapeWords.ts";
import { isPage, nameIn, tableEndings } from "../fileNames.ts";
import { rowsOf, separators } from "../formats/csv/index.ts";
import { namesIn } from "../shapes/foreign/header.ts";
import { isNamedLikeBom } from "./bomNames.ts";
import { arePlacements, columnsOfTables } from "./recogniseShape.ts";

/** What tells that a file which nothing claims is a bill of materials: its name, or the headings of a table in it. */
export type BomSign = "name" | "headings";

/** What tells by the name of a file that it may be one; `within`: only what stands in it decides. */
export interface Suspicion {
  readonly sign: BomSign;
  /** How much of the text decides, in bytes from its start; undefined where the name alone does. */
  readonly within: number | undefined;
}

/** Bytes at the start of a table in which its headings are looked for. */
const headBytes = 4096;
/** Bytes of a page in which a table is looked for. */
const pageBytes = 1_000_000;
/** Rows among which the headings are looked for. */
const headRows = 20;

/** What the name of a file says of it; undefined where it cannot be a bill of materials. */
export function suspicionOf(path: string): Suspicion | undefined {
  const name = nameIn(path);
  const [, ending] = /[^.]\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  // A program may be called so too: what stands in a file without an ending decides.
  if (ending === undefined) return name.includes(".") || !isNamedLikeBom(name) ? undefined : { sign: "headings", within: headBytes };
  if (!endingsOfOthers.has(ending) && isNamedLikeBom(name)) return { sign: "name", within: isPage(name) ? pageBytes : undefined };
  return tableEndings.has(ending) ? { sign: "headings", within: headBytes } : undefined;
}

/** Whether a text bears a sign out, from its start. */
export function bearsOut(sign: BomSign, text: string): boolean {
  return sign === "name" ? holdsTable(text) : holdsHeadings(text);
}

/** Whether a page holds a table: of HTML, or between pipes with its row of hyphens. */
function holdsTable(text: string): boolean {
  return /<table\b/i.test(text) || /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/m.test(text);
}

/** Whether one of the first rows has two headings that one built-in shape knows. */
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
