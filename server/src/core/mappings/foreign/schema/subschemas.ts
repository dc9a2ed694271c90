import { type ContentNode, content, contentOf, entriesOf, entryOf, itemsOf, type MapNode, type Node } from "../../../formats/tree.ts";
import { code, message, verbatim } from "../../../l10n/message.ts";
import { shortened } from "../../../text/shortened.ts";
import { spelledAt, spelledOf } from "../../own/scalars.ts";
import { invalid, type SchemaFault } from "./fault.ts";
import { keyword, readWord, type Word } from "./word.ts";

/** A schema nested in a schema, with the indices of the schemas it applies to its value and to nested values. */
export interface Subschema {
  readonly node: ContentNode;
  readonly word: Word | undefined;
  /** Schemas for the same value: branches, whichever matches, and targets of `$ref`. */
  readonly same: readonly number[];
  readonly byKey: ReadonlyMap<string, number>;
  /** Schemas for the values of keys that are not in `byKey`. Patterns are not evaluated. */
  readonly otherKeys: readonly number[];
  readonly first: readonly number[];
  readonly rest: readonly number[];
}

/** A schema divided into its subschemas. The root has index 0. */
export interface Subschemas {
  readonly all: readonly Subschema[];
  readonly faults: readonly SchemaFault[];
}

/** The maximum number of subschemas, a limit against malicious schemas. */
const mostSubschemas = 10_000;

/** The index of the schemas `true` and `false`, which have no annotations. */
export const nothing = -1;

const inMaps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"];
const inLists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const single = [
  ...["additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems", "contains", "propertyNames"],
  ...["not", "if", "then", "else", "contentSchema"],
];
const dynamic = ["$dynamicRef", "$recursiveRef"];

/** A supported dialect of JSON Schema. */
export type Dialect = "2020-12" | "2019-09" | "draft-07";

const dialectName = /^https?:\/\/json-schema\.org\/(?:draft\/)?(2020-12|2019-09|draft-07)\/schema#?$/;

/** The dialect named by `$schema`: 2020-12 by default, undefined for an unsupported one. */
export function dialectOf(root: ContentNode): Dialect | undefined {
  const named = spelledAt(root, "$schema")?.value;
  return named === undefined ? "2020-12" : (dialectName.exec(named)?.[1] as Dialect | undefined); // the pattern matches only these
}

/** Divides a schema into its subschemas. Faulty parts are reported and left out. */
export function subschemasOf(root: ContentNode): Subschemas {
  const faults: SchemaFault[] = [];
  if (root.kind !== "map") return { all: [], faults: [invalid(root, message("mapping-schema-no-schema"))] };
  if (dialectOf(root) === undefined) {
    const said = spelledAt(root, "$schema");
    const dialect = code(shortened(said?.value ?? ""));
    return { all: [], faults: [invalid(said ?? root, message("mapping-schema-dialect", { dialect }))] };
  }
  const collector = new Collector(root, faults);
  const all = collector.all();
  return { all, faults };
}

class Collector {
  readonly #faults: SchemaFault[];
  readonly #root: MapNode;
  readonly #numbers = new Map<ContentNode, number>();
  readonly #nodes: ContentNode[] = [];
  readonly #anchors = new Map<string, number>();

  constructor(root: MapNode, faults: SchemaFault[]) {
    this.#faults = faults;
    this.#root = root;
  }

  /** Every subschema: those in regular places first, then those that only a `$ref` reaches. */
  all(): readonly Subschema[] {
    this.#add(this.#root);
    for (let at = 0; at < this.#nodes.length; at++) {
      const node = this.#nodes[at];
      if (node?.kind === "map") this.#addWithin(node, at);
      if (this.#nodes.length > mostSubschemas) break;
    }
    const made: Subschema[] = [];
    for (let at = 0; at < this.#nodes.length; at++) {
      const node = this.#nodes[at];
      if (node !== undefined) made.push(this.#made(node));
    }
    if (this.#nodes.length > mostSubschemas)
      this.#faults.push(
        invalid({ start: this.#root.start, end: this.#root.start }, message("mapping-schema-many", { most: mostSubschemas })),
      );
    return made;
  }

  #add(node: ContentNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    const number = this.#nodes.length;
    this.#numbers.set(node, number);
    this.#nodes.push(node);
    return number;
  }

  #addWithin(node: MapNode, number: number): void {
    for (const key of ["$anchor", "$id"]) {
      const said = spelledAt(node, key);
      if (said === undefined) continue;
      if (key === "$anchor") this.#anchors.set(said.value, number);
      else if (said.value.startsWith("#")) this.#anchors.set(said.value.slice(1), number);
      else if (node !== this.#root)
        this.#faults.push(invalid(said, message("mapping-schema-nested-id", { id: code(shortened(said.value)) })));
    }
    for (const key of dynamic) {
      const entry = entryOf(node, key);
      if (entry !== undefined) this.#faults.push(invalid(entry.key, message("mapping-schema-dynamic", { key: code(key) })));
    }
    for (const { name, value } of node.entries) {
      const held = content(value);
      if (inMaps.includes(name) && held.kind === "map") for (const entry of held.entries) this.#addSchema(content(entry.value));
      else if ((inLists.includes(name) || name === "items") && held.kind === "seq")
        for (const one of held.items) this.#addSchema(content(one));
      else if (single.includes(name) || name === "items") this.#addSchema(held);
    }
  }

  /** Adds a schema. Lists under `dependencies` are no schemas, and `true` and `false` need no index. */
  #addSchema(node: ContentNode): void {
    if (node.kind === "map") this.#add(node);
  }

  #made(node: ContentNode): Subschema {
    const numbers = (nodes: readonly (ContentNode | undefined)[]): readonly number[] =>
      nodes.flatMap((one) => (one === undefined ? [] : (this.#numbers.get(one) ?? [])));
    const at = (key: string) => contentOf(node, key);
    const list = (key: string): readonly ContentNode[] => itemsOf(at(key));
    const map = (key: string) => entriesOf(at(key)).map(({ name, value }) => [name, content(value)] as const);
    const entry = entryOf(node, keyword);
    const items = at("items");
    const tuple = items?.kind === "seq" ? items.items.map(content) : list("prefixItems");
    return {
      node,
      word: entry === undefined ? undefined : readWord(entry.value, this.#faults),
      same: [
        ...numbers([...list("allOf"), ...list("anyOf"), ...list("oneOf"), at("then"), at("else")]),
        ...numbers(map("dependentSchemas").map(([, one]) => one)),
        ...this.#referred(node),
      ],
      byKey: new Map(map("properties").map(([name, one]) => [name, numbers([one])[0] ?? nothing])),
      otherKeys: numbers([...map("patternProperties").map(([, one]) => one), at("additionalProperties"), at("unevaluatedProperties")]),
      first: tuple.map((one) => numbers([one])[0] ?? nothing),
      rest: numbers(items?.kind === "seq" ? [at("additionalItems"), at("unevaluatedItems")] : [items, at("unevaluatedItems")]),
    };
  }

  #referred(node: ContentNode): readonly number[] {
    const entry = entryOf(node, "$ref");
    if (entry === undefined) return [];
    const said = spelledOf(content(entry.value));
    const ref = said?.value ?? "";
    const at = said ?? entry.key;
    if (!ref.startsWith("#")) {
      this.#faults.push(invalid(at, message("mapping-schema-outside", { ref: code(shortened(ref)) })));
      return [];
    }
    const anchor = this.#anchors.get(ref.slice(1));
    if (anchor !== undefined) return [anchor];
    const target = this.#at(ref.slice(1));
    if (target?.kind === "map") {
      const known = this.#numbers.has(target);
      const number = this.#add(target);
      if (!known) for (let next = number; next < this.#nodes.length && next <= mostSubschemas; next++) this.#within(next);
      return [number];
    }
    const isBoolean = target?.kind === "scalar" && typeof target.value === "boolean";
    if (!isBoolean) this.#faults.push(invalid(at, message("mapping-schema-ref-absent", { ref: verbatim(`\`${shortened(ref)}\``) })));
    return [];
  }

  #within(number: number): void {
    const node = this.#nodes[number];
    if (node?.kind === "map") this.#addWithin(node, number);
  }

  /** The target of a JSON Pointer after `#`. */
  #at(pointer: string): ContentNode | undefined {
    if (pointer === "") return this.#root;
    const decoded = decodedOf(pointer);
    if (decoded?.startsWith("/") !== true) return undefined;
    let node: ContentNode | undefined = this.#root;
    for (const part of decoded.slice(1).split("/")) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      if (node?.kind === "seq") {
        const item: Node | undefined = /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
        node = item === undefined ? undefined : content(item);
      } else node = contentOf(node, key);
    }
    return node;
  }
}

function decodedOf(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
