import type { Format } from "../../formats/format.ts";
import {
  content,
  contentOf,
  type Entry,
  entriesOf,
  entryOf,
  type MapNode,
  mapOf,
  type Node,
  quoteWidth,
  type ScalarNode,
  type ScalarStyle,
} from "../../formats/tree.ts";
import type { CheckResult } from "../../judge/types.ts";
import { parseReference } from "../../model/reference.ts";
import { perKey } from "../../perKey.ts";
import { branches, type DescribedSchema, meaningsAt } from "../../schema/meaning.ts";
import type { Span } from "../../text/span.ts";

/**
 * The kinds of names that other places refer to. End uses and parties are local to a document; parts and licences can be named from other
 * documents and files.
 */
export type NameKind = "end-use" | "party" | "licence" | "part";

/** A place where a name occurs. */
export interface Occurrence extends Span {
  readonly kind: NameKind;
  readonly name: string;
  readonly declares: boolean;
  /** The index of the document in the file. Except for licences, equal names in other documents are unrelated. */
  readonly document: number;
  /** The scalar that contains the name, with quotes and `#`; the span of the occurrence covers the name only. */
  readonly written: Span;
  readonly style: ScalarStyle;
  /** For a declaration, its whole text from the first key; for a use, the scalar that contains the name. */
  readonly whole: Span;
}

/** A parsed text. */
export type Read = Pick<CheckResult, "file">;

/** Parses a text for its names only. */
export function readForNames(text: string, format: Format): Read {
  return { file: { tree: format.read(text), documents: [] } };
}

/** Every occurrence of every name, in document order. Names from aliases or merges are located where they are written. */
export const namesIn: (result: Read) => readonly Occurrence[] = perKey((result) => {
  const found: Occurrence[] = [];
  result.file.tree.documents.forEach(({ root }, document) => {
    const map = mapOf(root);
    if (map !== undefined) collect(map, document, found);
  });
  return found;
});

/** The name at an offset, its end included. */
export function nameAt(result: Read, offset: number): Occurrence | undefined {
  return namesIn(result).find(
    ({ start, end, written }) => (start <= offset && offset <= end) || (written.start <= offset && offset < written.end),
  );
}

/** Every occurrence of the same name in the same document, including the given one. */
export function sameName(result: Read, { kind, name, document }: Pick<Occurrence, "kind" | "name" | "document">): readonly Occurrence[] {
  return namesIn(result).filter((other) => other.kind === kind && other.name === name && other.document === document);
}

let usingKeys: ReadonlyMap<string, NameKind> | undefined;

/** The keys whose value may be a name: of a licence, or, by the schemas, the key of a party or end use. */
function keysThatUse(): ReadonlyMap<string, NameKind> {
  if (usingKeys !== undefined) return usingKeys;
  const keys = new Map<string, NameKind>([["licence", "licence"]]);
  const seen = new Set<string>();
  const visit = (meaning: DescribedSchema): void => {
    for (const [key, property] of Object.entries(meaning.properties ?? {})) {
      for (const branch of branches(property)) {
        const entries = branch.items === undefined ? [branch] : branches(branch.items);
        for (const { title } of entries) {
          if (title === "KeyOfAnEndUse") keys.set(key, "end-use");
          if (title === "KeyOrNameOfAParty") keys.set(key, "party");
        }
        for (const inner of [
          ...entries,
          ...(typeof branch.additionalProperties === "object" ? branches(branch.additionalProperties) : []),
        ]) {
          if (inner.type !== "object" || inner.title === undefined || seen.has(inner.title)) continue;
          seen.add(inner.title);
          visit(inner);
        }
      }
    }
  };
  for (const kind of ["bom", "shipment"] as const) meaningsAt(kind, []).forEach(visit);
  usingKeys = keys;
  return keys;
}

/** Reports an occurrence of a name; for a declaration also its `whole` text. */
type Tell = (kind: NameKind, scalar: ScalarNode, name: string, declares: boolean, whole?: Span) => void;

function collect(root: MapNode, document: number, into: Occurrence[]): void {
  const parties = new Set<string>();
  const add: Tell = (kind, scalar, name, declares, whole = scalar) => {
    if (kind === "party" && !declares && !parties.has(name)) return;
    const { style } = scalar;
    const quotes = quoteWidth(style);
    const written = { start: scalar.start, end: scalar.end };
    // The `#` of a `ref` is not part of the name.
    const before = quotes + (kind === "part" && !declares ? 1 : 0);
    into.push({ start: scalar.start + before, end: scalar.end - quotes, kind, name, declares, document, style, written, whole });
  };
  for (const [key, kind] of declaring) {
    for (const { key: scalar, name, value, via } of entriesOf(contentOf(root, key))) {
      if (kind === "party") parties.add(name);
      if (via === undefined) add(kind, scalar, name, true, { start: scalar.start, end: Math.max(scalar.end, value.end) });
    }
  }
  new Walk(add, false).in(root);
}

/**
 * The first place where a document has a name of a kind: declared, used without a declaration, a bare party name in place of a key, or from
 * an alias or merge. A new declaration with this name would change the meaning of these places.
 */
export function placeOfName({ file }: Read, document: number, kind: NameKind, name: string): Span | undefined {
  const root = file.tree.documents[document]?.root;
  if (root === undefined) return undefined;
  const declared = declaring.flatMap(([key, of]) => (of === kind ? (entryOf(contentOf(root, key), name)?.key ?? []) : []));
  let first: Span | undefined = declared[0];
  if (first === undefined)
    new Walk((of, scalar, said) => {
      if (of === kind && said === name) first ??= scalar;
    }, true).in(root);
  return first;
}

/** The keys of a document whose nested keys declare names. */
const declaring = [
  ["endUses", "end-use"],
  ["parties", "party"],
] as const;

/** Walks a document and reports every name that is not a key. */
class Walk {
  readonly #tell: Tell;
  readonly #follows: boolean;
  /** Nodes already visited, so that aliases and merges are walked once. */
  readonly #seen = new Set<Node>();

  /** @param follows true to walk aliases and merges where they are used */
  constructor(tell: Tell, follows: boolean) {
    this.#tell = tell;
    this.#follows = follows;
  }

  in(node: Node): void {
    const inner = this.#at(node);
    if (inner.kind === "scalar" || inner.kind === "alias" || (this.#follows && this.#seen.has(inner))) return;
    if (this.#follows) this.#seen.add(inner);
    if (inner.kind === "seq") for (const item of inner.items) this.in(item);
    else for (const entry of inner.entries) if (entry.via === undefined || this.#follows) this.#entry(inner, entry);
  }

  #at(node: Node): Node {
    return this.#follows ? content(node) : node;
  }

  #entry(owner: MapNode, { name: key, value }: Entry): void {
    if (key.startsWith("x-")) return;
    const use = keysThatUse().get(key);
    if (use !== undefined) this.#uses(use, value);
    const inner = this.#at(value);
    if (inner.kind === "scalar" && inner.value !== null) {
      if (key === "partNumber") this.#tell("part", inner, inner.source, true, owner);
      const parsed = key === "ref" ? parseReference(inner.source) : undefined;
      if (parsed?.kind === "part") this.#tell("part", inner, parsed.part, false);
    }
    if (key === "licences" && inner.kind === "seq") for (const licence of inner.items) this.#licence(this.#at(licence));
    this.in(value);
  }

  /** Reports a use: a name, or a list of names. */
  #uses(kind: NameKind, node: Node): void {
    const inner = this.#at(node);
    if (inner.kind === "seq") for (const item of inner.items) this.#uses(kind, item);
    if (inner.kind === "scalar" && inner.value !== null) this.#tell(kind, inner, inner.source, false);
  }

  #licence(licence: Node): void {
    const value = licence.kind === "map" ? entryOf(licence, "number")?.value : undefined;
    const number = value === undefined ? undefined : this.#at(value);
    if (number?.kind === "scalar" && number.value !== null) this.#tell("licence", number, number.source, true, licence);
  }
}
