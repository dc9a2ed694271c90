import { tableEndings } from "../../fileNames.ts";
import type { Row } from "../../formats/csv/index.ts";
import type { Format } from "../../formats/format.ts";
import { content, type ReadOptions, type TreeDocument, type TreeFile, type TreeRemark } from "../../formats/tree.ts";
import { yaml } from "../../formats/yaml/index.ts";
import { message, verbatim } from "../../l10n/message.ts";
import { firstLineOf } from "../../text/firstLine.ts";
import type { UnknownWord } from "./facts.ts";
import { inItems } from "./mistakes.ts";
import { notValidated } from "./schema/notValidated.ts";
import type { Path, Shape, Step } from "./shape.ts";
import { findHeader, type ReadTable, readTable } from "./table.ts";
import { readTree } from "./tree.ts";

/** How the items of a file lie in it. */
export type Carrier = "table" | "tree";

/** What a file is written in, which for a tree is YAML, or JSON, which is read as the YAML that it is. */
export type Syntax = "table" | "yaml" | "json";

/** How a file is written, by the ending of its name. */
export function syntaxOf(fileName: string): Syntax {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return tableEndings.has(ending) ? "table" : ending === "json" ? "json" : "yaml";
}

/** The format of the files of a shape, which also tells how it reads one. */
export interface ShapedFormat extends Format {
  /** How a text is cut and read as a table; undefined where the files are trees. */
  tableIn(text: string): ReadTable | undefined;
  /** The row with the names of the columns, without the table being read. */
  headerIn(text: string): Row | undefined;
  /** The paths from an item that its facts are read from, and the keys that paths select entries by, as keys between slashes. */
  readonly reads: ReadonlySet<string>;
  /** Whether files are to be held against the schema of the shape, and whether the schema allows that. */
  readonly validates: boolean;
  readonly canValidate: boolean;
}

/** The format of the files of a shape: what is read from them is a document of ours whose values stand where they stand in the file. */
export function shapedFormat(shape: Shape, syntax: Syntax): ShapedFormat {
  const carrier: Carrier = syntax === "table" ? "table" : "tree";
  return {
    endings: [],
    ...(syntax === "yaml" ? { syntax: yaml } : {}),
    read: (text, options) => (carrier === "table" ? tableFile(text, shape) : treeFile(text, shape, syntax === "yaml", options)),
    isWritten: false,
    comments: syntax === "yaml" ? yaml.comments : undefined,
    glance: undefined,
    sections: undefined,
    documents: shape.kind,
    identity: identityOf(shape, syntax),
    tableIn: (text) => (carrier === "table" ? readTable(text, shape) : undefined),
    headerIn: (text) => (carrier === "table" ? findHeader(text, shape)?.header : undefined),
    reads: pathsRead(shape),
    validates: shape.schema?.validates === true,
    canValidate: shape.schema?.validator !== undefined,
  };
}

/** Shapes are read anew with every look at the settings; what they say tells whether they are the same. */
function identityOf(shape: Shape, syntax: Syntax): string {
  return JSON.stringify([syntax, shape], (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function pathsRead({ items, children, fields, schema }: Shape): ReadonlySet<string> {
  const sources = [...fields, ...(schema?.columns ?? [])].flatMap(({ from }) => from.flatMap((one) => ("path" in one ? [one] : [])));
  const paths = sources.flatMap(({ path, unit }) => (typeof unit === "object" ? [path, unit] : [path]));
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
  return steps.map((step) => (step.kind === "key" ? step.key : "*")).join("/");
}

function tableFile(text: string, shape: Shape): TreeFile {
  const { root, faults, unknownWords, telling } = readTable(text, shape);
  const remarks: TreeRemark[] = [
    ...(telling > 0 ? [] : [noItems(text, shape)]),
    ...(shape.schema?.validates === true ? [notValidated("table", text)] : []),
    ...unknownWords.map(unknownWord),
    ...faults.map(({ kind, start, end }) => ({
      rule: "csv/syntax" as const,
      summary: message("csv-syntax", { kind }),
      details: [message("csv-syntax-advice", { kind })],
      start,
      end,
    })),
  ];
  return {
    documents: [{ root, start: 0, end: text.length }],
    problems: [],
    remarks: remarks.sort((a, b) => a.start - b.start),
    reader: "strict",
    unread: [],
    usesAnchors: false,
  };
}

function treeFile(text: string, shape: Shape, isWritten: boolean, options: ReadOptions | undefined): TreeFile {
  const file = yaml.read(text, { ...options, repeats: true });
  const remarks: TreeRemark[] = [...(file.remarks ?? [])];
  let items = 0;
  const documents = file.documents.map((document): TreeDocument => {
    if (document.root === undefined) return document;
    const read = readTree(content(document.root), shape);
    items += read.telling;
    remarks.push(...read.unknownWords.map((word) => (isWritten ? { ...unknownWord(word), fixes: word.fixes } : unknownWord(word))));
    // Of broken text it is said that it is broken, and what was left out of it is no mistake of its own.
    if (file.problems.length === 0) remarks.push(...inItems(shape.schema?.validator?.mistakesIn(document.root, text) ?? [], read.root));
    return { ...document, root: read.root };
  });
  if (items === 0 && file.problems.length === 0) remarks.unshift(noItems(text, shape));
  return { ...file, documents, remarks: remarks.sort((a, b) => a.start - b.start) };
}

/** Nothing found must not look like nothing to find. */
function noItems(text: string, { name }: Shape): TreeRemark {
  return {
    rule: "shape/no-items",
    summary: message("shape-no-items", { shape: verbatim(`\`${name}\``) }),
    details: [message("shape-no-items-advice")],
    ...firstLineOf(text),
  };
}

function unknownWord({ word, field, start, end }: UnknownWord): TreeRemark {
  return {
    rule: "shape/value",
    summary: message("shape-value", { word: verbatim(`\`${word}\``), field: verbatim(`\`${field}\``) }),
    details: [message("shape-value-advice")],
    start,
    end,
  };
}
