import { code, type Message, message } from "../../../l10n/message.ts";
import { nearest } from "../../../text/nearest.ts";
import type { Span } from "../../../text/span.ts";

/** What is wrong with a schema, at its place in it. */
export interface SchemaFault extends Span {
  readonly ruleId: "mapping/unknown-field" | "mapping/unit-missing" | "mapping/invalid";
  readonly said: Message;
}

/** A mistake that makes a schema one that nothing can be read by. */
export function invalid({ start, end }: Span, said: Message): SchemaFault {
  return { ruleId: "mapping/invalid", said, start, end };
}

/** A word that means nothing, with the one of those allowed that is nearest. */
export function unknownWord({ start, end }: Span, word: string, allowed: readonly string[]): SchemaFault {
  const near = nearest(word, allowed);
  const said =
    near === undefined
      ? message("mapping-unknown-field", { field: code(word) })
      : message("mapping-unknown-field-near", { field: code(word), near: code(near) });
  return { ruleId: "mapping/unknown-field", said, start, end };
}
