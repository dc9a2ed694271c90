import { CompletionItemKind, type Position } from "vscode-languageserver";
import { editingOf } from "../../../core/formats/editing.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import { nameFrom } from "../../../core/paths.ts";
import { documentsOf, type IndexedFile } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { nameOf } from "../../uris.ts";
import type { Candidate } from "./candidates.ts";

/** The possible targets of a `ref` in other files. */
export interface NearFiles {
  /** The path of the file itself, relative to the root as are `boms`. */
  readonly own: string;
  readonly boms: readonly string[];
  readonly typed: RefTyped;
  /** The file that the `ref` already names; undefined if it names none, or a missing one. */
  readonly named: IndexedFile | undefined;
}

/** The part of a `ref` typed so far. */
export interface RefTyped {
  /** The file name before the `#`; undefined before a `#` is typed. */
  readonly file: string | undefined;
}

/** The typed part of the `ref` at a position; undefined elsewhere. */
export function refTyped({ lines, format }: Snapshot, position: Position): RefTyped | undefined {
  const place = editingOf(format)?.placeAt(lines, lines.offsetAt(position));
  if (place?.slot !== "value" || place.path.at(-1) !== "ref") return undefined;
  const typed = lines.slice(place.token.start, place.token.end);
  const hash = typed.indexOf("#");
  return { file: hash > 0 ? typed.slice(0, hash) : undefined };
}

/** The parts of the named file, else the BOMs of the workspace. */
export function refCandidates({ own, boms, typed, named }: NearFiles, texts: Texts): readonly Candidate[] {
  const { file } = typed;
  if (file === undefined) {
    return boms.map((path) => asRef(nameFrom(own, path), { kind: CompletionItemKind.File, detail: texts.say("editor-bom-of-workspace") }));
  }
  const seen = new Set<string>();
  return documentsOf(named).flatMap(({ document }) =>
    (document.isBom ? document.items : []).flatMap(({ partNumber, description }) => {
      if (partNumber === undefined || partNumber.trim() === "" || seen.has(partNumber)) return [];
      seen.add(partNumber);
      const detail = description ?? texts.say("editor-item-of-file", { file: verbatim(named === undefined ? file : nameOf(named.uri)) });
      return [asRef(`${file}#${partNumber}`, { kind: CompletionItemKind.Reference, detail })];
    }),
  );
}

/** A path-like value without characters that are special in YAML needs no quotes. */
function asRef(value: string, rest: Omit<Candidate, "value">): Candidate {
  return /^\.{1,2}\/[\p{L}\p{N}_./()+@-]+(?:#[\p{L}\p{N}_./()+@-]+)?$/u.test(value) ? { value, bare: true, ...rest } : { value, ...rest };
}
