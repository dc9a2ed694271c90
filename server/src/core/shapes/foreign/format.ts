import { afterBreak } from "../../formats/csv/cells.ts";
import type { Format } from "../../formats/format.ts";
import { content, type ReadOptions, type TreeDocument, type TreeFile, type TreeRemark } from "../../formats/tree.ts";
import { yaml } from "../../formats/yaml/index.ts";
import { message, verbatim } from "../../l10n/message.ts";
import type { UnknownWord } from "./facts.ts";
import type { Shape } from "./shape.ts";
import { readTable } from "./table.ts";
import { readTree } from "./tree.ts";

/** How a file of a shape is written. */
export type Carrier = "table" | "tree";

/** What names of files end in that are tables. */
export const tableEndings: ReadonlySet<string> = new Set(["csv", "tsv", "txt"]);

/** How a file is written, by the ending of its name; JSON is read as the YAML that it is. */
export function carrierOf(fileName: string): Carrier {
  return tableEndings.has(fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase()) ? "table" : "tree";
}

/** The format of the files of a shape: what is read from them is a document of ours whose values stand where they stand in the file. */
export function shapedFormat(shape: Shape, carrier: Carrier): Format {
  return {
    endings: [],
    read: (text, options) => (carrier === "table" ? tableFile(text, shape) : treeFile(text, shape, options)),
    isWritten: false,
    comments: carrier === "table" ? undefined : yaml.comments,
    glance: undefined,
    sections: undefined,
    documents: shape.kind,
    identity: identityOf(shape, carrier),
  };
}

/** Shapes are read anew with every look at the settings; what they say tells whether they are the same. */
function identityOf(shape: Shape, carrier: Carrier): string {
  return JSON.stringify([carrier, shape], (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function tableFile(text: string, shape: Shape): TreeFile {
  const { root, faults, unknownWords, telling } = readTable(text, shape);
  const remarks: TreeRemark[] = [
    ...(telling > 0 ? [] : [noItems(text, shape)]),
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

function treeFile(text: string, shape: Shape, options: ReadOptions | undefined): TreeFile {
  const file = yaml.read(text, options);
  const remarks: TreeRemark[] = [];
  let items = 0;
  const documents = file.documents.map((document): TreeDocument => {
    if (document.root === undefined) return document;
    const read = readTree(content(document.root), shape);
    items += read.telling;
    remarks.push(...read.unknownWords.map(unknownWord));
    return { ...document, root: read.root };
  });
  if (items === 0 && file.problems.length === 0) remarks.unshift(noItems(text, shape));
  return { ...file, documents, remarks };
}

/** Nothing found must not look like nothing to find. */
function noItems(text: string, { name }: Shape): TreeRemark {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let end = start;
  while (end < text.length && text[end] !== "\n" && text[end] !== "\r") end = afterBreak(text, end);
  return {
    rule: "shape/no-items",
    summary: message("shape-no-items", { shape: verbatim(`\`${name}\``) }),
    details: [message("shape-no-items-advice")],
    start,
    end,
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
