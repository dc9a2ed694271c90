import type { Location } from "vscode-languageserver";
import { writerOf } from "../../../core/formats/editing.ts";
import { formatOf } from "../../../core/formats/registry.ts";
import { nameAt } from "../../../core/mappings/own/names.ts";
import { partPlaceAt, placesOfPart } from "../../../core/parts/places.ts";
import { isForeign } from "../../../core/text/place.ts";
import type { Snapshot } from "../../snapshot.ts";
import { rangeOf } from "./range.ts";
import type { EditsOfFile } from "./renameParts.ts";

/** The part number at an offset: that of an item, or in a parts file that of an entry; undefined where none stands. */
export function partNumberAt({ result, kind }: Snapshot, offset: number): string | undefined {
  if (kind === "parts") return partPlaceAt(result.file.tree, offset)?.number;
  const name = nameAt(result, offset);
  return name?.kind === "part" ? name.name : undefined;
}

/** Whether an entry of a parts file has a part number, so that it means one part wherever it stands below the root. */
export function hasEntry({ seen }: Pick<Snapshot, "seen">, number: string): boolean {
  return (seen?.parts ?? []).some(({ tree }) => placesOfPart(tree, number).some(({ declares }) => declares));
}

/** An end use that parts files declare. */
export interface EndUseInParts {
  readonly name: string;
  /** It as it is written, from its key on, cut off where it is long. */
  readonly source: string;
  /** Its file and line, for people. */
  readonly place: string;
  readonly location: Location;
}

/** The end uses that parts files declare and any document below the root can name, but for those of the file at hand. */
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

/** Every place of a part number in parts files. */
export function locationsInParts({ seen }: Pick<Snapshot, "seen">, number: string, includeDeclaration: boolean): Location[] {
  return (seen?.parts ?? []).flatMap(({ file, tree }) =>
    placesOfPart(tree, number)
      .filter(({ declares }) => includeDeclaration || !declares)
      .map((place) => ({ uri: seen?.fileAt(file.path) ?? "", range: rangeOf(file.lines, place) })),
  );
}

/** The edits that make a part number another one in parts files. */
export function editsInParts({ seen }: Pick<Snapshot, "seen">, number: string, newNumber: string): readonly EditsOfFile[] {
  return (seen?.parts ?? []).flatMap(({ file, tree }): readonly EditsOfFile[] => {
    const writer = writerOf(formatOf(file.path));
    const places = placesOfPart(tree, number);
    if (writer === undefined || places.length === 0) return [];
    const edits = places.map((place) => ({ range: rangeOf(file.lines, place), newText: writer.within(place.style, newNumber) }));
    return [{ file: { uri: seen?.fileAt(file.path) ?? "", version: null }, edits }];
  });
}
