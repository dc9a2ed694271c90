import { type OpenDocument, openDocument } from "../model/build.ts";
import { nameAt } from "../model/read.ts";
import { parseReference } from "../model/reference.ts";
import { documentKind } from "../schema/documentKind.ts";
import { readYaml } from "../yaml/read.ts";
import { content, contentOf, type Node, type YamlFile } from "../yaml/tree.ts";
import { longestText } from "./content.ts";
import { relocate } from "./relocate.ts";

/** Reads a text whose places are moved by `base`. */
export function readTree(text: string, base: number): YamlFile {
  const yaml = readYaml(text);
  relocate(
    yaml.documents.flatMap(({ root }) => root ?? []),
    base,
  );
  return yaml;
}

/** The documents of a tree, made anew: what their references lead to is held by their items. */
export function openDocuments(yaml: YamlFile, path: string): OpenDocument[] {
  return yaml.documents.flatMap(({ root }, index) => {
    const map = root === undefined ? undefined : content(root);
    if (map?.kind !== "map") return [];
    return [openDocument(map, kindOf(map, path), index)];
  });
}

/** What is no shipment and calls itself nothing is a BOM by its name only. */
function kindOf(map: Node, path: string): "bom" | "shipment" {
  return documentKind(map, /\.shipment\.ya?ml$/i.test(path) ? "shipment" : "bom");
}

/** Whether a document may be referred to: it says that it is a BOM, or its file's name does. */
export function isBom({ kind, root }: OpenDocument, path: string): boolean {
  return kind === "bom" && (contentOf(root, "kind") !== undefined || /\.bom\.ya?ml$/i.test(path));
}

/** The files that the items of a text refer to, as they name them, each once. */
export function filesNamedIn(documents: readonly OpenDocument[]): string[] {
  const named = new Set<string>();
  for (const { items } of documents) {
    for (const { node } of items) {
      const ref = nameAt(node, "ref");
      const parsed = ref === undefined ? undefined : parseReference(ref.value);
      if (parsed?.kind === "file" && isFollowed(parsed.file)) named.add(parsed.file);
    }
  }
  return [...named];
}

/** The files that a text names, as written. */
export function namedFilesIn(text: string, path: string): readonly string[] {
  return mayNameFiles(text) && text.length <= longestText ? filesNamedIn(openDocuments(readTree(text, 0), path)) : [];
}

/** Whether a text may name another file under `ref` at all; most do not, and need not be read for it. Escapes can spell anything. */
export function mayNameFiles(text: string): boolean {
  return text.includes("\\") || (/\bref\b/.test(text) && /\.ya?ml\b/i.test(text));
}

/** Whether a name is that of a file that is looked for. */
export function isFollowed(file: string): boolean {
  return /\.ya?ml$/i.test(file) && !file.includes("\\");
}
