import type { Fix } from "../finding.ts";
import type { Node, ScalarNode } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";
import { readingOfYaml11 } from "./yaml11.ts";

/** The fix that puts a plain scalar in quotes. */
export function quoteFix(node: ScalarNode): Fix<Message> {
  return {
    title: message("schema-fix-quote", { value: verbatim(shortened(node.source)) }),
    safe: isOnlyHere(node),
    edits: [{ start: node.start, end: node.end, newText: `"${node.source.replace(/[\\"]/g, "\\$&")}"` }],
  };
}

/**
 * The fix that writes another word in the place of a scalar, in the same quotes, and in quotes where readers of YAML 1.1 would
 * take it for something else (`NO`); none where an alias stands (its anchor may serve others) or a block of text.
 */
export function replaceFix(node: Node, word: string, safe: boolean): Fix<Message> | undefined {
  return readingOfYaml11(word) === undefined ? written(node, word, "", safe) : written(node, word, '"', safe);
}

/** The same for a truth value, which in quotes would be text. */
export function truthFix(node: Node, truth: "true" | "false"): Fix<Message> | undefined {
  return written(node, truth, "", false);
}

/** @param plainMark the quotes of what is plain so far */
function written(node: Node, word: string, plainMark: "" | '"', safe: boolean): Fix<Message> | undefined {
  if (node.kind !== "scalar" || node.style === "literal" || node.style === "folded") return undefined;
  const mark = node.style === "single" ? "'" : node.style === "double" ? '"' : plainMark;
  return {
    title: message("schema-fix-write", { value: verbatim(word) }),
    safe: safe && isOnlyHere(node),
    edits: [{ start: node.start, end: node.end, newText: `${mark}${word}${mark}` }],
  };
}

/** As many significant digits as a double of IEEE 754, which most readers make of a number, always keeps. */
const keptDigits = 15;

/**
 * The fix that writes the number in a text as such. A block of text may have a comment at its head, which would be lost;
 * leading zeros, which make a number octal to readers of YAML 1.1, are not written, and a person has to say that it is decimal.
 *
 * @param number decimal digits, perhaps with a sign and a fraction
 */
export function unquoteFix(node: ScalarNode, number: string): Fix<Message> {
  const plain = withoutLeadingZeros(number);
  const inBlock = node.style === "literal" || node.style === "folded";
  const isSame = plain === number && plain.replace(/\D/g, "").length <= keptDigits;
  const safe = isOnlyHere(node) && !inBlock && isSame;
  const title = message("schema-fix-unquote", { value: verbatim(plain) });
  return { title, safe, edits: [{ start: node.start, end: node.end, newText: plain }] };
}

/** Decimal digits without the zeros before the first that counts: `-0755` becomes `-755`, and `0.5` stays. */
export function withoutLeadingZeros(number: string): string {
  return number.replace(/^(-?)0+(?=\d)/, "$1");
}

/** Whether an edit of a scalar changes nothing elsewhere: no alias can mean it. */
function isOnlyHere({ anchored }: ScalarNode): boolean {
  return anchored === undefined;
}
