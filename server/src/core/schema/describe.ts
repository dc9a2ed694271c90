import type { ContentNode } from "../formats/tree.ts";
import { nearest } from "../text/nearest.ts";
import { shortened } from "../text/shortened.ts";
import { resolve, type Shape } from "./shape.ts";

/** A key or value of the user's, in the code style of messages. */
export function quoted(text: string): string {
  return `\`${shortened(text)}\``;
}

/** The words as one phrase: `a`, `b` or `c`. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** The name of a definition as words: `EndUse` is end use, `HSCode` HS code. */
export function plainName(title: string): string {
  const words = title.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
  return words
    .split(" ")
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(" ");
}

/** `an item`, `a party`. */
export function withArticle(noun: string): string {
  return `${/^[aeio]|^HS|^un(?!i)/.test(noun) ? "an" : "a"} ${noun}`;
}

/** What a shape asks for, as a phrase: "an end use or the key of an end use", "a number". */
export function wanted(shape: Shape): string {
  const meant = resolve(shape);
  if (meant.anyOf?.every((branch) => branch.required === undefined || branch.type !== undefined))
    return either([...new Set(meant.anyOf.map(wanted))]);
  switch (meant.type) {
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
      return meant.title === undefined ? "a map" : `a map (${plainName(meant.title)})`;
    default:
      return meant.title === undefined || meant.title === "Text" ? "text" : `text (${plainName(meant.title)})`;
  }
}

/** What stands there, as a phrase: "the number `42`", "a list". */
export function found(node: ContentNode): string {
  if (node.kind === "seq") return "a list";
  if (node.kind === "map") return "a map";
  if (node.value === null) return node.source === "" ? "nothing" : `${quoted(node.source)}, which stands for nothing`;
  if (typeof node.value === "number" && !Number.isFinite(node.value)) return `${quoted(node.source)}, which is no finite number`;
  if (typeof node.value === "number") return `the number ${quoted(node.source)}`;
  if (typeof node.value === "boolean") return `the truth value ${quoted(node.source)}`;
  return `the text ${quoted(node.source)}`;
}

/**
 * The word of a list that a mistyped one most likely means. Of short codes (countries, units, elements) only another case
 * of the same letters is taken: between them one letter makes another fact, not a slip.
 */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  const folded = text.trim().toLowerCase();
  const same = words.find((word) => word.toLowerCase() === folded);
  if (same !== undefined) return same;
  return nearest(
    text,
    words.filter((word) => word.length > 3),
  );
}
