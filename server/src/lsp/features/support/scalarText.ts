/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const notText = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;
/** Plain text that no YAML reader takes for anything else, in block and in flow style. */
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N}_./()+-]| (?!#))*$/u;

/** A text as a YAML scalar: plain where every reader takes it as text, else in double quotes. */
export function scalarText(value: string): string {
  return plain.test(value) && !value.endsWith(" ") && !notText.test(value) ? value : JSON.stringify(value);
}

/** A text as it stands inside quotes of the given kind. */
export function insideQuotes(value: string, quote: "'" | '"'): string {
  return quote === "'" ? value.replaceAll("'", "''") : JSON.stringify(value).slice(1, -1);
}
