import type { Span } from "../../text/span.ts";
import type { FaultOf } from "../problems.ts";

/** A fault in the syntax of JSON. */
export type JsonFault = FaultOf<"json">;

/** A backslash with what belongs to it; the group takes what JSON gives no meaning. */
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|(u?))/g;

/** The part of a token that a fault is about; undefined where it is none that matters. */
export function partAt(text: string, token: Span, fault: JsonFault): Span | undefined {
  const { start, end } = token;
  if (fault === "unclosed-quote") return { start, end: start + 1 };
  if (fault === "escape") {
    const bad = [...text.slice(start, end).matchAll(escaped)].find(([, wrong]) => wrong !== undefined);
    const at = start + (bad?.index ?? 0);
    return { start: at, end: Math.min(end, at + 2) };
  }
  if (fault !== "character") return token;
  // A tab reads as one in any case, and tools that write tables into texts leave it there.
  const control = text.slice(start, end).search(/[^\t -\uffff]/);
  return control < 0 ? undefined : { start: start + control, end: start + control + 1 };
}
