import { mergeControls } from "../../core/control/mergeControls.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import type { RelatedPlace } from "../../core/finding.ts";
import type { JudgedThere } from "../../core/judge/referencedItems.ts";
import { type CatalogueMessage, type List, type Message, message, type Verbatim } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { declaredEndUse } from "../../core/model/endUseState.ts";
import type { EndUse, EndUseInEffect, Item } from "../../core/model/types.ts";
import type { JudgedItem, Observation } from "../../core/rule.ts";
import { isForeign, type Place, placeOf } from "../../core/text/place.ts";
import { endUseCategories } from "../../generated/fields.ts";
import { type PlaceId, placesOf } from "./evidence.ts";
import { actsOf } from "./law.ts";
import { itemName, quoted, someOf } from "./quoting.ts";

/** A finding on a declared end use: its place, summary and explanation. */
interface SaidOfEndUse extends Pick<Observation, "path" | "severity" | "of" | "summary" | "details" | "reasons"> {
  readonly at: Place;
  /** The message shown at the place of each item under the end use. */
  readonly items: PlaceId;
}

/**
 * One observation for each declared end use that applies to some items, based on the acts that control these.
 *
 * @param say receives the items, those to be named first, and their merged controls; returns undefined for no finding
 */
export function* ofEachEndUse(
  judged: readonly JudgedThere[],
  say: (endUse: EndUse, items: readonly JudgedThere[], control: ControlVerdict) => SaidOfEndUse | undefined,
): Iterable<Observation> {
  // An end use reached by an alias or merge key is reported once.
  const groups = new Map<EndUse["identity"], { readonly endUse: EndUse; readonly under: JudgedThere[] }>();
  for (const one of judged) {
    const endUse = declaredEndUse(one.item);
    if (endUse !== undefined) getOrInsert(groups, endUse.identity, () => ({ endUse, under: [] })).under.push(one);
  }
  for (const { endUse, under } of groups.values()) {
    const all = namedFirst(under);
    const control = mergeControls(all.map((one) => one.control));
    const said = say(endUse, all, control);
    if (said === undefined) continue;
    const { at, items, ...more } = said;
    yield {
      ...placeOf(at),
      of: all[0]?.line,
      acts: actsOf(control),
      related: placesOf(all, items),
      subject: endUse.path,
      isOfPath: true,
      ...more,
    };
  }
}

/**
 * The end uses that an item introduces into this document: its own, or the one that applies if that is declared in another file. An end use
 * of this document that the item names by key is left out, because the document lists it anyway.
 */
export function endUsesStatedBy(item: Item): readonly EndUse[] {
  const endUse = declaredEndUse(item);
  return endUse !== undefined && isStatedBy(endUse, item) ? [endUse] : [];
}

/** True for an end use that stands in an item, or in another file. */
export function isStatedBy(endUse: EndUse, { path }: Item): boolean {
  return endUse.path.startsWith(`${path}/`) || isForeign(endUse);
}

/** The number of items that a finding names or links to, at most. */
const mostTold = 5;

/**
 * The items reordered so that the first few by part number come first; a finding names these, independent of the order of items. There may
 * be many items and frequent edits, so the rest is not sorted.
 */
export function namedFirst<Judged extends JudgedItem>(items: readonly Judged[]): readonly Judged[] {
  const front: Judged[] = [];
  for (const item of items) {
    let at = front.length;
    while (at > 0 && nameKey(item) < nameKey(front[at - 1])) at--;
    if (at >= mostTold) continue;
    front.splice(at, 0, item);
    if (front.length > mostTold) front.pop();
  }
  const told = new Set(front);
  return [...front, ...items.filter((item) => !told.has(item))];
}

function nameKey(judged: JudgedItem | undefined): string {
  return judged?.item.partNumber?.value ?? "";
}

/** Names of the first few items and the number of the rest. Items that come through a line are named together with that line. */
export function itemNamesThere(items: readonly JudgedThere[], most = 3): List | CatalogueMessage {
  const names = new Map<string, CatalogueMessage | Verbatim>();
  for (const { item, line } of items) {
    const part = itemName(item);
    const name = item === line ? part : message("item-in-line", { part, line: itemName(line) });
    names.set(JSON.stringify(name), name);
  }
  return someOf([...names.values()], (name) => name, most);
}

/**
 * The reason why an end use declared in another file cannot be read, with its place there. Undefined when it can be read, or is declared in
 * this file, where other findings report the fault.
 */
export function unreadableThere(
  endUse: EndUseInEffect | undefined,
): { readonly why: Message; readonly related: readonly RelatedPlace[] } | undefined {
  if (endUse?.kind === "unresolved") {
    const { by, origin, among } = endUse;
    if (among !== undefined || (origin !== "ref" && origin !== "use" && (by === undefined || !isForeign(by.place)))) return undefined;
    const related = by === undefined ? [] : [{ ...by.place, message: message("end-use-elsewhere-on", { part: itemName(by) }) }];
    return { why: message("end-use-elsewhere-unknown"), related };
  }
  if (endUse === undefined || !isForeign(endUse.endUse.key)) return undefined;
  const { category, key, statement, isOfMapping } = endUse.endUse;
  // The other file states the use in a sentence, and `end-use/category-missing` asks for the category.
  if (category === undefined && isOfMapping && statement !== undefined) return undefined;
  if (category !== undefined && endUseCategories.has(category.value)) return undefined;
  const why =
    category === undefined
      ? message("end-use-elsewhere-no-category")
      : message("end-use-elsewhere-bad-category", { category: quoted(category.value) });
  return { why, related: [{ ...placeOf(category ?? key), message: message("end-use-elsewhere-here") }] };
}
