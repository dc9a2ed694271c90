import { isNameableFile } from "../fileNames.ts";
import { addTo } from "../maps.ts";
import { NearestAmong } from "../text/nearestAmong.ts";
import { type Located, type Place, placeOf } from "../text/place.ts";
import { componentsOf } from "./components.ts";
import type { Links } from "./links.ts";
import type { Item, NamedFile, Reference } from "./types.ts";

/** What a `ref` says before anything is looked up. */
export type ParsedReference =
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "file"; readonly file: string; readonly part: string | undefined }
  | { readonly kind: "outside"; readonly form: "address" | "path" };

/**
 * Takes a `ref` apart: `#PART`, `./motor.bom.yaml`, `./motor.bom.yaml#PART`. An absolute path, a drive or an
 * address is refused here: the target of a `ref` lies inside the workspace folder.
 */
export function parseReference(text: string): ParsedReference {
  if (text.startsWith("#")) return { kind: "part", part: text.slice(1) };
  const hash = text.indexOf("#");
  const file = hash < 0 ? text : text.slice(0, hash);
  if (/^[a-z][a-z0-9+.-]*:/i.test(file)) return { kind: "outside", form: /^[a-z]:/i.test(file) ? "path" : "address" };
  if (file.startsWith("/") || file.startsWith("\\")) return { kind: "outside", form: "path" };
  return { kind: "file", file, part: hash < 0 ? undefined : text.slice(hash + 1) };
}

/** The items of a document by part number; a part that stands twice keeps all its places. */
export function indexParts(items: readonly Item[]): Map<string, Item[]> {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    if (item.partNumber === undefined) continue;
    addTo(parts, item.partNumber.value, item);
  }
  return parts;
}

/** Where a `ref` is looked up within its own document. A class, as there is one for each file with a `ref` (decisions/0033). */
export class OwnParts {
  readonly byNumber: ReadonlyMap<string, readonly Item[]>;
  #names: NearestAmong | undefined;

  constructor(items: readonly Item[]) {
    this.byNumber = indexParts(items);
  }

  /** Their part numbers, for the nearest one to be found; made when it is first asked for. */
  get names(): NearestAmong {
    this.#names ??= new NearestAmong(this.byNumber.keys());
    return this.#names;
  }
}

/** Whether a `ref` is looked up in the file that it stands in, so that what it means depends on the other items there. */
export function staysWithin(parsed: ParsedReference, links: Pick<Links, "isOwn"> | undefined): boolean {
  if (parsed.kind !== "file") return parsed.kind === "part";
  return !isNameableFile(parsed.file) || links?.isOwn(parsed.file) === true;
}

/** Looks a `ref` up: among the parts of its own document, or in the file that it names. An item does not answer to its own reference. */
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
  // An empty number names nothing, also where an item has one.
  const places = part === "" ? [] : (byNumber.get(part) ?? []);
  // Of thousands only the first are looked at: thousands of items may name them.
  const others = places.slice(0, mostPlaces + 1).filter((place) => place !== from);
  const count = places.length - (from.partNumber?.value === part ? 1 : 0);
  const [target] = others;
  if (target === undefined) {
    if (places.length > 0) return { kind: "cycle", at };
    return { kind: "missing", at, part, nearest: own.names.find(part, isElsewhere(from, byNumber)) };
  }
  return others.length > 1 ? { kind: "ambiguous", at, part, places: others.slice(0, mostPlaces), count } : { kind: "item", at, target };
}

/** So many of the items with one part number are told where a `ref` names it. */
const mostPlaces = 5;

/** To itself, to what holds it or to its parts nothing is referred: it would go round in a circle. */
function isElsewhere(from: Item, parts: OwnParts["byNumber"]): (name: string) => boolean {
  return (name) => parts.get(name)?.some((place) => !isWithin(place, from) && !isWithin(from, place)) === true;
}

/** Whether an item is another or one of its parts, at any depth. */
function isWithin(item: Item, whole: Item): boolean {
  for (let at: Item | undefined = item; at !== undefined; at = at.parent) if (at === whole) return true;
  return false;
}

/** Longer chains of `ref` than this are not followed: no engineer writes one, and following must stay cheap. */
export const longestChain = 100;

/**
 * The items whose `ref` lies on a circle: following it leads back to the item itself, by references or by the
 * parts of assemblies. These are the edges inside one strongly connected component of the graph whose edges run
 * from an assembly to its parts and from a line to what it refers to.
 */
export function itemsOnCircles(items: readonly Item[], targetsOf: (item: Item) => readonly Item[]): Set<Item> {
  const component = new Map<Item, number>();
  // What lies on a circle is found from an item that refers to something; most items of a large file do not.
  const referring = items.filter((item) => targetsOf(item).length > 0);
  const components = componentsOf(referring, (item) => {
    const targets = targetsOf(item);
    return targets.length === 0 ? item.children : [...item.children, ...targets];
  });
  for (const [index, members] of components.entries()) for (const member of members) component.set(member, index);
  return new Set(referring.filter((item) => targetsOf(item).some((target) => component.get(target) === component.get(item))));
}
