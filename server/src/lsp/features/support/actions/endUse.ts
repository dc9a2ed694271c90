import { CodeActionKind } from "vscode-languageserver";
import { isWithoutEndUse } from "../../../../core/control/endUseRequired.ts";
import type { Form, Insertion, Writer } from "../../../../core/formats/writer.ts";
import { type Message, message } from "../../../../core/l10n/message.ts";
import { insertAtPath, insertIntoDocument, insertIntoItem } from "../../../../core/mappings/own/insert.ts";
import type { EndUse } from "../../../../core/model/types.ts";
import { perKey } from "../../../../core/perKey.ts";
import type { JudgedDocument, JudgedItem } from "../../../../core/rule.ts";
import { endUseCategories } from "../../../../generated/fields.ts";
import type { LineIndex } from "../../../../index.ts";
import type { EndUseSaid } from "../../../protocol.ts";
import type { Snapshot } from "../../../snapshot.ts";
import { map, text } from "../form.ts";
import { type Draft, drafted, draftId, type FindingAt, nameOf } from "./draft.ts";
import { formFor, freeKey, insertAll, isOnlyOne, mayOffer, offersFor, told, type Way } from "./ways.ts";

/** For `end-use/missing`: forms on the item, the assembly, the document or all such items, and the keys of declared end uses. */
export function declareEndUse(at: FindingAt): readonly Draft[] {
  const { snapshot, writer, item: judged, document } = at;
  if (judged === undefined || document === undefined) return [];
  const { item } = judged;
  const isOnly = isOnlyOne(document);
  const onItem = (title: Message, value: Form, name = "", isAnswer = false): readonly Draft[] =>
    drafted("declare", title, insertIntoItem(writer, snapshot.lines, item, "endUse", value), name, {
      ofItem: true,
      ...(isAnswer ? { isAnswer } : {}),
    });
  return [
    ...offersFor(snapshot, document, [judged]).flatMap((offer) => {
      const title = message("editor-use-declared", { use: told(offer), part: nameOf(item) });
      return onItem(title, text(offer.name), offer.name, isOnly);
    }),
    ...onItem(message("editor-declare-on-item", { part: nameOf(item) }), formFor(document.document)),
    ...declareAround(at),
  ];
}

/** As `declareEndUse`, without the drafts for the item alone; `isAll`: another draft covers all such items already. */
export function declareAround(at: FindingAt, isAll = false): readonly Draft[] {
  const { snapshot, writer, item: judged, document, file, withoutEndUse } = at;
  if (judged === undefined || document === undefined) return [];
  const { item } = judged;
  const { lines } = snapshot;
  const form = formFor(document.document);
  const { parent } = item;
  const onDocument = insertIntoDocument(writer, lines, file, document.document.index, "endUse", form);
  return [
    ...(parent === undefined
      ? []
      : drafted(
          "declare",
          message("editor-declare-on-assembly", { part: nameOf(parent) }),
          insertIntoItem(writer, lines, parent, "endUse", form),
        )),
    ...drafted("declare", message("editor-declare-on-document"), onDocument),
    ...(isAll || withoutEndUse < 2 || insertIntoItem(writer, lines, item, "endUse", form) === undefined
      ? []
      : declareOnAll(at, document, judged)),
  ];
}

/**
 * A draft for every item of a document that needs an end use and has none. The items, and the bars on the end use, are examined only when
 * the user selects the action, because there may be thousands.
 */
function declareOnAll(
  { snapshot, writer, file, withoutEndUse: count }: FindingAt,
  document: JudgedDocument,
  judged: JudgedItem,
): readonly Draft[] {
  const { index } = document.document;
  const onAll = (
    title: Message,
    name: string,
    { before = [], endUse }: { readonly before?: readonly Insertion[]; readonly endUse?: EndUse },
  ): Draft => ({
    id: draftId("declare-on-all", String(index), name),
    title,
    kind: CodeActionKind.QuickFix,
    insertions: () => [...before, ...insertAll(snapshot, takingOf(snapshot, index, endUse), text(name)).values()],
  });
  const key = freeKey([document.document]);
  const declaration = declareKey(writer, snapshot.lines, file, document, key);
  return [
    ...(declaration === undefined ? [] : [onAll(message("editor-declare-on-all", { count }), key, { before: [declaration] })]),
    ...offersFor(snapshot, document, [judged]).map((offer) =>
      onAll(message("editor-use-declared-on-all", { use: told(offer), count }), offer.name, offer),
    ),
  ];
}

/** The items of a document that need an end use and have none. With an end use given, only those that it may be offered for. */
function takingOf(snapshot: Snapshot, index: number, endUse: EndUse | undefined): readonly JudgedItem[] {
  const document = undeclared(snapshot).find((one) => one.document.index === index);
  if (document === undefined) return [];
  const items = document.items.filter(isWithoutEndUse);
  if (endUse === undefined) return items;
  // The document is judged as a whole here and around the finding there, so its end uses are other objects.
  const own = [...document.document.endUseByKey.values()].find(({ path }) => path === endUse.path) ?? endUse;
  return mayOffer(snapshot, document, items)(own) ? items : items.filter((one) => mayOffer(snapshot, document, [one])(own));
}

/** The insertion that declares an end use with blanks under a key; undefined when the document has no place for it. */
export function declareKey(
  writer: Writer,
  lines: LineIndex,
  file: FindingAt["file"],
  { document, items }: JudgedDocument,
  key: string,
  said?: EndUseSaid,
): Insertion | undefined {
  const form = formFor(document, said);
  const name = writer.within("plain", key);
  const read = { index: document.index, items: items.map(({ item }) => item) };
  const beside = insertAtPath(writer, lines, file, read, "/endUses", name, form);
  return beside ?? insertIntoDocument(writer, lines, file, document.index, "endUses", map({ [name]: form }));
}

/**
 * For `end-use/unknown-key`: declares the written text, a statement or a category, as an end use with blanks for the rest. A misspelled
 * key gets no draft.
 */
export function declareNamed({ snapshot, writer, document, file, finding: { path, subject, fixes } }: FindingAt): readonly Draft[] {
  if (document === undefined || subject === undefined || !path.endsWith("/endUse") || fixes !== undefined) return [];
  const isCategory = endUseCategories.has(subject);
  const said = !isCategory ? { statement: subject } : subject === "undetermined" || subject === "military" ? {} : { category: subject };
  const insertion = declareKey(writer, snapshot.lines, file, document, subject, said);
  return drafted("declare", message("editor-declare-category"), insertion, subject);
}

/**
 * The drafts that declare the end use of several selected items, one for each way.
 *
 * @param isOnly true when the only declared end use is the only possible fix
 * @param declarations the declaration of the key that the items name instead of a form each
 */
export function declareSelected(ways: readonly Way[], isOnly: boolean, declarations: readonly Insertion[]): readonly Draft[] {
  return ways.map(({ id, name, of, endUse, count, insertions }): Draft => {
    const draft = { id: draftId("declare-selected", "", id), kind: CodeActionKind.QuickFix, insertions };
    if (name !== undefined && endUse !== undefined)
      return {
        ...draft,
        title: message("editor-use-on-these", { use: told({ name, endUse }), count }),
        ...(isOnly ? { isAnswer: true as const } : {}),
      };
    if (of !== undefined && endUse !== undefined)
      return { ...draft, title: message("editor-use-of-on-these", { use: told({ name: of, endUse }), count }) };
    return { ...draft, title: message("editor-declare-on-these", { count }), insertions: () => [...declarations, ...insertions()] };
  });
}

/** The checked documents of a text with at least all items that lack an end use. */
const undeclared = perKey((snapshot: Snapshot): readonly JudgedDocument[] => snapshot.whole.undeclared());
