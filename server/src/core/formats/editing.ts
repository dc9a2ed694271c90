import type { Cursor } from "./cursor.ts";
import type { Writer } from "./writer.ts";
import { placeAt } from "./yaml/cursor/placeAt.ts";
import { formAt, keyAt, valueAt } from "./yaml/write/atPlace.ts";
import { onLines } from "./yaml/write/form.ts";
import { append, comment, insert } from "./yaml/write/insert.ts";
import { reference, within } from "./yaml/write/scalar.ts";

/** What somebody who writes a text of a format asks of the format, beside how it is read. The command does without. */
interface Editing {
  readonly placeAt: Cursor;
  readonly writer: Writer;
}

/** How our documents are written: in YAML. */
export const editing: Editing = {
  placeAt,
  writer: { whole: (form, blanks) => onLines(form, "", blanks), keyAt, formAt, valueAt, insert, append, comment, within, reference },
};
