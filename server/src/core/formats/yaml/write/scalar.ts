import { escapedHidden } from "../../../text/visible.ts";
import type { ScalarStyle } from "../../tree.ts";

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const notText = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** Plain text that no YAML reader takes for anything else, in block and in flow style. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N}_./()+-]| (?!#))*$/u;
/** Text that may stand unquoted behind something else in a plain scalar, in block and in flow style. */
const plainInside = /^(?:[\p{L}\p{M}\p{N}_./()+@-]| (?![ #]|$))+$/u;

/** A text as a YAML scalar: plain where every reader takes it as text, else in double quotes. */
export function scalarText(value: string): string {
  return plain.test(value) && !value.endsWith(" ") && !notText.test(value) ? value : quoted(value);
}

/** A text as it stands inside quotes of the given kind. */
export function insideQuotes(value: string, quote: "'" | '"'): string {
  return quote === "'" ? value.replaceAll("'", "''") : quoted(value).slice(1, -1);
}

/** A text in place of that of a scalar, without its quotes where it has some. */
export function within(style: ScalarStyle, text: string): string {
  return style === "single" || style === "double" ? insideQuotes(text, style === "single" ? "'" : '"') : scalarText(text);
}

/** A reference in place of a scalar. A `#` within it begins no comment, so that it may stay plain where `scalarText` would quote it. */
export function reference(style: ScalarStyle, text: string): string {
  if (style === "single") return `'${insideQuotes(text, "'")}'`;
  return style === "plain" && isPlainReference(text) ? text : quoted(text);
}

/** In double quotes, with nothing that steers a terminal or turns the direction of a page. */
export function quoted(text: string): string {
  return escapedHidden(JSON.stringify(text));
}

function isPlainReference(text: string): boolean {
  const hash = text.indexOf("#");
  const [file, part] = hash < 0 ? [text, undefined] : [text.slice(0, hash), text.slice(hash + 1)];
  return /^(?:\.|\p{L})/u.test(text) && plainInside.test(file) && (part === undefined || plainInside.test(part)) && !file.endsWith(" ");
}
