import type { Span } from "../../text/span.ts";
import type { FaultOf } from "../problems.ts";

/** A fault in the syntax of JSON. */
export type JsonFault = FaultOf<"json">;

/** An escape sequence; the group is set for an invalid one. */
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|(u?))/g;

/** The part of a token to mark for a fault; undefined for no fault. */
export function partAt(text: string, token: Span, fault: JsonFault): Span | undefined {
  const { start, end } = token;
  if (fault === "unclosed-quote") return { start, end: start + 1 };
  if (fault === "escape") {
    const bad = [...text.slice(start, end).matchAll(escaped)].find(([, wrong]) => wrong !== undefined);
    const at = start + (bad?.index ?? 0);
    return { start: at, end: Math.min(end, at + 2) };
  }
  if (fault !== "character") return token;
  // A literal tab is unambiguous, and some tools write it.
  const control = text.slice(start, end).search(/[^\t -\uffff]/);
  return control < 0 ? undefined : { start: start + control, end: start + control + 1 };
}
