import { tableSyntaxOf } from "../../fileNames.ts";
import type { Format, Sections } from "../../formats/format.ts";
import { json } from "../../formats/json/index.ts";
import type { Row, TableSyntax } from "../../formats/tables.ts";
import { type ContentNode, content, type ReadOptions, type TreeDocument, type TreeFile, type TreeRemark } from "../../formats/tree.ts";
import { yaml } from "../../formats/yaml/index.ts";
import { keyOfStep, type Mapping, type Path, pathsIn, type Step } from "./mapping.ts";
import { inItems } from "./mistakes.ts";
import { noItems, remarksOfRows, remarksOfTree, rowPassedOver } from "./remarks.ts";
import { notValidated } from "./schema/notValidated.ts";
import { cutTable } from "./tableSections.ts";
import { countRowsPassedOver, headerIn, type ReadTables, readTables, textsLeftOut } from "./tables.ts";
import { readTree } from "./tree.ts";
import { cutTree } from "./treeSections.ts";

/** How the items of a file lie in it. */
export type Carrier = "table" | "tree";

/** What a file is written in. */
export type Syntax = TableSyntax | "yaml" | "json";

/** How a file is written, by the ending of its name. */
export function syntaxOf(fileName: string): Syntax {
  return tableSyntaxOf(fileName) ?? (/\.json$/i.test(fileName) ? "json" : "yaml");
}

/** The format of the files of a mapping, which also tells how it reads one. */
export interface MappedFormat extends Format {
  /** How the tables of a text are read; undefined where the files are trees. */
  tablesIn(text: string): ReadTables | undefined;
  /** The roots of a tree as they stand in the file; none of a table. */
  rootsIn(text: string): readonly ContentNode[];
  /** The row with the names of the columns, without the table being read: of a table that surely lists items, where there may be several. */
  headerIn(text: string, as?: TableSyntax): Row | undefined;
  /** How a text is read; of a table, by its header. */
  readonly mapping: Mapping;
  /** The paths from an item that its facts are read from, and the keys that paths select entries by, as keys between slashes. */
  readonly reads: ReadonlySet<string>;
  /** Whether files are to be held against the schema of the mapping, and whether the schema allows that. */
  readonly validates: boolean;
  readonly canValidate: boolean;
}

/** The format of the files of a mapping: what is read from them is a document of ours whose values stand where they stand in the file. */
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
    ...(isWritten ? { syntax: yaml } : {}),
    read,
    isWritten: false,
    comments: syntax === "yaml" ? yaml.comments : undefined,
    // Which key of theirs is a `ref` only the mapping knows; where a document ends YAML alone says.
    glance: { mayHold: () => true, mayBeSeveral: (text) => isWritten && yaml.glance?.mayBeSeveral(text) !== false },
    names: namedIn(mapping, carrier),
    sections: sectionsOf(mapping, syntax, read),
    documents: mapping.kind,
    encoding: mapping.encoding,
    isWorkbook: syntax === "workbook",
    identity: identityOf(mapping, syntax),
    tablesIn: (text) => tables && readTables(text, mapping, tables),
    rootsIn: (text) => (tables === undefined ? rootsOf(tree.read(text)) : []),
    ...(tables === undefined ? {} : { passedOver: (text: string) => countRowsPassedOver(text, mapping, tables) }),
    headerIn: (text, as = tables) => as && headerIn(text, mapping, as),
    mapping,
    reads: pathsRead(mapping),
    validates: mapping.schema?.validates === true,
    canValidate: mapping.schema?.validator !== undefined,
  };
}

/** What is held against its schema as a whole is read as a whole, and so are JSON and texts of several tables. */
function sectionsOf(mapping: Mapping, syntax: Syntax, read: Sections["readWellFormed"]): Sections | undefined {
  if (mapping.schema?.validates === true || syntax === "json" || syntax === "markdown" || syntax === "workbook") return undefined;
  return syntax === "table" ? sectionsOfTables(mapping, read) : sectionsOfYaml(mapping);
}

/** A table is never broken: what is wrong with it are remarks. */
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

/** What items of the files of a mapping may name: tables have no columns for that. */
function namedIn({ fields, schema }: Mapping, carrier: Carrier): NonNullable<Format["names"]> {
  const mapped = [...fields, ...(schema?.fields ?? [])].map(({ field: [name] }) => name);
  return { files: carrier === "tree" && mapped.includes("ref"), licences: carrier === "tree" && mapped.includes("licence") };
}

/** Mappings are read anew with every look at the settings; what they say tells whether they are the same. */
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
  ];
  return {
    documents: [{ root, start: 0, end: text.length }],
    problems: [],
    remarks: remarks.sort((a, b) => a.start - b.start),
    unread: [],
    usesAnchors: false,
  };
}

/** The roots of a file that are there. */
function rootsOf({ documents }: TreeFile): readonly ContentNode[] {
  return documents.flatMap(({ root }) => (root === undefined ? [] : [content(root)]));
}

/** A file of YAML or JSON, read with keys that may repeat, as a mapping reads it. */
function treeFile(file: TreeFile, text: string, mapping: Mapping, isWritten: boolean): TreeFile {
  const remarks: TreeRemark[] = [...(file.remarks ?? [])];
  let items = 0;
  const documents = file.documents.map((document): TreeDocument => {
    if (document.root === undefined) return document;
    const read = readTree(content(document.root), mapping);
    items += read.telling;
    remarks.push(...remarksOfTree(read, isWritten));
    // Of broken text it is said that it is broken, and what was left out of it is no mistake of its own.
    if (file.problems.length === 0) remarks.push(...inItems(mapping.schema?.validator?.mistakesIn(document.root, text) ?? [], read.root));
    return { ...document, root: read.root };
  });
  if (items === 0 && file.problems.length === 0) remarks.unshift(noItems(text, mapping));
  return { ...file, documents, remarks: remarks.sort((a, b) => a.start - b.start) };
}
