import type { Blanks, Form } from "../../writer.ts";
import { scalarText } from "./scalar.ts";

/** A form as it follows the colon of its key: behind a blank, or on lines below it, before which the blanks of `indent` and two more stand. */
export function afterColon(form: Form, indent: string, flow: boolean, blanks: Blanks): string {
  return flow || isShort(form) ? ` ${inLine(form, blanks)}` : `\n${indent}  ${onLines(form, `${indent}  `, blanks)}`;
}

/** A form over as many lines as it takes; `indent` stands in front of each after the first. */
export function onLines(form: Form, indent: string, blanks: Blanks): string {
  if (!("entries" in form) || form.short) return inLine(form, blanks);
  const lines =
    form.kind === "map"
      ? form.entries.map(([key, value]) => `${blanks.literal(key)}:${afterColon(value, indent, false, blanks)}`)
      : form.entries.map((entry) => `- ${onLines(entry, `${indent}  `, blanks)}`);
  return lines.length === 0 ? blanks.next() : lines.join(`\n${indent}`);
}

/** A form in one line. */
export function inLine(form: Form, blanks: Blanks): string {
  switch (form.kind) {
    case "text":
      return blanks.literal(scalarText(form.text));
    case "blank": {
      const text = form.choices === undefined ? blanks.next() : blanks.oneOf(form.choices);
      return form.isText === true ? `"${text}"` : text;
    }
    case "list":
      return `[${form.entries.map((entry) => inLine(entry, blanks)).join(", ")}]`;
    case "map": {
      const entries = form.entries.map(([key, value]) => `${blanks.literal(key)}: ${inLine(value, blanks)}`);
      return `{ ${entries.length === 0 ? blanks.next() : entries.join(", ")} }`;
    }
  }
}

/** Whether a form stands in one line wherever it is written. */
export function isShort(form: Form): boolean {
  return !("entries" in form) || form.short;
}
