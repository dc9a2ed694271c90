import type { Encoding } from "../../formats/encoding.ts";
import type { DocumentKind } from "../../model/types.ts";
import type { SchemaValidator } from "./validation/validator.ts";

/**
 * The location of items and facts in files of a foreign format. Such a file is read as a Lodestone document whose values keep their places
 * in the file.
 */
export interface Mapping {
  /** The name under `mappings`. */
  readonly name: string;
  readonly kind: DocumentKind;
  /** The paths of items in trees; all of them count. Empty for tables, whose rows are the items. */
  readonly items: readonly Path[];
  /** The paths from an item to its parts, at every depth. */
  readonly children: readonly Path[];
  /** The facts of the document, by paths from its root. */
  readonly document: readonly Field[];
  /** The facts of an item. */
  readonly fields: readonly Field[];
  /** The columns with reference designators, which can be used to refer to a row. */
  readonly designators: readonly Path[];
  /** The decimal separator; undefined for the default of tables or trees. */
  readonly decimal: "." | "," | undefined;
  /** The encoding of files without a byte order mark; undefined for UTF-8. */
  readonly encoding: Encoding | undefined;
  /** The names or name patterns of the workbook sheets to read; empty for every sheet that lists items. */
  readonly sheets: readonly string[];
  /** Rows and items to skip: those with one of these lower-case values at a path. */
  readonly without: readonly { readonly path: Path; readonly values: readonly string[] }[];
  /** The user's own schema, whose annotations locate the items and facts of a tree. Fields of the mapping override it. */
  readonly schema?: AnnotatedSchema;
}

/** A fact with its location. */
export interface Field {
  /** The keys in the Lodestone format: `["magnet", "grade"]`. The mass percent of an element is `["composition", "Dy"]`. */
  readonly field: readonly string[];
  /** The first existing source counts; for a description all of them. */
  readonly from: readonly Source[];
}

/** The source of a value: a path, or a constant for all items. */
export type Source = PathSource | { readonly constant: string };

/** A value at a path. */
export interface PathSource {
  readonly path: Path;
  /** The unit or currency of the number: a code, or a path to one. */
  readonly unit: string | Path | undefined;
  /** The meanings of words in the file. */
  readonly values: ReadonlyMap<string, string>;
}

/** The paths that some facts are read from, including those of units. */
export function pathsIn(fields: readonly Field[]): readonly Path[] {
  return fields.flatMap(({ from }) =>
    from.flatMap((source) => ("constant" in source ? [] : [source.path, ...(typeof source.unit === "object" ? [source.unit] : [])])),
  );
}

/** A user's JSON Schema whose annotations under `x-lodestone` locate facts. It does not determine if a text is a table or tree. */
export interface AnnotatedSchema {
  /** The document kind that the annotations declare; undefined without one. */
  readonly kind: DocumentKind | undefined;
  /** The position of the root of a document. */
  readonly root: Position;
  /** The facts that the annotations define: of an item, of the document, and of the entries of each list such as `composition`. */
  readonly fields: readonly Field[];
  readonly document: readonly Field[];
  readonly entries: ReadonlyMap<string, readonly Field[]>;
  /** The facts of an item by table column: the annotations directly below it. */
  readonly columns: readonly Field[];
  /**
   * True when files are to be validated against the schema. `validator`: undefined when the schema cannot be used; the fault is reported at
   * the schema.
   */
  readonly validates: boolean;
  readonly validator: SchemaValidator | undefined;
  /** A stable text for equal schemas. Positions are cyclic and cannot be serialised. */
  toJSON(): string;
}

/** All places in a schema that apply to the same value, merged. Places that lead to no annotation are left out. */
export interface Position {
  readonly means: Meaning | undefined;
  readonly byKey: ReadonlyMap<string, Position>;
  /** The position of keys that are not named. */
  readonly otherKeys: Position | undefined;
  /** The positions of the first entries of a list; `rest` is that of all later ones. */
  readonly first: readonly (Position | undefined)[];
  readonly rest: Position | undefined;
}

/** The meaning of a value at a position. */
export interface Meaning {
  /** An item, a fact, or an entry of a list or the list itself. */
  readonly what: "item" | "fact" | { readonly list: string };
  /** The source of the fact for collecting facts; for an entry that is a plain value, that of the value. */
  readonly source: PathSource | undefined;
  /** The source of the fact given by the map key of the value. */
  readonly key: PathSource | undefined;
  /** The meaning of Lodestone keys below it, for places without annotations. Nested keys are joined by slashes. */
  readonly ownKeys: ReadonlyMap<string, PathSource>;
}

/** The steps of a path, from the item or, with `fromRoot`, from the document. In a table, a path has one step: the column. */
export interface Path {
  readonly fromRoot: boolean;
  readonly steps: readonly Step[];
  /** The path as written. */
  readonly text: string;
}

/** A step: a key, every entry, the key that `*` matched, or every entry whose text under a key has a value. An empty value stands for a missing key. */
export type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "every"; readonly where?: { readonly key: string; readonly is: string } }
  | { readonly kind: "taken" };

/** A step in a displayed path: the key, or a star for list entries. */
export function keyOfStep(step: Step): string {
  return step.kind === "key" ? step.key : "*";
}

/**
 * Parses a path. `~1` and `~0` stand for a slash and a tilde in a key.
 *
 * @param columns true for a table, where a column name is never split
 * @returns undefined for an invalid path
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

/** The pieces between slashes, without splitting brackets; undefined when a piece is empty or a bracket is not closed. */
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
