import type { Cursor } from "./cursor.ts";
import type { Format } from "./format.ts";
import { json } from "./json/index.ts";
import { jsonStyle } from "./json/write.ts";
import type { Writer } from "./writer.ts";
import { placeAt } from "./yaml/cursor/placeAt.ts";
import { yaml } from "./yaml/index.ts";
import { formAt, keyAt, valueAt } from "./yaml/write/atPlace.ts";
import { onLines, type Style, yamlStyle } from "./yaml/write/form.ts";
import { append, comment, insert } from "./yaml/write/insert.ts";
import { intoList } from "./yaml/write/intoList.ts";
import { remove } from "./yaml/write/remove.ts";
import { reference, within } from "./yaml/write/scalar.ts";

/** The functions for writing texts of a format, which only an editor and fixes need. */
interface Editing {
  readonly placeAt: Cursor;
  readonly writer: Writer;
}

/** The editing of YAML, which is also the format of new documents. */
export const defaultEditing: Editing = { placeAt, writer: writerIn(yamlStyle) };

/** Formats without an entry are read only. */
const editings: ReadonlyMap<Format, Editing> = new Map([
  [yaml, defaultEditing],
  [json, { placeAt, writer: writerIn(jsonStyle) }],
]);

/** The editing of a format; undefined for a format that is read only. */
export function editingOf(format: Format): Editing | undefined {
  return editings.get(format);
}

/** The writer of forms for texts of a format, also of a format with the syntax of another; undefined for none. */
export function writerOf(format: Format): Writer | undefined {
  return format.takesForms === false ? undefined : editingOf(format.syntax ?? format)?.writer;
}

function writerIn(style: Style): Writer {
  return {
    whole: (form, blanks) => onLines(form, "", blanks, yamlStyle),
    keyAt: (place, key, value, blanks) => keyAt(place, key, value, blanks, style),
    formAt: (place, form, blanks) => formAt(place, form, blanks, style),
    valueAt: (place, value, bare, blanks) => valueAt(place, value, bare, blanks, style),
    insert: (lines, map, key, value, before) => insert(lines, map, key, value, before, style),
    append: (lines, list, entries) => append(lines, list, entries, style),
    intoList: (lines, entry, before) => (style.inBrackets ? undefined : intoList(lines, entry, before)),
    remove,
    comment,
    within: (scalar, text) => within(scalar, text, style.text),
    reference: (scalar, text) => (style.inBrackets ? style.text(text) : reference(scalar, text)),
  };
}
