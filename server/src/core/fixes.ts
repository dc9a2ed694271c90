import { counts, type Finding, type TextEdit } from "./finding.ts";

/**
 * The edits of all safe fixes that can be made at once, in the order of the text: of each finding the first one, unless
 * it touches what an earlier one changes. What is left out is offered again once these have been made.
 */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const { fixes = [] } of findings.filter(counts)) {
    const edits = fixes.find(({ safe }) => safe)?.edits ?? [];
    if (edits.every((edit) => accepted.every((other) => apart(edit, other)))) accepted.push(...edits);
  }
  return accepted.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Edits that meet at one place are apart only where both replace something: of insertions there the order would matter. */
function apart(a: TextEdit, b: TextEdit): boolean {
  const replace = a.start < a.end && b.start < b.end;
  return replace ? a.end <= b.start || b.end <= a.start : a.end < b.start || b.end < a.start;
}
