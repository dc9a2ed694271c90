import { tableEndings } from "../../fileNames.ts";
import type { Row } from "../../formats/csv/index.ts";
import type { Format, Sections } from "../../formats/format.ts";
import { content, type ReadOptions, type TreeDocument, type TreeFile, type TreeRemark } from "../../formats/tree.ts";
import { yaml } from "../../formats/yaml/index.ts";
import { findHeader } from "./header.ts";
import { keyOfStep, type Mapping, type Path, pathsIn, type Step } from "./mapping.ts";
import { inItems } from "./mistakes.ts";
import { noItems, remarksOfRows, remarksOfTree } from "./remarks.ts";
import { notValidated } from "./schema/notValidated.ts";
import { countPassedOver, type ReadTable, readTable } from "./table.ts";
import { cutTable } from "./tableSections.ts";
import { readTree } from "./tree.ts";
import { cutTree } from "./treeSections.ts";

/** How the items of a file lie in it. */
export type Carrier = "table" | "tree";

/** What a file is written in, which for a tree is YAML, or JSON, which is read as the YAML that it is. */
export type Syntax = "table" | "yaml" | "json";

/** How a file is written, by the ending of its name. */
export function syntaxOf(fileName: string): Syntax {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return tableEndings.has(ending) ? "table" : ending === "json" ? "json" : "yaml";
}

/** The format of the files of a mapping, which also tells how it reads one. */
export interface MappedFormat extends Format {
  /** How a text is cut and read as a table; undefined where the files are trees. */
  tableIn(text: string): ReadTable | undefined;
  /** The row with the names of the columns, without the table being read. */
  headerIn(text: string): Row | undefined;
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
  const carrier: Carrier = syntax === "table" ? "table" : "tree";
  const isWritten = syntax === "yaml";
  const read = (text: string, options?: ReadOptions): TreeFile =>
    carrier === "table" ? tableFile(text, mapping) : treeFile(yaml.read(text, { ...options, repeats: true }), text, mapping, isWritten);
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
    identity: identityOf(mapping, syntax),
    tableIn: (text) => (carrier === "table" ? readTable(text, mapping) : undefined),
    ...(carrier === "table" ? { passedOver: (text) => countPassedOver(text, mapping) } : {}),
    headerIn: (text) => (carrier === "table" ? findHeader(text, mapping)?.header : undefined),
    mapping,
    reads: pathsRead(mapping),
    validates: mapping.schema?.validates === true,
    canValidate: mapping.schema?.validator !== undefined,
  };
}

/** What is held against its schema as a whole is read as a whole, and so is JSON. */
function sectionsOf(mapping: Mapping, syntax: Syntax, read: Sections["readWellFormed"]): Sections | undefined {
  if (mapping.schema?.validates === true || syntax === "json") return undefined;
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

function tableFile(text: string, mapping: Mapping): TreeFile {
  const read = readTable(text, mapping);
  const remarks: TreeRemark[] = [
    ...(read.telling > 0 ? [] : [noItems(text, mapping)]),
    ...(mapping.schema?.validates === true ? [notValidated("table", text)] : []),
    ...remarksOfRows(read),
  ];
  return {
    documents: [{ root: read.root, start: 0, end: text.length }],
    problems: [],
    remarks: remarks.sort((a, b) => a.start - b.start),
    reader: "strict",
    unread: [],
    usesAnchors: false,
  };
}

/** A file of YAML, read with keys that may repeat, as a mapping reads it. */
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
