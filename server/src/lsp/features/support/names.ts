import { content, type Entry, entryOf, type MapNode, type Node, type ScalarNode } from "../../../core/formats/tree.ts";
import { parseReference } from "../../../core/model/reference.ts";
import { perKey } from "../../../core/perKey.ts";
import type { CheckResult, Span } from "../../../index.ts";
import { branches, type Meaning, meaningsAt } from "./schema.ts";

/** What has a name that other places use: of an end use and a party, those of its document; of a part and a licence, other documents and files too. */
export type NameKind = "end-use" | "party" | "licence" | "part";

/** One place where a name stands. */
export interface Occurrence extends Span {
  readonly kind: NameKind;
  readonly name: string;
  readonly declares: boolean;
  /** Position in the file of the document that it stands in; a name in another document stands for something else, but for that of a licence. */
  readonly document: number;
  /** The scalar that the name is written in; the span covers the name alone, without quotes and `#`. */
  readonly scalar: ScalarNode;
  /** What is declared, from its first key to its end; of a use, the scalar. */
  readonly whole: Span;
}

/** A text as read. */
type Read = Pick<CheckResult, "file">;

/** Every place of every name, in the order of the documents; what came in by an alias or a merge is found where it is written. */
export const namesIn: (result: Read) => readonly Occurrence[] = perKey((result) => {
  const found: Occurrence[] = [];
  result.file.tree.documents.forEach(({ root }, document) => {
    const map = root === undefined ? undefined : content(root);
    if (map?.kind === "map") collect(map, document, found);
  });
  return found;
});

/** The name at an offset; the end of the name still belongs to it. */
export function nameAt(result: Read, offset: number): Occurrence | undefined {
  return namesIn(result).find(
    ({ start, end, scalar }) => (start <= offset && offset <= end) || (scalar.start <= offset && offset < scalar.end),
  );
}

/** Every place of the same name in the same document, itself included. */
export function sameName(result: Read, { kind, name, document }: Pick<Occurrence, "kind" | "name" | "document">): readonly Occurrence[] {
  return namesIn(result).filter((other) => other.kind === kind && other.name === name && other.document === document);
}

let usingKeys: ReadonlyMap<string, NameKind> | undefined;

/** The keys whose value may be the name of a licence or, as the schemas say, the key of a party or of an end use. */
export function keysThatUse(): ReadonlyMap<string, NameKind> {
  if (usingKeys !== undefined) return usingKeys;
  const keys = new Map<string, NameKind>([["licence", "licence"]]);
  const seen = new Set<string>();
  const visit = (meaning: Meaning): void => {
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

function collect(root: MapNode, document: number, into: Occurrence[]): void {
  const add = (kind: NameKind, scalar: ScalarNode, name: string, declares: boolean, whole: Span, skip = 0): void => {
    const quotes = scalar.style === "single" || scalar.style === "double" ? 1 : 0;
    const span = { start: scalar.start + quotes + skip, end: scalar.end - quotes };
    into.push({ ...span, kind, name, declares, document, scalar, whole });
  };
  const parties = new Set<string>();
  for (const [key, kind] of [
    ["endUses", "end-use"],
    ["parties", "party"],
  ] as const) {
    const entry = entryOf(root, key);
    const map = entry === undefined ? undefined : content(entry.value);
    for (const { key: name, name: text, value, via } of map?.kind === "map" ? map.entries : []) {
      if (kind === "party") parties.add(text);
      if (via === undefined) add(kind, name, text, true, { start: name.start, end: Math.max(name.end, value.end) });
    }
  }
  const visitUse = (kind: NameKind, node: Node): void => {
    if (node.kind === "seq") for (const item of node.items) visitUse(kind, item);
    if (node.kind !== "scalar" || node.value === null) return;
    if (kind !== "party" || parties.has(node.source)) add(kind, node, node.source, false, node);
  };
  const visitEntry = (owner: MapNode, entry: Entry): void => {
    const { name, value } = entry;
    if (name.startsWith("x-")) return;
    const use = keysThatUse().get(name);
    if (use !== undefined) visitUse(use, value);
    if (value.kind === "scalar" && value.value !== null) {
      if (name === "ref") {
        const parsed = parseReference(value.source);
        if (parsed.kind === "part") add("part", value, parsed.part, false, value, 1);
      } else if (name === "partNumber") add("part", value, value.source, true, owner);
    }
    if (name === "licences" && value.kind === "seq") {
      for (const licence of value.items) {
        const number = licence.kind === "map" ? entryOf(licence, "number")?.value : undefined;
        if (number?.kind === "scalar" && number.value !== null) add("licence", number, number.source, true, licence);
      }
    }
    visit(value);
  };
  const visit = (node: Node): void => {
    if (node.kind === "seq") for (const item of node.items) visit(item);
    if (node.kind === "map") for (const entry of node.entries) if (entry.via === undefined) visitEntry(node, entry);
  };
  visit(root);
}
