import { defaultEditing } from "../../formats/editing.ts";
import { type Row, rowsOf } from "../../formats/tables.ts";
import { type ContentNode, content, contentOf, entriesOf, type MapNode, type Node, type ScalarNode } from "../../formats/tree.ts";
import { classesIn } from "../../model/freeOf.ts";
import type { DocumentKind, PartFacts } from "../../model/types.ts";
import { itemNodes } from "../own/items.ts";
import { spelledAt } from "../own/scalars.ts";
import type { MappedFormat } from "./format.ts";
import { itemsIn, UsedPlaces } from "./readout.ts";
import { Origin } from "./write.ts";

/** The comments in a converted document. */
export interface Comments {
  /** The comment at the top. */
  readonly head: string;
  /** The comment above an item about its source, by offset in the foreign text. */
  from(offset: number): string;
  /** Sentences about data that must be added by hand, by the path of an item; the empty path stands for the document. */
  missing(document: number, path: string): readonly string[];
}

/** A value to be written in the Lodestone format. Numbers keep their digits. */
type Plain = string | { readonly digits: string } | readonly Plain[] | PlainMap;
interface PlainMap {
  readonly entries: readonly (readonly [string, Plain])[];
}

/**
 * Converts a foreign file to the Lodestone format. Content without a matching key is kept under keys that begin with `x-`. End uses of
 * parts files that the file names are declared in the result.
 */
export function convertToOwn(
  text: string,
  format: MappedFormat,
  comments: Comments,
  parts: Pick<PartFacts, "endUseOf"> | undefined,
): string {
  const tree = format.read(text);
  const strays = straysOf(text, format, itemsIn(tree));
  const kind: DocumentKind = format.documents ?? "bom";
  const written = tree.documents.map(({ root }, index) => {
    const endUses = new EndUsesNamed(parts);
    const head = root === undefined ? [] : endUses.keyed(content(root)).filter(([name]) => name !== "items" && name !== "kind");
    const items = itemNodes(root).map(content);
    const lines = items.length === 0 ? ["items: []"] : ["items:", ...itemLines(items, "", { index, comments, strays, endUses })];
    return [
      ...comments.missing(index, "").map((said) => `# ${said}`),
      `kind: ${kind}`,
      ...linesOf({ entries: [...head, ...endUses.declared()] }),
      ...lines,
    ].join("\n");
  });
  return `# ${comments.head}\n${written.join("\n---\n")}\n`;
}

/** An item as text in the Lodestone format, without its parts. */
export function itemText(item: MapNode): string {
  return linesOf({ entries: factsOf(item).filter(([name]) => name !== "items") }).join("\n");
}

/** An item as plain data, with its parts. */
export function itemData(node: Node): unknown {
  return dataOf(plainOf(node));
}

interface Writing {
  readonly index: number;
  readonly comments: Comments;
  readonly strays: (item: MapNode) => PlainMap["entries"];
  readonly endUses: EndUsesNamed;
}

/** The end uses of parts files that a document names by key. */
class EndUsesNamed {
  readonly #parts: Pick<PartFacts, "endUseOf"> | undefined;
  readonly #found = new Map<string, Plain>();

  constructor(parts: Pick<PartFacts, "endUseOf"> | undefined) {
    this.#parts = parts;
  }

  /** The entries of an item or document, where an end use whose text is a key becomes a reference to that key. */
  keyed(node: ContentNode): PlainMap["entries"] {
    const key = this.#keyAt(contentOf(node, "endUse"));
    return factsOf(node).map(([name, value]) => [name, name === "endUse" && key !== undefined ? key : value]);
  }

  /** The `endUses` entry of the document, complete only after all of it was converted; empty if it names none. */
  declared(): PlainMap["entries"] {
    return this.#found.size === 0 ? [] : [["endUses", { entries: [...this.#found] }]];
  }

  #keyAt(written: ContentNode | undefined): string | undefined {
    if (written?.kind !== "map" || written.conversion?.isText !== true) return undefined;
    if ((contentOf(written, "endUser") ?? contentOf(written, "receivers")) !== undefined) return undefined;
    const key = spelledAt(written, "statement")?.value;
    const record = key === undefined ? undefined : this.#parts?.endUseOf(key)?.record;
    if (key === undefined || record === undefined) return undefined;
    this.#found.set(key, plainOf(record.map));
    return key;
  }
}

function itemLines(items: readonly ContentNode[], before: string, writing: Writing): string[] {
  const { index, comments, strays, endUses } = writing;
  return items.flatMap((item, number) => {
    if (item.kind !== "map") return [];
    const path = `${before}/items/${number}`;
    const said = [comments.from(item.start), ...comments.missing(index, path)].map((one) => `  # ${one}`);
    const parts = itemNodes(item);
    const own = endUses.keyed(item).filter(([name]) => name !== "items");
    const lines = linesOf({ entries: [...own, ...strays(item)] });
    const below = parts.length === 0 ? [] : ["items:", ...itemLines(parts.map(content), path, writing)];
    const all = [...lines, ...below];
    return [...said, ...(all.length === 0 ? ["  - {}"] : all.map((line, at) => `  ${at === 0 ? "- " : "  "}${line}`))];
  });
}

/** The content of an item's row or map that no field is read from. */
function straysOf(text: string, format: MappedFormat, items: readonly MapNode[]): Writing["strays"] {
  const used = new UsedPlaces(items);
  const read = format.tablesIn(text);
  if (read === undefined) {
    return (item) => {
      const node = Origin.of(item)?.node;
      const open = node?.kind === "map" ? [...used.openIn(node)] : [];
      return named(open.flatMap(({ name, node, isUsed }) => (isUsed ? [] : [[name, plainOf(node)] as const])));
    };
  }
  const rows = new Map<number, { readonly row: Row; readonly header: Row }>();
  for (const { separator, header } of read.tables)
    if (separator !== undefined && header !== undefined)
      for (const row of rowsOf(text, separator, header.start)) rows.set(row.start, { row, header });
  return ({ start }) =>
    named(
      (rows.get(start)?.row.cells ?? []).flatMap((cell, column) =>
        cell.value === "" || used.has(cell) ? [] : [[rows.get(start)?.header.cells[column]?.value ?? "", cell.value] as const],
      ),
    );
}

/** Renames entries to unique keys that begin with `x-`. */
function named(entries: readonly (readonly [string, Plain])[]): PlainMap["entries"] {
  const taken = new Set<string>();
  return entries.map(([name, value]) => {
    const slug =
      name
        .normalize("NFKC")
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, "")
        .toLowerCase() || "column";
    let key = `x-${slug}`;
    for (let again = 2; taken.has(key); again++) key = `x-${slug}-${again}`;
    taken.add(key);
    return [key, value];
  });
}

function factsOf(node: ContentNode): (readonly [string, Plain])[] {
  return entriesOf(node).flatMap(({ name, value }): (readonly [string, Plain])[] => {
    if (name === "properties") return withFigures(name, content(value));
    if (name === "freeOf") return [[name, classesOf(content(value))]];
    return [[name, name === "description" ? described(content(value)) : plainOf(value)]];
  });
}

/** The figures of an item that have a number. Others cannot be written as figures and are kept as text. */
function withFigures(name: string, node: ContentNode): (readonly [string, Plain])[] {
  if (node.kind !== "map") return [[name, plainOf(node)]];
  const figures = node.entries.filter(({ value }) => contentOf(content(value), "value") !== undefined || content(value).kind !== "map");
  return figures.length === 0 ? [] : [[name, { entries: figures.map((entry) => [entry.name, plainOf(entry.value)] as const) }]];
}

/** Material classes written in one text become a list. */
function classesOf(node: ContentNode): Plain {
  const classes = node.kind === "scalar" ? classesIn(node.source) : [];
  return classes.length > 1 ? classes : plainOf(node);
}

/** Joins the texts of a description, but keeps texts with language tags separate. */
function described(node: ContentNode): Plain {
  if (node.kind !== "map" || node.entries.some(({ name }) => !/^\d+$/.test(name))) return plainOf(node);
  const texts = node.entries.map(({ value }) => content(value)).flatMap((one) => (one.kind === "scalar" ? [one.source.trim()] : []));
  return [...new Set(texts)].join("; ");
}

function plainOf(node: Node): Plain {
  const read = content(node);
  if (read.kind === "scalar") return scalar(read);
  if (read.kind === "seq") return read.items.map(plainOf);
  return { entries: factsOf(read) };
}

function scalar({ value, source }: ScalarNode): Plain {
  if (typeof value === "number" && /^-?\d+(?:\.\d+)?$/.test(source)) return { digits: source };
  return typeof value === "string" ? value.trim() : source;
}

function dataOf(value: Plain): unknown {
  if (typeof value === "string") return value;
  if (isList(value)) return value.map(dataOf);
  return "digits" in value ? Number(value.digits) : Object.fromEntries(value.entries.map(([name, one]) => [name, dataOf(one)]));
}

function linesOf({ entries }: PlainMap): string[] {
  return entries.flatMap(([name, value]) => {
    const key = textOf(name);
    if (typeof value === "string") return [`${key}: ${textOf(value)}`];
    if (isList(value)) return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.flatMap(entryLines)];
    if ("digits" in value) return [`${key}: ${value.digits}`];
    return value.entries.length === 0 ? [`${key}: {}`] : [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
  });
}

function entryLines(value: Plain): string[] {
  if (typeof value === "string") return [`  - ${textOf(value)}`];
  if (isList(value)) return value.length === 0 ? ["  - []"] : ["  -", ...value.flatMap(entryLines).map((line) => `  ${line}`)];
  if ("digits" in value) return [`  - ${value.digits}`];
  const lines = linesOf(value);
  return lines.length === 0 ? ["  - {}"] : lines.map((line, at) => `  ${at === 0 ? "- " : "  "}${line}`);
}

function textOf(text: string): string {
  return defaultEditing.writer.within("plain", text);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
