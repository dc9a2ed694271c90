import type { Location } from "vscode-languageserver";
import { writerOf } from "../../../core/formats/editing.ts";
import { formatOf } from "../../../core/formats/registry.ts";
import { nameAt } from "../../../core/mappings/own/names.ts";
import { type PartPlace, partPlaceAt, placesOfPart } from "../../../core/parts/places.ts";
import { isForeign } from "../../../core/text/place.ts";
import type { Snapshot } from "../../snapshot.ts";
import { rangeOf } from "./range.ts";
import type { EditsOfFile } from "./workspaceEdit.ts";

/** The part number at an offset: of an item or, in a parts file, of an entry; undefined for none. */
export function partNumberAt({ result, kind }: Snapshot, offset: number): string | undefined {
  if (kind === "parts") return partPlaceAt(result.file.tree, offset)?.number;
  const name = nameAt(result, offset);
  return name?.kind === "part" ? name.name : undefined;
}

/** True when a parts file has an entry for the part number. Then it is the same part everywhere below the root. */
export function hasEntry({ seen }: Pick<Snapshot, "seen">, number: string): boolean {
  return placesInParts({ seen }, number).some(({ declares }) => declares);
}

/** An end use that a parts file declares. */
export interface EndUseInParts {
  readonly name: string;
  /** Its source text from the key on, shortened if long. */
  readonly source: string;
  /** Its file and line, as text. */
  readonly place: string;
  readonly location: Location;
}

/** The end uses that other parts files declare for any document below the root. */
export function endUsesInParts({ seen }: Pick<Snapshot, "seen">): readonly EndUseInParts[] {
  const facts = seen?.links.parts;
  if (seen === undefined || facts === undefined) return [];
  return facts.endUseKeys.flatMap((name) => {
    const key = facts.endUseOf(name)?.key;
    const path = key !== undefined && isForeign(key) ? key.in.path : undefined;
    const lines = seen.parts.find(({ file }) => file.path === path)?.file.lines;
    const endUse = facts.endUseOf(name);
    if (key === undefined || endUse === undefined || path === undefined || lines === undefined) return [];
    return [
      {
        name,
        source: lines.slice(key.start, Math.min(Math.max(key.end, endUse.end), key.start + 600)),
        place: `${path}:${lines.positionAt(key.start).line + 1}`,
        location: { uri: seen.fileAt(path), range: rangeOf(lines, key) },
      },
    ];
  });
}

/** Every occurrence of a part number in parts files. */
export function placesInParts(
  { seen }: Pick<Snapshot, "seen">,
  number: string,
): readonly (Location & Pick<PartPlace, "declares" | "style">)[] {
  return (seen?.parts ?? []).flatMap(({ file, tree }) =>
    placesOfPart(tree, number).map((place) => ({ ...place, uri: seen?.fileAt(file.path) ?? "", range: rangeOf(file.lines, place) })),
  );
}

/** The edits that rename a part number in parts files. */
export function editsInParts(snapshot: Pick<Snapshot, "seen">, number: string, newNumber: string): readonly EditsOfFile[] {
  return placesInParts(snapshot, number).flatMap(({ uri, range, style }) => {
    const writer = writerOf(formatOf(uri));
    return writer === undefined ? [] : [{ file: { uri, version: null }, edits: [{ range, newText: writer.within(style, newNumber) }] }];
  });
}
