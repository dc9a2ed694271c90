import { code, type Message, message, verbatim } from "../l10n/message.ts";
import { didYouMean, nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import { type FactValue, facts } from "./facts.ts";

/** The message of a rule, its placeholders taken apart: texts and, between them, names of facts. */
export type MessageTemplate = readonly (string | { readonly fact: string })[];

/** A mistake in a message; the span counts from the beginning of its text. */
export interface MessageFault extends Span, Wording {}

/** Longer values are cut, so that a message stays readable. */
const longest = 80;
const names: readonly string[] = facts.map(({ name }) => name);

/** Takes a message apart. `{item.partNumber}` is a placeholder, `{{` and `}}` are braces. */
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

/** Where a sentence ends and another follows: not behind one letter or a word such as `No.`, nor before a small letter. */
const sentenceEnd = /(?:[?!]|(?<!(?<![\p{L}\p{N}])(?:\p{L}|No|Nos|Art|Co|Ltd|Inc))\.)["'”’)\]`]*(?=\s+[^\p{Ll}\s])/u;

/** The first sentence of a message that is not taken apart yet, and the rest of it, which may be empty. What a placeholder stands for ends no sentence. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const found = sentenceEnd.exec(text.replace(/\{[^{}]*\}/g, (placeholder) => "X".repeat(placeholder.length)));
  const end = found === null ? text.length : found.index + found[0].length;
  return [text.slice(0, end), text.slice(end)];
}

/** What a message, or a part of one, says about one item. */
export function fillMessage(template: MessageTemplate, factOf: (fact: string) => FactValue): string {
  return template.map((piece) => (typeof piece === "string" ? piece : shown(factOf(piece.fact)))).join("");
}

/** That there is no such fact, and which one may be meant. */
export function unknownFact(name: string): { readonly summary: Message; readonly details: Message } {
  const near = names.find((known) => known.endsWith(`.${name}`) || (name.length > 2 && known.startsWith(name))) ?? nearest(name, names);
  const details = near === undefined ? message("company-fact-unknown-advice") : didYouMean(near);
  return { summary: message("company-fact-unknown", { fact: code(name) }), details };
}

/** A value for people: never a blank where something is not said. */
function shown(value: FactValue): string {
  if (value === undefined) return "not declared";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  const text = (typeof value === "string" ? value : value.join(", ")).replace(/\s+/g, " ");
  if (text === "") return "none";
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
