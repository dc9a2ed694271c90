import { applyEdits } from "../../core/fixes/safeFixes.ts";
import type { TextEdit } from "../../index.ts";

/** Lines of a text that others take the place of. A line ends with its LF, the last one perhaps without; a CR is a character of its line. */
export interface ChangedLines {
  /** Index of the first line, from 0. */
  readonly from: number;
  readonly old: readonly string[];
  readonly new: readonly string[];
}

/** The lines of a text, each with its LF. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The lines that edits change, without searching for them: their cost is that of the text, however many there are.
 *
 * @param lines those of the text
 * @param edits of the text, in its order and apart
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

/** Without the lines at both ends that stay as they are. */
function trimmed(from: number, old: readonly string[], next: readonly string[]): ChangedLines {
  const shorter = Math.min(old.length, next.length);
  let before = 0;
  while (before < shorter && old[before] === next[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === next.at(-1 - after)) after++;
  return { from: from + before, old: old.slice(before, old.length - after), new: next.slice(before, next.length - after) };
}
