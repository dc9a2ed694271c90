import { code, type Message, message } from "../../../l10n/message.ts";
import { nearest } from "../../../text/nearest.ts";
import type { Span } from "../../../text/span.ts";

/** A fault in a schema with its place. */
export interface SchemaFault extends Span {
  readonly ruleId: "mapping/unknown-field" | "mapping/unit-missing" | "mapping/invalid";
  readonly said: Message;
}

/** A fault that makes a schema unusable. */
export function invalid({ start, end }: Span, said: Message): SchemaFault {
  return { ruleId: "mapping/invalid", said, start, end };
}

/** The fault of an unknown annotation word, with the nearest allowed word. */
export function unknownWord({ start, end }: Span, word: string, allowed: readonly string[]): SchemaFault {
  const near = nearest(word, allowed);
  const said =
    near === undefined
      ? message("mapping-unknown-field", { field: code(word) })
      : message("mapping-unknown-field-near", { field: code(word), near: code(near) });
  return { ruleId: "mapping/unknown-field", said, start, end };
}
