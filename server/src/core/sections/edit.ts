/** A text replacement. Offsets are UTF-16 code units of the text before it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * An equivalent edit that begins at `offset` instead of before the line break that ends there, if there is one. Inserting a line at the end
 * of the previous line equals inserting it before the next one. `charAt` returns a code unit of the text.
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

/**
 * A queue of edits, merged where possible. An edit inside the text of the previous one is merged with it, so that a word typed letter by
 * letter is a single edit.
 */
export class WaitingEdits {
  #edits: Edit[] = [];

  /** Adds an edit of the text after all queued edits. The cost is proportional to its text and that of the edit it is merged with. */
  add(edit: Edit): void {
    const last = this.#edits.at(-1);
    if (last !== undefined && touches(last, edit)) this.#edits[this.#edits.length - 1] = together(last, edit);
    else this.#edits.push(edit);
  }

  /** Returns and removes all edits. */
  take(): readonly Edit[] {
    const edits = this.#edits;
    if (edits.length > 0) this.#edits = [];
    return edits;
  }
}

/** True when an edit lies in the text inserted by another, its ends included. */
function touches(before: Edit, { start, end }: Edit): boolean {
  return before.start <= start && end <= before.start + before.newText.length;
}

/** Merges two edits, where the second lies in the text inserted by the first. */
function together({ start, end, newText }: Edit, next: Edit): Edit {
  const [from, to] = [next.start - start, next.end - start];
  return { start, end, newText: newText.slice(0, from) + next.newText + newText.slice(to) };
}
