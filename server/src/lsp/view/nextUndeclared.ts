import type { CancellationToken, Position, Range } from "vscode-languageserver";
import { itemsWithState } from "../../core/states/ofItems.ts";
import type { CheckResult, LineIndex } from "../../index.ts";
import { rangeOf } from "../features/support/range.ts";
import { isBefore } from "../moved.ts";
import type { FileRange, NextUndeclaredParams } from "../protocol.ts";
import { inputOf, Snapshot } from "../snapshot.ts";
import { plain } from "../uris.ts";
import type { WorkspaceSnapshots } from "./workspaceSnapshots.ts";

/**
 * Answers `lodestone/nextUndeclared`. The rest of the file is searched first, then the files behind it in the order of the overview, then
 * those before it, and its beginning last.
 *
 * @throws ResponseError on cancellation, between two files
 */
export async function nextUndeclared(
  snapshots: WorkspaceSnapshots,
  { textDocument, position = start }: NextUndeclaredParams,
  token: CancellationToken,
): Promise<FileRange | null> {
  const from = textDocument && (await snapshots.checked(textDocument.uri));
  const own = from === undefined ? [] : undeclaredIn(from.lines, from.result);
  const here = textDocument === undefined ? [] : own.map((range) => ({ uri: textDocument.uri, range }));
  const next = here.find(({ range }) => isBefore(position, range.start));
  if (next !== undefined) return next;
  let first: FileRange | undefined;
  let isPast = from === undefined;
  for await (const { uri, snapshot } of snapshots.all(token)) {
    if (from !== undefined && plain(uri) === plain(from.uri)) isPast = true;
    else if (snapshot instanceof Snapshot && (isPast || first === undefined)) {
      const [range] = firstIn(snapshot);
      if (range !== undefined && isPast) return { uri, range };
      if (range !== undefined) first = { uri, range };
    }
  }
  return first ?? here[0] ?? null;
}

const start: Position = { line: 0, character: 0 };

/** The undeclared items of a file that may be closed. Facts are computed only where there is such an item, and are released again. */
function firstIn(snapshot: Snapshot): readonly Range[] {
  const { digest, checker, lines } = snapshot;
  return digest.documents.some(({ undeclared }) => undeclared > 0) ? undeclaredIn(lines, checker.inspect(inputOf(snapshot))) : [];
}

/** The ranges of the items of a text without an end use, in the order of the text. */
function undeclaredIn(lines: LineIndex, result: CheckResult): readonly Range[] {
  const items = [...itemsWithState(result).values()].flat().filter((one) => one.isUndeclared);
  return items
    .map(({ item }) => item.place)
    .sort((a, b) => a.start - b.start)
    .map((place) => rangeOf(lines, place));
}
