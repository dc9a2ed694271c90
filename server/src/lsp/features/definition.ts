import type { Location, Position } from "vscode-languageserver";
import { elsewhereOf } from "../../core/finding.ts";
import { nameAt, sameName } from "../../core/mappings/own/names.ts";
import { isForeign, type Place } from "../../core/text/place.ts";
import type { SeenFiles } from "../../project/graphs.ts";
import type { Snapshot } from "../snapshot.ts";
import { uriFrom } from "../uris.ts";
import { type FileRefAt, fileRefAt } from "./support/crossFile.ts";
import { standsAt } from "./support/documents.ts";
import { endUsesInParts } from "./support/partsAcross.ts";
import { rangeOf } from "./support/range.ts";

/**
 * `textDocument/definition`: the declaration of an end use, party, licence or part, in any file; the BOM that a `ref` names; the anchor of
 * a YAML alias.
 */
export function definition(snapshot: Snapshot, position: Position): Location[] {
  const { lines, uri } = snapshot;
  const offset = lines.offsetAt(position);
  const result = snapshot.around({ start: offset, end: offset });
  const name = nameAt(result, offset);
  if (name !== undefined) {
    // A declaration is its own definition. For a name declared twice, the other declarations count as references and may be in any section.
    const declarations = name.declares ? [name] : sameName(result, name).filter(({ declares }) => declares);
    if (declarations.length === 0 && name.kind === "end-use")
      return endUsesInParts(snapshot).flatMap((endUse) => (endUse.name === name.name ? [endUse.location] : []));
    return declarations.map((declaration) => ({ uri, range: rangeOf(lines, declaration) }));
  }
  const ref = fileRefAt(snapshot, offset);
  if (ref !== undefined) return snapshot.seen === undefined ? [] : inOtherFile(snapshot, snapshot.seen, ref);
  const target = standsAt(snapshot, offset)?.target;
  return target === undefined ? [] : [{ uri, range: rangeOf(lines, target) }];
}

/** The target of a `ref` to a file: its part, or the BOM; the top of a file without a matching BOM. */
function inOtherFile(snapshot: Snapshot, { links, fileAt }: SeenFiles, { ref: { file, part }, document, on }: FileRefAt): Location[] {
  const there = (place: Place): Location[] => {
    if (!isForeign(place)) return [];
    const at = elsewhereOf(place);
    return [{ uri: fileAt(at.file), range: at.range }];
  };
  const target = links.resolve(file, on === "file" ? undefined : part, document);
  switch (target.kind) {
    case "item":
    case "bom":
      return there(target.target.place);
    case "own":
      return inOwnFile(snapshot, document, on === "file" ? undefined : part);
    case "fault":
      switch (target.fault.kind) {
        case "ambiguous-part":
          return target.fault.places.flatMap(({ place }) => there(place));
        case "broken":
        case "not-bom":
        case "several-boms":
          return topOf(uriFrom(snapshot.uri, file));
        default:
          return [];
      }
    case "unknown":
      return [];
  }
}

function inOwnFile({ uri, lines, result }: Snapshot, document: number, part: string | undefined): Location[] {
  if (part === undefined) return topOf(uri);
  return sameName(result, { kind: "part", name: part, document })
    .filter(({ declares }) => declares)
    .map((declaration) => ({ uri, range: rangeOf(lines, declaration) }));
}

function topOf(uri: string | undefined): Location[] {
  const start = { line: 0, character: 0 };
  return uri === undefined ? [] : [{ uri, range: { start, end: start } }];
}
