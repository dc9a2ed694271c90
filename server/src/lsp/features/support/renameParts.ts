import type { TextEdit } from "vscode-languageserver";
import { editingOf } from "../../../core/formats/editing.ts";
import type { Writer } from "../../../core/formats/writer.ts";
import { type Message, message, type Verbatim, verbatim } from "../../../core/l10n/message.ts";
import type { WrittenRef } from "../../../core/mappings/own/ref.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { nameFrom } from "../../../core/paths.ts";
import { positionIn, rangeIn } from "../../facts/fileFacts.ts";
import {
  type DocumentIn,
  documentsOf,
  type IndexedFile,
  type IndexedFiles,
  itemsNumbered,
  type Referring,
  referringTo,
} from "../../facts/indexedFiles.ts";
import { nameOf } from "../../uris.ts";
import type { EditsOfFile } from "./workspaceEdit.ts";

/** The edits that update every `ref` to a renamed part. */
export function refsRenamed(indexed: IndexedFiles, { file, document }: DocumentIn, number: string, newNumber: string): EditsOfFile[] {
  return editsOfRefs([...referringTo(indexed, file.path, { number, document })], (ref) => `${ref.file}#${newNumber}`);
}

/** The edits that give each `ref` a new text. A `ref` shared by several items changes once. Read-only files are skipped. */
export function editsOfRefs(refs: readonly Referring[], textOf: (ref: WrittenRef, from: Referring) => string): EditsOfFile[] {
  const byFile = new Map<IndexedFile, Map<number, TextEdit>>();
  for (const one of refs) {
    const writer = editingOf(one.file.format)?.writer;
    if (writer === undefined) continue;
    const edits = getOrInsert(byFile, one.file, () => new Map());
    edits.set(one.ref.start, { range: rangeIn(one.facts, one.ref), newText: written(writer, one.ref, textOf(one.ref, one)) });
  }
  return [...byFile].map(([file, edits]) => ({ file, edits: [...edits.values()] }));
}

/** The reason why references to a part cannot follow its new number; undefined when they can. */
export function whyNotRenamed(
  indexed: IndexedFiles,
  holder: DocumentIn,
  number: string,
  newNumber: string,
): readonly Message[] | undefined {
  const { file, document } = holder;
  const refs = [...referringTo(indexed, file.path, { number, document })];
  const taken = [...referringTo(indexed, file.path, { number: newNumber, document })][0];
  const name = verbatim(newNumber);
  const target = verbatim(nameOf(file.uri));
  if (taken !== undefined)
    return [message("rename-referred-to-already", { ...placeOf(taken), name, target }), message("rename-choose-another")];
  const others = documentsOf(file).filter((one) => one.document.index !== document.index && one.document.isBom);
  const fromOutside = document.isBom && refs.some((ref) => ref.file !== file);
  if (fromOutside && others.some((one) => itemsNumbered(one, number).length > 0))
    return [message("rename-ambiguous", { part: verbatim(number), file: target }), message("rename-by-hand")];
  if (fromOutside && others.some((one) => itemsNumbered(one, newNumber).length > 0))
    return [message("rename-indistinct", { name, file: target })];
  const block = refs.find(({ ref }) => ref.style === "literal" || ref.style === "folded");
  if (block !== undefined) return [message("rename-ref-several-lines", placeOf(block)), message("rename-by-hand")];
  const unwritten = refs.find((one) => editingOf(one.file.format) === undefined);
  if (unwritten !== undefined) return notWritten(unwritten.file.uri);
  return document.isBom ? whyNotKnown(indexed, file) : undefined;
}

/** The message that a file is read-only. */
export function notWritten(uri: string): readonly Message[] {
  return [message("rename-only-read", { file: verbatim(nameOf(uri)) }), message("rename-by-hand")];
}

/** The reason why the references to a file are not fully known; undefined when they are. */
function whyNotKnown({ files }: IndexedFiles, target: IndexedFile): readonly Message[] | undefined {
  for (const { path, facts } of files.values()) {
    const file = verbatim(path);
    if ("problem" in facts) return [message("rename-unread", { file }), ...facts.problem];
    if (path !== target.path && facts.broken?.mentions.has(nameOf(target.uri)) === true) {
      const line = positionIn(facts, facts.broken.at).line + 1;
      return [message("rename-broken", { file, line }), message("rename-mend-first")];
    }
  }
  return undefined;
}

/** The relative path to a file, in the same style as the previous one. */
export function nameLike(before: string, from: string, to: string): string {
  const name = nameFrom(from, to);
  const bare = name.startsWith("./") ? name.slice(2) : name;
  return before.startsWith("./") || before.startsWith("../") || /^[a-z][a-z0-9+.-]*:/i.test(bare) || bare.startsWith("#") ? name : bare;
}

function placeOf({ file, facts, ref }: Referring): { readonly line: number; readonly file: Verbatim } {
  return { line: positionIn(facts, ref.start).line + 1, file: verbatim(file.path) };
}

/** A `ref` in the style of the one that it replaces. A plain `ref` to a part that is folded over lines is rewritten in quotes. */
function written(writer: Writer, { style, hash, part }: WrittenRef, text: string): string {
  const isAsMeant = style !== "plain" || hash !== undefined || part === undefined;
  return writer.reference(isAsMeant ? style : "double", text);
}
