/** A replacement in a text, in UTF-16 code units of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The same edit, begun at an offset instead of before the line break that ends there, where that can be said: a line put in at
 * the end of the one above it is the same as one put in before the one below. `charAt` gives a code unit of the text.
 */
export function behindBreak(edit: Edit, offset: number, charAt: (offset: number) => string): Edit {
  let { start, end, newText } = edit;
  if (start >= offset || start < offset - 2) return edit;
  for (; start < offset; start++, end++) {
    const longer = newText + charAt(end);
    if (longer === "" || longer[0] !== charAt(start)) return edit;
    newText = longer.slice(1);
  }
  return { start, end, newText };
}
