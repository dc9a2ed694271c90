import { message, type PlainMessageId } from "../../l10n/message.ts";
import type { Span } from "../../text/span.ts";
import type { Wording } from "../../text/wording.ts";

/** What can be wrong with a text as JSON, each with what it is told by. */
const wordings = {
  character: told("json-character", "json-character-advice"),
  colon: told("json-colon", "json-colon-advice"),
  comma: told("json-comma", "json-comma-advice"),
  conflict: told("yaml-conflict", "yaml-conflict-advice"),
  escape: told("json-escape", "json-escape-advice"),
  key: told("json-key", "json-key-advice"),
  number: told("json-number", "json-number-advice"),
  surplus: told("json-surplus", "json-surplus-advice"),
  symbol: told("json-symbol", "json-symbol-advice"),
  unclosedBracket: told("json-unclosed-bracket", "json-unclosed-bracket-advice"),
  unclosedQuote: told("json-unclosed-quote", "json-unclosed-quote-advice"),
  value: told("json-value", "json-value-advice"),
  wrongBracket: told("json-wrong-bracket", "json-wrong-bracket-advice"),
} satisfies Record<string, Wording>;

/** A fault in the syntax of JSON. */
export type JsonFault = keyof typeof wordings;

function told(summary: PlainMessageId, advice: PlainMessageId): Wording {
  return { summary: message(summary), details: message(advice) };
}

/** A fault in plain words. */
export function wordingOf(fault: JsonFault): Wording {
  return wordings[fault];
}

/** A backslash with what belongs to it; the group takes what JSON gives no meaning. */
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|(u?))/g;

/** The part of a token that a fault is about; undefined where it is none that matters. */
export function partAt(text: string, token: Span, fault: JsonFault): Span | undefined {
  const { start, end } = token;
  if (fault === "unclosedQuote") return { start, end: start + 1 };
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
