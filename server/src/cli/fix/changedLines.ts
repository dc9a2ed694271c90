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
  const changes: ChangedLines[] = [];
  let line = 0;
  let offset = 0;
  let group: { from: number; offset: number; to: number; edits: TextEdit[] } | undefined;
  for (const edit of edits) {
    while (line < lines.length - 1 && offset + lengthAt(line) <= edit.start) offset += lengthAt(line++);
    if (group === undefined || line >= group.to) {
      finish();
      group = { from: line, offset, to: line, edits: [] };
    }
    for (let end = offset, to = line; to < lines.length && (end <= edit.end || to === line); to++) {
      end += lengthAt(to);
      group.to = Math.max(group.to, to + 1);
    }
    group.edits.push(edit);
  }
  finish();
  return changes;

  function lengthAt(index: number): number {
    return lines[index]?.length ?? 0;
  }

  function finish(): void {
    if (group === undefined) return;
    const { from, to, offset: start, edits } = group;
    const old = lines.slice(from, to);
    const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const change = trimmed(from, old, linesOf(applyEdits(old.join(""), inside)));
    if (change.old.length > 0 || change.new.length > 0) changes.push(change);
  }
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
