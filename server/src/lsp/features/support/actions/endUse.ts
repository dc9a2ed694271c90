import { asksEndUse } from "../../../../core/control/asked.ts";
import type { MapNode } from "../../../../core/formats/tree.ts";
import type { Document } from "../../../../core/model/types.ts";
import { perKey } from "../../../../core/perKey.ts";
import type { JudgedDocument } from "../../../../core/rule.ts";
import { mapOf } from "../../../../core/shapes/own/treeSource.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { categoryWords } from "../displayNames.ts";
import type { Blanks } from "../form.ts";
import { type Insertion, insertEntry, type NewEntry } from "../insertEntry.ts";
import { scalarText } from "../scalarText.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";

/** More declared end uses than this are not offered one by one; completion offers all. */
const mostNamed = 5;

/** The form of an end use: its category to be chosen, its statement to be written, and its end user where the shipment names none. */
function formFor(document: Document): NewEntry {
  const category = (blanks: Blanks): string => `category: ${blanks.oneOf(Object.keys(categoryWords))}`;
  const statement = (blanks: Blanks): string => `statement: ${blanks.next()}`;
  const endUser = (blanks: Blanks): string => `endUser: ${blanks.next()}`;
  const keys =
    document.kind === "shipment" && document.party("endUser") === undefined ? [category, statement, endUser] : [category, statement];
  return {
    key: "endUse",
    block: (indent, blanks) => keys.map((key) => `\n${indent}  ${key(blanks)}`).join(""),
    flow: (blanks) => ` { ${keys.map((key) => key(blanks)).join(", ")} }`,
  };
}

/** For `end-use/missing`: forms on the item, the assembly, the document or all such items, and the names of what is declared. */
export function declareEndUse({ snapshot, item, document, root, withoutEndUse }: FindingAt): readonly Draft[] {
  if (item === undefined || document === undefined) return [];
  const form = formFor(document.document);
  const names = [...document.document.endUseByKey.keys()].slice(0, mostNamed);
  const { parent } = item.item;
  const map = mapOf(item.item);
  const all = `all ${withoutEndUse} rare-earth items without one`;
  const onAll = (title: string, entry: NewEntry, name?: string): Draft => ({
    id: draftId("declare-on-all", String(document.document.index), name),
    title,
    insertions: () => insertAll(snapshot, document, entry),
  });
  const everywhere =
    withoutEndUse < 2 || map === undefined || insertEntry(snapshot, map, form) === undefined
      ? []
      : [
          onAll(`Declare an end use on each of ${all}`, form),
          ...names.map((name) => onAll(`Use the declared end use ${name} on ${all}`, named(name), name)),
        ];
  return [
    draft(snapshot, `Declare an end use on ${nameOf(item.item)}`, map, form),
    ...names.map((name) => draft(snapshot, `Use the declared end use ${name} on ${nameOf(item.item)}`, map, named(name), name)),
    ...(parent === undefined ? [] : [draft(snapshot, `Declare an end use for the assembly ${nameOf(parent)} above`, mapOf(parent), form)]),
    draft(snapshot, "Declare an end use for the whole document", root, form),
    ...everywhere,
  ].filter((each) => each !== undefined);
}

/** The draft that puts an entry into a map; undefined where that has no place for it. */
function draft(snapshot: Snapshot, title: string, map: MapNode | undefined, entry: NewEntry, name?: string): Draft | undefined {
  if (map === undefined) return undefined;
  const insertion = insertEntry(snapshot, map, entry);
  const id = draftId("declare", String(map.start), name);
  return insertion === undefined ? undefined : { id, title, insertions: () => [insertion] };
}

/** The documents of a text, of which nothing may be left out but items that have an end use. */
const undeclared = perKey((snapshot: Snapshot): readonly JudgedDocument[] => snapshot.pieces?.undeclared() ?? snapshot.result.judged);

/** Puts an entry into every rare-earth item of a document without an end use; those without a place for it are passed over. */
function insertAll(snapshot: Snapshot, { document: { index } }: JudgedDocument, entry: NewEntry): readonly Insertion[] {
  const whole = undeclared(snapshot).find(({ document }) => document.index === index);
  const maps = whole === undefined ? [] : undeclaredMaps(whole);
  return maps.map((map) => insertEntry(snapshot, map, entry)).filter((insertion) => insertion !== undefined);
}

/** The maps of the rare-earth items without an end use, each once: two aliases stand for the same one. */
function undeclaredMaps({ items }: JudgedDocument): readonly MapNode[] {
  const undeclared = items.filter((one) => one.item.endUse === undefined && asksEndUse(one));
  return [...new Set(undeclared.flatMap(({ item }) => mapOf(item) ?? []))];
}

function named(name: string): NewEntry {
  const written = ` ${scalarText(name)}`;
  return { key: "endUse", block: (_, blanks) => blanks.literal(written), flow: (blanks) => blanks.literal(written) };
}
