import type { CursorContext } from "../../cursor.ts";
import type { Blanks, Form, Replacement } from "../../writer.ts";
import { afterColon, inLine, onLines } from "./form.ts";
import { insideQuotes, scalarText } from "./scalar.ts";

/** A key, in the quotes that were begun, with a form of its value where no colon follows. */
export function keyAt(place: CursorContext, key: string, value: Form, blanks: Blanks): Replacement {
  const { hasColon, flow, quote, closed, token } = place;
  const name = hasColon && closed ? key : `${key}${quote}`;
  const text = hasColon ? name : `${name}:${afterColon(value, indentOf(place), flow, blanks)}`;
  // A colon comes behind the closing quote, so that is written anew.
  return { ...fitted(place, text), end: token.end + (closed && !hasColon ? 1 : 0) };
}

/** A form. */
export function formAt(place: CursorContext, form: Form, blanks: Blanks): Replacement {
  const indent = indentOf(place);
  if (place.flow) return fitted(place, inLine(form, blanks));
  // Whether a blank has to come behind the colon is for the place to say.
  return fitted(place, place.slot === "value" ? afterColon(form, indent, false, blanks).replace(/^ /, "") : onLines(form, indent, blanks));
}

/** A value, in the quotes that were begun. */
export function valueAt(place: CursorContext, value: string, bare: boolean, blanks: Blanks): Replacement {
  const { quote, closed } = place;
  const text = quote === "" ? (bare ? value : scalarText(value)) : `${insideQuotes(value, quote)}${closed ? "" : quote}`;
  return fitted(place, blanks.literal(text));
}

/** Spaces in front of further lines, beyond those of the line at the cursor, which the editor adds. */
function indentOf({ column, needsSpace, afterDash, indent }: CursorContext): string {
  return " ".repeat(Math.max(0, column + (needsSpace && afterDash ? 1 : 0) - indent));
}

/** The text with what its place asks for before and behind it. */
export function fitted({ token: { start, end }, needsSpace, needsComma }: CursorContext, text: string): Replacement {
  return { start, end, text: `${needsSpace && !text.startsWith("\n") ? " " : ""}${text}${needsComma ? "," : ""}` };
}
