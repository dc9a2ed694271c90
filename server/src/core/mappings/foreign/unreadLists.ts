import { type ContentNode, content, valuesIn } from "../../formats/tree.ts";
import { perKey } from "../../perKey.ts";
import type { Span } from "../../text/span.ts";
import { tellingFields } from "./fieldKinds.ts";
import { keyOfStep, type Mapping, pathsIn } from "./mapping.ts";

/** A list of maps that resemble items, none of which is read. */
export interface UnreadList extends Span {
  /** The path from the root: keys joined by slashes, with a star for list entries. */
  readonly path: string;
}

/** The maximum depth of the search for lists. */
const deepest = 12;

/**
 * Finds lists, or maps used as lists, of maps with at least two typical item keys but no item; the first list for each path.
 *
 * @param read nodes read as items, or excluded by the mapping
 */
export function unreadLists(root: ContentNode, read: ReadonlySet<ContentNode>, mapping: Mapping): readonly UnreadList[] {
  const found = new Map<string, UnreadList>();
  const selected = selecting(mapping);
  const look = (node: ContentNode, path: string, at: Span, depth: number): void => {
    if (node.kind === "scalar" || depth > deepest) return;
    const hasItems = selected.has(path) || valuesIn(node).some((one) => read.has(one));
    if (!hasItems && holdsParts(node, mapping)) {
      if (!found.has(path)) found.set(path, { path, start: at.start, end: at.end });
    } else if (node.kind === "map") {
      for (const { name, key, value } of node.entries) look(content(value), `${path}/${name}`, key, depth + 1);
    } else {
      // Next to items, a list contains entries that the mapping deliberately does not select.
      for (const one of node.items) if (!hasItems || read.has(content(one))) look(content(one), `${path}/*`, one, depth + 1);
    }
  };
  look(root, "", { start: root.start, end: root.start }, 0);
  return [...found.values()];
}

/** The paths of lists of which the mapping selects entries; other entries are excluded deliberately. */
const selecting = perKey(({ items }: Mapping): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { steps } of items)
    for (const [at, step] of steps.entries())
      if (step.kind === "every" && step.where !== undefined) paths.add(["", ...steps.slice(0, at).map(keyOfStep)].join("/"));
  return paths;
});

/** True for a list, or a map used as one, of maps with at least two typical item keys. A list may contain texts and empty entries too. */
export function holdsParts(node: ContentNode, mapping: Mapping): boolean {
  const below = valuesIn(node);
  if (!below.every(({ kind }) => kind === "map" || (kind === "scalar" && node.kind === "seq"))) return false;
  const fields = fieldsByKey(mapping);
  return below.some((one) => isPart(one, fields));
}

function isPart(node: ContentNode, fields: ReadonlyMap<string, string>): boolean {
  if (node.kind !== "map") return false;
  const said = new Set(node.entries.flatMap(({ name }) => fields.get(name) ?? []));
  return said.size >= 2 && [...said].some((field) => tellingFields.has(field));
}

/** The fields typical of parts, by the item key they are read from. */
const fieldsByKey = perKey(
  ({ fields }: Mapping) =>
    new Map(
      fields.flatMap((field) => {
        const [name = ""] = field.field;
        if (name !== "quantity" && name !== "manufacturerPartNumber" && !tellingFields.has(name)) return [];
        return pathsIn([field]).flatMap(({ fromRoot, steps: [step] }) =>
          !fromRoot && step?.kind === "key" ? [[step.key, name] as const] : [],
        );
      }),
    ),
);
