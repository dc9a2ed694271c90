import { userKeyedMaps } from "../../generated/keys.ts";
import { type ContentNode, content, type Entry, type Node } from "../formats/tree.ts";
import { pointerStep } from "../text/pointer.ts";

/** The way from the document to a value, as a chain, so that a path is spelled out only for findings. */
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
 * Visits every entry with one of the names, wherever the key is ours to name, in the order of the text: not what stands
 * below `x-` keys, and not the keys of maps that the user keys (`endUses`, `parties`), though the entries inside their values.
 * What aliases mean is visited once.
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
