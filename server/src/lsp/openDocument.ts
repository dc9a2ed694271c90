import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { LineIndex, type Position } from "../index.ts";
import { createSnapshot, type Judging, type Snapshot } from "./snapshot.ts";

/**
 * An open document: the one place where text and changes become the result of a check. What a change touched is known
 * here and nowhere else, so that a check which re-reads only that needs to change this module alone.
 */
export class OpenDocument {
  readonly uri: string;
  #version: number;
  #lines: LineIndex;
  #kept: { readonly key: string; readonly snapshot: Snapshot } | undefined;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.#version = version;
    this.#lines = new LineIndex(text);
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#lines.text;
  }

  get lines(): LineIndex {
    return this.#lines;
  }

  /** Takes changes over in the order given; a range beyond the text, or one that ends before it begins, is put right. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#lines = changed(this.#lines, change);
    this.#version = version;
    this.#kept = undefined;
  }

  /** This version as it is to be judged; the same version and judging give the same snapshot. */
  snapshot(judging: Judging): Snapshot {
    const key = JSON.stringify([judging.kind, judging.settings, judging.today]);
    if (this.#kept?.key !== key || this.#kept.snapshot.checker !== judging.checker)
      this.#kept = { key, snapshot: createSnapshot(this.uri, this.version, this.lines, judging) };
    return this.#kept.snapshot;
  }
}

function changed(lines: LineIndex, change: TextDocumentContentChangeEvent): LineIndex {
  if (!("range" in change) || change.range === undefined) return new LineIndex(change.text);
  const from = lines.offsetAt(wellFormed(change.range.start));
  const to = lines.offsetAt(wellFormed(change.range.end));
  return lines.replaced({ start: Math.min(from, to), end: Math.max(from, to) }, change.text);
}

/** Some clients have sent numbers below zero, or none; they mean the beginning. */
function wellFormed({ line, character }: Position): Position {
  return line < 0 ? { line: 0, character: 0 } : { line: whole(line), character: whole(character) };
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
}
