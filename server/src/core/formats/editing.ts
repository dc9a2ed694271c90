import type { Cursor } from "./cursor.ts";
import type { Format } from "./format.ts";
import { json } from "./json/index.ts";
import { jsonWriter } from "./json/write.ts";
import type { Writer } from "./writer.ts";
import { placeAt } from "./yaml/cursor/placeAt.ts";
import { yaml } from "./yaml/index.ts";
import { formAt, keyAt, valueAt } from "./yaml/write/atPlace.ts";
import { onLines } from "./yaml/write/form.ts";
import { append, comment, insert } from "./yaml/write/insert.ts";
import { intoList } from "./yaml/write/intoList.ts";
import { remove } from "./yaml/write/remove.ts";
import { reference, within } from "./yaml/write/scalar.ts";

/** What somebody who writes a text of a format asks of the format, beside how it is read. The command does without. */
interface Editing {
  readonly placeAt: Cursor;
  readonly writer: Writer;
}

/** How a document is written of which nobody says what in, as a new one: in YAML. */
export const defaultEditing: Editing = {
  placeAt,
  writer: {
    whole: (form, blanks) => onLines(form, "", blanks),
    keyAt,
    formAt,
    valueAt,
    insert,
    append,
    intoList,
    remove,
    comment,
    within,
    reference,
  },
};

/** Of formats that are read only there is none, so that nobody can write another one into their texts. */
const editings: ReadonlyMap<Format, Editing> = new Map([
  [yaml, defaultEditing],
  [json, { placeAt, writer: { ...defaultEditing.writer, ...jsonWriter } }],
]);

/** How texts of a format are written; undefined for one that is only read. */
export function editingOf(format: Format): Editing | undefined {
  return editings.get(format);
}

/** What puts forms into texts of a format, in their own keys where they are not in ours; undefined where nothing does. */
export function writerOf(format: Format): Writer | undefined {
  return editingOf(format.syntax ?? format)?.writer;
}
