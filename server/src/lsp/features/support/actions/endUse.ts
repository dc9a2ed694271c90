import type { Document } from "../../../../core/model/types.ts";
import type { JudgedDocument } from "../../../../core/rule.ts";
import type { MapNode } from "../../../../core/yaml/tree.ts";
import type { Snapshot } from "../../../snapshot.ts";
import type { Blanks } from "../form.ts";
import { insertEntry, type NewEntry } from "../insertEntry.ts";
import { scalarText } from "../scalarText.ts";
import { categoryWords } from "../words.ts";
import { type Draft, type FindingAt, nameOf } from "./draft.ts";

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
  const form = formFor(document.document);
  const names = [...document.document.endUseByKey.keys()].slice(0, mostNamed);
  const { node, parent } = item.item;
  const undeclared = undeclaredMaps(document);
  const all = `all ${undeclared.length} rare-earth items without one`;
  const everywhere =
    undeclared.length < 2
      ? []
      : [
          draft(snapshot, `Declare an end use on each of ${all}`, undeclared, form),
          ...names.map((name) => draft(snapshot, `Use the declared end use ${name} on ${all}`, undeclared, named(name))),
        ];
  return [
    draft(snapshot, `Declare an end use on ${nameOf(item.item)}`, [node], form),
    ...names.map((name) => draft(snapshot, `Use the declared end use ${name} on ${nameOf(item.item)}`, [node], named(name))),
    ...(parent === undefined ? [] : [draft(snapshot, `Declare an end use for the assembly ${nameOf(parent)} above`, [parent.node], form)]),
    draft(snapshot, "Declare an end use for the whole document", [document.document.root], form),
    ...everywhere,
  ].filter((each) => each !== undefined);
}

/** The draft that puts an entry into every map; undefined where the first has no place for it. Further ones without a place are passed over. */
function draft(snapshot: Snapshot, title: string, maps: readonly MapNode[], entry: NewEntry): Draft | undefined {
  const [first] = maps;
  if (first === undefined || insertEntry(snapshot, first, entry) === undefined) return undefined;
  return { title, insertions: () => maps.map((map) => insertEntry(snapshot, map, entry)).filter((insertion) => insertion !== undefined) };
}

/** The maps of the rare-earth items without an end use, each once: two aliases stand for the same one. */
function undeclaredMaps({ items }: JudgedDocument): readonly MapNode[] {
  const undeclared = items.filter(({ recognition, item }) => recognition.verdict === "rare-earth" && item.endUse === undefined);
  return [...new Set(undeclared.map(({ item }) => item.node))];
}

function named(name: string): NewEntry {
  const written = ` ${scalarText(name)}`;
  return { key: "endUse", block: (_, blanks) => blanks.literal(written), flow: (blanks) => blanks.literal(written) };
}
