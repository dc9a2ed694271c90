import type { Edit } from "./edit.ts";

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
