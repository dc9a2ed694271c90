import { mergeControls } from "../../core/control/mergeControls.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import type { RelatedPlace } from "../../core/finding.ts";
import { type CatalogueMessage, type List, type Message, message, type Verbatim } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import type { EndUse, EndUseInEffect, Item } from "../../core/model/types.ts";
import type { JudgedItem, Observation } from "../../core/rule.ts";
import { isForeign, type Place, placeOf } from "../../core/text/place.ts";
import { endUseCategories } from "../../generated/fields.ts";
import type { JudgedThere } from "./broughtIn.ts";
import { type PlaceId, placesOf } from "./evidence.ts";
import { basisOf } from "./law.ts";
import { itemName, quoted, someOf } from "./quoting.ts";

/** What a rule says of a declared end use: the place in it, a sentence, and what helps to understand it. */
interface SaidOfEndUse extends Pick<Observation, "path" | "severity" | "of" | "summary" | "details"> {
  readonly at: Place;
  /** What is said of each item under it at its place. */
  readonly items: PlaceId;
}

/**
 * One observation for each declared end use in effect on some items, on the acts that control these.
 *
 * @param say gets the items, those in front that a finding names, and what controls them together; undefined where there is nothing to say
 */
export function* ofEachEndUse(
  judged: readonly JudgedThere[],
  say: (endUse: EndUse, items: readonly [JudgedThere, ...JudgedThere[]], control: ControlVerdict) => SaidOfEndUse | undefined,
): Iterable<Observation> {
  // One that is reached by an alias or a merge is written once.
  const groups = new Map<EndUse["identity"], { readonly endUse: EndUse; readonly under: JudgedThere[] }>();
  for (const one of judged) {
    const { endUse } = one.item;
    if (endUse?.kind === "declared")
      getOrInsert(groups, endUse.endUse.identity, () => ({ endUse: endUse.endUse, under: [] })).under.push(one);
  }
  for (const { endUse, under } of groups.values()) {
    const [first, ...others] = namedFirst(under);
    if (first === undefined) continue;
    const all = [first, ...others] as const;
    const control = mergeControls([first.control, ...others.map((one) => one.control)]);
    const said = say(endUse, all, control);
    if (said === undefined) continue;
    const { at, items, ...more } = said;
    yield {
      ...placeOf(at),
      of: first.line,
      basis: basisOf(control),
      related: placesOf(all, items),
      subject: endUse.path,
      isOfPath: true,
      ...more,
    };
  }
}

/**
 * The end uses that an item brings into the document at hand: its own, and the one in effect where that is written in another
 * file. One of this document that it names by key stands there without it.
 */
export function endUsesStatedBy({ writtenEndUse, endUse, path }: Item): readonly EndUse[] {
  if (writtenEndUse?.kind === "declared") {
    const { endUse: written } = writtenEndUse;
    return written.path.startsWith(path) || isForeign(written) ? [written] : [];
  }
  return endUse?.kind === "declared" && isForeign(endUse.endUse) ? [endUse.endUse] : [];
}

/** How many items a finding names, or shows the way to, at most. */
const mostTold = 5;

/**
 * The same items, those in front that a finding names: the first ones by part number, so that what is said of all of them together does
 * not hang on their order. They may be many, and one is touched at a time, so they are not all sorted.
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

/** Items that may have come by a line, as names: those are named with it. The first few, with how many more there are. */
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
 * Why an end use in effect that is written in another file cannot be read, with its place there; undefined for any other. One that is
 * written in this file has findings of its own.
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
  // Its file says it in a sentence, and `end-use/category-missing` asks for the rest.
  if (category === undefined && isOfMapping && statement !== undefined) return undefined;
  if (category !== undefined && endUseCategories.has(category.value)) return undefined;
  const why =
    category === undefined
      ? message("end-use-elsewhere-no-category")
      : message("end-use-elsewhere-bad-category", { category: quoted(category.value) });
  return { why, related: [{ ...placeOf(category ?? key), message: message("end-use-elsewhere-here") }] };
}
