import { builtInMappings } from "../../generated/builtInMappings.ts";
import { tableSyntaxOf } from "../fileNames.ts";
import { encodingNamed } from "../formats/encoding.ts";
import { type ContentNode, content, contentOf, type Entry, entriesOf, entryOf, itemsOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { code, type Message, message, verbatim } from "../l10n/message.ts";
import { constantOf, type FieldKind, fieldNames, kindOfField, kindOfWord, wordsOf } from "../mappings/foreign/fieldKinds.ts";
import { type Carrier, type MappedFormat, mappedFormat, type Syntax, syntaxOf } from "../mappings/foreign/format.ts";
import { normalised } from "../mappings/foreign/header.ts";
import { type AnnotatedSchema, type Field, type Mapping, type Path, pathsIn, readPath, type Source } from "../mappings/foreign/mapping.ts";
import { unknownWord } from "../mappings/foreign/schema/fault.ts";
import { inPlaceOf } from "../mappings/foreign/schema/readBySchema.ts";
import { valuesOf } from "../mappings/foreign/schema/word.ts";
import { spelledAt, spelledOf } from "../mappings/own/scalars.ts";
import { getOrInsert, ownValue } from "../maps.ts";
import type { DocumentKind } from "../model/types.ts";
import { toValue } from "../schema/toValue.ts";
import { nearest } from "../text/nearest.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import type { Spelled } from "../text/written.ts";
import { isElsewhere, textsOf } from "./nodes.ts";

/** A mapping under `mappings`, with the globs of its files. */
export interface ConfiguredMapping {
  readonly name: string;
  readonly files: readonly string[];
  readonly kind: DocumentKind;
  /** The schema that locates its items, which must be read first; undefined where the mapping locates them itself. */
  readonly schema?: SchemaUse | undefined;
  /** The format that reads a file, as a table or a tree: by `format` of the mapping, else by the file extension. */
  formatOf(path: string): MappedFormat;
}

/** The JSON Schema of a mapping. */
export interface SchemaUse {
  /** Path as written, relative to the folder of its file. */
  readonly path: Spelled;
  /** True where files are also validated against it. */
  readonly validates: boolean;
  /** Paths of items that override the schema. */
  readonly items: readonly Path[];
  /** Completes the mapping with the parsed schema. */
  given(schema: AnnotatedSchema): ConfiguredMapping;
}

/** A fault of a mapping, at its position in the configuration. */
export interface MappingFault extends Span {
  readonly ruleId: `mapping/${"unknown-field" | "unknown-use" | "several-sources" | "unit-missing" | "invalid"}`;
  readonly said: Message;
}

/** A mapping with a fault. Its files are not judged, and no other mapping may claim them. */
export interface BrokenMapping {
  readonly name: string;
  readonly files: readonly string[];
}

/** The mappings of a configuration; those with faults are in `broken`. */
export interface MappingsRead {
  readonly mappings: readonly ConfiguredMapping[];
  readonly broken: readonly BrokenMapping[];
  readonly faults: readonly MappingFault[];
}

/** Reads the `mappings` of a configuration. */
export function mappingsOf(root: Node | undefined): MappingsRead {
  const mappings: ConfiguredMapping[] = [];
  const broken: BrokenMapping[] = [];
  const faults: MappingFault[] = [];
  for (const entry of entriesOf(contentOf(root, "mappings"))) {
    const read = readMapping(entry, faults);
    if (read !== undefined) mappings.push(read);
    else broken.push({ name: entry.name, files: textsOf(contentOf(entry.value, "files")).map(({ value }) => value) });
  }
  return { mappings, broken, faults };
}

function readMapping({ name, key, value }: Entry, faults: MappingFault[]): ConfiguredMapping | undefined {
  const before = faults.length;
  const own = content(value);
  if (own.kind !== "map") return undefined; // the schema speaks of it
  const use = spelledAt(own, "use");
  const schema = spelledAt(own, "schema");
  const named = { mapping: code(name) };
  const [useEntry, schemaEntry, fieldsEntry] = ["use", "schema", "fields"].map((one) => entryOf(own, one));
  if ((useEntry ?? schemaEntry ?? fieldsEntry) === undefined)
    faults.push(fault(key, "several-sources", message("mapping-no-source", named)));
  if (use !== undefined && schemaEntry !== undefined)
    faults.push(fault(schemaEntry.key, "several-sources", message("mapping-several-sources", named)));
  const text = use === undefined ? undefined : ownValue(builtInMappings, use.value);
  if (use !== undefined && text === undefined) {
    const known = Object.keys(builtInMappings);
    const near = nearest(use.value, known);
    const wanted = code(use.value);
    const said =
      near === undefined
        ? message("mapping-unknown-use", { use: wanted, known: verbatim(known.join(", ")) })
        : message("mapping-unknown-use-near", { use: wanted, near: code(near) });
    faults.push(fault(use, "unknown-use", said));
  }
  const base = text === undefined ? undefined : yaml.read(text).documents[0]?.root;
  const layers = [base, own].filter((one): one is ContentNode => one !== undefined);
  const files = textsOf(contentOf(own, "files")).map(({ value: glob }) => glob);
  const written = (spelledAt(own, "format") ?? spelledAt(base, "format"))?.value;
  const syntax: Syntax | undefined = written === undefined || written === "yaml" || written === "json" ? written : "table";
  const carriers = carriersOf(files, syntax);
  const asTable = mappingFrom(name, layers, { columns: true, ...carriers }, carriers.tables ? faults : []);
  const asTree = mappingFrom(name, layers, { columns: false, ...carriers }, carriers.tables ? [] : faults);
  faults.push(...misplacedItems(name, key, layers, carriers));
  const validate = entryOf(own, "validate");
  const validates = validate !== undefined && toValue(validate.value) === true;
  if (schema !== undefined) faults.push(...misplaced(own, schema));
  else if (validates && validate !== undefined) faults.push(fault(validate.key, "invalid", message("mapping-validate-without-schema")));
  if (faults.length > before) return undefined;
  const isKindSaid = layers.some((layer) => spelledAt(layer, "kind") !== undefined);
  const made = (table: Mapping, tree: Mapping): ConfiguredMapping => {
    const formats = new Map<Syntax, MappedFormat>();
    const formatAs = (one: Syntax) => getOrInsert(formats, one, () => mappedFormat(one === "yaml" || one === "json" ? tree : table, one));
    const formatOf = (path: string) => formatAs(syntax === "table" ? (tableSyntaxOf(path) ?? syntax) : (syntax ?? syntaxOf(path)));
    return { name, files, kind: tree.kind, formatOf };
  };
  if (schema === undefined) return made(asTable, asTree);
  return {
    ...made(asTable, asTree),
    schema: {
      path: schema,
      validates,
      items: asTree.items,
      given(read) {
        const kind = isKindSaid ? asTree.kind : (read.kind ?? asTree.kind);
        const fields = inPlaceOf(read.columns, asTable.fields);
        return made({ ...asTable, kind: "bom", schema: read, fields }, { ...asTree, kind, schema: read });
      },
    },
  };
}

/** Kinds of file that a mapping may match, by its `format` or by file extensions; both where neither tells. */
interface Carriers {
  readonly tables: boolean;
  readonly trees: boolean;
  /** True where some of its files are certain to be trees. */
  readonly surelyTrees: boolean;
}

function carriersOf(files: readonly string[], syntax: Syntax | undefined): Carriers {
  if (syntax !== undefined) return { tables: syntax === "table", trees: syntax !== "table", surelyTrees: syntax !== "table" };
  const all = files.flatMap(endingsIn).map((ending) => (ending === undefined ? undefined : carrierBy(ending)));
  const mayBe = (carrier: Carrier): boolean => all.length === 0 || all.some((one) => one === carrier || one === undefined);
  return { tables: mayBe("table"), trees: mayBe("tree"), surelyTrees: all.includes("tree") };
}

function carrierBy(ending: string): Carrier | undefined {
  if (tableSyntaxOf(ending) !== undefined) return "table";
  return ending === "yaml" || ending === "yml" || ending === "json" ? "tree" : undefined;
}

/** Extensions of the files that a glob matches, in lower case; undefined for an open one. */
function endingsIn(glob: string): readonly (string | undefined)[] {
  const [, several, one] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(glob) ?? [];
  return several === undefined ? [one?.toLowerCase()] : several.toLowerCase().split(",");
}

/** Faults of `items`: missing for trees, or present for tables, whose rows are the items. The last of the layers is the mapping itself. */
function misplacedItems(
  name: string,
  key: Span,
  layers: readonly ContentNode[],
  { trees, surelyTrees }: Carriers,
): readonly MappingFault[] {
  const items = entryOf(layers.at(-1), "items");
  if (items !== undefined) return trees ? [] : [fault(items.key, "invalid", message("mapping-items-in-table", { key: code("items") }))];
  const has = (one: string): boolean => layers.some((layer) => entryOf(layer, one) !== undefined);
  if (has("items") || has("schema") || !has("fields") || !surelyTrees) return [];
  return [fault(key, "invalid", message("mapping-tree-without-items", { mapping: code(name), key: code("items") }))];
}

/** Faults beside `schema`: keys that exclude it, and a path that leads elsewhere. */
function misplaced(own: ContentNode, schema: Spelled): readonly MappingFault[] {
  const children = entryOf(own, "children");
  return [
    ...(children === undefined ? [] : [fault(children.key, "invalid", message("mapping-schema-beside", { key: code("children") }))]),
    ...(isElsewhere(schema.value)
      ? [fault(schema, "invalid", message("mapping-schema-elsewhere", { path: code(shortened(schema.value)) }))]
      : []),
  ];
}

/** Reading of the field sources of a mapping, as columns or as paths, and the possible kinds of file. */
interface Reading extends Carriers {
  readonly columns: boolean;
}

/** Merges a built-in mapping with the configured one, which wins key by key. */
function mappingFrom(name: string, layers: readonly ContentNode[], how: Reading, faults: MappingFault[]): Mapping {
  const { columns } = how;
  const last = <T>(read: (layer: ContentNode) => T | undefined): T | undefined =>
    layers
      .map(read)
      .filter((one) => one !== undefined)
      .at(-1);
  const pathsAt = (key: string, inRow: boolean): readonly Path[] =>
    last((layer) => {
      const node = contentOf(layer, key);
      return node === undefined ? undefined : textsOf(node).flatMap((one) => pathOf(one, inRow, faults) ?? []);
    }) ?? [];
  const fieldsAt = (key: string, of: "item" | "document"): readonly Field[] => {
    const byName = new Map<string, Field>();
    // A schema beside it is not read yet, and may give the missing unit or list.
    const isWhole = !layers.some((layer) => entryOf(layer, "schema") !== undefined);
    const names = isWhole ? new Set(layers.flatMap((layer) => entriesOf(contentOf(layer, key)).map(({ name: one }) => one))) : undefined;
    for (const [depth, layer] of layers.entries()) {
      for (const entry of entriesOf(contentOf(layer, key))) {
        const field = readField(entry, of, how, names, faults);
        if (field === undefined) continue;
        byName.set(entry.name, field);
        const other = depth === 0 ? undefined : byName.get(eitherOr[entry.name] ?? "");
        if (other !== undefined) byName.set(other.field.join("/"), withoutColumnsOf(field, other));
      }
    }
    return [...byName.values()];
  };
  const decimal = last((layer) => spelledAt(layer, "decimal")?.value);
  return {
    name,
    kind: (last((layer) => spelledAt(layer, "kind")?.value) ?? "bom") as DocumentKind, // the schema allows nothing else
    items: pathsAt("items", false),
    children: pathsAt("children", false),
    document: fieldsAt("document", "document"),
    fields: fieldsAt("fields", "item"),
    designators: pathsAt("designators", columns),
    decimal: decimal === "." || decimal === "," ? decimal : undefined,
    sheets:
      last((layer) => {
        const sheet = contentOf(layer, "sheet");
        return sheet && textsOf(sheet).map(({ value }) => value);
      }) ?? [],
    encoding: encodingNamed(last((layer) => spelledAt(layer, "encoding")?.value)),
    without: layers.flatMap((layer) =>
      entriesOf(contentOf(layer, "without")).flatMap(({ name: path, value }) => {
        const read = readPath(path, columns);
        return read === undefined ? [] : [{ path: read, values: textsOf(content(value)).map((one) => one.value.toLowerCase()) }];
      }),
    ),
  };
}

/** Fields of which a column holds only one, although built-in mappings look for both in it (`Number`). */
const eitherOr: Readonly<Record<string, string>> = { partNumber: "quantity", quantity: "partNumber" };

/** A field without the columns that the configured mapping reads as another. */
function withoutColumnsOf(taken: Field, field: Field): Field {
  const names = new Set(pathsIn([taken]).map(({ text }) => normalised(text)));
  return { ...field, from: field.from.filter((source) => "constant" in source || !names.has(normalised(source.path.text))) };
}

/** @param names names of all fields in the mapping; undefined where a schema may add more */
function readField(
  { name, key, value }: Entry,
  of: "item" | "document",
  { columns, trees }: Reading,
  names: ReadonlySet<string> | undefined,
  faults: MappingFault[],
): Field | undefined {
  const field = name.split("/");
  const kind = columns ? kindOfField(field, of) : kindOfWord(field, of);
  if (kind === undefined) {
    if (trees && kindOfWord(field, of) !== undefined) return undefined; // files that are tables have no columns for it
    faults.push(unknownWord(key, name, of === "item" ? fieldNames : wordsOf(of)));
    return undefined;
  }
  const node = content(value);
  const from = (node.kind === "seq" ? itemsOf(node) : [node]).flatMap((one) => readSource(one, name, kind, columns, faults) ?? []);
  if (lacksUnit(name, kind, from, names)) faults.push(fault(key, "unit-missing", message("mapping-unit-missing", { field: code(name) })));
  if (name === "controlCodes/code" && names?.has("controlCodes/list") === false) {
    const words = { field: code(name), list: code("controlCodes/list"), near: code("controlCodes/PRC") };
    faults.push(fault(key, "unknown-field", message("mapping-codes-without-list", words)));
  }
  return { field, from };
}

/** True for a measured field without a unit, where no other field gives one. */
function lacksUnit(name: string, kind: FieldKind, from: readonly Source[], names: ReadonlySet<string> | undefined): boolean {
  if (kind !== "mass" && kind !== "figure") return false;
  const isPart = name.endsWith("/value");
  if (isPart && (names === undefined || names.has(`${name.slice(0, -"/value".length)}/unit`))) return false;
  return from.some((one) => {
    if ("path" in one) return one.unit === undefined;
    const read = constantOf(kind, one.constant);
    return typeof read === "object" && read.unit === undefined;
  });
}

function readSource(node: ContentNode, name: string, kind: FieldKind, columns: boolean, faults: MappingFault[]): Source | undefined {
  const text = spelledOf(node);
  if (text !== undefined) {
    const path = pathOf(text, columns, faults);
    return path === undefined ? undefined : { path, unit: undefined, values: new Map() };
  }
  const constant = spelledAt(node, "value");
  if (constant !== undefined) {
    if (constantOf(kind, constant.value) === undefined)
      faults.push(fault(constant, "invalid", message("mapping-value", { word: code(shortened(constant.value)), field: code(name) })));
    return { constant: constant.value };
  }
  const from = spelledAt(node, "from");
  if (from === undefined) return undefined; // the schema speaks of it
  const path = pathOf(from, columns, faults);
  if (path === undefined) return undefined;
  const unit = contentOf(node, "unit");
  const unitFrom = unit?.kind === "map" ? spelledAt(unit, "from") : undefined;
  return {
    path,
    unit: unitFrom === undefined ? spelledOf(unit)?.value : pathOf(unitFrom, columns, faults),
    values: valuesOf(node),
  };
}

function pathOf(text: Span & { readonly value: string }, columns: boolean, faults: MappingFault[]): Path | undefined {
  const path = readPath(text.value, columns);
  if (path === undefined) faults.push(fault(text, "invalid", message("mapping-bad-path", { path: code(text.value) })));
  return path;
}

function fault(
  { start, end }: Span,
  what: MappingFault["ruleId"] extends `mapping/${infer What}` ? What : never,
  said: Message,
): MappingFault {
  return { ruleId: `mapping/${what}`, said, start, end };
}
