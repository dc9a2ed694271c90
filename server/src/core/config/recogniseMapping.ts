import { builtInMappings } from "../../generated/builtInMappings.ts";
import { plainFields } from "../../generated/fields.ts";
import { wordsForPlacements } from "../../generated/mappingWords.ts";
import { nameIn, tableSyntaxOf } from "../fileNames.ts";
import type { Encoding } from "../formats/encoding.ts";
import { formatOf as formatByName } from "../formats/registry.ts";
import { type ContentNode, content, contentOf, entriesOf, type MapNode, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import type { MappedFormat } from "../mappings/foreign/format.ts";
import { namesIn, normalised, partsOfName } from "../mappings/foreign/header.ts";
import { readPath } from "../mappings/foreign/mapping.ts";
import { itemsIn } from "../mappings/foreign/readout.ts";
import { leads } from "../mappings/foreign/tree.ts";
import { perKey } from "../perKey.ts";
import { pointerStep } from "../text/pointer.ts";
import { isNamedLikeParts } from "./bomNames.ts";
import { type KnownSchema, namesSchema } from "./knownSchema.ts";
import { mappingsOf } from "./mappingsOf.ts";
import { textsOf } from "./nodes.ts";

/** A mapping as written under `mappings`, without its files. */
export type ProposedMapping = (
  | { readonly use: string }
  /** Relative to the lodestone.yaml. */
  | { readonly schema: string }
  | {
      readonly items: readonly string[];
      readonly children: readonly string[];
      readonly fields: Readonly<Record<string, readonly string[]>>;
    }
) & { readonly encoding?: Encoding };

/** A mapping proposed for a file by its headings or keys. */
export interface RecognisedMapping {
  readonly mapping: ProposedMapping;
  readonly format: MappedFormat;
  /** Number of items in the file, at all depths. */
  readonly items: number;
}

/**
 * Proposes a mapping for a file. First choice is the schema it refers to. Next is the schema that reads most fields, if every item then has
 * a number or description and the usual names find no more items. Last are built-in mappings and a mapping of usual names. Undefined where
 * none fits.
 *
 * @param name relative to the folder, with slashes, where there are schemas
 * @param schemas annotated schemas of the folder
 */
export function recogniseMapping(name: string, text: string, schemas: readonly KnownSchema[] = []): RecognisedMapping | undefined {
  const usual = read(tableSyntaxOf(name) !== undefined ? tableMapping(name, text) : treeMapping(name, text), name, text);
  const root = schemas.length === 0 ? undefined : formatByName(name).read(text).documents[0]?.root;
  const [best] = schemas
    .flatMap((known) => {
      const found = read({ schema: known.path }, name, text, known);
      return found === undefined ? [] : [{ ...found, isNamed: namesSchema(name, text, root, known) }];
    })
    .filter(({ isNamed, isTelling, items }) => isNamed || (isTelling && items >= (usual?.items ?? 0)))
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.facts - a.facts);
  return best ?? usual;
}

/** Proposes a mapping for a file of a supplier that answers about parts: that of a format for answers, otherwise as for any file. */
export function recogniseAnswer(name: string, text: string): RecognisedMapping | undefined {
  const roots = tableSyntaxOf(name) === undefined ? rootsOf(name, text) : [];
  return read(builtInFor(name, roots, true), name, text) ?? recogniseMapping(name, text);
}

/** Reads a file by a proposed mapping and counts items and fields; undefined where it finds no items. */
function read(mapping: ProposedMapping | undefined, name: string, text: string, known?: KnownSchema) {
  const format = mapping && formatOf(mapping, name, known);
  if (mapping === undefined || format === undefined) return undefined;
  const items = itemsIn(format.read(text));
  if (items.length === 0) return undefined;
  const facts = items.reduce((sum, { entries }) => sum + entries.length, 0);
  const isTelling = items.every(({ entries }) => entries.some((entry) => entry.name === "partNumber" || entry.name === "description"));
  return { mapping, format, items: items.length, facts, isTelling };
}

/** Lines of a mapping under its name in `lodestone.yaml`, without its files. */
export function mappingLines(mapping: ProposedMapping): readonly string[] {
  const encoding = mapping.encoding === undefined ? [] : [`encoding: ${mapping.encoding}`];
  if ("use" in mapping) return [`use: ${mapping.use}`, ...encoding];
  if ("schema" in mapping) return [`schema: ${quoted(mapping.schema)}`, ...encoding];
  const { items, children, fields } = mapping;
  const paths = (some: readonly string[]) => (some.length === 1 ? quoted(some[0] ?? "") : `[${some.map(quoted).join(", ")}]`);
  return [
    ...encoding,
    `items: ${paths(items)}`,
    ...(children.length === 0 ? [] : [`children: ${paths(children)}`]),
    "fields:",
    ...Object.entries(fields).map(([field, from]) => `  ${field}: ${paths(from)}`),
  ];
}

/** A path as a YAML scalar, quoted where needed. */
function quoted(path: string): string {
  return /^[/A-Za-z][\w/*.-]*$/.test(path) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(path) ? path : JSON.stringify(path);
}

function formatOf(mapping: ProposedMapping, name: string, known?: KnownSchema): MappedFormat | undefined {
  const body = mappingLines(mapping).map((line) => `    ${line}\n`);
  const text = `mappings:\n  it:\n    files: ["*"]\n${body.join("")}`;
  const [configured] = mappingsOf(yaml.read(text).documents[0]?.root).mappings;
  return (known === undefined ? configured : configured?.schema?.given(known.schema))?.formatOf(name);
}

/** A built-in mapping with its signs. */
interface BuiltIn {
  readonly use: string;
  readonly root: ContentNode;
  readonly isTable: boolean;
  readonly format: MappedFormat | undefined;
  /** Sets of columns or paths. A file with all of one set is recognised. */
  readonly tells: readonly (readonly string[])[];
  /** File names, where only files of these names are recognised. */
  readonly names: readonly string[];
  /** True for files of suppliers that answer about a part, and are no bills of materials. */
  readonly isAnswer: boolean;
}

const builtIns = perKey((mappings: typeof builtInMappings): readonly BuiltIn[] =>
  Object.entries(mappings).flatMap(([use, text]) => {
    const root = yaml.read(text).documents[0]?.root;
    if (root === undefined) return [];
    const lists = contentOf(root, "tells");
    const format = textsOf(contentOf(root, "format"))[0]?.value;
    return [
      {
        use,
        root: content(root),
        isTable: format === undefined || format === "csv",
        format: formatOf({ use }, "x.csv"),
        tells: lists?.kind === "seq" ? lists.items.map((one) => textsOf(content(one)).map(({ value }) => value)) : [],
        names: textsOf(contentOf(root, "names")).map(({ value }) => value),
        isAnswer: contentOf(root, "answers") !== undefined,
      },
    ];
  }),
);

/** Normalised column names of each built-in table mapping. Those of receivers and end users stand in lists of customers and orders too. */
export function columnsOfTables(): readonly ReadonlySet<string>[] {
  return knownColumns(builtInMappings);
}

const knownColumns = perKey((mappings: typeof builtInMappings) =>
  builtIns(mappings).flatMap(({ root, isTable, format, tells }) => {
    if (!isTable || format === undefined) return [];
    const names = new Set([...format.reads, ...tells.flat()].map(normalised));
    for (const field of ["endUse/receivers", "endUse/endUser"]) {
      const parties = contentOf(contentOf(root, "fields"), field);
      if (parties !== undefined) for (const { value } of textsOf(parties)) names.delete(normalised(value));
    }
    return [names];
  }),
);

/** True for columns of a placement file, which says where parts are on a circuit board. */
export function arePlacements(columns: ReadonlySet<string>): boolean {
  return wordsForPlacements.some((word) => columns.has(normalised(word)));
}

/**
 * The built-in table mapping with the longest matching set of columns, else the plain table for a file named like a part list. Undefined
 * for placement files.
 */
function tableMapping(name: string, text: string): ProposedMapping | undefined {
  let best: { readonly use: string; readonly length: number } | undefined;
  for (const { use, isTable, format, tells } of builtIns(builtInMappings)) {
    const header = isTable ? format?.headerIn(text, tableSyntaxOf(name)) : undefined;
    if (header === undefined) continue;
    const columns = new Set(namesIn(header).flatMap((one) => [one, ...partsOfName(one)]));
    if (arePlacements(columns)) continue;
    for (const tell of tells)
      if (tell.every((one) => isAmong(normalised(one), columns)) && tell.length > (best?.length ?? 0)) best = { use, length: tell.length };
    if (best === undefined && use === plainTable && isNamedLikeParts(nameIn(name))) best = { use, length: 0 };
  }
  return best && { use: best.use };
}

const plainTable = "table";

/** The format of the built-in mapping for plain tables. */
export function plainTableFormat(): MappedFormat | undefined {
  return builtIns(builtInMappings).find(({ use }) => use === plainTable)?.format;
}

/** True where a column has the name, or the ending that a name with `*` gives. */
function isAmong(name: string, columns: ReadonlySet<string>): boolean {
  return columns.has(name) || (name.startsWith("*") && [...columns].some((one) => one.endsWith(name.slice(1))));
}

/** The built-in mapping recognised by the keys of a tree, else a mapping of usual names; undefined for none. */
export function treeMapping(name: string, text: string): ProposedMapping | undefined {
  const roots = rootsOf(name, text);
  return builtInFor(name, roots, false) ?? (roots.length === 0 ? undefined : ownMapping(roots));
}

function rootsOf(name: string, text: string): readonly ContentNode[] {
  const { documents } = formatByName(name).read(text);
  return documents.flatMap(({ root }) => (root === undefined ? [] : [content(root)]));
}

/** The built-in mapping for answers, or for bills of materials, recognised by the keys of a tree. */
function builtInFor(name: string, roots: readonly ContentNode[], forAnswers: boolean): ProposedMapping | undefined {
  const fileName = nameIn(name);
  for (const { use, isTable, tells, names, isAnswer } of builtIns(builtInMappings)) {
    if (isTable || isAnswer !== forAnswers || (names.length > 0 && !names.includes(fileName))) continue;
    const told = (root: ContentNode) => tells.some((tell) => tell.every((path) => leads(root, readPath(path, false))));
    if (roots.some(told)) return { use };
  }
  return undefined;
}

/** Fields that a proposed mapping may have. */
const proposedFields: ReadonlySet<string> = new Set([
  "partNumber",
  "description",
  "quantity",
  "manufacturer",
  "supplier",
  ...Object.entries(plainFields).flatMap(([name, { kind, ofPart }]) => (isProposed(name, kind) && ofPart ? [name] : [])),
  "endUse",
]);

/** True for a field of no closed list. A key for a category stands in lists of many kinds. */
function isProposed(name: string, kind: unknown): boolean {
  return typeof kind === "string" && name !== "category";
}

/**
 * Usual keys of each field, from the built-in plain table, the most certain first. Only in a header does a column of part numbers differ
 * from one of quantities by the others (`Number`).
 */
const keysOfFields = perKey((mappings: typeof builtInMappings): ReadonlyMap<string, readonly string[]> => {
  const fields = contentOf(builtIns(mappings).find(({ use }) => use === plainTable)?.root, "fields");
  const keysOf = (node: Node | undefined) => (node === undefined ? [] : textsOf(content(node)).map((one) => squeezed(one.value)));
  const quantities = keysOf(contentOf(fields, "quantity"));
  return new Map(
    entriesOf(fields).map(({ name, value }) => [
      name,
      name === "partNumber" ? keysOf(value).filter((key) => !quantities.includes(key)) : keysOf(value),
    ]),
  );
});

/** Vague names, which alone are no sign of a bill of materials. */
const looseNames: ReadonlySet<string> = new Set([
  "value",
  "component",
  "components",
  "part",
  "product",
  "name",
  "item",
  "items",
  "model",
  "title",
  "type",
]);
/** Keys of a quantity, which are typical of bills of materials and rare in other lists. */
const countingNames: ReadonlySet<string> = new Set(["quantity", "qty", "menge", "anzahl", "stückzahl", "数量", "個数"]);

/** Keys of which a tree must have one to get a mapping proposed: keys of fields, and steps of paths in the sets of built-in mappings. */
const tellingKeys = perKey((mappings: typeof builtInMappings): ReadonlySet<string> => {
  const keys = new Set(
    builtIns(mappings).flatMap(({ isTable, tells }) => (isTable ? [] : tells.flat().flatMap((path) => path.split("/").map(squeezed)))),
  );
  for (const [field, names] of keysOfFields(mappings))
    if (!["description", "unit", "supplier"].includes(field)) for (const name of names) keys.add(name);
  for (const loose of ["", "*", ...looseNames]) keys.delete(loose);
  return keys;
});

/** Searches a YAML or JSON text for such keys without parsing it, which would cost ten times as much. False means that no mapping fits. */
export function mayHaveTreeMapping(text: string): boolean {
  const keys = tellingKeys(builtInMappings);
  for (const [, key = ""] of text.matchAll(/([\p{L}_][\p{L}\p{N}_ .#-]{0,40})["']?\s*:/gu)) if (keys.has(squeezed(key))) return true;
  return false;
}

/** Proposes a mapping of fields for lists of maps with keys of parts; undefined for none. */
function ownMapping(roots: readonly ContentNode[]): ProposedMapping | undefined {
  const lists = roots.flatMap((root) => listsIn(root, "", 0));
  if (lists.length === 0) return undefined;
  const maps = lists.flatMap((list) => list.maps);
  const children = new Set(
    maps.flatMap((map) => map.entries.flatMap(({ name, value }) => (isPartList(content(value)) ? [`${name}/*`] : []))),
  );
  const parts = maps.flatMap((map) => partsIn(map));
  const isKeyed = lists.some((list) => list.isKeyed);
  const fields = fieldsOf([...maps, ...parts]);
  return {
    items: [...new Set(lists.map(({ path }) => path))],
    children: [...children],
    fields: isKeyed && !hasNumber(fields) ? { ...fields, partNumber: ["@key"] } : fields,
  };
}

interface FoundList {
  readonly path: string;
  readonly maps: readonly MapNode[];
  /** True for a map of maps. */
  readonly isKeyed: boolean;
}

/** The most keys on the way to a list. */
const deepestList = 6;

function listsIn(node: ContentNode, path: string, depth: number): readonly FoundList[] {
  if (node.kind === "scalar" || depth > deepestList) return [];
  const maps = mapsOf(node);
  const isKeyed = node.kind === "map";
  if (maps !== undefined && tellsOfParts(fieldsOf(maps), isKeyed)) return [{ path: `${path}/*`, maps, isKeyed }];
  if (node.kind === "seq") return node.items.flatMap((one) => listsIn(content(one), `${path}/*`, depth));
  return node.entries.flatMap(({ name, value }) => listsIn(content(value), `${path}/${pointerStep(name)}`, depth + 1));
}

/** The maps in a list or map whose entries are all maps. A list may also hold fewer scalars. Undefined otherwise. */
function mapsOf(node: ContentNode): readonly MapNode[] | undefined {
  if (node.kind === "scalar") return undefined;
  const entries = node.kind === "seq" ? node.items.map(content) : node.entries.map(({ value }) => content(value));
  const maps = entries.filter((one) => one.kind === "map");
  const others = node.kind === "seq" ? entries.filter((one) => one.kind === "scalar").length : 0;
  return maps.length > others && maps.length + others === entries.length ? maps : undefined;
}

function isPartList(node: ContentNode): boolean {
  const maps = node.kind === "seq" ? mapsOf(node) : undefined;
  return maps !== undefined && tellsOfParts(fieldsOf(maps), false);
}

function partsIn(map: MapNode): readonly MapNode[] {
  return map.entries.flatMap(({ value }) => {
    const node = content(value);
    const maps = isPartList(node) ? (mapsOf(node) ?? []) : [];
    return [...maps, ...maps.flatMap(partsIn)];
  });
}

/** Keys of the maps, by the field they belong to. */
function fieldsOf(maps: readonly MapNode[]): Readonly<Record<string, readonly string[]>> {
  const keys = new Map<string, string>();
  for (const { entries } of maps) {
    for (const { name, value } of entries)
      if (content(value).kind === "scalar" && !keys.has(squeezed(name))) keys.set(squeezed(name), pointerStep(name));
  }
  const known = keysOfFields(builtInMappings);
  const fields = [...known].flatMap(([field, names]) => {
    const found = proposedFields.has(field) ? [...new Set(names)].flatMap((name) => keys.get(name) ?? []) : [];
    const kept = field === "description" ? found : found.slice(0, 1);
    return kept.length === 0 ? [] : [[field, kept] as const];
  });
  return Object.fromEntries(fields);
}

function tellsOfParts(fields: Readonly<Record<string, readonly string[]>>, isKeyed: boolean): boolean {
  const counts = fields.quantity?.some((key) => countingNames.has(squeezed(key))) === true;
  const others = Object.keys(fields).filter((field) => !["partNumber", "description", "unit", "supplier"].includes(field)).length;
  if (hasNumber(fields)) return new Set(Object.values(fields).flat()).size >= 2;
  const isNamed = isKeyed || fields.partNumber !== undefined || fields.description !== undefined;
  return isNamed && (counts || others >= 2);
}

/** True where a key is certain to hold part numbers rather than names. */
function hasNumber({ partNumber = [] }: Readonly<Record<string, readonly string[]>>): boolean {
  return partNumber.some((key) => !looseNames.has(squeezed(key)));
}

/** A name without case, blanks and punctuation, so that `partNumber`, `part_number` and `Part Number` are equal. */
function squeezed(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_.\-/]+/g, "");
}
