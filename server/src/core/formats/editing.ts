import type { Cursor } from "./cursor.ts";
import { placeAt } from "./yaml/cursor/placeAt.ts";

/** What somebody who writes a text of a format asks of the format, beside how it is read. The command does without. */
interface Editing {
  readonly placeAt: Cursor;
}

/** How our documents are written: in YAML. */
export const editing: Editing = { placeAt };
