import { userKeyedMaps } from "../../generated/keys.ts";
import { type ContentNode, content, type Entry, type Node } from "../formats/tree.ts";
import { pointerStep } from "../text/pointer.ts";

/** Path from the document to a value, as a linked list, so that only findings cost a string. */
export interface Trail {
  readonly parent: Trail | undefined;
  readonly step: string | number;
}

/** The JSON Pointer of a trail. */
export function pathOf(trail: Trail | undefined): string {
  const steps: string[] = [];
  for (let at = trail; at !== undefined; at = at.parent) steps.push(typeof at.step === "number" ? String(at.step) : pointerStep(at.step));
  return steps
    .reverse()
    .map((step) => `/${step}`)
    .join("");
}

/**
 * Visits the entries with given names, in the order of the text. It skips everything below `x-` keys. Keys chosen by the user (in
 * `endUses`, `parties`) are no names of ours, but their values are visited. The target of several aliases is visited once.
 */
export function visitEntries(root: Node, names: ReadonlySet<string>, visit: (entry: Entry, map: Trail | undefined) => void): void {
  let seen: Set<ContentNode> | undefined;

  const inside = (node: Node, trail: Trail | undefined, userKeyed: boolean): void => {
    const meant = content(node);
    if (meant.kind === "scalar") return;
    if (node.kind === "alias") {
      seen ??= new Set();
      if (seen.has(meant)) return;
      seen.add(meant);
    }
    if (meant.kind === "map") {
      for (const entry of meant.entries) inEntry(entry, trail, userKeyed);
      return;
    }
    for (let step = 0; step < meant.items.length; step++) {
      const item = meant.items[step];
      if (item !== undefined && item.kind !== "scalar") inside(item, { parent: trail, step }, false);
    }
  };

  const inEntry = (entry: Entry, trail: Trail | undefined, userKeyed: boolean): void => {
    const { name, value } = entry;
    if (!userKeyed) {
      if (name.startsWith("x-")) return;
      if (names.has(name)) visit(entry, trail);
    }
    if (value.kind !== "scalar") inside(value, { parent: trail, step: name }, !userKeyed && userKeyedMaps.has(name));
  };

  inside(root, undefined, false);
}
