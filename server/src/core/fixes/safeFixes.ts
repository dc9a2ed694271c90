import { counts, type Finding, type Fix, type TextEdit } from "../finding.ts";
import { countWhile } from "../text/ordered.ts";

/**
 * Safe fixes that can be applied together, in the order of the findings: the first fix of each finding that counts, unless it touches an
 * earlier one. The others are offered again afterwards.
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

/** The edits of fixes, in the order of the text. */
export function editsOf(fixes: readonly Fix[]): readonly TextEdit[] {
  return fixes.flatMap(({ edits }) => edits).sort(inOrder);
}

/** Applies sorted and disjoint edits to a text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** True where an edit is disjoint from all taken ones. Those are sorted and disjoint, so only the neighbours need to be compared. */
function isFree(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  const place = placeOf(edit, taken);
  return [taken[place - 1], taken[place]].every((other) => other === undefined || apart(edit, other));
}

/** Index at which an edit keeps sorted edits sorted. */
function placeOf(edit: TextEdit, taken: readonly TextEdit[]): number {
  return countWhile(taken, (other) => inOrder(other, edit) < 0);
}

function inOrder(a: TextEdit, b: TextEdit): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * True for disjoint edits. Edits that meet at an offset are disjoint only where both replace something, since the order of insertions would
 * matter.
 */
function apart(a: TextEdit, b: TextEdit): boolean {
  const replace = a.start < a.end && b.start < b.end;
  return replace ? a.end <= b.start || b.end <= a.start : a.end < b.start || b.end < a.start;
}
