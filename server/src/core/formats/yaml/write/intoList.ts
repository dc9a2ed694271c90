import type { LineIndex } from "../../../text/lineIndex.ts";
import type { Entry } from "../../tree.ts";
import type { Blanks, Form, Insertion } from "../../writer.ts";
import { onLines, yamlStyle } from "./form.ts";
import { behindColon } from "./insert.ts";

/**
 * Makes the map under a key the last entry of a list, after new entries. Its text stays, after a dash in place of blanks. Undefined for a map
 * with an anchor or a tag, and for lines that would not be deeper than the dash.
 */
export function intoList(lines: LineIndex, { key, value }: Entry, before: readonly Form[]): Insertion | undefined {
  const colon = behindColon(lines, key.end);
  if (value.kind !== "map" || colon === undefined || /[&!]/.test(lines.slice(value.start, value.start + 1))) return undefined;
  const keyIndent = blanksBefore(lines, key.start);
  const between = lines.slice(colon, value.start);
  if (keyIndent === undefined) return undefined;
  if (/^[ \t]*$/.test(between)) {
    if (!value.flow || lines.slice(value.start, value.end).includes("\n")) return undefined;
    const indent = `${keyIndent}  `;
    return {
      at: colon,
      end: value.start,
      write: (blanks) => `${lines.lineBreak}${dashed(indent, before, "", lines, blanks)}`,
      asSnippet: false,
    };
  }
  // Comment lines stay above the map.
  const [, head = "", above = "", blanks = ""] = /^([ \t]*(?:#[^\n]*)?\r?\n)((?:[ \t]*(?:#[^\n]*)?\r?\n)*)( *)$/.exec(between) ?? [];
  const isBlock = !value.flow || !lines.slice(value.start, value.end).includes("\n");
  if (head === "" || !isBlock || blanks.length < keyIndent.length + 2) return undefined;
  const indent = blanks.slice(2);
  return {
    at: colon + head.length,
    end: value.start,
    write: (into) => dashed(indent, before, above, lines, into),
    asSnippet: true,
  };
}

/** Entries of a list, then the text `above`, then the dash of the next entry. */
function dashed(indent: string, entries: readonly Form[], above: string, { lineBreak }: LineIndex, blanks: Blanks): string {
  const written = `${indent}${onLines({ kind: "list", short: false, entries }, indent, blanks, yamlStyle)}`.replaceAll("\n", lineBreak);
  return `${written}${lineBreak}${blanks.literal(above)}${indent}- `;
}

/** The blanks before a key; undefined if anything else is there. */
function blanksBefore(lines: LineIndex, offset: number): string | undefined {
  const { line, character } = lines.positionAt(offset);
  const before = lines.lineText(line).slice(0, character);
  return /^ *$/.test(before) ? before : undefined;
}
