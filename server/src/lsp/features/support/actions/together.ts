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

/** The most end uses without a key to offer as copies from nearby items. */
const mostCopied = 2;

/** The selected items of one document. */
export interface Chosen {
  readonly document: JudgedDocument;
  readonly items: readonly JudgedItem[];
  /** Further items of the document, from which the nearest end uses in effect are determined. */
  readonly near: readonly JudgedItem[];
}

/** An end use to write on an item. */
interface Use {
  /** Unique within the text. */
  readonly id: string;
  /** Its key in `endUses`. */
  readonly name?: string;
  /** The part whose end use is copied, because it has no key. */
  readonly of?: string;
  /** Undefined for a form with blanks. */
  readonly endUse?: EndUse;
  readonly form: Form;
}

/** The id of the way that inserts a form with blanks. */
export const formId = "form";

/** A way to declare the end use of several items at once. */
export interface Way extends Use {
  /** The number of items that receive the end use. */
  readonly count: number;
  insertions(): readonly Insertion[];
}

/** A blank with the end use categories as choices. */
export const categoryBlank: Form = { kind: "blank", choices: Object.keys(categoryWords) };

/**
 * The form of an end use: a choice of categories, a blank for the statement, and one for the end user if the shipment names none. Values
 * in `said` fill their blanks.
 */
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

/** The keys that the form of an end use asks for. */
export function askedFor(document: Pick<Document, "kind" | "party">): readonly EndUseKey[] {
  const asksEndUser = document.kind === "shipment" && document.party("endUser") === undefined;
  return ["category", "statement", ...(asksEndUser ? (["endUser"] as const) : [])];
}

/**
 * A free key for an end use that several items are to name. It occurs neither in their documents nor in the parts files of their root. It
 * is made of the first words of the statement, if known.
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
 * The ways to declare the end use of the chosen items: each declared end use that may be offered, the nearest in effect first, and a form.
 * Items without a place for it are skipped. An item repeated through aliases is written once.
 *
 * @param formOf the value for an item without a chosen end use: a form, or the key of one
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
  /** The distance to the nearest item on which it is in effect. */
  readonly distance: number;
  /** The part number of that item. */
  readonly of: string | undefined;
}

/** By path, the end uses declared in this file that are in effect on the items. */
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

/** A copy of an end use; undefined when its end user is more than a name or a key. */
function copyOf({ category, statement, country, endUser }: EndUse, lines: LineIndex): Form | undefined {
  const user = endUser === undefined ? undefined : lines.slice(endUser.usedAt.start, endUser.usedAt.end);
  if (user !== undefined && !/^[\p{L}\d][\p{L}\d ._-]*$/u.test(user)) return undefined;
  const said = { category: category?.value, statement: statement?.value, endUser: user, country: country?.value };
  const entries = Object.entries(said).flatMap(([key, text]) => (text === undefined ? [] : [[key, { kind: "text", text }] as const]));
  return { kind: "map", short: false, entries };
}
