import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { type Checker, LineIndex, type LiveText, type Position } from "../index.ts";
import { idOf } from "../project/baselines.ts";
import type { SeenFiles } from "../project/graphs.ts";
import { joined, type Moved } from "./moved.ts";
import { inputOf, type Judging, Snapshot } from "./snapshot.ts";

/** An open document. It applies text changes and rechecks the items that they touch. No other code turns changes into check results. */
export class OpenDocument {
  readonly uri: string;
  #version: number;
  #lines: LineIndex;
  #kept: { readonly key: string; readonly snapshot: Snapshot } | undefined;
  /** The offset after the last edit; undefined before the first. */
  #edited: number | undefined;
  #moved: Moved | undefined;
  /** `Snapshot.nearFrom` of the previous version. */
  #nearFrom: number | undefined;
  #live: { readonly key: string; readonly checker: Checker; readonly seen: SeenFiles | undefined; readonly text: LiveText } | undefined;

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

  /** The files that its items name under `ref`; undefined while they are unknown, and for a text that is read as a whole. */
  get namedFiles(): readonly string[] | undefined {
    return this.#live?.text.namedFiles;
  }

  /** True when an edit rechecks only the items that it touches, false when it rechecks the whole text; undefined before the first check. */
  get isCut(): boolean | undefined {
    return this.#live?.text.isCut;
  }

  /** The region of edits since the last call; undefined for none. */
  takeMoved(): Moved | undefined {
    const moved = this.#moved;
    this.#moved = undefined;
    return moved;
  }

  /** Applies changes in the given order. A range outside the text, or one that ends before it begins, is corrected. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#change(change);
    this.#version = version;
    this.#nearFrom = this.#kept?.snapshot.nearFrom ?? this.#nearFrom;
    this.#kept = undefined;
  }

  /** The snapshot of this version for a check. The same version and inputs give the same object. */
  snapshot(judging: Judging): Snapshot {
    const { seen } = judging;
    const key = JSON.stringify([keyOf(judging), seen?.root, seen?.stamp]);
    if (this.#kept?.key !== key || this.#kept.snapshot.checker !== judging.checker) {
      const from = this.#kept?.snapshot.nearFrom ?? this.#nearFrom;
      const near = this.#edited === undefined ? undefined : { edited: this.#edited, from };
      this.#kept = { key, snapshot: new Snapshot(this.uri, this.version, this.lines, judging, this.#liveOf(judging), near) };
    }
    return this.#kept.snapshot;
  }

  /** A getter for the incremental text state; it returns undefined once the text has changed. */
  #liveOf(judging: Judging): () => LiveText | undefined {
    const { checker, seen } = judging;
    const lines = this.#lines;
    const key = keyOf(judging);
    const links = seen?.links;
    return () => {
      if (lines !== this.#lines) return undefined;
      if (this.#live?.key !== key || this.#live.checker !== checker || this.#live.seen?.links !== links)
        this.#live = { key, checker, seen, text: checker.open(inputOf({ ...judging, lines })) };
      else if (this.#live.seen?.stamp !== seen?.stamp) {
        this.#live.text.linksChanged();
        this.#live = { ...this.#live, seen };
      }
      return this.#live.text;
    };
  }

  #change(change: TextDocumentContentChangeEvent): void {
    if (!("range" in change) || change.range === undefined) {
      this.#lines = new LineIndex(change.text);
      this.#live = undefined;
      this.#edited = undefined;
      this.#moved = { from: { line: 0, character: 0 }, lastLine: Number.POSITIVE_INFINITY };
      return;
    }
    const from = this.#lines.offsetAt(wellFormed(change.range.start));
    const to = this.#lines.offsetAt(wellFormed(change.range.end));
    const edit = { start: Math.min(from, to), end: Math.max(from, to), newText: change.text };
    const before = this.#lines;
    const lines = before.replaced(edit, change.text);
    const lastLine = lines.lineCount === before.lineCount ? before.positionAt(edit.end).line : Number.POSITIVE_INFINITY;
    this.#moved = joined(this.#moved, { from: before.positionAt(edit.start), lastLine });
    this.#lines = lines;
    this.#edited = edit.start + edit.newText.length;
    try {
      this.#live?.text.edit(edit, () => lines.text);
    } catch {
      // The check of this version opens the text again and reports the error.
      this.#live = undefined;
    }
  }
}

/** A cache key: equal when a version is checked with the same inputs, apart from other files. */
function keyOf({ kind, format, settings, today, uses }: Judging): string {
  return JSON.stringify([kind, format.identity, { ...settings, baseline: idOf(settings.baseline) }, today, uses?.stamp]);
}

/** Some clients have sent negative numbers, or none; they mean the beginning. */
function wellFormed({ line, character }: Position): Position {
  return line < 0 ? { line: 0, character: 0 } : { line: whole(line), character: whole(character) };
}

function whole(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
}
