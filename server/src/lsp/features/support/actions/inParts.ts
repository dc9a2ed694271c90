import { CodeActionKind } from "vscode-languageserver";
import { blank, type Form } from "../../../../core/formats/writer.ts";
import { type Argument, type Message, message, type Verbatim, verbatim } from "../../../../core/l10n/message.ts";
import { endUseInParts, formInParts, type WrittenInParts } from "../../../../core/parts/write.ts";
import type { SeenFiles } from "../../../../project/graphs.ts";
import { list, map, text } from "../form.ts";
import { type Draft, draftId, type FindingAt, nameOf } from "./draft.ts";
import { compositionAsked, endUseUncategorised, stageEntries } from "./facts.ts";
import { categoryBlank, formFor, offersInParts, told } from "./ways.ts";

/** The data that a form in a parts file needs from a finding. The text with the finding itself is not changed. */
export type AskedAt = Omit<FindingAt, "writer">;

/** The title of an action, with the name of the item and that of the parts file. */
export type PartsTitle = (names: { readonly part: Argument; readonly file: Verbatim }) => Message;

/** By rule id, the parts file forms that resolve its findings. */
export const partsForms: Readonly<Record<string, (at: AskedAt) => readonly Draft[]>> = {
  "end-use/missing": declareInParts,
  "end-use/category-missing": categoriseInParts,
  "composition/missing": askCompositionInParts,
  "origin/missing": askOriginInParts,
};

function declareInParts(at: AskedAt): readonly Draft[] {
  const { document, snapshot, item } = at;
  if (document === undefined || item === undefined) return [];
  return [
    ...offersInParts(snapshot, document, [item]).flatMap((offer) => {
      const title: PartsTitle = (names) => message("editor-use-declared-in-parts", { use: told(offer), ...names });
      return draftedInParts(at, "endUse", text(offer.name), title, offer.name);
    }),
    ...draftedInParts(at, "endUse", formFor(document.document), (names) => message("editor-declare-in-parts", names)),
  ];
}

/** For an end use that a mapped file gives as plain text: declares the text as a key in a parts file, which can hold more data. */
function categoriseInParts(at: AskedAt): readonly Draft[] {
  const { seen } = at.snapshot;
  const { isText = false, statement, path = "" } = endUseUncategorised(at) ?? {};
  if (seen === undefined || statement === undefined || !isText) return [];
  const endUse = map({ category: categoryBlank, statement: text(statement.value) });
  const written = endUseInParts(seen.parts, seen.links.path, statement.value, endUse);
  if (written === undefined) return [];
  return [draftOf(seen, `${path} category`, written, message("editor-declare-category-in-parts", { file: verbatim(written.path) }))];
}

function askCompositionInParts(at: AskedAt): readonly Draft[] {
  if (at.item === undefined) return [];
  const { item } = at.item;
  // Data on the line itself takes precedence, so an entry would have no effect.
  if (item.composition?.by === item) return [];
  const { entries } = compositionAsked(at.item);
  return draftedInParts(at, "composition", list(...entries), keyTitle("composition"));
}

function askOriginInParts(at: AskedAt): readonly Draft[] {
  const entries = stageEntries(at);
  const isElsewhere = at.item?.item.origins !== undefined || at.item?.item.writes("origins") === true;
  return [
    ...(at.item?.item.countryOfOrigin === undefined ? draftedInParts(at, "countryOfOrigin", blank, keyTitle("countryOfOrigin")) : []),
    ...(entries.length === 0 || isElsewhere ? [] : draftedInParts(at, "origins", list(...entries), keyTitle("origins"))),
  ];
}

function keyTitle(key: string): PartsTitle {
  return (names) => message("editor-add-key-in-parts", { key: verbatim(key), ...names });
}

/**
 * A key for the entry of an item: in the parts file with that entry, else in the nearest one in a parent folder, else in a new one at the
 * root.
 */
export function draftedInParts(
  { item: judged, snapshot: { seen } }: AskedAt,
  key: string,
  value: Form,
  title: PartsTitle,
  name = "",
): readonly Draft[] {
  const written = judged && seen && formInParts(seen.parts, seen.links.path, judged.item, key, value);
  if (judged === undefined || seen === undefined || written === undefined) return [];
  const names = { part: nameOf(judged.item), file: verbatim(written.path) };
  return [draftOf(seen, `${judged.item.path} ${key} ${name}`, written, title(names))];
}

/** @param id distinguishes the form from others in the same text */
function draftOf(seen: SeenFiles, id: string, { path, lines, insertion }: WrittenInParts, title: Message): Draft {
  const into = { uri: seen.fileAt(path), version: null, lines };
  return { id: draftId("parts", id), title, kind: CodeActionKind.QuickFix, into, insertions: () => [insertion] };
}
