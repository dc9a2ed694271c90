import { content, type MapNode } from "../../../core/formats/tree.ts";
import type { DocumentKind } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { JudgedDocument, Span } from "../../../index.ts";
import type { Snapshot } from "../../snapshot.ts";

/** One document of the file as an editor sees it. */
export interface DocumentAt {
  /** Its position in the file. */
  readonly index: number;
  readonly kind: DocumentKind;
  /** Undefined where its root is no map, or could not be read. */
  readonly root: MapNode | undefined;
  readonly judged: JudgedDocument | undefined;
}

/** The document that an offset lies in; there always is one. */
export function documentAt(snapshot: Snapshot, offset: number): DocumentAt {
  const result = snapshot.around({ start: offset, end: offset });
  const documents = result.file.tree.documents;
  const index = Math.max(
    0,
    documents.findLastIndex(({ start }) => start <= offset),
  );
  const node = documents[index]?.root;
  const root = node === undefined ? undefined : content(node);
  return {
    index,
    kind: result.file.documents.find((document) => document.index === index)?.kind ?? snapshot.kind,
    root: root?.kind === "map" ? root : undefined,
    judged: result.judged.find(({ document }) => document.index === index),
  };
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
