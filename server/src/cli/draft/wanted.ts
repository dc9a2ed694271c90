import { resolve } from "node:path";
import { placeInWords, placesIn } from "../../core/describe/places.ts";
import { code, listOf, message, verbatim } from "../../core/l10n/message.ts";
import type { Item } from "../../core/model/types.ts";
import type { Wanted } from "../../core/papers/types.ts";
import { visible } from "../../core/text/visible.ts";
import { type Checker, type CheckInput, LineIndex } from "../../index.ts";
import { UsageError } from "../args/usageError.ts";
import { itemIn, type NamedPlace, namedPlace, noItem } from "../explain/itemAtPlace.ts";
import type { Host } from "../host.ts";

/** The goods named on the command line: a file, `FILE#PART`, or a place in a file. */
export type Target =
  | { readonly file: string; readonly part: string | undefined; readonly place?: never }
  | { readonly file: string; readonly part?: never; readonly place: NamedPlace };

/** Reads the goods named on the command line. A `#` or `:` in the name of a file that is there belongs to it. */
export function targetOf(target: string, { cwd, files }: Pick<Host, "cwd" | "files">): Target {
  const isThere = (file: string): boolean => file !== "" && files.kindOf(resolve(cwd, file)) !== undefined;
  if (isThere(target)) return { file: target, part: undefined };
  for (let at = target.indexOf("#"); at >= 0; at = target.indexOf("#", at + 1))
    if (isThere(target.slice(0, at))) return { file: target.slice(0, at), part: target.slice(at + 1) };
  const place = namedPlace(target);
  if (place !== undefined && isThere(place.file)) return { file: place.file, place };
  const hash = target.indexOf("#");
  return hash < 0 ? { file: target, part: undefined } : { file: target.slice(0, hash), part: target.slice(hash + 1) };
}

/** The goods of a target in a file. @throws UsageError for a place without an item */
export function wantedIn(target: Target, checker: Checker, input: CheckInput): Wanted {
  if (target.place === undefined) return target.part === undefined ? { kind: "file" } : { kind: "part", part: target.part };
  const result = checker.inspect(input);
  const lines = new LineIndex(input.text, { skipMark: true });
  const found = itemIn(result, lines, target.place);
  if (found === undefined) throw noItem(result, lines, target.place);
  return { kind: "item", document: found.document.document.index, path: found.item.item.path };
}

/** The error for a part that is not in a file. */
export function noPart({ file, part }: Target): UsageError {
  return new UsageError(message("usage-draft-no-part", { part: code(visible(part ?? "")), file: verbatim(visible(file)) }));
}

/** The error for a part number that several items have, with their places. */
export function ambiguousPart(items: readonly Item[], { file, part }: Target, { text }: Pick<CheckInput, "text">): UsageError {
  const at = placesIn(new LineIndex(text, { skipMark: true }));
  const places = items.map(({ place }) => placeInWords(at(place)));
  const shown = places.slice(0, mostPlaces).map((place) => verbatim(visible(`${file}:${place}`)));
  return new UsageError(
    message("usage-draft-ambiguous", { part: code(visible(part ?? "")), file: verbatim(visible(file)), count: items.length }),
    message("usage-draft-ambiguous-advice", { places: listOf(shown, "or") }),
  );
}

/** The most places to name in an error. */
const mostPlaces = 5;
