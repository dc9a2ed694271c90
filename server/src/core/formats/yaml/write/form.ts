import type { Blanks, Form } from "../../writer.ts";
import { scalarText } from "./scalar.ts";

/** The differences between writing YAML and writing JSON. */
export interface Style {
  /** True if every form is written on one line, in brackets. */
  readonly inBrackets: boolean;
  key(name: string): string;
  text(value: string): string;
  /** A blank, which has to be read as text whatever replaces it if `isText`. */
  blank(blank: string, isText: boolean): string;
}

export const yamlStyle: Style = {
  inBrackets: false,
  key: (name) => name,
  text: scalarText,
  blank: (blank, isText) => (isText ? `"${blank}"` : blank),
};

/** A form after the colon of its key: on the same line, or on lines below with two more spaces than `indent`. */
export function afterColon(form: Form, indent: string, flow: boolean, blanks: Blanks, style: Style): string {
  const isShort = flow || style.inBrackets || isOneLine(form);
  return isShort ? ` ${inLine(form, blanks, style)}` : `\n${indent}  ${onLines(form, `${indent}  `, blanks, style)}`;
}

/** A form on as many lines as it takes. `indent` comes before each line after the first. */
export function onLines(form: Form, indent: string, blanks: Blanks, style: Style): string {
  if (!("entries" in form) || form.short || style.inBrackets) return inLine(form, blanks, style);
  const lines =
    form.kind === "map"
      ? form.entries.map(([key, value]) => `${blanks.literal(key)}:${afterColon(value, indent, false, blanks, style)}`)
      : form.entries.map((entry) => `- ${onLines(entry, `${indent}  `, blanks, style)}`);
  return lines.length === 0 ? blanks.next() : lines.join(`\n${indent}`);
}

/** A form on one line. */
export function inLine(form: Form, blanks: Blanks, style: Style): string {
  switch (form.kind) {
    case "text":
      return blanks.literal(style.text(form.text));
    case "number":
      return form.digits;
    case "blank":
      return style.blank(form.choices === undefined ? blanks.next() : blanks.oneOf(form.choices), form.isText === true);
    case "list":
      return `[${form.entries.map((entry) => inLine(entry, blanks, style)).join(", ")}]`;
    case "map": {
      const entries = form.entries.map(([key, value]) => `${blanks.literal(style.key(key))}: ${inLine(value, blanks, style)}`);
      return `{ ${entries.length === 0 ? blanks.next() : entries.join(", ")} }`;
    }
  }
}

/** True for a form that is written on one line everywhere. */
export function isOneLine(form: Form): boolean {
  return !("entries" in form) || form.short;
}
