import { type Command, l10n, Range, Uri } from "vscode";
import type { PlaceRange } from "../../../server/src/lsp/protocol.ts";

/** A command that opens a file, at a position if given. */
export function openAt(uri: string, place: PlaceRange | undefined): Command {
  const target = Uri.parse(uri);
  return {
    command: "vscode.open",
    title: l10n.t("Open"),
    arguments: place === undefined ? [target] : [target, { selection: rangeOf(place) }],
  };
}

function rangeOf({ start, end }: PlaceRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
