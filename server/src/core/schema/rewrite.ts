import type { Fix } from "../finding.ts";
import type { Node, ScalarNode } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import { shortened } from "../text/shortened.ts";
import { readingOfYaml11 } from "./yaml11.ts";

/** A fix that quotes a plain scalar. */
export function quoteFix(node: ScalarNode): Fix<Message> {
  return {
    title: message("schema-fix-quote", { value: verbatim(shortened(node.source)) }),
    safe: isOnlyHere(node),
    edits: [{ start: node.start, end: node.end, newText: `"${node.source.replace(/[\\"]/g, "\\$&")}"` }],
  };
}

/**
 * A fix that replaces a scalar by another word. It keeps the quotes, and adds some where YAML 1.1 would misread the word (`NO`). Undefined
 * for an alias, whose anchor may serve others, and for a block scalar.
 */
export function replaceFix(node: Node, word: string, safe: boolean): Fix<Message> | undefined {
  return readingOfYaml11(word) === undefined ? written(node, word, "", safe) : written(node, word, '"', safe);
}

/** A fix that replaces a scalar by a boolean, without adding quotes. */
export function truthFix(node: Node, truth: "true" | "false"): Fix<Message> | undefined {
  return written(node, truth, "", false);
}

/** @param plainMark quotes for a scalar that is plain so far */
function written(node: Node, word: string, plainMark: "" | '"', safe: boolean): Fix<Message> | undefined {
  if (node.kind !== "scalar" || node.style === "literal" || node.style === "folded") return undefined;
  const mark = node.style === "single" ? "'" : node.style === "double" ? '"' : plainMark;
  return {
    title: message("schema-fix-write", { value: verbatim(word) }),
    safe: safe && isOnlyHere(node),
    edits: [{ start: node.start, end: node.end, newText: `${mark}${word}${mark}` }],
  };
}

/** Significant digits that an IEEE 754 double, the number type of most readers, always keeps. */
const keptDigits = 15;

/**
 * A fix that replaces a quoted number by a number. It is unsafe where a block scalar could lose the comment at its head, and where leading
 * zeros are dropped: these mean octal in YAML 1.1, and only a person can confirm a decimal number.
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

/** Removes leading zeros: `-0755` becomes `-755`, and `0.5` stays. */
export function withoutLeadingZeros(number: string): string {
  return number.replace(/^(-?)0+(?=\d)/, "$1");
}

/** True where an edit of the scalar affects no alias. */
function isOnlyHere({ anchored }: ScalarNode): boolean {
  return anchored === undefined;
}
