import type { ContentNode } from "../formats/tree.ts";
import { type Argument, type ArgumentsOf, listOf, type Message, message, prose, type Verbatim, verbatim } from "../l10n/message.ts";
import { nearest } from "../text/nearest.ts";
import { shortened } from "../text/shortened.ts";
import { type JsonSchema, resolve } from "./jsonSchema.ts";

/** A key or value of the user in code marks, shortened for messages. */
export function quoted(text: string): Verbatim {
  return verbatim(`\`${shortened(text)}\``);
}

/** The title of a definition as words: `EndUse` is end use, `HSCode` HS code. */
export function plainName(title: string): string {
  const words = title.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
  return words
    .split(" ")
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word === "Bom" ? "BOM" : word.toLowerCase()))
    .join(" ");
}

/** Name of a map in a sentence, and its number. */
export function calledMap({ title }: JsonSchema): { readonly what: Message; readonly number: "single" | "several" } {
  if (title === undefined) return { what: prose("map"), number: "single" };
  return { what: prose(plainName(title)), number: /[^is]s$/.test(title) ? "several" : "single" };
}

/** Longest list of keys that a message spells out. The classes of materials, to which packs may add, have to fit. */
const mostKeysShown = 16;

/** A sentence with the keys that a map can have; empty for too many. */
export function knownKeys(keys: readonly string[]): readonly Message[] {
  return keys.length > 0 && keys.length <= mostKeysShown ? [message("schema-known-keys", { keys: listOf(keys.map(quoted)) })] : [];
}

/** A sentence for a value that its key does not allow, with the nearest allowed word. */
export function notAWord(value: string, key: string, near: string | undefined): Message {
  const seen = { value: quoted(value), key: quoted(key) };
  return near === undefined
    ? message("schema-value-unknown", seen)
    : message("schema-value-unknown-did-you-mean", { ...seen, near: quoted(near) });
}

/** Longest list of words that a message spells out. */
const mostWordsShown = 20;

/** A sentence with the allowed words; undefined for too many. */
export function allowedWords(words: readonly string[]): Message | undefined {
  return words.length > mostWordsShown ? undefined : message("schema-value-allowed", { values: listOf(words.map(quoted), "or") });
}

/** The kinds of value that a schema allows: an end use or the key of an end use, a number. */
export function wanted(schema: JsonSchema): Argument {
  return listOf(kindsOf(schema), "or");
}

function kindsOf(schema: JsonSchema): readonly Message[] {
  const meant = resolve(schema);
  if (meant.anyOf?.every((branch) => branch.required === undefined || branch.type !== undefined)) {
    const kinds = meant.anyOf.flatMap(kindsOf);
    return [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
  }
  const { title } = meant;
  const name = title === undefined || title === "Text" ? undefined : prose(plainName(title));
  switch (meant.type) {
    case "number":
    case "integer":
    case "boolean":
    case "array":
      return [message("schema-kind", { kind: meant.type })];
    case "object":
      return [name === undefined ? message("schema-kind", { kind: "map" }) : message("schema-kind-map", { name })];
    default:
      return [name === undefined ? message("schema-kind", { kind: "text" }) : message("schema-kind-text", { name })];
  }
}

/** Kind of the value that was found. */
type Found = ArgumentsOf<"schema-type">[0]["found"];

/** The kind of a node, for messages. */
export function found(node: ContentNode): Found {
  if (node.kind !== "scalar") return node.kind === "seq" ? "list" : "map";
  const { value, source } = node;
  if (value === null) return source === "" ? "nothing" : "null";
  if (typeof value === "number") return Number.isFinite(value) ? "number" : "infinite";
  return typeof value === "boolean" ? "truth" : "text";
}

/**
 * The word that a mistyped one most likely means. Codes of up to three letters (countries, units, elements) match only in another case: one
 * other letter makes another code, not a slip.
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
