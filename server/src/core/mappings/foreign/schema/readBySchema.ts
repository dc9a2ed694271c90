import { type ContentNode, content, type Node, type ScalarNode } from "../../../formats/tree.ts";
import { addTo, getOrInsert } from "../../../maps.ts";
import type { Span } from "../../../text/span.ts";
import { TextsBeside } from "../../textsBeside.ts";
import { type FactList, tellingFields } from "../fieldKinds.ts";
import { FieldMapper, type UnknownWord } from "../fieldMapping.ts";
import type { AnnotatedSchema, Field, Mapping, Path, Position } from "../mapping.ts";
import { reach } from "../reach.ts";
import type { ReadTree } from "../readTree.ts";
import { beginningOf, listAt, mapAt } from "../values.ts";
import { Origin, type ReadBy } from "../write.ts";

/** The values collected at and below a node that belong to the same item, document or entry. */
interface Gathered {
  readonly facts: Map<Path, ContentNode[]>;
  readonly lists: Map<FactList, Node[]>;
  readonly items: Node[];
}

/** Reads a document by the annotations of its schema. The result is like that of `readTree`. */
export function readBySchema(root: ContentNode, mapping: Mapping, schema: AnnotatedSchema): ReadTree {
  const reader = new Reader(root, mapping, schema);
  const document = reader.document();
  return {
    ...document,
    unknownWords: reader.unknownWords,
    unread: [],
    items: reader.items,
    telling: reader.telling,
  };
}

class Reader {
  items = 0;
  telling = 0;
  readonly #root: ContentNode;
  readonly #schema: AnnotatedSchema;
  readonly #reader: FieldMapper;
  readonly #fields: readonly Field[];
  readonly #document: readonly Field[];
  readonly #textsBeside = new TextsBeside();
  readonly #ways = new Map<Position, ReadBy>();

  constructor(root: ContentNode, mapping: Mapping, schema: AnnotatedSchema) {
    this.#root = root;
    this.#schema = schema;
    this.#reader = new FieldMapper(mapping, ".", this.#textsBeside.seen);
    this.#fields = inPlaceOf(schema.fields, mapping.fields);
    this.#document = inPlaceOf(schema.document, mapping.document);
  }

  get unknownWords(): readonly UnknownWord[] {
    return this.#reader.unknownWords;
  }

  document(): Pick<ReadTree, "root" | "entries" | "saysMore" | "outside"> {
    const all = nothingYet();
    this.#visit(this.#root, this.#schema.root, undefined, all);
    const facts = this.#reader.read(this.#document, this.#lookup(all, this.#root), beginningOf(this.#root), "document");
    const entries = inOrder(all.items);
    const origin = new Origin(this.#root, this.#readBy(this.#schema.root, this.#document));
    const lists = listsOf(all, beginningOf(this.#root));
    const root = mapAt(this.#root, [...facts, ...lists, ["items", listAt(this.#root, entries)]], { origin });
    const outside = this.#textsBeside.outside(this.#root);
    return { root, entries, saysMore: all.facts.size > 0 || all.lists.size > 0, outside };
  }

  #visit(node: ContentNode, position: Position, taken: ScalarNode | undefined, into: Gathered): void {
    const { means } = position;
    if (means === undefined) {
      this.#below(node, position, into);
      return;
    }
    if (means.what === "item") {
      this.#textsBeside.seen.add(node);
      if (node.kind === "seq") for (const one of node.items) this.#item(content(one), position, undefined, into);
      else this.#item(node, position, taken, into);
      return;
    }
    if (typeof means.what === "object") {
      const list = means.what.list as FactList; // positions contain no other lists
      const entries = node.kind === "seq" ? node.items.map(content) : [node];
      for (const [index, entry] of entries.entries()) {
        const below = node.kind === "seq" ? (position.first[index] ?? position.rest) : position;
        const read = this.#entry(list, entry, below ?? position, position, taken);
        if (read !== undefined) addTo(into.lists, list, read);
      }
      return;
    }
    if (means.source !== undefined) addTo(into.facts, means.source.path, node);
    this.#own(node, means.ownKeys, into);
    this.#below(node, position, into);
  }

  #below(node: ContentNode, { byKey, otherKeys, first, rest }: Position, into: Gathered): void {
    if (node.kind === "map") {
      for (const { key, name, value } of node.entries) {
        const position = byKey.get(name) ?? otherKeys;
        if (position !== undefined) this.#visit(content(value), position, key, into);
      }
    } else if (node.kind === "seq")
      for (const [index, one] of node.items.entries()) {
        const position = index < first.length ? first[index] : rest;
        if (position !== undefined) this.#visit(content(one), position, undefined, into);
      }
  }

  /** @param before the Lodestone keys above the node, each followed by a slash */
  #own(node: ContentNode, keys: ReadonlyMap<string, { readonly path: Path }>, into: Gathered, before = ""): void {
    if (node.kind !== "map" || keys.size === 0) return;
    for (const { name, value } of node.entries) {
      if (name.includes("/")) continue;
      const source = keys.get(before + name);
      if (source !== undefined) addTo(into.facts, source.path, content(value));
      if (before === "") this.#own(content(value), keys, into, `${name}/`);
    }
  }

  #item(node: ContentNode, position: Position, taken: ScalarNode | undefined, into: Gathered): void {
    const own = nothingYet();
    const { key } = position.means ?? {};
    if (key !== undefined && taken !== undefined) addTo(own.facts, key.path, taken);
    this.#below(node, position, own);
    const facts = this.#reader.read(this.#fields, this.#lookup(own, node), node);
    const { unread } = this.#reader;
    const beside = this.#textsBeside.ofItem(node);
    const lists = listsOf(own, node);
    this.items++;
    if ([...facts, ...lists].some(([name]) => tellingFields.has(name))) this.telling++;
    const parts = own.items.length === 0 ? [] : [["items", listAt(node, inOrder(own.items))] as const];
    const origin = new Origin(node, this.#readBy(position, this.#fields));
    into.items.push(mapAt(node, [...facts, ...lists, ...parts], { unread, beside, origin }));
  }

  #readBy(position: Position, fields: readonly Field[]): ReadBy {
    return getOrInsert(this.#ways, position, () => {
      const [parts] = [...position.byKey].find(([, { means, rest }]) => means?.what === "item" || rest?.means?.what === "item") ?? [];
      return { fields, parts, position, entries: this.#schema.entries };
    });
  }

  /** An entry of a list; undefined without values. */
  #entry(list: FactList, node: ContentNode, below: Position, { means }: Position, taken: ScalarNode | undefined): Node | undefined {
    const own = nothingYet();
    if (means?.key !== undefined && taken !== undefined) addTo(own.facts, means.key.path, taken);
    if (node.kind === "scalar" && means?.source !== undefined) addTo(own.facts, means.source.path, node);
    if (means !== undefined) this.#own(node, means.ownKeys, own);
    this.#below(node, below, own);
    const facts = this.#reader.read(this.#schema.entries.get(list) ?? [], this.#lookup(own, node), node, list);
    return facts.length === 0 ? undefined : mapAt(node, facts);
  }

  /** A lookup: annotated facts come from the collected values, paths of the mapping from the tree. */
  #lookup({ facts }: Gathered, node: ContentNode): (path: Path) => readonly ContentNode[] {
    return (path) => {
      const known = facts.get(path);
      if (known !== undefined || path.steps.length === 0) return known ?? [];
      return reach(this.#root, { node, taken: undefined }, path).map((one) => one.node);
    };
  }
}

function nothingYet(): Gathered {
  return { facts: new Map(), lists: new Map(), items: [] };
}

function listsOf({ lists }: Gathered, at: Span): readonly (readonly [string, Node])[] {
  return [...lists].map(([name, entries]) => [name, listAt(at, entries)] as const);
}

/** Nodes or spans, sorted by their starts. */
export function inOrder<T extends Span>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.start - b.start);
}

/** The fields of a schema, overridden by fields of the mapping. */
export function inPlaceOf(fields: readonly Field[], beside: readonly Field[]): readonly Field[] {
  const names = new Set(beside.map(({ field }) => field.join("/")));
  return [...fields.filter(({ field }) => !names.has(field.join("/"))), ...beside];
}
