import type { CursorContext } from "../../cursor.ts";
import type { Blanks, Form, Replacement } from "../../writer.ts";
import { afterColon, inLine, onLines, type Style } from "./form.ts";
import { insideQuotes } from "./scalar.ts";

/** A key, in the quotes that were begun, with a form of its value unless a colon follows already. */
export function keyAt(place: CursorContext, key: string, value: Form, blanks: Blanks, style: Style): Replacement {
  const { hasColon, flow, quote, closed, token } = place;
  const name = `${quote === "" ? style.key(key) : key}${hasColon && closed ? "" : quote}`;
  const text = hasColon ? name : `${name}:${afterColon(value, indentOf(place), flow, blanks, style)}`;
  // The closing quote is replaced too, because the colon comes after it.
  return { ...fitted(place, text), end: token.end + (closed && !hasColon ? 1 : 0) };
}

/** A form. */
export function formAt(place: CursorContext, form: Form, blanks: Blanks, style: Style): Replacement {
  const indent = indentOf(place);
  if (place.flow || style.inBrackets) return fitted(place, inLine(form, blanks, style));
  // `fitted` adds the blank after the colon if the place needs one.
  const isValue = place.slot === "value";
  return fitted(place, isValue ? afterColon(form, indent, false, blanks, style).replace(/^ /, "") : onLines(form, indent, blanks, style));
}

/** A value, in the quotes that were begun. `bare`: it is no text. */
export function valueAt(place: CursorContext, value: string, bare: boolean, blanks: Blanks, style: Style): Replacement {
  const { quote, closed } = place;
  const text = quote === "" ? (bare ? value : style.text(value)) : `${insideQuotes(value, quote)}${closed ? "" : quote}`;
  return fitted(place, blanks.literal(text));
}

/** Spaces before further lines, in addition to those of the line at the cursor, which the editor adds. */
function indentOf({ column, needsSpace, afterDash, indent }: CursorContext): string {
  return " ".repeat(Math.max(0, column + (needsSpace && afterDash ? 1 : 0) - indent));
}

/** A replacement at a place, with the space or comma that it needs. */
function fitted({ token: { start, end }, needsSpace, needsComma }: CursorContext, text: string): Replacement {
  return { start, end, text: `${needsSpace && !text.startsWith("\n") ? " " : ""}${text}${needsComma ? "," : ""}` };
}
