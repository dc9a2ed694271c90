import { builtInShapes } from "../../generated/builtInShapes.ts";
import { tableEndings } from "../fileNames.ts";
import { encodingNamed } from "../formats/encoding.ts";
import { type ContentNode, content, contentOf, type Entry, entryOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { code, type Message, message, verbatim } from "../l10n/message.ts";
import { ownValue } from "../maps.ts";
import type { DocumentKind } from "../model/types.ts";
import { constantOf, type FieldKind, fieldNames, kindOfField, kindOfWord, wordsOf } from "../shapes/foreign/facts.ts";
import { type Carrier, type ShapedFormat, type Syntax, shapedFormat, syntaxOf } from "../shapes/foreign/format.ts";
import { unknownWord } from "../shapes/foreign/schema/fault.ts";
import { inPlaceOf } from "../shapes/foreign/schema/readBySchema.ts";
import { type AnnotatedSchema, type Field, type Path, readPath, type Shape, type Source } from "../shapes/foreign/shape.ts";
import { spelledAt, spelledOf } from "../shapes/own/scalars.ts";
import { nearest } from "../text/nearest.ts";
import { shortened } from "../text/shortened.ts";
import type { Span } from "../text/span.ts";
import type { Spelled } from "../text/written.ts";
import { entriesOf, isElsewhere, isTrue, textsOf } from "./nodes.ts";

/** A shape under `shapes`, with the files that it claims. */
export interface ConfiguredShape {
  readonly name: string;
  readonly files: readonly string[];
  readonly kind: DocumentKind;
  /** The schema that says where its items are, and has to be read before anything is; undefined where the shape says it itself. */
  readonly schema?: SchemaUse | undefined;
  /** How a file of it is read: as a table or a tree, as `format` or its ending says. */
  formatOf(path: string): ShapedFormat;
}

/** The use that a shape makes of a JSON Schema. */
export interface SchemaUse {
  /** As it is written, relative to the folder of the file that names it. */
  readonly path: Spelled;
  /** Whether files are held against it too. */
  readonly validates: boolean;
  /** Where items are whatever the schema says. */
  readonly items: readonly Path[];
  /** The shape with the schema read. */
  given(schema: AnnotatedSchema): ConfiguredShape;
}

/** What is wrong with a shape, at its place in the configuration. */
export interface ShapeFault extends Span {
  readonly ruleId: `shape/${"unknown-field" | "unknown-use" | "several-sources" | "unit-missing" | "invalid"}`;
  readonly said: Message;
}

/** A shape with a mistake: the files that it claims are not judged, and not somebody else's. */
export interface BrokenShape {
  readonly name: string;
  readonly files: readonly string[];
}

/** The shapes of a configuration, and what is wrong with them: one with a mistake is left out. */
export interface ShapesRead {
  readonly shapes: readonly ConfiguredShape[];
  readonly broken: readonly BrokenShape[];
  readonly faults: readonly ShapeFault[];
}

/** Reads `shapes` of a configuration. */
export function shapesOf(root: Node | undefined): ShapesRead {
  const shapes: ConfiguredShape[] = [];
  const broken: BrokenShape[] = [];
  const faults: ShapeFault[] = [];
  for (const entry of entriesOf(contentOf(root, "shapes"))) {
    const read = readShape(entry, faults);
    if (read !== undefined) shapes.push(read);
    else broken.push({ name: entry.name, files: textsOf(contentOf(entry.value, "files")).map(({ value }) => value) });
  }
  return { shapes, broken, faults };
}

function readShape({ name, key, value }: Entry, faults: ShapeFault[]): ConfiguredShape | undefined {
  const before = faults.length;
  const own = content(value);
  if (own.kind !== "map") return undefined; // the schema speaks of it
  const use = spelledAt(own, "use");
  const schema = spelledAt(own, "schema");
  const sources = ["use", "schema", "fields"].filter((one) => entryOf(own, one) !== undefined);
  if (sources.length === 0) faults.push(fault(key, "several-sources", message("shape-no-source", { shape: code(name) })));
  if (use !== undefined && entryOf(own, "schema") !== undefined) {
    const at = entryOf(own, "schema")?.key ?? key;
    faults.push(fault(at, "several-sources", message("shape-several-sources", { shape: code(name) })));
  }
  const text = use === undefined ? undefined : ownValue(builtInShapes, use.value);
  if (use !== undefined && text === undefined) {
    const near = nearest(use.value, Object.keys(builtInShapes));
    const known = verbatim(Object.keys(builtInShapes).join(", "));
    faults.push(
      fault(
        use,
        "unknown-use",
        near === undefined
          ? message("shape-unknown-use", { use: code(use.value), known })
          : message("shape-unknown-use-near", { use: code(use.value), near: code(near) }),
      ),
    );
  }
  const base = text === undefined ? undefined : yaml.read(text).documents[0]?.root;
  const layers = [base, own].filter((one): one is ContentNode => one !== undefined);
  const files = textsOf(contentOf(own, "files")).map(({ value: glob }) => glob);
  const written = spelledAt(own, "format")?.value ?? (base === undefined ? undefined : spelledAt(base, "format")?.value);
  const syntax: Syntax | undefined = written === undefined || written === "yaml" || written === "json" ? written : "table";
  const carriers = carriersOf(files, syntax);
  const asTable = shapeFrom(name, layers, { columns: true, ...carriers }, carriers.tables ? faults : []);
  const asTree = shapeFrom(name, layers, { columns: false, ...carriers }, carriers.tables ? [] : faults);
  faults.push(...misplacedItems({ name, key, own, layers }, carriers));
  const validate = entryOf(own, "validate");
  const validates = validate !== undefined && isTrue(content(validate.value));
  if (schema !== undefined) faults.push(...misplaced(own, schema));
  else if (validates && validate !== undefined) faults.push(fault(validate.key, "invalid", message("shape-validate-without-schema")));
  if (faults.length > before) return undefined;
  const isKindSaid = layers.some((layer) => spelledAt(layer, "kind") !== undefined);
  const made = (shapes: { readonly table: Shape; readonly tree: Shape }): ConfiguredShape => {
    const formats = {
      table: shapedFormat(shapes.table, "table"),
      yaml: shapedFormat(shapes.tree, "yaml"),
      json: shapedFormat(shapes.tree, "json"),
    };
    return { name, files, kind: shapes.tree.kind, formatOf: (path) => formats[syntax ?? syntaxOf(path)] };
  };
  if (schema === undefined) return made({ table: asTable, tree: asTree });
  return {
    ...made({ table: asTable, tree: asTree }),
    schema: {
      path: schema,
      validates,
      items: asTree.items,
      given(read) {
        const kind = isKindSaid ? asTree.kind : (read.kind ?? asTree.kind);
        const columns = { ...asTable, kind: "bom" as const, schema: read, fields: inPlaceOf(read.columns, asTable.fields) };
        return made({ table: columns, tree: { ...asTree, kind, schema: read } });
      },
    },
  };
}

/** What the files of a shape may be by their format, or their endings; both where neither tells. */
interface Carriers {
  readonly tables: boolean;
  readonly trees: boolean;
  /** Whether some of them are trees beyond doubt. */
  readonly surelyTrees: boolean;
}

function carriersOf(files: readonly string[], syntax: Syntax | undefined): Carriers {
  if (syntax !== undefined) return { tables: syntax === "table", trees: syntax !== "table", surelyTrees: syntax !== "table" };
  const all = files.flatMap(endingsIn).map((ending) => (ending === undefined ? undefined : carrierBy(ending)));
  const mayBe = (carrier: Carrier): boolean => all.length === 0 || all.some((one) => one === carrier || one === undefined);
  return { tables: mayBe("table"), trees: mayBe("tree"), surelyTrees: all.includes("tree") };
}

function carrierBy(ending: string): Carrier | undefined {
  if (tableEndings.has(ending)) return "table";
  return ending === "yaml" || ending === "yml" || ending === "json" ? "tree" : undefined;
}

/** What the names that a pattern matches end in; undefined for an ending that it leaves open. */
function endingsIn(glob: string): readonly (string | undefined)[] {
  const [, several, one] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(glob) ?? [];
  return several === undefined ? [one?.toLowerCase()] : several.toLowerCase().split(",");
}

/** Trees whose items stand nowhere, and tables, whose items are their rows. */
function misplacedItems(
  {
    name,
    key,
    own,
    layers,
  }: { readonly name: string; readonly key: Span; readonly own: ContentNode; readonly layers: readonly ContentNode[] },
  { trees, surelyTrees }: Carriers,
): readonly ShapeFault[] {
  const items = entryOf(own, "items");
  if (items !== undefined) return trees ? [] : [fault(items.key, "invalid", message("shape-items-in-table", { key: code("items") }))];
  const isSaid = layers.some((layer) => entryOf(layer, "items") !== undefined || entryOf(layer, "schema") !== undefined);
  const isRead = layers.some((layer) => entryOf(layer, "fields") !== undefined);
  return isSaid || !isRead || !surelyTrees
    ? []
    : [fault(key, "invalid", message("shape-tree-without-items", { shape: code(name), key: code("items") }))];
}

/** What cannot stand beside a schema, and a schema that cannot be looked for. */
function misplaced(own: ContentNode, schema: Spelled): readonly ShapeFault[] {
  const children = entryOf(own, "children");
  return [
    ...(children === undefined ? [] : [fault(children.key, "invalid", message("shape-schema-beside", { key: code("children") }))]),
    ...(isElsewhere(schema.value)
      ? [fault(schema, "invalid", message("shape-schema-elsewhere", { path: code(shortened(schema.value)) }))]
      : []),
  ];
}

/** As what the fields of a shape are read: as columns or as paths, and what the files may be. */
interface Reading extends Carriers {
  readonly columns: boolean;
}

/** A shape of what a built-in one says and what stands in the configuration, which wins key by key. */
function shapeFrom(name: string, layers: readonly ContentNode[], how: Reading, faults: ShapeFault[]): Shape {
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
    // What a schema beside gives is not known yet, so it may give the rest of what is measured.
    const isWhole = !layers.some((layer) => entryOf(layer, "schema") !== undefined);
    const names = isWhole ? new Set(layers.flatMap((layer) => entriesOf(contentOf(layer, key)).map(({ name: one }) => one))) : undefined;
    for (const layer of layers) {
      for (const entry of entriesOf(contentOf(layer, key))) {
        const field = readField(entry, of, how, names, faults);
        if (field !== undefined) byName.set(entry.name, field);
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
    encoding: encodingNamed(last((layer) => spelledAt(layer, "encoding")?.value)),
    without: layers.flatMap((layer) =>
      entriesOf(contentOf(layer, "without")).flatMap(({ name: path, value }) => {
        const read = readPath(path, columns);
        return read === undefined ? [] : [{ path: read, values: textsOf(content(value)).map((one) => one.value.toLowerCase()) }];
      }),
    ),
  };
}

/** @param names all fields beside it; undefined where there may be more */
function readField(
  { name, key, value }: Entry,
  of: "item" | "document",
  { columns, trees }: Reading,
  names: ReadonlySet<string> | undefined,
  faults: ShapeFault[],
): Field | undefined {
  const field = name.split("/");
  const kind = columns ? kindOfField(field, of) : kindOfWord(field, of);
  if (kind === undefined) {
    if (trees && kindOfWord(field, of) !== undefined) return undefined; // files that are tables have no columns for it
    faults.push(unknownWord(key, name, of === "item" ? fieldNames : wordsOf(of)));
    return undefined;
  }
  const node = content(value);
  const from = (node.kind === "seq" ? node.items.map(content) : [node]).flatMap((one) => readSource(one, columns, faults) ?? []);
  for (const one of constantsIn(node))
    if (constantOf(kind, one.value) === undefined)
      faults.push(fault(one, "invalid", message("shape-value", { word: code(shortened(one.value)), field: code(name) })));
  if (lacksUnit(name, kind, from, names)) faults.push(fault(key, "unit-missing", message("shape-unit-missing", { field: code(name) })));
  if (name === "controlCodes/code" && names?.has("controlCodes/list") === false)
    faults.push(
      fault(
        key,
        "unknown-field",
        message("shape-codes-without-list", { field: code(name), list: code("controlCodes/list"), near: code("controlCodes/PRC") }),
      ),
    );
  return { field, from };
}

/** Whether what is measured is given without a unit, and no field beside it gives one. */
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

/** The values that are the same for every item. */
function constantsIn(node: ContentNode): readonly Spelled[] {
  return (node.kind === "seq" ? node.items.map(content) : [node]).flatMap((one) =>
    one.kind === "map" ? (spelledAt(one, "value") ?? []) : [],
  );
}

function readSource(node: ContentNode, columns: boolean, faults: ShapeFault[]): Source | undefined {
  const text = spelledOf(node);
  if (text !== undefined) {
    const path = pathOf(text, columns, faults);
    return path === undefined ? undefined : { path, unit: undefined, values: new Map() };
  }
  const constant = spelledAt(node, "value");
  if (constant !== undefined) return { constant: constant.value };
  const from = spelledAt(node, "from");
  if (from === undefined) return undefined; // the schema speaks of it
  const path = pathOf(from, columns, faults);
  if (path === undefined) return undefined;
  const unit = contentOf(node, "unit");
  const unitFrom = unit?.kind === "map" ? spelledAt(unit, "from") : undefined;
  const values = entriesOf(contentOf(node, "values")).flatMap(({ name, value }) => {
    const meant = spelledOf(content(value))?.value;
    return meant === undefined ? [] : [[name, meant] as const];
  });
  return {
    path,
    unit: unitFrom === undefined ? spelledOf(unit)?.value : pathOf(unitFrom, columns, faults),
    values: new Map(values),
  };
}

function pathOf(text: Span & { readonly value: string }, columns: boolean, faults: ShapeFault[]): Path | undefined {
  const path = readPath(text.value, columns);
  if (path === undefined) faults.push(fault(text, "invalid", message("shape-bad-path", { path: code(text.value) })));
  return path;
}

function fault({ start, end }: Span, what: ShapeFault["ruleId"] extends `shape/${infer What}` ? What : never, said: Message): ShapeFault {
  return { ruleId: `shape/${what}`, said, start, end };
}
