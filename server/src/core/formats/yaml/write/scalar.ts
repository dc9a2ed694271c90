import { escapedHidden } from "../../../text/visible.ts";
import type { ScalarStyle } from "../../tree.ts";

/** Words that YAML 1.1 or 1.2 does not read as text. */
const notText = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** Plain text for every YAML reader, in block and in flow style. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N}_./()+-]| (?!#))*$/u;
/** Text that may continue a plain scalar, in block and in flow style. */
const plainInside = /^(?:[\p{L}\p{M}\p{N}_./()+@-]| (?![ #]|$))+$/u;

/** A text as a YAML scalar: plain if every reader reads it as text, else in double quotes. */
export function scalarText(value: string): string {
  return plain.test(value) && !value.endsWith(" ") && !notText.test(value) ? value : quoted(value);
}

/** A text as written inside quotes. */
export function insideQuotes(value: string, quote: "'" | '"'): string {
  return quote === "'" ? value.replaceAll("'", "''") : quoted(value).slice(1, -1);
}

/** A text in place of the text of a scalar, without its quotes. `plainText` writes it for a scalar that has none. */
export function within(style: ScalarStyle, text: string, plainText: (text: string) => string): string {
  return style === "single" || style === "double" ? insideQuotes(text, style === "single" ? "'" : '"') : plainText(text);
}

/** A reference in place of a scalar. It may stay plain with a `#` in it, which begins no comment. */
export function reference(style: ScalarStyle, text: string): string {
  if (style === "single") return `'${insideQuotes(text, "'")}'`;
  return style === "plain" && isPlainReference(text) ? text : quoted(text);
}

/** A text in double quotes, with escapes for control characters and marks of text direction. */
export function quoted(text: string): string {
  return escapedHidden(JSON.stringify(text));
}

function isPlainReference(text: string): boolean {
  const hash = text.indexOf("#");
  const [file, part] = hash < 0 ? [text, undefined] : [text.slice(0, hash), text.slice(hash + 1)];
  return /^(?:\.|\p{L})/u.test(text) && plainInside.test(file) && (part === undefined || plainInside.test(part)) && !file.endsWith(" ");
}
