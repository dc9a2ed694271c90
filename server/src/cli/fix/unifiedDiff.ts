import type { TextEdit } from "../../index.ts";
import { type ChangedLines, changedLines, linesOf } from "./changedLines.ts";
import { gitPath } from "./gitPath.ts";

/** The number of context lines around a change, as in diff and git. */
const context = 3;

/**
 * The changes to a file as a unified diff. `patch -p1` and `git apply` accept it in the folder that the path is relative to. There is no
 * line `diff --git`, because with it git would resolve the path from the top of the repository.
 *
 * @param path relative, with slashes
 * @param text undefined for a new file
 * @param edits sorted edits of the text that do not overlap
 * @returns empty for no changes
 */
export function unifiedDiff(path: string, text: string | undefined, edits: readonly TextEdit[]): string {
  const lines = linesOf(text ?? "");
  const hunks = together(changedLines(lines, edits));
  if (hunks.length === 0) return "";
  const parts = [`--- ${text === undefined ? "/dev/null" : gitPath(`a/${path}`)}\n+++ ${gitPath(`b/${path}`)}\n`];
  let grown = 0;
  for (const changes of hunks) {
    parts.push(hunk(lines, changes, grown));
    grown += changes.reduce((sum, change) => sum + change.new.length - change.old.length, 0);
  }
  return parts.join("");
}

/** Groups changes with overlapping context into hunks. */
function together(changes: readonly ChangedLines[]): readonly (readonly ChangedLines[])[] {
  const hunks: ChangedLines[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.from - end > 2 * context) hunks.push([]);
    hunks.at(-1)?.push(change);
    end = change.from + change.old.length;
  }
  return hunks;
}

/** `grown`: the number of lines that earlier hunks added to the text. */
function hunk(lines: readonly string[], changes: readonly ChangedLines[], grown: number): string {
  const from = Math.max(0, (changes[0]?.from ?? 0) - context);
  const body: string[] = [];
  let at = from;
  let [oldCount, newCount] = [0, 0];
  const keep = (to: number) => {
    for (const line of lines.slice(at, to)) body.push(marked(" ", line));
    oldCount += Math.min(to, lines.length) - at;
    newCount += Math.min(to, lines.length) - at;
  };
  for (const change of changes) {
    keep(change.from);
    body.push(...change.old.map((line) => marked("-", line)), ...change.new.map((line) => marked("+", line)));
    oldCount += change.old.length;
    newCount += change.new.length;
    at = change.from + change.old.length;
  }
  keep(at + context);
  return `@@ -${range(from, oldCount)} +${range(from + grown, newCount)} @@\n${body.join("")}`;
}

/** The line range of a hunk: first line, from 1, and count. For a count of 0, the previous line is given; a count of 1 is left out. */
function range(from: number, count: number): string {
  return count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
