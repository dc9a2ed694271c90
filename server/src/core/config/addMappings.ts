import { content, contentOf, type Node, type TreeFile } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { mappingLines, type ProposedMapping } from "./recogniseMapping.ts";

/** A mapping that is written under `mappings`, with the files that it claims. */
export interface WrittenMapping {
  readonly name: string;
  readonly mapping: ProposedMapping;
  readonly globs: readonly string[];
}

/** A text that is put into another one. */
export interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/** Mappings as lines that begin with `mappings`, so far indented. */
export function mappingsLines(mappings: readonly WrittenMapping[], indent = 0): readonly string[] {
  return [`${" ".repeat(indent)}mappings:`, ...indented(mappings, indent + 2)];
}

/** A mapping as lines that stand under `mappings`, without their indentation. */
function namedMappingLines({ name, mapping, globs }: WrittenMapping): readonly string[] {
  return [
    `${name}:`,
    "  files:",
    ...globs.map((glob) => `    - ${JSON.stringify(glob)}`),
    ...mappingLines(mapping).map((line) => `  ${line}`),
  ];
}

/** Mappings as a text that begins with `mappings`. */
export function mappingsText(mappings: readonly WrittenMapping[]): string {
  return mappingsLines(mappings)
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Where mappings can be written into a `lodestone.yaml`, and what. What is there is left as it stands, and has to mean the same
 * afterwards: the text is read again with the mappings in it, and undefined is given where anything else is different.
 */
export function addMappings(text: string, mappings: readonly WrittenMapping[]): Insertion | undefined {
  const before = yaml.read(text);
  const place = isPlain(before) ? placeIn(text, before.documents[0]?.root) : undefined;
  if (place === undefined) return undefined;
  const { offset, indent, isUnderMappings } = place;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = isUnderMappings ? indented(mappings, indent) : mappingsLines(mappings, indent);
  const isAfterBreak = offset === 0 || text[offset - 1] === "\n" || /^\ufeff?$/.test(text);
  const newText = `${isAfterBreak ? "" : end}${lines.map((line) => line + end).join("")}`;
  const after = yaml.read(text.slice(0, offset) + newText + text.slice(offset));
  const names = new Set(mappings.map(({ name }) => name));
  const isSame = isPlain(after) && meaning(before.documents[0]?.root, new Set()) === meaning(after.documents[0]?.root, names);
  const added = contentOf(after.documents[0]?.root, "mappings");
  const isThere = added?.kind === "map" && added.entries.filter(({ name }) => names.has(name)).length === mappings.length;
  return isSame && isThere ? { offset, newText } : undefined;
}

interface Place {
  readonly offset: number;
  /** How far the line that is written there is indented. */
  readonly indent: number;
  readonly isUnderMappings: boolean;
}

/** Whether a text is one document without a mistake, in which what is written once is meant once. */
function isPlain({ documents, problems, usesAnchors }: TreeFile): boolean {
  return documents.length <= 1 && problems.length === 0 && !usesAnchors;
}

function placeIn(text: string, root: Node | undefined): Place | undefined {
  if (root === undefined) return { offset: text.length, indent: 0, isUnderMappings: false };
  if (root.kind !== "map" || root.flow) return undefined;
  const [first] = root.entries;
  const mappings = root.entries.find(({ name }) => name === "mappings");
  if (first === undefined) return undefined;
  if (mappings === undefined) return { offset: text.length, indent: columnOf(text, first.key.start), isUnderMappings: false };
  const { value } = mappings;
  const [firstMapping] = value.kind === "map" && !value.flow ? value.entries : [];
  if (firstMapping === undefined) return undefined;
  return { offset: nextLine(text, value.end), indent: columnOf(text, firstMapping.key.start), isUnderMappings: true };
}

function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return offset - start - (start === 0 && text.startsWith("\ufeff") ? 1 : 0);
}

/** Where the line begins that follows on a place; the place itself where it begins one. */
function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

function indented(mappings: readonly WrittenMapping[], indent: number): readonly string[] {
  return mappings.flatMap(namedMappingLines).map((line) => " ".repeat(indent) + line);
}

/** What a text says, the same for whatever says the same; some names under `mappings`, and it where nothing else is there, are left out. */
function meaning(root: Node | undefined, leftOut: ReadonlySet<string>): string {
  if (root?.kind !== "map") return JSON.stringify(root === undefined ? [] : said(root));
  const keys = root.entries.flatMap(({ name, value }) => {
    if (name !== "mappings" || value.kind !== "map") return [[name, said(value)]];
    const others = value.entries.filter((one) => !leftOut.has(one.name));
    return others.length === 0 ? [] : [[name, others.map((one) => [one.name, said(one.value)])]];
  });
  return JSON.stringify(keys);
}

function said(node: Node): unknown {
  const held = content(node);
  if (held.kind === "scalar") return { scalar: held.value, tag: held.tag };
  if (held.kind === "seq") return { seq: held.items.map(said) };
  return held.entries.map(({ name, value }) => [name, said(value)]);
}
