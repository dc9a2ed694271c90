import { type ContentNode, content, contentOf, type Entry, entryOf, type Node } from "../../../core/formats/tree.ts";
import { parseReference } from "../../../core/model/reference.ts";
import type { CheckResult, Span } from "../../../index.ts";
import { keysThatUse, type NameKind } from "./names.ts";

/**
 * Where a document says a name of a kind first: declared, used, referred to without being declared, written bare in place
 * of a party's key, or brought in by an alias or a merge. Whatever is given this name becomes what those places mean.
 */
export function placeOfName({ file }: Pick<CheckResult, "file">, document: number, kind: NameKind, name: string): Span | undefined {
  const root = file.tree.documents[document]?.root;
  return root === undefined ? undefined : (declaredKey(root, kind, name) ?? new Search(kind, name).in(root));
}

function declaredKey(root: Node, kind: NameKind, name: string): Span | undefined {
  if (kind !== "end-use" && kind !== "party") return undefined;
  const declared = contentOf(root, kind === "party" ? "parties" : "endUses");
  return entryOf(declared, name)?.key;
}

class Search {
  readonly #kind: NameKind;
  readonly #name: string;
  /** What aliases and merges bring in often is looked through once. */
  readonly #seen = new Set<ContentNode>();

  constructor(kind: NameKind, name: string) {
    this.#kind = kind;
    this.#name = name;
  }

  in(node: Node): Span | undefined {
    const inner = content(node);
    if (inner.kind === "scalar" || this.#seen.has(inner)) return undefined;
    this.#seen.add(inner);
    return inner.kind === "seq" ? first(inner.items, (item) => this.in(item)) : first(inner.entries, (entry) => this.#inEntry(entry));
  }

  #inEntry({ name: key, value }: Entry): Span | undefined {
    if (key.startsWith("x-")) return undefined;
    return this.#asName(key, value) ?? this.in(value);
  }

  #asName(key: string, value: Node): Span | undefined {
    if (keysThatUse().get(key) === this.#kind) return this.#among(value);
    if (this.#kind === "part" && (key === "partNumber" || key === "ref")) return this.#says(value, key === "ref");
    const list = content(value);
    if (this.#kind !== "licence" || key !== "licences" || list.kind !== "seq") return undefined;
    return first(list.items, (licence) => {
      const number = entryOf(licence, "number");
      return number === undefined ? undefined : this.#says(number.value);
    });
  }

  /** In a use: one name, or a list of them. */
  #among(node: Node): Span | undefined {
    const inner = content(node);
    return inner.kind === "seq" ? first(inner.items, (item) => this.#says(item)) : this.#says(inner);
  }

  #says(node: Node, isReference = false): Span | undefined {
    const scalar = content(node);
    if (scalar.kind !== "scalar" || scalar.value === null) return undefined;
    const said = isReference ? parseReference(scalar.source) : undefined;
    const name = said === undefined ? scalar.source : said.kind === "part" ? said.part : undefined;
    return name === this.#name ? scalar : undefined;
  }
}

function first<T>(among: readonly T[], find: (one: T) => Span | undefined): Span | undefined {
  for (const one of among) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
