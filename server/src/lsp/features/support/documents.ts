import type { Path } from "../../../core/formats/cursor.ts";
import { documentIndexAt, nodeAtOffset, type Standing } from "../../../core/mappings/own/nodeAtOffset.ts";
import type { FileKind } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { JudgedItem } from "../../../core/rule.ts";
import { pointer } from "../../../core/text/pointer.ts";
import type { JudgedDocument, Span } from "../../../index.ts";
import type { Snapshot } from "../../snapshot.ts";

/** One document of a file, for editor features. */
export interface DocumentAt {
  /** Its index in the file. */
  readonly index: number;
  readonly kind: FileKind;
  readonly judged: JudgedDocument | undefined;
}

/** The document at an offset. There always is one. */
export function documentAt(snapshot: Snapshot, offset: number): DocumentAt {
  const result = snapshot.around({ start: offset, end: offset });
  const index = documentIndexAt(result.file, offset);
  return {
    index,
    kind: result.file.documents.find((document) => document.index === index)?.kind ?? snapshot.kind,
    judged: result.judged.find(({ document }) => document.index === index),
  };
}

/** The syntax node at an offset with its path; undefined in a document that is not a map. */
export function standsAt(snapshot: Snapshot, offset: number): Standing | undefined {
  return nodeAtOffset(snapshot.around({ start: offset, end: offset }).file, offset);
}

/**
 * The law that the document at an offset is checked against. For an unchecked document, it is that of the date in the settings, or of
 * today.
 */
export function lawAt(snapshot: Snapshot, offset: number): PackAt {
  const { judged } = documentAt(snapshot, offset);
  const { settings, today, checker } = snapshot;
  return judged?.law ?? checker.packs.at(settings.asOf?.date ?? today, settings.actStates);
}

/** True when two spans overlap or touch. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The innermost item that holds a path of the document at an offset. */
export function itemHolding(snapshot: Snapshot, offset: number, path: Path): JudgedItem | undefined {
  const at = `${path.reduce<string>(pointer, "")}/`;
  return documentAt(snapshot, offset).judged?.items.findLast(({ item }) => at.startsWith(`${item.path}/`));
}
