import { tableSyntaxOf } from "../../fileNames.ts";
import type { Format, Sections } from "../../formats/format.ts";
import { json } from "../../formats/json/index.ts";
import { type Row, type TableSyntax, textsOutside } from "../../formats/tables.ts";
import { content, type Node, type ReadOptions, type TreeDocument, type TreeFile, type TreeRemark } from "../../formats/tree.ts";
import { yaml } from "../../formats/yaml/index.ts";
import { mayName } from "../../text/mayName.ts";
import type { Span } from "../../text/span.ts";
import { itemNodes, visitItems } from "../own/items.ts";
import { keyOfStep, type Mapping, type Path, pathsIn, type Step } from "./mapping.ts";
import { noItems, outsideTables, remarksOfRows, remarksOfTree, rowPassedOver } from "./remarks.ts";
import { cutTable } from "./tableSections.ts";
import { countRowsPassedOver, headerIn, type ReadTables, readTables, textsLeftOut } from "./tables.ts";
import { readTree } from "./tree.ts";
import { cutTree } from "./treeSections.ts";
import { notValidated, type SchemaMistake } from "./validation/validator.ts";

/** The arrangement of items in a file. */
export type Carrier = "table" | "tree";

/** The syntax of a file. */
export type Syntax = TableSyntax | "yaml" | "json";

/** The syntax of a file, by file extension. */
export function syntaxOf(fileName: string): Syntax {
  return tableSyntaxOf(fileName) ?? (/\.json$/i.test(fileName) ? "json" : "yaml");
}

/** The format of mapped files, which can also describe how it reads a file. */
export interface MappedFormat extends Format {
  /** The parsed tables of a text; undefined when the files are trees. */
  tablesIn(text: string): ReadTables | undefined;
  /** The header row, found without parsing the table. With several tables, that of the first one that certainly lists items. */
  headerIn(text: string, as?: TableSyntax): Row | undefined;
  /** The mapping used to read a text. */
  readonly mapping: Mapping;
  /** Paths from an item that facts are read from, and keys that paths select entries by, joined by slashes. */
  readonly reads: ReadonlySet<string>;
  /** `validates`: files are checked against the schema of the mapping; `canValidate`: the schema supports this. */
  readonly validates: boolean;
  readonly canValidate: boolean;
}

/** The format of the files of a mapping. Files are read as Lodestone documents whose values keep their places in the file. */
export function mappedFormat(mapping: Mapping, syntax: Syntax): MappedFormat {
  const tables = syntax === "yaml" || syntax === "json" ? undefined : syntax;
  const carrier: Carrier = tables === undefined ? "tree" : "table";
  const isWritten = syntax === "yaml";
  const tree = syntax === "json" ? json : yaml;
  const read = (text: string, options?: ReadOptions): TreeFile =>
    tables !== undefined
      ? tableFile(text, mapping, tables)
      : treeFile(tree.read(text, { ...options, repeats: true }), text, mapping, isWritten);
  return {
    endings: [],
    ...(tables === undefined ? { syntax: tree, takesForms: isWritten } : {}),
    read,
    isWritten: false,
    comments: syntax === "yaml" ? yaml.comments : undefined,
    // Only the mapping knows which of its keys is a `ref`; only YAML determines the end of a document.
    glance: { mayHold: () => true, mayBeSeveral: (text) => isWritten && yaml.glance?.mayBeSeveral(text) !== false },
    names: namedIn(mapping, carrier),
    sections: sectionsOf(mapping, syntax, read),
    documents: mapping.kind,
    encoding: mapping.encoding,
    isWorkbook: syntax === "workbook",
    identity: identityOf(mapping, syntax),
    tablesIn: (text) => tables && readTables(text, mapping, tables),
    ...(tables === undefined ? {} : { passedOver: (text: string) => countRowsPassedOver(text, mapping, tables) }),
    headerIn: (text, as = tables) => as && headerIn(text, mapping, as),
    mapping,
    reads: pathsRead(mapping),
    validates: mapping.schema?.validates === true,
    canValidate: mapping.schema?.validator !== undefined,
  };
}

/** The section parser. Undefined for files that are validated as a whole, for JSON, and for texts with several tables. */
function sectionsOf(mapping: Mapping, syntax: Syntax, read: Sections["readWellFormed"]): Sections | undefined {
  if (mapping.schema?.validates === true || syntax === "json" || syntax === "markdown" || syntax === "workbook") return undefined;
  return syntax === "table" ? sectionsOfTables(mapping, read) : sectionsOfYaml(mapping);
}

/** The section parser of tables. Tables have no syntax errors; their faults are remarks. */
function sectionsOfTables(mapping: Mapping, read: Sections["readWellFormed"]): Sections {
  return { readWellFormed: read, cut: (text) => cutTable(text, mapping) };
}

function sectionsOfYaml(mapping: Mapping): Sections | undefined {
  const { sections } = yaml;
  return (
    sections && {
      readWellFormed: (text, options) => {
        const file = sections.readWellFormed(text, { ...options, repeats: true });
        return file && treeFile(file, text, mapping, true);
      },
      cut: (text) => cutTree(text, mapping),
    }
  );
}

/** The kinds of references that items of mapped files can contain; tables have no columns for these. */
function namedIn({ fields, schema }: Mapping, carrier: Carrier): NonNullable<Format["names"]> {
  const mapped = [...fields, ...(schema?.fields ?? [])].map(({ field: [name] }) => name);
  return { files: carrier === "tree" && mapped.includes("ref"), licences: carrier === "tree" && mapped.includes("licence") };
}

/** A key that identifies equal mappings, since they are parsed again with every look at the settings. */
function identityOf(mapping: Mapping, syntax: Syntax): string {
  return JSON.stringify([syntax, mapping], (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function pathsRead({ items, children, fields, without, schema }: Mapping): ReadonlySet<string> {
  const paths = [...pathsIn([...fields, ...(schema?.columns ?? [])]), ...without.map(({ path }) => path)];
  const ofItems = [...items, ...children].flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "every" && step.where !== undefined ? [step.where.key] : [])),
  );
  return new Set(ofItems.concat(paths.flatMap((path) => [keysIn(path.steps), ...selectorsIn(path)])));
}

function selectorsIn({ steps }: Path): readonly string[] {
  return steps.flatMap((step, at) =>
    step.kind === "every" && step.where !== undefined
      ? [keysIn(steps.slice(0, at + 1)), keysIn([...steps.slice(0, at + 1), { kind: "key", key: step.where.key }])]
      : [],
  );
}

function keysIn(steps: readonly Step[]): string {
  return steps.map(keyOfStep).join("/");
}

function tableFile(text: string, mapping: Mapping, syntax: TableSyntax): TreeFile {
  const { root, tables, leftOut } = readTables(text, mapping, syntax);
  const remarks: TreeRemark[] = [
    ...(tables.some(({ telling }) => telling > 0) ? [] : [noItems(text, mapping)]),
    ...(mapping.schema?.validates === true ? [notValidated("table", text)] : []),
    ...tables.flatMap(remarksOfRows),
    ...textsLeftOut(text, leftOut).map(rowPassedOver),
    ...(syntax === "table"
      ? []
      : textsOutside(text, syntax)
          .filter(({ value }) => mayName(value))
          .map((one) => outsideTables(one, syntax))),
  ];
  return {
    documents: [{ root, start: 0, end: text.length }],
    problems: [],
    remarks: remarks.sort((a, b) => a.start - b.start),
    unread: [],
    usesAnchors: false,
  };
}

/** The result of reading a YAML or JSON tree by a mapping. Repeated keys are allowed. */
function treeFile(file: TreeFile, text: string, mapping: Mapping, isWritten: boolean): TreeFile {
  const remarks: TreeRemark[] = [...(file.remarks ?? [])];
  let items = 0;
  const documents = file.documents.map((document): TreeDocument => {
    if (document.root === undefined) return document;
    const read = readTree(content(document.root), mapping);
    items += read.telling;
    remarks.push(...remarksOfTree(read, isWritten));
    // A syntax error is reported as such. Content lost through it is no mistake of its own.
    if (file.problems.length === 0) remarks.push(...inItems(mapping.schema?.validator?.mistakesIn(document.root, text) ?? [], read.root));
    return { ...document, root: read.root };
  });
  if (items === 0 && file.problems.length === 0) remarks.unshift(noItems(text, mapping));
  return { ...file, documents, remarks: remarks.sort((a, b) => a.start - b.start) };
}

/**
 * Changes the paths of schema mistakes to paths in the document that was read, so that findings follow their item wherever the file keeps
 * it.
 *
 * @param mistakes in text order
 * @param read the document
 */
function inItems(mistakes: readonly SchemaMistake[], read: Node): readonly SchemaMistake[] {
  if (mistakes.length === 0) return mistakes;
  const items: PlacedItem[] = [];
  visitItems<PlacedItem>(itemNodes(read), ({ start, end }, position, parent) => {
    const item = { start, end, path: `${parent?.path ?? ""}/items/${position}` };
    items.push(item);
    return item;
  });
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  const around: PlacedItem[] = [];
  let next = 0;
  return mistakes.map((mistake) => {
    for (let item = items[next]; item !== undefined && item.start <= mistake.start; item = items[++next]) around.push(item);
    while ((around.at(-1)?.end ?? mistake.end) < mistake.end) around.pop();
    return { ...mistake, path: around.at(-1)?.path ?? "" };
  });
}

interface PlacedItem extends Span {
  readonly path: string;
}
