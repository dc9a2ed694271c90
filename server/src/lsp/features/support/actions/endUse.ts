import { CodeActionKind } from "vscode-languageserver";
import { asksEndUse } from "../../../../core/control/asked.ts";
import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { type Message, message, verbatim } from "../../../../core/l10n/message.ts";
import { perKey } from "../../../../core/perKey.ts";
import type { JudgedDocument } from "../../../../core/rule.ts";
import { insertIntoDocument, insertIntoItem } from "../../../../core/shapes/own/insert.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";
import { declaredInParts, declaredNames, formFor, mostNamed, type Way } from "./together.ts";

/** For `end-use/missing`: forms on the item, the assembly, the document or all such items, and the names of what is declared. */
export function declareEndUse(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, item: judged, document } = at;
  if (judged === undefined || document === undefined) return [];
  const { item } = judged;
  const names = namesIn(document);
  const onItem = (title: Message, value: Form, name?: string): Draft | undefined => {
    const made = draft(title, insertIntoItem(writer, snapshot.lines, item, "endUse", value), name);
    return made && { ...made, ofItem: true };
  };
  return [
    ...names.flatMap((name) => {
      const use = onItem(message("editor-use-declared", { name: verbatim(name), part: nameOf(item) }), named(name), name);
      return use === undefined ? [] : names.length === 1 ? { ...use, isAnswer: true as const } : use;
    }),
    onItem(message("editor-declare-on-item", { part: nameOf(item) }), formFor(document.document)),
    ...declareAround(at),
  ].filter((each) => each !== undefined);
}

/** The same without what concerns the item alone; `isAll`: something else is offered for all such items. */
export function declareAround(
  { snapshot, writer, item: judged, document, file, withoutEndUse }: FindingAt,
  isAll = false,
): readonly Draft[] {
  if (judged === undefined || document === undefined) return [];
  const { item } = judged;
  const { lines } = snapshot;
  const form = formFor(document.document);
  const count = withoutEndUse;
  const onAll = (title: Message, value: Form, name?: string): Draft => ({
    id: draftId("declare-on-all", String(document.document.index), name),
    title,
    kind: CodeActionKind.QuickFix,
    insertions: () => insertAll(writer, snapshot, document, value),
  });
  return [
    item.parent &&
      draft(
        message("editor-declare-on-assembly", { part: nameOf(item.parent) }),
        insertIntoItem(writer, lines, item.parent, "endUse", form),
      ),
    draft(message("editor-declare-on-document"), insertIntoDocument(writer, lines, file, document.document.index, "endUse", form)),
    ...(isAll || withoutEndUse < 2 || insertIntoItem(writer, lines, item, "endUse", form) === undefined
      ? []
      : [
          onAll(message("editor-declare-on-all", { count }), form),
          ...namesIn(document).map((name) =>
            onAll(message("editor-use-declared-on-all", { name: verbatim(name), count }), named(name), name),
          ),
        ]),
  ].filter((each) => each !== undefined);
}

/** Those of the document before those of parts files, which it may name too. */
function namesIn({ document }: JudgedDocument): readonly string[] {
  return [...new Set([...declaredNames(document), ...declaredInParts(document.parts)])].slice(0, mostNamed);
}

/** For several items that are selected: each way to declare them all. */
export function declareSelected(ways: readonly Way[]): readonly Draft[] {
  const isOnly = ways.length === 1;
  return ways.map(({ id, name, of, count, insertions }): Draft => {
    const draft = { id: draftId("declare-selected", "", id), kind: CodeActionKind.QuickFix, insertions };
    if (name !== undefined)
      return {
        ...draft,
        title: message("editor-use-on-these", { name: verbatim(name), count }),
        ...(isOnly ? { isAnswer: true as const } : {}),
      };
    if (of !== undefined) return { ...draft, title: message("editor-use-of-on-these", { part: verbatim(of), count }) };
    return { ...draft, title: message("editor-declare-on-these", { count }) };
  });
}

/** The draft of one insertion; undefined where that has no place. */
function draft(title: Message, insertion: Insertion | undefined, name?: string): Draft | undefined {
  return (
    insertion && { id: draftId("declare", String(insertion.at), name), title, kind: CodeActionKind.QuickFix, insertions: () => [insertion] }
  );
}

/** The documents of a text, of which nothing may be left out but items that have an end use. */
const undeclared = perKey((snapshot: Snapshot): readonly JudgedDocument[] => snapshot.whole.undeclared());

/** Puts an end use into every item of a document that is asked for one and has none; those without a place for it are passed over. */
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
