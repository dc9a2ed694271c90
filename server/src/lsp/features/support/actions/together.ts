import { blank, type Form, type Insertion, type Writer } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import { addTo, getOrInsert } from "../../../../core/maps.ts";
import { endUseState } from "../../../../core/model/endUseState.ts";
import type { Document, EndUse, Item, PartFacts } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import { insertIntoItem } from "../../../../core/shapes/own/insert.ts";
import type { LineIndex } from "../../../../index.ts";
import { categoryWords } from "../displayNames.ts";

/** More declared end uses than this are not offered one by one; completion offers all. */
export const mostNamed = 5;

/** More end uses without a key, written on items near by, are not offered. */
const mostCopied = 2;

/** Items of one document that were chosen. */
export interface Chosen {
  readonly document: JudgedDocument;
  readonly items: readonly JudgedItem[];
  /** What else of the document is known, to tell what is in effect near by. */
  readonly near: readonly JudgedItem[];
}

/** An end use that can be written on an item. */
interface Use {
  /** Tells it from others of the same text. */
  readonly id: string;
  /** Its key in `endUses`. */
  readonly name?: string;
  /** The part that it stands on, which has no key for it. */
  readonly of?: string;
  /** Undefined for a form with blanks. */
  readonly endUse?: EndUse;
  readonly form: Form;
}

/** A way to declare what several items are for, all at once. */
export interface Way extends Omit<Use, "form"> {
  /** How many items it is written on. */
  readonly count: number;
  insertions(): readonly Insertion[];
}

/** A category of end uses, to be chosen. */
export const categoryBlank: Form = { kind: "blank", choices: Object.keys(categoryWords) };

/** The form of an end use: its category to be chosen, its statement to be written, and its end user where the shipment names none. */
export function formFor(document: Document): Form {
  const asksEndUser = document.kind === "shipment" && document.party("endUser") === undefined;
  return {
    kind: "map",
    short: false,
    entries: [["category", categoryBlank], ["statement", blank], ...(asksEndUser ? [["endUser", blank] as const] : [])],
  };
}

/** The keys of a document under which an end use is declared, those of unfinished forms left out. */
export function declaredNames({ endUseByKey }: Document): readonly string[] {
  return [...endUseByKey].filter(([, endUse]) => isDeclaration(endUse)).map(([name]) => name);
}

/** The keys of end uses that parts files declare. */
export function declaredInParts(parts: PartFacts | undefined): readonly string[] {
  return (parts?.endUseKeys ?? []).filter((key) => {
    const endUse = parts?.endUseOf(key);
    return endUse !== undefined && isDeclaration(endUse);
  });
}

/**
 * The ways to declare what those of some items are for that take an end use: each one declared in their document, what is in effect
 * nearest first, and where none is declared, a form. Items that cannot be written to are passed over; one that aliases
 * repeat is written once.
 */
export function waysToDeclare(writer: Writer, lines: LineIndex, chosen: readonly Chosen[]): readonly Way[] {
  const parts = new Map<string, { readonly use: Use; readonly items: readonly Item[] }[]>();
  for (const one of chosen) {
    const items = writable(writer, lines, one.items.filter(takesEndUse));
    if (items.length > 0) for (const use of usesFor(one, items, lines)) addTo(parts, use.id, { use, items });
  }
  return [...parts.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { form: _, ...use } = first.use;
    return {
      ...use,
      count: all.reduce((sum, { items }) => sum + items.length, 0),
      insertions: () =>
        all.flatMap(({ use: { form }, items }) => items.flatMap((item) => insertIntoItem(writer, lines, item, "endUse", form) ?? [])),
    };
  });
}

function writable(writer: Writer, lines: LineIndex, items: readonly JudgedItem[]): readonly Item[] {
  const byPlace = new Map<number, Item>();
  for (const { item } of items) {
    const insertion = insertIntoItem(writer, lines, item, "endUse", blank);
    if (insertion !== undefined) getOrInsert(byPlace, insertion.at, () => item);
  }
  return [...byPlace.values()];
}

function usesFor({ document: { document }, near }: Chosen, items: readonly Item[], lines: LineIndex): readonly Use[] {
  const inEffect = nearest(near, items[0]?.extent.start ?? 0);
  const rank = ({ path }: EndUse): number => inEffect.get(path)?.distance ?? Number.MAX_SAFE_INTEGER;
  const names = declaredNames(document).flatMap((name): Use[] => {
    const endUse = document.endUseByKey.get(name);
    return endUse === undefined ? [] : [{ id: `name ${name}`, name, endUse, form: { kind: "text", text: name } }];
  });
  const keyed = new Set([...document.endUseByKey.values()].map(({ path }) => path));
  const copies = [...inEffect.values()].flatMap(({ endUse, of }): Use[] => {
    const form = keyed.has(endUse.path) || of === undefined ? undefined : copyOf(endUse, lines);
    return form === undefined || of === undefined ? [] : [{ id: `of ${document.index}${endUse.path}`, of, endUse, form }];
  });
  const byDistance = (a: Use, b: Use): number => (a.endUse && b.endUse ? rank(a.endUse) - rank(b.endUse) : 0);
  const uses = [...names.sort(byDistance).slice(0, mostNamed), ...copies.sort(byDistance).slice(0, mostCopied)];
  return uses.length > 0 ? uses : [{ id: "form", form: formFor(document) }];
}

/** An end use in effect on an item. */
interface InEffect {
  readonly endUse: EndUse;
  /** How far from a place the nearest item stands that it is in effect on. */
  readonly distance: number;
  /** The part number of that item. */
  readonly of: string | undefined;
}

/** The end uses declared in this file that are in effect on some items, by their paths. */
function nearest(items: readonly JudgedItem[], place: number): ReadonlyMap<string, InEffect> {
  const found = new Map<string, InEffect>();
  for (const { item } of items) {
    if (item.endUse?.kind !== "declared") continue;
    const { endUse } = item.endUse;
    const distance = Math.abs(item.extent.start - place);
    const known = found.get(endUse.path);
    if (endUse.in === undefined && isDeclaration(endUse) && (known === undefined || distance < known.distance))
      found.set(endUse.path, { endUse, distance, of: item.partNumber?.value });
  }
  return found;
}

function isDeclaration(endUse: EndUse): boolean {
  return endUseState({ kind: "declared", endUse, origin: "item", by: undefined }) === "declared";
}

/** The same end use once more; undefined where it says more of its end user than a name or a key. */
function copyOf({ category, statement, country, endUser }: EndUse, lines: LineIndex): Form | undefined {
  const user = endUser === undefined ? undefined : lines.slice(endUser.usedAt.start, endUser.usedAt.end);
  if (user !== undefined && !/^[\p{L}\d][\p{L}\d ._-]*$/u.test(user)) return undefined;
  const said = { category: category?.value, statement: statement?.value, endUser: user, country: country?.value };
  const entries = Object.entries(said).flatMap(([key, text]) => (text === undefined ? [] : [[key, { kind: "text", text }] as const]));
  return { kind: "map", short: false, entries };
}
