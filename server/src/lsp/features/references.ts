import type { Location, Position } from "vscode-languageserver";
import type { Snapshot } from "../snapshot.ts";
import { nameAt, sameName } from "./support/names.ts";
import { rangeOf } from "./support/range.ts";

/** `textDocument/references`: every place of the same document that uses an end use, party, licence or part. */
export function references({ result, lines, uri }: Snapshot, position: Position, includeDeclaration: boolean): Location[] {
  const name = nameAt(result, lines.offsetAt(position));
  if (name === undefined) return [];
  return sameName(result, name)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map((occurrence) => ({ uri, range: rangeOf(lines, occurrence) }));
}
