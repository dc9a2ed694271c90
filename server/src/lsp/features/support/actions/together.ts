import { blank, type Form, type Insertion, type Writer } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import { insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import { addTo, getOrInsert } from "../../../../core/maps.ts";
import { isDeclared } from "../../../../core/model/endUseState.ts";
import type { Document, EndUse, Item } from "../../../../core/model/types.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import type { LineIndex } from "../../../../index.ts";
import type { EndUseKey, EndUseSaid } from "../../../protocol.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { categoryWords } from "../displayNames.ts";
import { mayOffer, offersFor } from "./offers.ts";

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

/** The id of the way that writes a form with blanks. */
export const formId = "form";

/** A way to declare what several items are for, all at once. */
export interface Way extends Use {
  /** How many items it is written on. */
  readonly count: number;
  insertions(): readonly Insertion[];
}

/** A category of end uses, to be chosen. */
export const categoryBlank: Form = { kind: "blank", choices: Object.keys(categoryWords) };

/** The form of an end use: its category to be chosen, its statement to be written, and its end user where a shipment names none; said already, it stands there. */
export function formFor(document: Pick<Document, "kind" | "party">, said: EndUseSaid = {}): Form {
  return {
    kind: "map",
    short: false,
    entries: askedFor(document).map((key): readonly [string, Form] => {
      const text = said[key]?.trim() ?? "";
      return [key, text !== "" ? { kind: "text", text } : key === "category" ? categoryBlank : blank];
    }),
  };
}

/** What the form of an end use asks for. */
export function askedFor(document: Pick<Document, "kind" | "party">): readonly EndUseKey[] {
  const asksEndUser = document.kind === "shipment" && document.party("endUser") === undefined;
  return ["category", "statement", ...(asksEndUser ? (["endUser"] as const) : [])];
}

/**
 * A key for an end use that several items are to name, which none has in their documents or the parts files of their root: by the first words of its
 * statement, where that is known.
 */
export function freeKey(documents: readonly Document[], statement = ""): string {
  const words = statement.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const stem = words.slice(0, 3).join("-").slice(0, 40);
  const isTaken = (key: string): boolean =>
    documents.some(({ endUseByKey, parts }) => endUseByKey.has(key) || parts?.endUseKeys.includes(key) === true);
  for (let number = 1; ; number++) {
    const key = stem === "" ? `use-${number}` : number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(key)) return key;
  }
}

/**
 * The ways to declare what those of some items are for that take an end use: each one declared that may be offered, what is in effect
 * nearest first, and a form. Items that cannot be written to are passed over; one that aliases
 * repeat is written once.
 *
 * @param formOf what an item of a document takes where nothing declared is chosen: a form, or the key under which one stands
 */
export function waysToDeclare(
  writer: Writer,
  snapshot: Snapshot,
  chosen: readonly Chosen[],
  formOf: (document: Document) => Form,
): readonly Way[] {
  const { lines } = snapshot;
  const parts = new Map<string, { readonly use: Use; readonly items: readonly Item[] }[]>();
  for (const one of chosen) {
    const items = writable(writer, lines, one.items.filter(takesEndUse));
    if (items.length > 0)
      for (const use of usesFor(one, items, snapshot, formOf(one.document.document)))
        addTo(parts, use.id, { use, items: items.map(({ item }) => item) });
  }
  return [...parts.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return {
      ...first.use,
      count: all.reduce((sum, { items }) => sum + items.length, 0),
      insertions: () =>
        all.flatMap(({ use: { form }, items }) => items.flatMap((item) => insertIntoItem(writer, lines, item, "endUse", form) ?? [])),
    };
  });
}

function writable(writer: Writer, lines: LineIndex, items: readonly JudgedItem[]): readonly JudgedItem[] {
  const byPlace = new Map<number, JudgedItem>();
  for (const judged of items) {
    const insertion = insertIntoItem(writer, lines, judged.item, "endUse", blank);
    if (insertion !== undefined) getOrInsert(byPlace, insertion.at, () => judged);
  }
  return [...byPlace.values()];
}

function usesFor({ document: judged, near }: Chosen, items: readonly JudgedItem[], snapshot: Snapshot, form: Form): readonly Use[] {
  const { document } = judged;
  const inEffect = nearest(near, items[0]?.item.extent.start ?? 0);
  const rank = ({ path }: EndUse): number => inEffect.get(path)?.distance ?? Number.MAX_SAFE_INTEGER;
  const names = offersFor(snapshot, judged, items, rank).map(
    ({ name, endUse }): Use => ({ id: `name ${name}`, name, endUse, form: { kind: "text", text: name } }),
  );
  const keyed = new Set([...document.endUseByKey.values()].map(({ path }) => path));
  const isOffered = mayOffer(snapshot, judged, items);
  const copies = [...inEffect.values()].flatMap(({ endUse, of }): Use[] => {
    if (keyed.has(endUse.path) || of === undefined || !isDeclared(endUse) || !isOffered(endUse)) return [];
    const form = copyOf(endUse, snapshot.lines);
    return form === undefined ? [] : [{ id: `of ${document.index}${endUse.path}`, of, endUse, form }];
  });
  const byDistance = (a: Use, b: Use): number => (a.endUse && b.endUse ? rank(a.endUse) - rank(b.endUse) : 0);
  return [...names, ...copies.sort(byDistance).slice(0, mostCopied), { id: formId, form }];
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
    if (endUse.in === undefined && (known === undefined || distance < known.distance))
      found.set(endUse.path, { endUse, distance, of: item.partNumber?.value });
  }
  return found;
}

/** The same end use once more; undefined where it says more of its end user than a name or a key. */
function copyOf({ category, statement, country, endUser }: EndUse, lines: LineIndex): Form | undefined {
  const user = endUser === undefined ? undefined : lines.slice(endUser.usedAt.start, endUser.usedAt.end);
  if (user !== undefined && !/^[\p{L}\d][\p{L}\d ._-]*$/u.test(user)) return undefined;
  const said = { category: category?.value, statement: statement?.value, endUser: user, country: country?.value };
  const entries = Object.entries(said).flatMap(([key, text]) => (text === undefined ? [] : [[key, { kind: "text", text }] as const]));
  return { kind: "map", short: false, entries };
}
