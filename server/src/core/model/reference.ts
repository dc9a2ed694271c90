import { isNameableFile } from "../fileNames.ts";
import { addTo } from "../maps.ts";
import { NearestAmong } from "../text/nearestAmong.ts";
import { type Located, type Place, placeOf } from "../text/place.ts";
import { componentsOf } from "./components.ts";
import type { Links } from "./links.ts";
import type { Item, NamedFile, Reference } from "./types.ts";

/** The content of a `ref` before lookup. */
export type ParsedReference =
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "file"; readonly file: string; readonly part: string | undefined }
  | { readonly kind: "outside"; readonly form: "address" | "path" };

/**
 * Parses a `ref`: `#PART`, `./motor.bom.yaml`, `./motor.bom.yaml#PART`. Absolute paths, drives and URLs are rejected, because the target
 * must be inside the workspace folder.
 */
export function parseReference(text: string): ParsedReference {
  if (text.startsWith("#")) return { kind: "part", part: text.slice(1) };
  const hash = text.indexOf("#");
  const file = hash < 0 ? text : text.slice(0, hash);
  if (/^[a-z][a-z0-9+.-]*:/i.test(file)) return { kind: "outside", form: /^[a-z]:/i.test(file) ? "path" : "address" };
  if (file.startsWith("/") || file.startsWith("\\")) return { kind: "outside", form: "path" };
  return { kind: "file", file, part: hash < 0 ? undefined : text.slice(hash + 1) };
}

/** The items of a document by part number. A repeated number keeps all its items. */
export function indexParts(items: readonly Item[]): Map<string, Item[]> {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    if (item.partNumber === undefined) continue;
    addTo(parts, item.partNumber.value, item);
  }
  return parts;
}

/**
 * The index for looking up a `ref` in its own document. It is a class to save memory, since there is one for each file with a `ref`
 * (decisions/0033).
 */
export class OwnParts {
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
  #names: NearestAmong | undefined;

  constructor(items: readonly Item[]) {
    this.byNumber = indexParts(items);
  }

  /** An index of the part numbers for suggesting a similar one; built on first use. */
  get names(): NearestAmong {
    this.#names ??= new NearestAmong(this.byNumber.keys());
    return this.#names;
  }
}

/** True when a `ref` is looked up in its own file, so that its target depends on other items there. */
export function staysWithin(parsed: ParsedReference, links: Pick<Links, "isOwn"> | undefined): boolean {
  if (parsed.kind !== "file") return parsed.kind === "part";
  return !isNameableFile(parsed.file) || links?.isOwn(parsed.file) === true;
}

/** Looks up a `ref` in its own document or the file that it names. An item is never the target of its own reference. */
export function resolveReference(
  from: Item,
  ref: Located<string>,
  parsed: ParsedReference,
  parts: () => OwnParts,
  links: Pick<Links, "resolve"> | undefined,
): Reference {
  const at = placeOf(ref);
  if (parsed.kind === "outside") return { kind: "outside", at, form: parsed.form };
  if (parsed.kind === "part") return resolvePart(from, parsed.part, at, parts());
  if (!isNameableFile(parsed.file)) {
    const own = parts();
    const allowed = isElsewhere(from, own.byNumber);
    return { kind: "no-file", at, text: ref.value, nearest: allowed(ref.value) ? ref.value : own.names.find(ref.value, allowed) };
  }
  const named: NamedFile = { file: parsed.file, part: parsed.part };
  if (parsed.part === "") return { kind: "unlinked", at, named, fault: { kind: "empty-part" } };
  const found = links?.resolve(parsed.file, parsed.part, from.document.index) ?? { kind: "unknown" };
  switch (found.kind) {
    case "own":
      return parsed.part === undefined ? { kind: "cycle", at } : resolvePart(from, parsed.part, at, parts());
    case "item":
    case "bom":
      return { ...found, at, named };
    case "fault":
      return { kind: "unlinked", at, named, fault: found.fault };
    case "unknown":
      return { kind: "other-file", at, named };
  }
}

function resolvePart(from: Item, part: string, at: Place, own: OwnParts): Reference {
  const { byNumber } = own;
  // An empty part number matches nothing, even if an item has one.
  const places = part === "" ? [] : (byNumber.get(part) ?? []);
  // Only the first places are examined, because thousands of items may refer to thousands of places.
  const others = places.slice(0, mostPlaces + 1).filter((place) => place !== from);
  const count = places.length - (from.partNumber?.value === part ? 1 : 0);
  const [target] = others;
  if (target === undefined) {
    if (places.length > 0) return { kind: "cycle", at };
    return { kind: "missing", at, part, nearest: own.names.find(part, isElsewhere(from, byNumber)) };
  }
  return others.length > 1 ? { kind: "ambiguous", at, part, places: others.slice(0, mostPlaces), count } : { kind: "item", at, target };
}

/** The number of items with an ambiguous part number that are listed. */
const mostPlaces = 5;

/** A filter for suggestions. It leaves out the item, its ancestors and its descendants, because such references are circular. */
function isElsewhere(from: Item, parts: OwnParts["byNumber"]): (name: string) => boolean {
  return (name) => parts.get(name)?.some((place) => !isWithin(place, from) && !isWithin(from, place)) === true;
}

/** True when an item is another one or one of its parts, at any depth. */
function isWithin(item: Item, whole: Item): boolean {
  for (let at: Item | undefined = item; at !== undefined; at = at.parent) if (at === whole) return true;
  return false;
}

/** The longest chain of `ref` that is followed. Nobody writes longer ones, and following must stay cheap. */
export const longestChain = 100;

/**
 * The items whose `ref` is circular: it leads back to the item through references or parts of assemblies. These are the edges inside
 * strongly connected components of the graph with edges from assemblies to parts and from lines to their targets.
 */
export function itemsOnCircles(items: readonly Item[], targetsOf: (item: Item) => readonly Item[]): Set<Item> {
  const component = new Map<Item, number>();
  // A circle is reachable from an item with a reference, which most items of a large file do not have.
  const referring = items.filter((item) => targetsOf(item).length > 0);
  const components = componentsOf(referring, (item) => {
    const targets = targetsOf(item);
    return targets.length === 0 ? item.children : [...item.children, ...targets];
  });
  for (const [index, members] of components.entries()) for (const member of members) component.set(member, index);
  return new Set(referring.filter((item) => targetsOf(item).some((target) => component.get(target) === component.get(item))));
}

/** The chain of references from an item, its own first. It ends after `longestChain` references even if they are circular. */
export function* chainFrom(item: Item): Iterable<Reference> {
  let { reference } = item;
  for (let followed = 0; reference !== undefined && followed <= longestChain; followed++) {
    yield reference;
    reference = reference.kind === "item" ? reference.target.reference : undefined;
  }
}
