import type { Encoding } from "../../formats/encoding.ts";
import type { DocumentKind } from "../../model/types.ts";
import type { SchemaValidator } from "./validation/validator.ts";

/**
 * Where a file that is not in our format keeps its items and their facts. Whatever it is written in, it is read as a document of ours
 * whose values stand where they stand in that file.
 */
export interface Mapping {
  /** The name under `mappings`. */
  readonly name: string;
  readonly kind: DocumentKind;
  /** Where the items are, in trees; all of them count. Empty for tables, whose rows are items. */
  readonly items: readonly Path[];
  /** Where the parts of an item are, from the item; at every depth. */
  readonly children: readonly Path[];
  /** Facts of the document, by paths from its root. */
  readonly document: readonly Field[];
  /** Facts of an item. */
  readonly fields: readonly Field[];
  /** Columns with the names of parts in the drawing, for whoever refers to a row by one. */
  readonly designators: readonly Path[];
  /** What stands before the decimals, where it is not what tables and trees usually have. */
  readonly decimal: "." | "," | undefined;
  /** What the files are in where no byte order mark says it; undefined for UTF-8. */
  readonly encoding: Encoding | undefined;
  /** The names of the sheets that are read of a workbook, or patterns of them; empty for each that lists items. */
  readonly sheets: readonly string[];
  /** Rows and items to be passed over: those that have one of these values, in small letters, under a path. */
  readonly without: readonly { readonly path: Path; readonly values: readonly string[] }[];
  /** The user's own schema, which says where the items of a tree and their facts are; fields that stand beside it win. */
  readonly schema?: AnnotatedSchema;
}

/** One fact of our format, and where it is. */
export interface Field {
  /** Keys of our format: `["magnet", "grade"]`; the mass percent of an element is `["composition", "Dy"]`. */
  readonly field: readonly string[];
  /** The first that is there; for a description all of them. */
  readonly from: readonly Source[];
}

/** Where a value is: at a path, or the same for every item. */
export type Source = PathSource | { readonly constant: string };

/** A value at a path. */
export interface PathSource {
  readonly path: Path;
  /** The unit or currency of the number: a code, or a path to one. */
  readonly unit: string | Path | undefined;
  /** What words of the file mean. */
  readonly values: ReadonlyMap<string, string>;
}

/** The paths that some facts are read from, those to units among them. */
export function pathsIn(fields: readonly Field[]): readonly Path[] {
  return fields.flatMap(({ from }) =>
    from.flatMap((source) => ("constant" in source ? [] : [source.path, ...(typeof source.unit === "object" ? [source.unit] : [])])),
  );
}

/** A JSON Schema of the user's, whose words under `x-lodestone` say what stands where. It says nothing of how a text is read as a table or tree. */
export interface AnnotatedSchema {
  /** What the words say a file is; undefined where none does. */
  readonly kind: DocumentKind | undefined;
  /** Where the root of a document stands in it. */
  readonly root: Position;
  /** The facts that its words give: of an item, of the document, and of the entries of each list of ours such as `composition`. */
  readonly fields: readonly Field[];
  readonly document: readonly Field[];
  readonly entries: ReadonlyMap<string, readonly Field[]>;
  /** The facts of an item by the columns of a table: the words right below it. */
  readonly columns: readonly Field[];
  /** Whether its files are to be held against it, and by what; nothing where it is not to be had, of which is told where the schema stands. */
  readonly validates: boolean;
  readonly validator: SchemaValidator | undefined;
  /** The same text for the same schema: positions lead back to one another. */
  toJSON(): string;
}

/** All places of a schema at which one value of a file can stand, taken as one. What leads to no word is left out. */
export interface Position {
  readonly means: Meaning | undefined;
  readonly byKey: ReadonlyMap<string, Position>;
  /** Of the keys that are not named. */
  readonly otherKeys: Position | undefined;
  /** Of the first entries of a list, one by one, and of those after them. */
  readonly first: readonly (Position | undefined)[];
  readonly rest: Position | undefined;
}

/** What the word at a position says of a value there. */
export interface Meaning {
  /** An item; a fact; or an entry of a list of ours, or the whole of one. */
  readonly what: "item" | "fact" | { readonly list: string };
  /** Where the fact comes from, for whoever gathers the facts; of an entry that is a bare value, its own. */
  readonly source: PathSource | undefined;
  /** Where the key that the value stands under in its map is a fact of it, the same for that. */
  readonly key: PathSource | undefined;
  /** What our own keys below it mean, where the schema has no words below it; a key within another is behind a slash. */
  readonly ownKeys: ReadonlyMap<string, PathSource>;
}

/** The steps of a path, from the item or, where it begins at the root, from the document. In a table one step: the column. */
export interface Path {
  readonly fromRoot: boolean;
  readonly steps: readonly Step[];
  /** As it is written. */
  readonly text: string;
}

/** One step: a key, every entry, the key that `*` took, or every entry in which the text under a key is a value. */
export type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "every"; readonly where?: { readonly key: string; readonly is: string } }
  | { readonly kind: "taken" };

/** A step as a path is told: the key, or a star for the entries of a list. */
export function keyOfStep(step: Step): string {
  return step.kind === "key" ? step.key : "*";
}

/**
 * Reads a path. `~1` and `~0` stand for a slash and a tilde in a key.
 *
 * @param columns true for a table, where the name of a column is never taken apart
 * @returns undefined where it is no path
 */
export function readPath(text: string, columns: boolean): Path | undefined {
  if (columns) return text.trim() === "" ? undefined : { fromRoot: false, steps: [{ kind: "key", key: text }], text };
  const fromRoot = text.startsWith("/");
  const parts = stepsIn(fromRoot ? text.slice(1) : text);
  if (parts === undefined) return undefined;
  const steps: Step[] = [];
  for (const part of parts) {
    const step = stepOf(part);
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return { fromRoot, steps, text };
}

/** The pieces between the slashes, those in brackets left alone; undefined where one is empty or a bracket is not closed. */
function stepsIn(text: string): readonly string[] | undefined {
  const parts = text.match(/(?:\[[^\]]*\]|[^/[\]])+/g) ?? [];
  return parts.join("/") === text ? parts : undefined;
}

function stepOf(part: string): Step | undefined {
  if (part === "*") return { kind: "every" };
  if (part === "@key") return { kind: "taken" };
  const selected = /^\*\[([^=\]]+)=([^\]]*)\]$/.exec(part);
  if (selected !== null) return { kind: "every", where: { key: unescaped(selected[1] ?? ""), is: selected[2] ?? "" } };
  if (/[[\]*]/.test(part) || part.startsWith("@")) return undefined;
  return { kind: "key", key: unescaped(part) };
}

function unescaped(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
