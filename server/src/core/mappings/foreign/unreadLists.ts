import { type ContentNode, content } from "../../formats/tree.ts";
import { perKey } from "../../perKey.ts";
import type { Span } from "../../text/span.ts";
import { tellingFields } from "./fieldMapping.ts";
import { keyOfStep, type Mapping, pathsIn } from "./mapping.ts";

/** A list of maps like those that are read as items, of which none is read. */
export interface UnreadList extends Span {
  /** From the root, keys between slashes, with a star for the entries of lists. */
  readonly path: string;
}

/** Lists that lie deeper are not looked for. */
const deepest = 12;

/**
 * Finds lists, and maps in their place, that hold maps with two keys or more of an item, and no item; of each path the first.
 *
 * @param read what is read as an item, or left out because the mapping says so
 */
export function unreadLists(root: ContentNode, read: ReadonlySet<ContentNode>, mapping: Mapping): readonly UnreadList[] {
  const fields = fieldsByKey(mapping);
  const found = new Map<string, UnreadList>();
  const selected = selecting(mapping);
  const look = (node: ContentNode, path: string, at: Span, depth: number): void => {
    if (node.kind === "scalar" || depth > deepest) return;
    const below =
      node.kind === "seq"
        ? node.items.map((one) => ({ node: content(one), at: one as Span, key: "*" }))
        : node.entries.map(({ name, key, value }) => ({ node: content(value), at: key, key: name }));
    const hasItems = below.some((one) => read.has(one.node)) || selected.has(path);
    if (!hasItems && areParts(node, below, fields)) {
      if (!found.has(path)) found.set(path, { path, start: at.start, end: at.end });
      return;
    }
    // Beside items a list has what the mapping does not select.
    for (const one of below)
      if (!hasItems || node.kind === "map" || read.has(one.node)) look(one.node, `${path}/${one.key}`, one.at, depth + 1);
  };
  look(root, "", { start: root.start, end: root.start }, 0);
  return [...found.values()];
}

/** The paths of lists of which the mapping selects entries: the others are left out on purpose. */
const selecting = perKey(({ items }: Mapping): ReadonlySet<string> => {
  const paths = new Set<string>();
  for (const { steps } of items)
    for (const [at, step] of steps.entries())
      if (step.kind === "every" && step.where !== undefined) paths.add(["", ...steps.slice(0, at).map(keyOfStep)].join("/"));
  return paths;
});

/** True for a list, or a map in its place, that holds maps with two keys or more of an item. */
export function holdsParts(node: ContentNode, mapping: Mapping): boolean {
  if (node.kind === "scalar") return false;
  const below = node.kind === "seq" ? node.items : node.entries.map(({ value }) => value);
  return areParts(
    node,
    below.map((one) => ({ node: content(one) })),
    fieldsByKey(mapping),
  );
}

/** A list may hold texts and empty entries beside its maps. */
function areParts(node: ContentNode, below: readonly { readonly node: ContentNode }[], fields: ReadonlyMap<string, string>): boolean {
  const mayBeside = (one: ContentNode): boolean => one.kind === "map" || (one.kind === "scalar" && node.kind === "seq");
  return below.every((one) => mayBeside(one.node)) && below.some((one) => isPart(one.node, fields));
}

function isPart(node: ContentNode, fields: ReadonlyMap<string, string>): boolean {
  if (node.kind !== "map") return false;
  const said = new Set(node.entries.flatMap(({ name }) => fields.get(name) ?? []));
  return said.size >= 2 && [...said].some((field) => tellingFields.has(field));
}

/** The fields that speak of parts and of little else, by the keys of an item that they are read from. */
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
