import { CodeActionKind } from "vscode-languageserver";
import { asksEndUse } from "../../../../core/control/asked.ts";
import { blank, type Form, type Insertion, type Writer } from "../../../../core/formats/writer.ts";
import type { Document, Item } from "../../../../core/model/types.ts";
import { perKey } from "../../../../core/perKey.ts";
import type { JudgedDocument } from "../../../../core/rule.ts";
import { insertIntoDocument, insertIntoItem } from "../../../../core/shapes/own/insert.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { categoryWords } from "../displayNames.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";

/** More declared end uses than this are not offered one by one; completion offers all. */
const mostNamed = 5;

/** The form of an end use: its category to be chosen, its statement to be written, and its end user where the shipment names none. */
function formFor(document: Document): Form {
  const asksEndUser = document.kind === "shipment" && document.party("endUser") === undefined;
  return {
    kind: "map",
    short: false,
    entries: [
      ["category", { kind: "blank", choices: Object.keys(categoryWords) }],
      ["statement", blank],
      ...(asksEndUser ? [["endUser", blank] as const] : []),
    ],
  };
}

/** For `end-use/missing`: forms on the item, the assembly, the document or all such items, and the names of what is declared. */
export function declareEndUse({ snapshot, writer, item: judged, document, file, withoutEndUse }: FindingAt): readonly Draft[] {
  if (judged === undefined || document === undefined) return [];
  const { item } = judged;
  const { lines } = snapshot;
  const form = formFor(document.document);
  const names = [...document.document.endUseByKey.keys()].slice(0, mostNamed);
  const onItem = (title: string, one: Item, value: Form, name?: string): Draft | undefined =>
    draft(title, insertIntoItem(writer, lines, one, "endUse", value), name);
  const own = onItem(`Declare an end use on ${nameOf(item)}`, item, form);
  const all = `all ${withoutEndUse} rare-earth items without one`;
  const onAll = (title: string, value: Form, name?: string): Draft => ({
    id: draftId("declare-on-all", String(document.document.index), name),
    title,
    kind: CodeActionKind.QuickFix,
    insertions: () => insertAll(writer, snapshot, document, value),
  });
  return [
    ...names.flatMap((name) => {
      const use = onItem(`Use the declared end use ${name} on ${nameOf(item)}`, item, named(name), name);
      return use === undefined ? [] : names.length === 1 ? { ...use, isAnswer: true as const } : use;
    }),
    own,
    item.parent && onItem(`Declare an end use for the assembly ${nameOf(item.parent)} above`, item.parent, form),
    draft("Declare an end use for the whole document", insertIntoDocument(writer, lines, file, document.document.index, "endUse", form)),
    ...(withoutEndUse < 2 || own === undefined
      ? []
      : [
          onAll(`Declare an end use on each of ${all}`, form),
          ...names.map((name) => onAll(`Use the declared end use ${name} on ${all}`, named(name), name)),
        ]),
  ].filter((each) => each !== undefined);
}

/** The draft of one insertion; undefined where that has no place. */
function draft(title: string, insertion: Insertion | undefined, name?: string): Draft | undefined {
  return (
    insertion && { id: draftId("declare", String(insertion.at), name), title, kind: CodeActionKind.QuickFix, insertions: () => [insertion] }
  );
}

/** The documents of a text, of which nothing may be left out but items that have an end use. */
const undeclared = perKey((snapshot: Snapshot): readonly JudgedDocument[] => snapshot.whole.undeclared());

/** Puts an end use into every rare-earth item of a document without one; those without a place for it are passed over. */
function insertAll(writer: Writer, snapshot: Snapshot, { document: { index } }: JudgedDocument, value: Form): readonly Insertion[] {
  const items = undeclared(snapshot).find(({ document }) => document.index === index)?.items ?? [];
  const insertions = new Map<number, Insertion>();
  for (const judged of items) {
    if (judged.item.endUse !== undefined || !asksEndUse(judged)) continue;
    // Two aliases stand for the same item, and it is written once.
    const insertion = insertIntoItem(writer, snapshot.lines, judged.item, "endUse", value);
    if (insertion !== undefined) insertions.set(insertion.at, insertion);
  }
  return [...insertions.values()];
}

function named(name: string): Form {
  return { kind: "text", text: name };
}
