import { counts, type Finding, type Fix, type TextEdit } from "../finding.ts";
import { countWhile } from "../text/ordered.ts";

/**
 * The safe fixes that can be made at once, in the order of the findings: of each that counts the first one, unless it
 * touches what an earlier one changes. What is left out is offered again once these have been made.
 */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const taken: TextEdit[] = [];
  return findings.flatMap((finding) => {
    const fix = counts(finding) ? finding.fixes?.find(({ safe }) => safe) : undefined;
    if (fix === undefined || !fix.edits.every((edit) => isFree(edit, taken))) return [];
    for (const edit of fix.edits) taken.splice(placeOf(edit, taken), 0, edit);
    return [fix];
  });
}

/** The edits of some fixes in the order of the text. */
export function editsOf(fixes: readonly Fix[]): readonly TextEdit[] {
  return fixes.flatMap(({ edits }) => edits).sort(inOrder);
}

/** The text after some edits, which stand in its order and apart. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** Whether an edit is apart from all that are taken; those are apart from each other and in order, so that only its neighbours can touch it. */
function isFree(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  const place = placeOf(edit, taken);
  return [taken[place - 1], taken[place]].every((other) => other === undefined || apart(edit, other));
}

/** Where an edit goes among others that are in order. */
function placeOf(edit: TextEdit, taken: readonly TextEdit[]): number {
  return countWhile(taken, (other) => inOrder(other, edit) < 0);
}

function inOrder(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}

/** Edits that meet at one place are apart only where both replace something: of insertions there the order would matter. */
function apart(a: TextEdit, b: TextEdit): boolean {
  const replace = a.start < a.end && b.start < b.end;
  return replace ? a.end <= b.start || b.end <= a.start : a.end < b.start || b.end < a.start;
}
