import type { DocumentLink } from "vscode-languageserver";
import { type Link, linkOf } from "../../core/sections/links.ts";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";
import { relativeUri } from "./support/uri.ts";

/** `textDocument/documentLink`: every `ref` that leads somewhere, to its file or to the item of this document. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const { uri, lines } = snapshot;
  return linksIn(snapshot).flatMap(({ at, to }): DocumentLink[] => {
    if ("file" in to) {
      const tooltip = to.part === undefined ? `Open ${to.file}` : `Open ${to.file}, which holds ${to.part}`;
      const target = relativeUri(uri, to.file);
      return target === undefined ? [] : [{ range: rangeOf(lines, at), target, tooltip }];
    }
    const line = lines.positionAt(to.start).line + 1;
    return [{ range: rangeOf(lines, at), target: `${uri}#L${line}`, tooltip: `Go to line ${line}` }];
  });
}

function linksIn(snapshot: Snapshot): readonly Link[] {
  const { pieces } = snapshot;
  if (pieces !== undefined) return pieces.links();
  return snapshot.result.judged.flatMap(({ document }) => document.items.flatMap(({ reference }) => linkOf(reference) ?? []));
}
