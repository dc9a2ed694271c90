import type { FixAt } from "../../core/finding.ts";
import type { Message } from "../../core/l10n/message.ts";
import type { Span } from "../../core/text/span.ts";

/** A fix that replaces the text at a place. It is never safe: it changes a declaration, so a person must decide. */
export function replacement<At extends Span>(title: Message, at: At, newText: string): readonly FixAt<At, Message>[] {
  return [{ title, safe: false, edits: [{ ...at, newText }] }];
}
