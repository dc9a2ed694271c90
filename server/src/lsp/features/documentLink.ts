import type { DocumentLink } from "vscode-languageserver";
import { verbatim } from "../../core/l10n/message.ts";
import type { LineIndex, Span } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";
import { uriFrom } from "../uris.ts";
import { rangeOf } from "./support/range.ts";

/**
 * `textDocument/documentLink`: every resolved `ref`, as a link to its file or to the item in this document. For parts in other files, go
 * to definition is used instead.
 */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const { uri, lines, checker } = snapshot;
  const { texts } = checker;
  return snapshot.whole.links().flatMap(({ at, to }): DocumentLink[] => {
    if ("file" in to) {
      const file = verbatim(to.file);
      const tooltip =
        to.part === undefined
          ? texts.say("editor-open-file", { file })
          : texts.say("editor-open-file-of-part", { file, part: verbatim(to.part) });
      const target = uriFrom(uri, to.file);
      return target === undefined ? [] : [{ range: rangeOf(lines, placeOfFile(lines, at, to.file)), target, tooltip }];
    }
    const line = lines.positionAt(to.start).line + 1;
    return [{ range: rangeOf(lines, at), target: `${uri}#L${line}`, tooltip: texts.say("editor-go-to-line", { line }) }];
  });
}

/** The span of the file name alone, if it is written without escapes. */
function placeOfFile(lines: LineIndex, at: Span, file: string): Span {
  const written = lines.slice(at.start, at.end);
  const quotes = /^["']/.test(written) ? 1 : 0;
  const end = quotes + file.length;
  const follows = written[end] === "#" || end === written.length - quotes;
  return written.startsWith(file, quotes) && follows ? { start: at.start + quotes, end: at.start + end } : at;
}
