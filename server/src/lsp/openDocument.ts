import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createSnapshot, type Judging, type Snapshot } from "./snapshot.ts";

/**
 * An open document: the one place where text and changes become the result of a check. What a change touched is known
 * here and nowhere else, so that a check which re-reads only that needs to change this module alone.
 */
export class OpenDocument {
  #text: TextDocument;
  #kept: { readonly key: string; readonly snapshot: Snapshot } | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get text(): string {
    return this.#text.getText();
  }

  /** Takes changes over in the order given; a range beyond the text, or one that ends before it begins, is put right. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#text = TextDocument.update(this.#text, changes.map(wellFormed), version);
    this.#kept = undefined;
  }

  /** This version as it is to be judged; the same version and judging give the same snapshot. */
  snapshot(judging: Judging): Snapshot {
    const key = JSON.stringify([judging.kind, judging.settings, judging.today]);
    if (this.#kept?.key !== key || this.#kept.snapshot.checker !== judging.checker)
      this.#kept = { key, snapshot: createSnapshot(this, judging) };
    return this.#kept.snapshot;
  }
}

/** Some clients have sent numbers below zero or none at all; they mean the beginning. */
function wellFormed(change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!("range" in change) || change.range === undefined) return { text: change.text };
  const { start, end } = change.range;
  return { text: change.text, range: { start: position(start), end: position(end) } };
}

function position({ line, character }: { line: number; character: number }): { line: number; character: number } {
  return { line: atLeastZero(line), character: atLeastZero(character) };
}

function atLeastZero(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
}
