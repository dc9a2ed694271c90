import { applyEdits } from "../../core/fixes/safeFixes.ts";
import type { TextEdit } from "../../index.ts";

/** A replacement of lines. A line ends with its LF, except possibly the last; a CR belongs to the line. */
export interface ChangedLines {
  /** Index of the first line, from 0. */
  readonly from: number;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The lines that edits change, in time linear in the length of the text.
 *
 * @param lines the lines of the text
 * @param edits sorted edits of the text that do not overlap
 */
export function changedLines(lines: readonly string[], edits: readonly TextEdit[]): readonly ChangedLines[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const startOf = (line: number): number => starts[line] ?? Number.POSITIVE_INFINITY;
  const groups: { readonly from: number; to: number; readonly edits: TextEdit[] }[] = [];
  let line = 0;
  for (const edit of edits) {
    while (line < lines.length - 1 && startOf(line + 1) <= edit.start) line++;
    let to = Math.min(line + 1, lines.length);
    while (to < lines.length && startOf(to) <= edit.end) to++;
    const last = groups.at(-1);
    if (last === undefined || line >= last.to) groups.push({ from: line, to, edits: [edit] });
    else {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    }
  }
  return groups.flatMap(({ from, to, edits }) => {
    const old = lines.slice(from, to);
    const inside = edits.map((edit) => ({ ...edit, start: edit.start - startOf(from), end: edit.end - startOf(from) }));
    const change = trimmed(from, old, linesOf(applyEdits(old.join(""), inside)));
    return change.old.length + change.new.length > 0 ? [change] : [];
  });
}

/** Removes unchanged lines at both ends. */
function trimmed(from: number, old: readonly string[], next: readonly string[]): ChangedLines {
  const shorter = Math.min(old.length, next.length);
  let before = 0;
  while (before < shorter && old[before] === next[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === next.at(-1 - after)) after++;
  return { from: from + before, old: old.slice(before, old.length - after), new: next.slice(before, next.length - after) };
}
