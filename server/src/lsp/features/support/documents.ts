import { documentIndexAt, nodeAtOffset, type Standing } from "../../../core/mappings/own/nodeAtOffset.ts";
import type { FileKind } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { JudgedDocument, Span } from "../../../index.ts";
import type { Snapshot } from "../../snapshot.ts";

/** One document of the file as an editor sees it. */
export interface DocumentAt {
  /** Its position in the file. */
  readonly index: number;
  readonly kind: FileKind;
  readonly judged: JudgedDocument | undefined;
}

/** The document that an offset lies in; there always is one. */
export function documentAt(snapshot: Snapshot, offset: number): DocumentAt {
  const result = snapshot.around({ start: offset, end: offset });
  const index = documentIndexAt(result.file, offset);
  return {
    index,
    kind: result.file.documents.find((document) => document.index === index)?.kind ?? snapshot.kind,
    judged: result.judged.find(({ document }) => document.index === index),
  };
}

/** What stands at an offset; undefined in a document that is no map. */
export function standsAt(snapshot: Snapshot, offset: number): Standing | undefined {
  return nodeAtOffset(snapshot.around({ start: offset, end: offset }).file, offset);
}

/** The law by which the document at an offset is judged; of one that cannot be judged, that of the setting or of today. */
export function lawAt(snapshot: Snapshot, offset: number): PackAt {
  const { judged } = documentAt(snapshot, offset);
  const { settings, today, checker } = snapshot;
  return judged?.law ?? checker.packs.at(settings.asOf?.date ?? today, settings.actStates);
}

/** Whether two spans share a place; touching ends count. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
