import { content, type Entry, entryOf, type Node } from "../../../formats/tree.ts";
import { code, listOf, message, verbatim } from "../../../l10n/message.ts";
import { allowedWords, found, knownKeys, nearestWord, notAWord, quoted } from "../../../schema/describe.ts";
import { onceInOrder } from "../../../schema/onceInOrder.ts";
import { documentPath, elementPath, entryPath, missingSpan, type ValuePath, valueSpan } from "../../../schema/valuePath.ts";
import { nearest } from "../../../text/nearest.ts";
import type { Span } from "../../../text/span.ts";
import type { Wording } from "../../../text/wording.ts";
import type { Misfit } from "./asked.ts";
import type { SchemaMistake } from "./validator.ts";

/** A mistake under construction, which may be merged with another. */
interface Draft extends Span, Wording {
  readonly rule: SchemaMistake["rule"];
  readonly path: string;
  readonly subject: string;
  /** For an unknown key: the map and the key probably meant. */
  readonly meant?: string | undefined;
  /** For a missing key: the map and the key. */
  readonly missing?: string;
}

/** Places mismatches as for Lodestone files: a missing key at the key of its map, an unknown key at itself, and a value at itself. */
export function placed(misfits: readonly Misfit[], root: Node, text: string): readonly SchemaMistake[] {
  const drafts = misfits.map((misfit) => draftOf(misfit, root, text));
  const meant = new Set(drafts.map((one) => one.meant));
  const mistakes = drafts.flatMap(({ meant: _, missing, ...mistake }): SchemaMistake[] =>
    missing !== undefined && meant.has(missing) ? [] : [mistake],
  );
  return onceInOrder(mistakes, ({ rule }) => rule);
}

function draftOf(misfit: Misfit, root: Node, text: string): Draft {
  const at = nodeAt(root, misfit.data.pointer);
  // If a pointer cannot be resolved, the mistake is reported at the document.
  if (at === undefined) return valueDraft({ node: root, place: documentPath, entry: undefined }, text, unexplained);
  const { data } = misfit;
  switch (misfit.code) {
    case "required-property-error":
      return missingDraft(at, String(data.key));
    case "missing-dependency-error":
      return missingDraft(at, String(data.missingProperty));
    case "no-additional-properties-error":
    case "unevaluated-property-error":
      return unknownDraft(at, root, data);
    case "invalid-data-error":
      return at.entry === undefined ? valueDraft(at, text, nothingAllowed) : unknownDraft(at, root, {});
    case "unevaluated-items-error":
    case "additional-items-error":
      return valueDraft(at, text, nothingAllowed);
    case "invalid-property-name-error":
      return nameDraft(at, String(data.property));
    case "type-error":
      return { ...valueDraft(at, text, typeWording(at, [data.expected].flat(2).map(String))), rule: "schema/type" };
    default:
      return valueDraft(at, text, wordingOf(misfit, at));
  }
}

const advice = message("schema-user-advice");
const unexplained: Wording = { summary: message("schema-unexplained"), details: advice };
const nothingAllowed: Wording = { summary: message("schema-user-nothing"), details: message("schema-user-delete") };

function whereOf(place: ValuePath): { readonly where: "document" | "entry" | "key"; readonly key: ReturnType<typeof quoted> } {
  return { where: place.path === "" ? "document" : place.key === undefined ? "entry" : "key", key: quoted(place.name) };
}

function missingDraft({ node, place }: PlacedNode, key: string): Draft {
  const map = content(node);
  const { start, end } = map.kind === "map" ? missingSpan(place, node, map) : node;
  return {
    rule: "schema/missing-key",
    ...{ start, end, path: place.path, subject: key, missing: `${place.path} ${key}` },
    summary: message("schema-user-missing-key", { ...whereOf(place), missing: quoted(key) }),
    details: message("schema-missing-key-advice", { key: quoted(key) }),
  };
}

function unknownDraft({ entry, node, place }: PlacedNode, root: Node, { schema }: Partial<Misfit["data"]>): Draft {
  const name = place.name;
  const parent = place.path.slice(0, place.path.lastIndexOf("/"));
  const map = nodeAt(root, `#${parent}`)?.node;
  const keys = typeof schema === "object" ? Object.keys(schema.properties ?? {}) : [];
  const free = keys.filter((key) => entryOf(map, key) === undefined);
  const near = nearest(name, free);
  const { start, end } = entry?.key ?? node;
  const known = knownKeys(keys);
  const seen = { key: quoted(name) };
  return {
    rule: "schema/unknown-key",
    ...{ start, end, path: place.path, subject: name, meant: near === undefined ? undefined : `${parent} ${near}` },
    summary:
      near === undefined
        ? message("schema-user-unknown-key", seen)
        : message("schema-user-unknown-key-did-you-mean", { ...seen, near: quoted(near) }),
    details: [message("schema-user-unknown-key-advice"), ...known],
  };
}

function nameDraft({ node, place }: PlacedNode, name: string): Draft {
  const { start, end } = entryOf(node, name)?.key ?? node;
  return {
    rule: "schema/unknown-key",
    ...{ start, end, path: place.path, subject: name },
    summary: message("schema-user-key-name", { key: quoted(name) }),
    details: message("schema-user-unknown-key-advice"),
  };
}

function valueDraft(at: PlacedNode, text: string, wording: Wording): Draft {
  const { node, place } = at;
  const { start, end } = valueSpan(place, node, text);
  return { rule: "schema/value", start, end, path: place.path, subject: calledAt(at), ...wording };
}

/** The name of a value in messages: its text, or its key for a map or list. */
function calledAt({ node, place }: PlacedNode): string {
  const meant = content(node);
  return meant.kind === "scalar" ? meant.source : place.name;
}

const kinds = {
  string: "text",
  number: "number",
  integer: "integer",
  boolean: "boolean",
  array: "array",
  object: "map",
  null: "null",
} as const;

function typeWording({ node, place }: PlacedNode, expected: readonly string[]): Wording {
  const meant = content(node);
  const wanted = listOf(
    [...new Set(expected)].flatMap((type) =>
      Object.hasOwn(kinds, type) ? message("schema-kind", { kind: kinds[type as keyof typeof kinds] }) : [],
    ),
    "or",
  );
  const value = meant.kind === "scalar" ? quoted(meant.source) : verbatim("");
  return {
    summary: message("schema-type", { ...whereOf(place), wanted, found: found(meant), value }),
    details: message("schema-type-advice", { wanted }),
  };
}

function wordingOf({ code: what, data }: Misfit, at: PlacedNode): Wording {
  const { place } = at;
  const value = quoted(calledAt(at));
  const number = (bound: "least" | "most" | "above" | "below" | "multiple", limit: unknown): Wording => ({
    summary: message("schema-user-number", { bound, value, limit: code(String(limit)) }),
    details: message("schema-number-advice"),
  });
  const length = (bound: "least" | "most", limit: unknown): Wording => ({
    summary: message("schema-user-length", { bound, value, limit: code(String(limit)) }),
    details: advice,
  });
  const count = (bound: "least" | "most", limit: unknown): Wording => ({
    summary: message("schema-user-entries", { ...whereOf(place), bound, limit: code(String(limit)) }),
    details: advice,
  });
  const { schema } = data;
  const said = typeof schema === "object" ? schema : {};
  switch (what) {
    case "enum-error":
      return wordsWording(at, [data.values].flat());
    case "const-error":
      return wordsWording(at, [data.expected]);
    case "pattern-error":
      return { summary: message("schema-user-pattern", { value, pattern: quoted(String(said.pattern)) }), details: advice };
    case "minimum-error":
      return number("least", said.minimum);
    case "maximum-error":
      return number("most", said.maximum);
    case "exclusive-minimum-error":
      return number("above", said.exclusiveMinimum);
    case "exclusive-maximum-error":
      return number("below", said.exclusiveMaximum);
    case "multiple-of-error":
      return number("multiple", said.multipleOf);
    case "min-length-error":
    case "min-length-one-error":
      return length("least", said.minLength);
    case "max-length-error":
      return length("most", said.maxLength);
    case "min-items-error":
    case "min-items-one-error":
      return count("least", said.minItems);
    case "max-items-error":
      return count("most", said.maxItems);
    case "min-properties-error":
      return count("least", said.minProperties);
    case "max-properties-error":
      return count("most", said.maxProperties);
    case "unique-items-error":
      return { summary: message("schema-user-twice"), details: message("schema-user-delete") };
    case "contains-error":
    case "contains-any-error":
    case "contains-array-error":
    case "contains-min-error":
    case "contains-max-error":
      return {
        summary: message("schema-user-contains", { ...whereOf(place), bound: what === "contains-max-error" ? "most" : "least" }),
        details: advice,
      };
    case "not-error":
      return { summary: message("schema-user-not"), details: advice };
    case "any-of-error":
    case "one-of-error":
      return {
        summary: message("schema-user-branches", { fits: data.fits === undefined || data.fits === 0 ? "none" : "several" }),
        details: advice,
      };
    default:
      return unexplained;
  }
}

function wordsWording(at: PlacedNode, words: readonly unknown[]): Wording {
  const meant = content(at.node);
  const texts = words.filter((word) => typeof word !== "object" || word === null).map(String);
  const near = nearestWord(meant.kind === "scalar" ? meant.source : "", texts);
  return {
    summary: notAWord(calledAt(at), at.place.name, near),
    details: (texts.length === words.length ? allowedWords(texts) : undefined) ?? advice,
  };
}

/** A value of a document with its path. */
interface PlacedNode {
  readonly node: Node;
  readonly place: ValuePath;
  /** The entry, if it is the value of a key. */
  readonly entry: Entry | undefined;
}

/**
 * The value at a pointer of the library. Its keys are not escaped, so a key with a slash is distinguished from two keys by looking at the
 * document.
 */
function nodeAt(root: Node, pointer: string): PlacedNode | undefined {
  return below({ node: root, place: documentPath, entry: undefined }, pointer.replace(/^#/, ""));
}

function below(from: PlacedNode, rest: string): PlacedNode | undefined {
  if (rest === "") return from;
  const held = content(from.node);
  if (held.kind === "seq") {
    const [step = "", index = ""] = /^\/(\d+)(?=\/|$)/.exec(rest) ?? [];
    const node = index === "" ? undefined : held.items[Number(index)];
    return node === undefined
      ? undefined
      : below({ node, place: elementPath(from.place, Number(index)), entry: undefined }, rest.slice(step.length));
  }
  if (held.kind !== "map") return undefined;
  for (const entry of held.entries) {
    const after = rest.slice(entry.name.length + 1);
    if (!rest.startsWith(entry.name, 1) || (after !== "" && !after.startsWith("/"))) continue;
    const found = below({ node: entry.value, place: entryPath(from.place, entry), entry }, after);
    if (found !== undefined) return found;
  }
  return undefined;
}
