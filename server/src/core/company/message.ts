import { code, type Message, message, verbatim } from "../l10n/message.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import { type FactValue, facts } from "./facts.ts";

/** A parsed message of a rule: texts, and names of facts for its placeholders. */
export type MessageTemplate = readonly (string | { readonly fact: string })[];

/** A mistake in a message; its span counts from the beginning of the message. */
export interface MessageFault extends Span, Wording {}

/** Longest value in a message, in UTF-16 code units; longer ones are cut. */
const longest = 80;
const names: readonly string[] = facts.map(({ name }) => name);

/** Parses a message. `{item.partNumber}` is a placeholder; `{{` and `}}` are literal braces. */
export function readMessage(text: string): { readonly template: MessageTemplate; readonly faults: readonly MessageFault[] } {
  const template: (string | { readonly fact: string })[] = [];
  const faults: MessageFault[] = [];
  for (const match of text.matchAll(/\{\{|\}\}|\{[^{}]*\}|[{}]|[^{}]+/g)) {
    const [piece] = match;
    const span = { start: match.index, end: match.index + piece.length };
    if (piece === "{{" || piece === "}}") template.push(piece.charAt(0));
    else if (piece === "{" || piece === "}") {
      const details = message("company-message-brace-advice", { braces: verbatim(piece + piece) });
      faults.push({ ...span, summary: message("company-message-brace"), details });
    } else if (piece.startsWith("{")) {
      const name = piece.slice(1, -1).trim();
      template.push({ fact: name });
      if (!names.includes(name)) {
        const { summary, details } = unknownFact(name);
        faults.push({ ...span, summary, details: [details, message("company-message-fact")] });
      }
    } else template.push(piece);
  }
  return { template, faults };
}

/** The end of a sentence that another follows. It is not after a single letter or a word such as `No.`, nor before a lower-case letter. */
const sentenceEnd = /(?:[?!]|(?<!(?<![\p{L}\p{N}])(?:\p{L}|No|Nos|Art|Co|Ltd|Inc))\.)["'”’)\]`]*(?=\s+[^\p{Ll}\s])/u;

/** Splits an unparsed message after its first sentence; the rest may be empty. A placeholder never ends a sentence. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const found = sentenceEnd.exec(text.replace(/\{[^{}]*\}/g, (placeholder) => "X".repeat(placeholder.length)));
  const end = found === null ? text.length : found.index + found[0].length;
  return [text.slice(0, end), text.slice(end)];
}

/** Fills the placeholders of a message, or of a part of one, for an item. */
export function fillMessage(template: MessageTemplate, factOf: (fact: string) => FactValue): string {
  return template.map((piece) => (typeof piece === "string" ? piece : shown(factOf(piece.fact)))).join("");
}

/** The wording for an unknown fact, with the nearest known one. */
export function unknownFact(name: string): { readonly summary: Message; readonly details: Message } {
  const near = names.find((known) => known.endsWith(`.${name}`) || (name.length > 2 && known.startsWith(name))) ?? nearest(name, names);
  const details = near === undefined ? message("company-fact-unknown-advice") : didYouMean(near);
  return { summary: message("company-fact-unknown", { fact: code(name) }), details };
}

/** A value in words; missing values get a word too. */
function shown(value: FactValue): string {
  if (value === undefined) return "not declared";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  const text = (typeof value === "string" ? value : value.join(", ")).replace(/\s+/g, " ");
  if (text === "") return "none";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
