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

/**
 * Edits that wait to be made, in their order, as few as they can be: one that touches what the one before it wrote is put
 * together with it, so that a word typed letter by letter is one edit.
 */
export class WaitingEdits {
  #edits: Edit[] = [];

  /** Adds an edit of the text as it is after all that wait. Costs what it writes and what it is put together with. */
  add(edit: Edit): void {
    const last = this.#edits.at(-1);
    if (last !== undefined && touches(last, edit)) this.#edits[this.#edits.length - 1] = together(last, edit);
    else this.#edits.push(edit);
  }

  /** Gives all edits and waits for new ones. */
  take(): readonly Edit[] {
    const edits = this.#edits;
    if (edits.length > 0) this.#edits = [];
    return edits;
  }
}

/** Whether an edit begins and ends in what another one wrote, its ends included. */
function touches(before: Edit, { start, end }: Edit): boolean {
  return before.start <= start && end <= before.start + before.newText.length;
}

/** Two edits as one, where the second changes nothing but what the first wrote. */
function together({ start, end, newText }: Edit, next: Edit): Edit {
  const [from, to] = [next.start - start, next.end - start];
  return { start, end, newText: newText.slice(0, from) + next.newText + newText.slice(to) };
}
