import { pipeOfMarkdown, rowsOf, type Separator } from "../../formats/tables.ts";
import {
  type ContentNode,
  content,
  entriesOf,
  type MapNode,
  type Node,
  type TreeFile,
  type TreeProblem,
  type TreeRemark,
  valuesIn,
} from "../../formats/tree.ts";
import { addTo, getOrInsert } from "../../maps.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "../own/items.ts";
import { spelledAt } from "../own/scalars.ts";
import type { Carrier, MappedFormat } from "./format.ts";
import { fieldsAt, headerRows } from "./header.ts";
import { type Mapping, pathsIn } from "./mapping.ts";
import { inOrder } from "./schema/readBySchema.ts";
import type { PassedOver as PassedOverRow, PassedRows } from "./table.ts";
import { leads } from "./tree.ts";
import { Origin } from "./write.ts";

/** The reason why a row or list entry is not an item. `not-selected`: the mapping selects only other entries of its list. */
export type PassedOver = PassedOverRow | "not-selected";

/** The columns or keys of a file, with and without mapped fields. */
export interface NamesRead {
  /** Columns, or paths from an item, with the fields read from them. */
  readonly read: readonly { readonly name: string; readonly fields: readonly string[] }[];
  /** The columns or item paths that no field is read from, each once. */
  readonly unmapped: readonly string[];
}

/** A description of how a mapping reads a file. */
export interface MappingReadout extends NamesRead {
  readonly carrier: Carrier;
  /** The tables with items: cell separator, header row and number of items. */
  readonly tables: readonly {
    readonly separator: Exclude<Separator, typeof pipeOfMarkdown>;
    readonly header: Span;
    readonly items: number;
  }[];
  /** The tables that are not read. */
  readonly leftOut: readonly Span[];
  /** Items at every depth, in text order. */
  readonly items: readonly MapNode[];
  readonly passedOver: readonly (Span & { readonly why: PassedOver } & Partial<Pick<PassedRows, "rows">>)[];
  /** For a table without a recognised header: the last row examined, and the first column names of each field searched for. */
  readonly lookedIn: { readonly end: Span; readonly names: readonly string[] } | undefined;
  /** The result of schema validation. `failed`: validation was requested but not possible. */
  readonly validated: "yes" | "no" | "failed";
  readonly faults: readonly (TreeRemark | TreeProblem)[];
}

/** Reads a text by a mapping and describes the result. */
export function readoutOf(format: MappedFormat, text: string): MappingReadout {
  const tree = format.read(text);
  const { documents, problems, remarks: all = [] } = tree;
  // Remarks on possible materials in unread text depend on the vocabulary of a check.
  const remarks = all.filter(({ ifNaming }) => ifNaming === undefined);
  const items = itemsIn(tree);
  const faults = [...problems, ...remarks].sort((a, b) => a.start - b.start);
  const read = format.tablesIn(text);
  const isUnknown = problems.length > 0 || !format.canValidate || remarks.some(({ rule }) => rule === "schema/not-validated");
  const of = { items, validated: !format.validates ? "no" : isUnknown ? "failed" : "yes", faults } as const;
  if (read === undefined) {
    const seen = new Foreign(items, format.reads);
    for (const { root } of documents) seen.look(Origin.of(root)?.node);
    return {
      ...of,
      carrier: "tree",
      tables: [],
      leftOut: [],
      passedOver: seen.passedOver,
      read: pathsReadIn(items, format.mapping),
      unmapped: [...seen.unmapped],
      lookedIn: undefined,
    };
  }
  const { tables, leftOut } = read;
  const fieldsOf = new Map<string, string[]>();
  for (const { header, fields } of tables) {
    const mapping = { ...format.mapping, fields };
    for (const { value } of header?.cells ?? [])
      getOrInsert(fieldsOf, onOneLine(value), () => []).push(...fieldsAt(onOneLine(value), mapping));
  }
  return {
    ...of,
    carrier: "table",
    tables: tables.flatMap(({ separator, header, below }) =>
      separator === undefined || header === undefined
        ? []
        : [{ separator: separator === pipeOfMarkdown ? "|" : separator, header, items: below.flatMap(({ items: some }) => some).length }],
    ),
    leftOut,
    passedOver: tables.flatMap(({ passedOver }) => passedOver),
    read: [...fieldsOf].flatMap(([name, fields]) => (fields.length === 0 ? [] : [{ name, fields: [...new Set(fields)] }])),
    unmapped: [...fieldsOf].flatMap(([name, fields]) => (name === "" || fields.length > 0 ? [] : [name])),
    lookedIn: tables.every(({ header }) => header === undefined) ? lookedIn(text, format.mapping) : undefined,
  };
}

function onOneLine(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}

/** The end of an unsuccessful search for a header, with the column names searched for. */
export function lookedIn(text: string, { fields }: Pick<Mapping, "fields">): NonNullable<MappingReadout["lookedIn"]> {
  let end: Span = { start: 0, end: 0 };
  let rows = 0;
  for (const row of rowsOf(text, ",", 0)) {
    if (++rows > headerRows) break;
    end = row;
  }
  return { end, names: [...new Set(fields.flatMap((field) => pathsIn([field])[0]?.text ?? []))] };
}

/** The paths that exist in some item, or the keys that the schema annotates, with the fields read from them. */
function pathsReadIn(items: readonly MapNode[], { fields, schema }: Mapping): NamesRead["read"] {
  const found = new Map<string, string[]>();
  const made = items.flatMap((item) => {
    const node = Origin.of(item)?.node;
    return node === undefined ? [] : [{ item, node }];
  });
  for (const field of fields)
    for (const path of pathsIn([field]))
      if (path.text === "@key" || made.some(({ node }) => leads(node, path))) addTo(found, path.text, field.field.join("/"));
  if (schema !== undefined) for (const { item, node } of made) for (const [key, field] of keysOf(item, node)) addTo(found, key, field);
  return [...found].map(([name, read]) => ({ name, fields: [...new Set(read)] }));
}

/** The keys of a node with the facts read from their values. */
function keysOf({ entries }: MapNode, node: ContentNode): readonly (readonly [key: string, field: string])[] {
  return entries.flatMap(({ name, value: { start, end } }) => {
    const from = name === "items" ? undefined : entriesOf(node).find(({ value }) => value.start <= start && end <= value.end);
    return from === undefined ? [] : [[from.name, name] as const];
  });
}

/** The items of a text, each before its parts. */
export function itemsIn({ documents }: Pick<TreeFile, "documents">): readonly MapNode[] {
  const items: MapNode[] = [];
  for (const { root } of documents)
    visitItems(itemNodes(root), (map) => {
      items.push(map);
      return map;
    });
  return items;
}

/** The places of a foreign file that items and their values were read from. */
export class UsedPlaces {
  readonly #items: readonly Span[];
  readonly #values: readonly Span[];

  constructor(items: readonly MapNode[]) {
    this.#items = inOrder(items);
    // Constants of the mapping have the place of the whole item and are read from no place.
    this.#values = inOrder(items.flatMap((item) => valuesOf(item).filter(({ start, end }) => start !== item.start || end !== item.end)));
  }

  /** True when something inside a span was read. */
  has({ start, end }: Span): boolean {
    const found = firstFrom(this.#values, start);
    return found !== undefined && found.end <= end;
  }

  /** True when an item starts inside a span. */
  hasItems({ start, end }: Span): boolean {
    const found = firstFrom(this.#items, start);
    return found !== undefined && found.start < end;
  }

  /** The entries of a map that are read in part (`isUsed`) or not at all, without empty ones and those with items. */
  *openIn({ entries }: MapNode): Generator<{ readonly name: string; readonly node: ContentNode; readonly isUsed: boolean }> {
    for (const { name, key, value } of entries) {
      const node = content(value);
      const isUsed = this.has(node);
      const isDone = node.kind === "scalar" ? isUsed || node.value === null : this.hasItems(node);
      if (!isDone && !this.has(key)) yield { name, node, isUsed };
    }
  }
}

/** The first of some sorted spans that starts at or after an offset. */
function firstFrom(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** The scalars of an item, without those of its parts. */
function valuesOf(item: MapNode): readonly Span[] {
  const spans: Span[] = [];
  const add = (node: Node): void => {
    const read = content(node);
    if (read.kind === "scalar") spans.push(read);
    else valuesIn(read).forEach(add);
  };
  for (const { name, value } of item.entries) if (name !== "items") add(value);
  return spans;
}

/** Compares a foreign tree with the values read from it. */
class Foreign {
  readonly passedOver: (Span & { readonly why: PassedOver })[] = [];
  readonly unmapped = new Set<string>();
  readonly #items: ReadonlySet<Node | undefined>;
  readonly #used: UsedPlaces;
  readonly #reads: ReadonlySet<string>;
  readonly #mayLead: ReadonlySet<string>;

  constructor(items: readonly MapNode[], reads: ReadonlySet<string>) {
    this.#items = new Set(items.map((item) => Origin.of(item)?.node));
    this.#used = new UsedPlaces(items);
    this.#reads = reads;
    this.#mayLead = new Set([...reads].flatMap(prefixes));
  }

  look(node: ContentNode | undefined): void {
    if (node === undefined || node.kind === "scalar") return;
    const entries = valuesIn(node);
    if (this.#items.has(node) && node.kind === "map") this.#keysOf(node, "");
    if (node.kind === "seq" && entries.some((one) => this.#items.has(one)))
      for (const one of entries)
        if (one.kind === "map" && !this.#items.has(one)) this.passedOver.push({ start: one.start, end: one.end, why: "not-selected" });
    for (const entry of entries) if (this.#items.has(entry) || this.#used.hasItems(entry)) this.look(entry);
  }

  #keysOf(map: MapNode, before: string): void {
    for (const { name, node, isUsed } of this.#used.openIn(map)) {
      const path = before + name;
      if (this.#reads.has(path) || (!isUsed && this.#mayLead.has(path))) continue;
      if (!isUsed) this.unmapped.add(path);
      else if (node.kind === "map") this.#keysOf(node, `${path}/`);
      else for (const one of valuesIn(node)) this.#entryOf(one, `${path}/*`);
    }
  }

  #entryOf(node: ContentNode, path: string): void {
    if (!this.#used.has(node)) {
      const label = spelledAt(node, "name");
      this.unmapped.add(label === undefined ? path : `${path}[name=${label.value}]`);
    } else if (node.kind === "map") this.#keysOf(node, `${path}/`);
  }
}

/** The proper prefixes of a path: `a` and `a/b` of `a/b/c`. */
function prefixes(path: string): readonly string[] {
  const keys = path.split("/");
  return keys.slice(1).map((_, at) => keys.slice(0, at + 1).join("/"));
}
