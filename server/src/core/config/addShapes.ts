import { content, contentOf, type Node, type TreeFile } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import { type ProposedShape, shapeLines } from "./recogniseShape.ts";

/** A shape that is written under `shapes`, with the files that it claims. */
export interface WrittenShape {
  readonly name: string;
  readonly shape: ProposedShape;
  readonly globs: readonly string[];
}

/** A text that is put into another one. */
export interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/** Shapes as lines that begin with `shapes`, so far indented. */
export function shapesLines(shapes: readonly WrittenShape[], indent = 0): readonly string[] {
  return [`${" ".repeat(indent)}shapes:`, ...indented(shapes, indent + 2)];
}

/** A shape as lines that stand under `shapes`, without their indentation. */
function namedShapeLines({ name, shape, globs }: WrittenShape): readonly string[] {
  return [`${name}:`, "  files:", ...globs.map((glob) => `    - ${JSON.stringify(glob)}`), ...shapeLines(shape).map((line) => `  ${line}`)];
}

/** Shapes as a text that begins with `shapes`. */
export function shapesText(shapes: readonly WrittenShape[]): string {
  return shapesLines(shapes)
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Where shapes can be written into a `lodestone.yaml`, and what. What is there is left as it stands, and has to mean the same
 * afterwards: the text is read again with the shapes in it, and undefined is given where anything else is different.
 */
export function addShapes(text: string, shapes: readonly WrittenShape[]): Insertion | undefined {
  const before = yaml.read(text);
  const place = isPlain(before) ? placeIn(text, before.documents[0]?.root) : undefined;
  if (place === undefined) return undefined;
  const { offset, indent, isUnderShapes } = place;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = isUnderShapes ? indented(shapes, indent) : shapesLines(shapes, indent);
  const isAfterBreak = offset === 0 || text[offset - 1] === "\n" || /^\ufeff?$/.test(text);
  const newText = `${isAfterBreak ? "" : end}${lines.map((line) => line + end).join("")}`;
  const after = yaml.read(text.slice(0, offset) + newText + text.slice(offset));
  const names = new Set(shapes.map(({ name }) => name));
  const isSame = isPlain(after) && meaning(before.documents[0]?.root, new Set()) === meaning(after.documents[0]?.root, names);
  const added = contentOf(after.documents[0]?.root, "shapes");
  const isThere = added?.kind === "map" && added.entries.filter(({ name }) => names.has(name)).length === shapes.length;
  return isSame && isThere ? { offset, newText } : undefined;
}

interface Place {
  readonly offset: number;
  /** How far the line that is written there is indented. */
  readonly indent: number;
  readonly isUnderShapes: boolean;
}

/** Whether a text is one document without a mistake, in which what is written once is meant once. */
function isPlain({ documents, problems, usesAnchors }: TreeFile): boolean {
  return documents.length <= 1 && problems.length === 0 && !usesAnchors;
}

function placeIn(text: string, root: Node | undefined): Place | undefined {
  if (root === undefined) return { offset: text.length, indent: 0, isUnderShapes: false };
  if (root.kind !== "map" || root.flow) return undefined;
  const [first] = root.entries;
  const shapes = root.entries.find(({ name }) => name === "shapes");
  if (first === undefined) return undefined;
  if (shapes === undefined) return { offset: text.length, indent: columnOf(text, first.key.start), isUnderShapes: false };
  const { value } = shapes;
  const [firstShape] = value.kind === "map" && !value.flow ? value.entries : [];
  if (firstShape === undefined) return undefined;
  return { offset: nextLine(text, value.end), indent: columnOf(text, firstShape.key.start), isUnderShapes: true };
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

function indented(shapes: readonly WrittenShape[], indent: number): readonly string[] {
  return shapes.flatMap(namedShapeLines).map((line) => " ".repeat(indent) + line);
}

/** What a text says, the same for whatever says the same; some names under `shapes`, and it where nothing else is there, are left out. */
function meaning(root: Node | undefined, leftOut: ReadonlySet<string>): string {
  if (root?.kind !== "map") return JSON.stringify(root === undefined ? [] : said(root));
  const keys = root.entries.flatMap(({ name, value }) => {
    if (name !== "shapes" || value.kind !== "map") return [[name, said(value)]];
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
