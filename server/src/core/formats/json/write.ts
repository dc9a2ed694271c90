import { entryOf } from "../tree.ts";
import type { Blanks, Form, Writer } from "../writer.ts";
import { fitted } from "../yaml/write/atPlace.ts";
import { appendInFlow, fillEntry, insertInFlow } from "../yaml/write/insert.ts";
import { insideQuotes, quoted } from "../yaml/write/scalar.ts";

/** What JSON writes otherwise than YAML in brackets: all keys and texts stand in double quotes, and a blank is an empty text. */
export const jsonWriter: Partial<Writer> = {
  keyAt(place, key, value, blanks) {
    const { token, quote, closed, hasColon } = place;
    const name = quote === "" ? keyOf(key) : `${key}${closed && hasColon ? "" : quote}`;
    const text = hasColon ? name : `${name}: ${inJson(value, blanks)}`;
    return { ...fitted(place, text), end: token.end + (closed && !hasColon ? 1 : 0) };
  },
  formAt: (place, form, blanks) => fitted(place, inJson(form, blanks)),
  valueAt(place, value, bare, blanks) {
    const { quote, closed } = place;
    const text = quote === "" ? (bare ? value : quoted(value)) : `${insideQuotes(value, quote)}${closed ? "" : quote}`;
    return fitted(place, blanks.literal(text));
  },
  insert(lines, map, key, value) {
    const present = entryOf(map, key);
    const written = (blanks: Blanks): string => ` ${inJson(value, blanks)}`;
    if (present !== undefined) return fillEntry(lines, present, written, true);
    return insertInFlow(lines, map, map.entries, (blanks) => `${blanks.literal(keyOf(key))}:${written(blanks)}`);
  },
  append: (lines, list, entries) => appendInFlow(lines, list, (blanks) => entries.map((entry) => inJson(entry, blanks)).join(", ")),
  intoList: () => undefined,
  within: (style, text) => (style === "double" ? insideQuotes(text, '"') : quoted(text)),
  reference: (_, text) => quoted(text),
};

function inJson(form: Form, blanks: Blanks): string {
  switch (form.kind) {
    case "text":
      return blanks.literal(quoted(form.text));
    case "blank":
      return `"${form.choices === undefined ? blanks.next() : blanks.oneOf(form.choices)}"`;
    case "list":
      return `[${form.entries.map((entry) => inJson(entry, blanks)).join(", ")}]`;
    case "map":
      return `{ ${form.entries.map(([key, value]) => `${blanks.literal(keyOf(key))}: ${inJson(value, blanks)}`).join(", ")} }`;
  }
}

/** A key in quotes, which a writer may have given it already. */
function keyOf(key: string): string {
  return key.startsWith('"') ? key : quoted(key);
}
