import { writerOf } from "../../../../core/formats/editing.ts";
import { blank, type Form, type Insertion } from "../../../../core/formats/writer.ts";
import { takesEndUse } from "../../../../core/judge/summary.ts";
import { type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import { getOrInsert } from "../../../../core/maps.ts";
import { isDeclared } from "../../../../core/model/endUseState.ts";
import type { Document, EndUse, Item } from "../../../../core/model/types.ts";
import { formInParts } from "../../../../core/parts/write.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import { isForeign } from "../../../../core/text/place.ts";
import { firstWords } from "../../../../core/text/shortened.ts";
import type { LineIndex } from "../../../../index.ts";
import type { EndUseKey, EndUseSaid } from "../../../protocol.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { categoryWords } from "../displayNames.ts";
import { map, text } from "../form.ts";

/** The most declared end uses to offer as actions; completion offers all. */
const mostNamed = 5;

/** The most end uses without a key to offer as copies from nearby items. */
const mostCopied = 2;

/** A declared end use, with its key. */
export interface Offer {
  readonly name: string;
  readonly endUse: EndUse;
}

/** The selected items of one document. */
export interface Chosen {
  readonly document: JudgedDocument;
  readonly items: readonly JudgedItem[];
  /** Further items of the document, from which the nearest end uses in effect are determined. */
  readonly near: readonly JudgedItem[];
}

/** An end use to write on an item. */
interface Use extends Partial<Offer> {
  /** Unique within the text. */
  readonly id: string;
  /** The part whose end use is copied, because it has no key. */
  readonly of?: string;
  /** The value of the key; without an `endUse`, a form with blanks. */
  readonly form: Form;
}

/** The id of the way that inserts a form with blanks. */
export const formId = "form";

/** A way to declare the end use of several items at once. */
export interface Way extends Use {
  /** The number of items that receive the end use. */
  readonly count: number;
  /** The items that get an entry in a parts file, because their own file has no key for the end use. */
  readonly inParts: readonly Item[];
  /** The insertions into the file itself. */
  insertions(): readonly Insertion[];
}

/** A blank with the end use categories as choices. */
export const categoryBlank: Form = { kind: "blank", choices: Object.keys(categoryWords) };

/**
 * The form of an end use: a choice of categories, a blank for the statement, and one for the end user if the shipment names none. Values
 * in `said` fill their blanks.
 */
export function formFor(document: Pick<Document, "kind" | "party">, said: EndUseSaid = {}): Form {
  const entries = askedFor(document).map((key): readonly [string, Form] => {
    const value = said[key]?.trim() ?? "";
    return [key, value !== "" ? text(value) : key === "category" ? categoryBlank : blank];
  });
  return map(Object.fromEntries(entries));
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
 * Each is inserted at the same place as the form for a single finding. Items without a place are skipped. An item repeated through aliases
 * is written once.
 *
 * @param formOf the value for an item without a chosen end use: a form, or the key of one
 * @param parts for a mapped file, the use of parts files: `creates` allows a new one. Then only end uses from parts files are offered.
 */
export function waysToDeclare(
  snapshot: Snapshot,
  chosen: readonly Chosen[],
  formOf: (document: Document) => Form,
  parts?: { readonly creates: boolean },
): readonly Way[] {
  const { seen } = snapshot;
  const isWrittenInParts = (item: Item, form: Form): boolean => {
    const written = seen && formInParts(seen.parts, seen.links.path, item, "endUse", form);
    return written !== undefined && (written.lines !== undefined || parts?.creates === true);
  };
  const ways = new Map<string, Way>();
  for (const one of chosen) {
    const taking = one.items.filter(takesEndUse);
    // In a Lodestone file, every form has the same place.
    const items = parts === undefined ? [...insertAll(snapshot, taking, blank).keys()] : taking;
    if (items.length === 0) continue;
    const form = formOf(one.document.document);
    const uses = parts === undefined ? usesFor(one, items, snapshot, form) : usesInParts(one, items, snapshot, form);
    const isBeside = (judged: JudgedItem): boolean => uses.every((use) => insertAll(snapshot, [judged], use.form).size === 0);
    const beside = parts === undefined ? [] : taking.filter(isBeside).map(({ item }) => item);
    for (const use of uses) {
      const own = parts === undefined ? items : [...insertAll(snapshot, taking, use.form).keys()];
      const inParts = beside.filter((item) => isWrittenInParts(item, use.form));
      const before = ways.get(use.id);
      ways.set(use.id, {
        ...(before ?? use),
        count: (before?.count ?? 0) + own.length + inParts.length,
        inParts: [...(before?.inParts ?? []), ...inParts],
        insertions: () => [...(before?.insertions() ?? []), ...insertAll(snapshot, own, use.form).values()],
      });
    }
  }
  return [...ways.values()].filter(({ count }) => count > 0);
}

/**
 * The insertions of an end use into items. Items without a place for it are left out, and so are those that repeat another through an
 * alias.
 */
export function insertAll({ lines, format }: Snapshot, items: readonly JudgedItem[], form: Form): ReadonlyMap<JudgedItem, Insertion> {
  const writer = writerOf(format);
  const byPlace = new Map<number, readonly [JudgedItem, Insertion]>();
  for (const judged of items) {
    const insertion = writer && insertIntoItem(writer, lines, judged.item, "endUse", form);
    if (insertion !== undefined) getOrInsert(byPlace, insertion.at, () => [judged, insertion] as const);
  }
  return new Map(byPlace.values());
}

function usesFor({ document: judged, near }: Chosen, items: readonly JudgedItem[], snapshot: Snapshot, form: Form): readonly Use[] {
  const { document } = judged;
  const inEffect = nearest(near, items[0]?.item.extent.start ?? 0);
  const rank = ({ path }: EndUse): number => inEffect.get(path)?.distance ?? Number.MAX_SAFE_INTEGER;
  const keyed = new Set([...document.endUseByKey.values()].map(({ path }) => path));
  const isOffered = mayOffer(snapshot, judged, items);
  const copies = [...inEffect.values()].flatMap(({ endUse, of }) => {
    if (keyed.has(endUse.path) || of === undefined || !isDeclared(endUse) || !isOffered(endUse)) return [];
    const copy = copyOf(endUse, snapshot.lines);
    return copy === undefined ? [] : [{ id: `of ${document.index}${endUse.path}`, of, endUse, form: copy }];
  });
  copies.sort((a, b) => rank(a.endUse) - rank(b.endUse));
  return [...offersFor(snapshot, judged, items, rank).map(named), ...copies.slice(0, mostCopied), { id: formId, form }];
}

function usesInParts({ document }: Chosen, items: readonly JudgedItem[], snapshot: Snapshot, form: Form): readonly Use[] {
  return [...offersInParts(snapshot, document, items).map(named), { id: formId, form }];
}

function named({ name, endUse }: Offer): Use {
  return { id: `name ${name}`, name, endUse, form: text(name) };
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
  return map(Object.fromEntries(Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, text(value)]]))));
}

/**
 * The complete end uses that the given items of a document may name: those of the document first, then those of parts files. An end use
 * with an error, or barred for one of the items, is left out.
 *
 * @param rank the sort key of the offers, lowest first
 */
export function offersFor(
  snapshot: Snapshot,
  document: JudgedDocument,
  items: readonly JudgedItem[],
  rank: (endUse: EndUse) => number = () => 0,
): readonly Offer[] {
  const isOffered = mayOffer(snapshot, document, items);
  const offers: Offer[] = [];
  for (const offer of declaredFor(document).sort((a, b) => rank(a.endUse) - rank(b.endUse))) {
    if (offers.length === mostNamed) break;
    if (isDeclared(offer.endUse) && isOffered(offer.endUse)) offers.push(offer);
  }
  return offers;
}

/** The offers from parts files alone, which an entry of a parts file may name. */
export function offersInParts(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[]): readonly Offer[] {
  return offersFor(snapshot, document, items).filter(({ endUse }) => isForeign(endUse));
}

/** True when the document has a single declared end use to choose, barred or not. */
export function isOnlyOne(document: JudgedDocument): boolean {
  return declaredFor(document).filter(({ endUse }) => isDeclared(endUse)).length === 1;
}

/** A predicate: true when an end use may be offered for the items. */
export function mayOffer(snapshot: Snapshot, document: JudgedDocument, items: readonly JudgedItem[]): (endUse: EndUse) => boolean {
  const isOffered = snapshot.checker.offering(document, items, snapshot.settings);
  return (endUse) => !hasError(snapshot, endUse) && isOffered(endUse);
}

function declaredFor({ document: { endUseByKey, parts } }: JudgedDocument): Offer[] {
  const own = [...endUseByKey].map(([name, endUse]) => ({ name, endUse }));
  const inParts = (parts?.endUseKeys ?? []).flatMap((name) => {
    const endUse = endUseByKey.has(name) ? undefined : parts?.endUseOf(name);
    return endUse === undefined ? [] : [{ name, endUse }];
  });
  return [...own, ...inParts];
}

/** True when an end use declared in the same text has an error. */
function hasError({ digest }: Snapshot, endUse: EndUse): boolean {
  if (isForeign(endUse)) return false;
  const { start } = endUse.key;
  return digest.gravest.some(({ from, marked: { finding } }) => {
    const at = from + finding.start;
    return finding.severity === "error" && start <= at && at < Math.max(endUse.end, endUse.key.end);
  });
}

/** A declared end use as its key, its category and the first words of its statement. */
export function told({ name, endUse: { category, statement } }: Offer): Message {
  return message("editor-named-use", {
    name: verbatim(name),
    category: verbatim(category?.value ?? ""),
    statement: verbatim(firstWords(statement?.value ?? "")),
  });
}
