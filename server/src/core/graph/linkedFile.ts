import { isNameableFile, nameableWithin } from "../fileNames.ts";
import { type Format, mayHold } from "../formats/format.ts";
import { formatOf } from "../formats/registry.ts";
import { content, type Node, type TreeFile } from "../formats/tree.ts";
import { itemNodes, visitItems } from "../mappings/own/items.ts";
import { type OpenDocument, openDocument } from "../mappings/own/read.ts";
import { FieldRecord } from "../model/record.ts";
import { parseReference } from "../model/reference.ts";
import type { DocumentKind, PartFacts, Supposed } from "../model/types.ts";
import { pathFrom } from "../paths.ts";
import { documentKindIn } from "../schema/documentKind.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { OtherFile } from "../text/place.ts";
import type { Span } from "../text/span.ts";
import { longestText } from "./content.ts";
import { readAsChecked } from "./readPieces.ts";

/** A file that others refer to, in one version of its text. Its locations point into the file. */
export class LinkedFile implements OtherFile {
  readonly path: string;
  readonly #text: string;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.#text = text;
  }

  /** The line index of its text. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.#text, { skipMark: true });
    return this.#lines;
  }

  rangeOf({ start, end }: Span): ReturnType<OtherFile["rangeOf"]> {
    return { start: this.lines.positionAt(start), end: this.lines.positionAt(end) };
  }
}

/**
 * Opens the documents of a parsed file. Every call makes new documents, because items store their resolved references. `kind`: the kind of
 * all documents, where a mapping sets it.
 */
export function openDocuments(
  tree: TreeFile,
  file: OtherFile,
  parts: PartFacts | undefined,
  kind?: DocumentKind,
  supposed?: Supposed,
): OpenDocument[] {
  return tree.documents.flatMap(({ root }, index) => {
    const map = root === undefined ? undefined : content(root);
    if (map?.kind !== "map") return [];
    return [openDocument(map, kind ?? documentKindIn(file.path, map), index, file, parts, supposed)];
  });
}

/**
 * The files that the items of a file refer to, as written there, each once.
 *
 * @param known the parsed text, if it was parsed before
 */
export function namedFilesIn(text: string, path: string, format: Format = formatOf(path), known?: TreeFile): readonly string[] {
  if (text.length > longestText || !mayNameFiles(text, format)) return [];
  const named = new Set<string>();
  const tree = known ?? readAsChecked(text, format);
  const seen = new Set<Node>();
  for (const { root } of tree.documents)
    visitItems(itemNodes(root), (map) => {
      if (seen.has(map)) return undefined;
      seen.add(map);
      const ref = new FieldRecord(map, undefined).name("ref");
      const parsed = ref && parseReference(ref.value);
      if (parsed?.kind === "file" && isFollowed(parsed.file)) named.add(parsed.file);
      return map;
    });
  return [...named];
}

/** False when a text certainly names no other file under `ref`. Most files need no parse for that reason. */
export function mayNameFiles(text: string, format: Format): boolean {
  return format.names?.files !== false && mayHold(format, text, /\bref\b/, nameableWithin);
}

/** False when a text certainly holds a single document. With several, a reference of the file to itself may mean another document. */
export function mayBeSeveral(text: string, { glance }: Format): boolean {
  return glance?.mayBeSeveral(text) !== false;
}

/** True when a `ref` can name the path. A path with a `#` cannot be named: the rest would be read as a part number. */
export function isNameable(path: string): boolean {
  return isFollowed(path) && !path.includes("#");
}

/** The path below the root that a reference names; undefined for a reference that is not followed. */
export function pathFollowed(from: string, file: string): string | undefined {
  const path = isFollowed(file) ? pathFrom(from, file) : undefined;
  return path === "" ? undefined : path;
}

function isFollowed(file: string): boolean {
  return isNameableFile(file) && !file.includes("\\");
}
