import type { Finding } from "../finding.ts";
import type { Span } from "../text/span.ts";
import type { Entry, Node } from "../yaml/tree.ts";

type Movable<T> = { -readonly [key in keyof T]: T[key] };

/** Moves a tree that was just read, and that nobody else holds, by some offset. It must hold no alias. */
export function moveTree(node: Node, by: number): void {
  const movable: Movable<Span> = node;
  movable.start += by;
  movable.end += by;
  if (node.kind === "map") {
    for (const entry of node.entries) moveEntry(entry, by);
  } else if (node.kind === "seq") {
    for (const item of node.items) moveTree(item, by);
  }
}

/** Moves an entry that was just read, and that nobody else holds. */
export function moveEntry(entry: Movable<Entry>, by: number): void {
  moveTree(entry.key, by);
  moveTree(entry.value, by);
  // Several entries may have come in by one merge, and share where it is written.
  if (entry.via !== undefined) entry.via = { start: entry.via.start + by, end: entry.via.end + by };
}

/** A finding with every place in it put elsewhere. `path` gives the paths and names in its texts. */
export function moveFinding(finding: Finding, span: (at: Span) => Span, path: (text: string) => string): Finding {
  const { related, fixes, subject } = finding;
  return {
    ...finding,
    ...span(finding),
    path: path(finding.path),
    message: path(finding.message),
    ...(subject === undefined ? {} : { subject: path(subject) }),
    ...(related === undefined ? {} : { related: related.map((place) => ({ ...place, ...span(place), message: path(place.message) })) }),
    ...(fixes === undefined
      ? {}
      : { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...span(edit), newText: edit.newText })) })) }),
  };
}
