import { content, contentOf, entriesOf, type Node, type TreeFile } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { toValue } from "../schema/toValue.ts";
import { mappingLines, type ProposedMapping } from "./recogniseMapping.ts";

/** A mapping of `mappings`, with the globs of its files. */
export interface WrittenMapping {
  readonly name: string;
  readonly mapping: ProposedMapping;
  readonly globs: readonly string[];
}

/** A text to insert at an offset. */
export interface TextInsertion {
  readonly offset: number;
  readonly newText: string;
}

/** Lines of a `mappings` key with these mappings. */
export function mappingsLines(mappings: readonly WrittenMapping[], indent = 0): readonly string[] {
  return [`${" ".repeat(indent)}mappings:`, ...indented(mappings, indent + 2)];
}

/** Lines of a mapping below `mappings`, without indentation. */
function namedMappingLines({ name, mapping, globs }: WrittenMapping): readonly string[] {
  return [
    `${name}:`,
    "  files:",
    ...globs.map((glob) => `    - ${JSON.stringify(glob)}`),
    ...mappingLines(mapping).map((line) => `  ${line}`),
  ];
}

/** Text of a `mappings` key with these mappings. */
export function mappingsText(mappings: readonly WrittenMapping[]): string {
  return mappingsLines(mappings)
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Inserts mappings into a `lodestone.yaml`. All existing settings stay as they are: the result is parsed again, and undefined is returned
 * where anything else changed its meaning.
 */
export function addMappings(text: string, mappings: readonly WrittenMapping[]): TextInsertion | undefined {
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
  /** Columns of indentation of the inserted line. */
  readonly indent: number;
  readonly isUnderMappings: boolean;
}

/** True for a text with at most one document, without problems and without anchors. */
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

/** Offset of the start of the next line; the offset itself where a line starts there. */
function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

function indented(mappings: readonly WrittenMapping[], indent: number): readonly string[] {
  return mappings.flatMap(namedMappingLines).map((line) => " ".repeat(indent) + line);
}

/**
 * A key that is equal for documents with the same content. It ignores the given names under `mappings`, and the whole key where nothing
 * else is there.
 */
function meaning(root: Node | undefined, leftOut: ReadonlySet<string>): string {
  if (root?.kind !== "map") return JSON.stringify(root === undefined ? [] : toValue(root));
  return JSON.stringify(
    root.entries.flatMap(({ name, value }) => {
      if (name !== "mappings") return [[name, toValue(value)]];
      const others = entriesOf(content(value)).filter((one) => !leftOut.has(one.name));
      return others.length === 0 ? [] : [[name, others.map((one) => [one.name, toValue(one.value)])]];
    }),
  );
}
