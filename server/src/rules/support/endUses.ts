import type { RelatedPlace } from "../../core/finding.ts";
import { isEndUseCategory } from "../../core/model/endUseCategory.ts";
import type { EndUse, EndUseInEffect, Item } from "../../core/model/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { isForeign, placeOf } from "../../core/text/place.ts";
import type { JudgedThere } from "./broughtIn.ts";
import { nameOf, quoted } from "./quoting.ts";

/** The declared end uses that are in effect on some items, each with those items, in the order of the text. */
export function endUsesInEffect<Judged extends JudgedItem>(of: readonly Judged[]): Map<EndUse, readonly Judged[]> {
  const found = new Map<EndUse, Judged[]>();
  // One that is reached by an alias or a merge is written once.
  const byIdentity = new Map<EndUse["identity"], Judged[]>();
  for (const item of of) {
    const { endUse } = item.item;
    if (endUse?.kind !== "declared") continue;
    const items = byIdentity.get(endUse.endUse.identity);
    if (items !== undefined) {
      items.push(item);
      continue;
    }
    const first = [item];
    byIdentity.set(endUse.endUse.identity, first);
    found.set(endUse.endUse, first);
  }
  return found;
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

/** The same of items that may have come by a line: those are named with it. */
export function nameSomeThere(items: readonly JudgedThere[]): string {
  const names = new Set(items.map(({ item, line }) => (item === line ? nameOf(item) : `${nameOf(item)} in ${nameOf(line)}`)));
  const [...first] = [...names].slice(0, 3);
  const more = names.size - first.length;
  return more > 0 ? `${first.join(", ")} and ${more} more` : first.join(", ");
}

/**
 * An end use in effect that is written in another file and says nothing that can be read, in words that go on from what it is in
 * effect on, with its place there; undefined for any other. One that is written in this file has findings of its own.
 */
export function unreadableThere(
  endUse: EndUseInEffect | undefined,
): { readonly why: string; readonly related: readonly RelatedPlace[] } | undefined {
  if (endUse?.kind === "unresolved") {
    const { by, origin } = endUse;
    if (origin !== "ref" && (by === undefined || !isForeign(by.place))) return undefined;
    const related = by === undefined ? [] : [{ ...by.place, message: `It is in effect on ${nameOf(by)} there.` }];
    return { why: "it is no end use, nor the key of one, of that file", related };
  }
  if (endUse === undefined || !isForeign(endUse.endUse.key)) return undefined;
  const { category, key } = endUse.endUse;
  if (category !== undefined && isEndUseCategory(category.value)) return undefined;
  const why = category === undefined ? "it names no category" : `${quoted(category.value)} is no category`;
  return { why, related: [{ ...placeOf(category ?? key), message: "It is written here." }] };
}

/** The first few items by name, with how many more there are. */
export function nameSome(items: readonly Pick<JudgedItem, "item">[]): string {
  const names = items.slice(0, 3).map(({ item }) => nameOf(item));
  const more = items.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
