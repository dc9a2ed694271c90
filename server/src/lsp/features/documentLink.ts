import type { DocumentLink } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { rangeOf } from "./support/range.ts";
import { relativeUri } from "./support/uri.ts";

/** `textDocument/documentLink`: every `ref` that leads somewhere, to its file or to the item of this document. */
export function documentLinks({ result, uri, lines }: Snapshot): DocumentLink[] {
  return result.judged.flatMap(({ document }) =>
    document.items.flatMap(({ reference }): DocumentLink[] => {
      if (reference?.kind === "other-file") {
        const { at, file, part } = reference;
        const tooltip = part === undefined ? `Open ${file}` : `Open ${file}, which holds ${part}`;
        const target = relativeUri(uri, file);
        return target === undefined ? [] : [{ range: rangeOf(lines, at), target, tooltip }];
      }
      if (reference?.kind !== "item") return [];
      const line = lines.positionAt(reference.target.place.start).line + 1;
      return [{ range: rangeOf(lines, reference.at), target: `${uri}#L${line}`, tooltip: `Go to line ${line}` }];
    }),
  );
}
