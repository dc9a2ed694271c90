import type { Fix } from "../../server/src/index.ts";

/** The text after a fix; its edits do not overlap. */
export function applyFix(text: string, { edits }: Fix): string {
  let result = text;
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + newText + result.slice(end);
  return result;
}
