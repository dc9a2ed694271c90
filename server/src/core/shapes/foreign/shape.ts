import type { DocumentKind } from "../../model/types.ts";

/**
 * Where a file that is not in our format keeps its items and their facts. Whatever it is written in, it is read as a document of ours
 * whose values stand where they stand in that file.
 */
export interface Shape {
  /** The name under `shapes`. */
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
  /** What stands before the decimals, where it is not what tables and trees usually have. */
  readonly decimal: "." | "," | undefined;
  /** Rows and items to be passed over: those that have one of these values, in small letters, under a path. */
  readonly without: readonly { readonly path: Path; readonly values: readonly string[] }[];
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
