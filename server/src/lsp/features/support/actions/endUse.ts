import type { Document, Item } from "../../../../core/model/types.ts";
import type { MapNode } from "../../../../core/yaml/tree.ts";
import type { Blanks } from "../form.ts";
import { type Insertion, insertEntry, type NewEntry } from "../insertEntry.ts";
import { scalarText } from "../scalarText.ts";
import { categoryWords } from "../words.ts";
import type { Draft, FindingAt } from "./draft.ts";

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
export function declareEndUse({ snapshot, item, document }: FindingAt): readonly Draft[] {
  if (item === undefined || document === undefined) return [];
  const drafts: Draft[] = [];
  const offer = (title: string, maps: readonly MapNode[], entry: NewEntry): void => {
    const insertions = maps.map((map) => insertEntry(snapshot, map, entry));
    const placed = insertions.filter((insertion): insertion is Insertion => insertion !== undefined);
    if (placed.length === maps.length && placed.length > 0) drafts.push({ title, insertions: placed });
  };
  const form = formFor(document.document);
  const { parent } = item.item;
  const undeclared = mapsWithout(
    document.items
      .filter(({ recognition, item: each }) => recognition.verdict === "rare-earth" && each.endUse === undefined)
      .map((each) => each.item),
  );
  const names = [...document.document.endUseByKey.keys()].slice(0, mostNamed);

  offer(`Declare an end use on ${nameOf(item.item)}`, [item.item.node], form);
  for (const name of names) offer(`Use the declared end use ${name}`, [item.item.node], named(name));
  if (parent !== undefined) offer(`Declare an end use for the assembly ${nameOf(parent)} above`, [parent.node], form);
  offer("Declare an end use for the whole document", [document.document.root], form);
  if (undeclared.length > 1) {
    const all = `all ${undeclared.length} rare-earth items without one`;
    offer(`Declare an end use on each of ${all}`, undeclared, form);
    for (const name of names) offer(`Use the declared end use ${name} on ${all}`, undeclared, named(name));
  }
  return drafts;
}

function named(name: string): NewEntry {
  const written = ` ${scalarText(name)}`;
  return { key: "endUse", block: (_, blanks) => blanks.literal(written), flow: (blanks) => blanks.literal(written) };
}

/** The maps of items, each once: two aliases stand for the same one. */
function mapsWithout(items: readonly Item[]): readonly MapNode[] {
  return [...new Set(items.map(({ node }) => node))];
}

function nameOf({ partNumber }: Item): string {
  return partNumber === undefined ? "this item" : partNumber.value;
}
