import { CompletionItemKind, type Position } from "vscode-languageserver";
import { editingOf } from "../../../core/formats/editing.ts";
import { verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import { nameFrom } from "../../../core/paths.ts";
import { documentsOf, type IndexedFile } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { nameOf } from "../../uris.ts";
import type { Candidate } from "./candidates.ts";

/** What a `ref` may lead to in other files. */
export interface NearFiles {
  /** Path of the file itself; like `boms` relative to the root. */
  readonly own: string;
  readonly boms: readonly string[];
  readonly typed: RefTyped;
  /** The file that is named already; undefined where none is, or none is there. */
  readonly named: IndexedFile | undefined;
}

/** How far a `ref` has been written. */
export interface RefTyped {
  /** The file before the `#`; undefined as long as no `#` follows it. */
  readonly file: string | undefined;
}

/** What stands in the value of a `ref` at a position; undefined where the cursor is in none. */
export function refTyped({ lines, format }: Snapshot, position: Position): RefTyped | undefined {
  const place = editingOf(format)?.placeAt(lines, lines.offsetAt(position));
  if (place?.slot !== "value" || place.path.at(-1) !== "ref") return undefined;
  const typed = lines.slice(place.token.start, place.token.end);
  const hash = typed.indexOf("#");
  return { file: hash > 0 ? typed.slice(0, hash) : undefined };
}

/** The parts of the file that is named, else the BOMs of the workspace. */
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

/** Needs no quotes where it begins like a path and holds nothing that YAML could take for something else. */
function asRef(value: string, rest: Omit<Candidate, "value">): Candidate {
  return /^\.{1,2}\/[\p{L}\p{N}_./()+@-]+(?:#[\p{L}\p{N}_./()+@-]+)?$/u.test(value) ? { value, bare: true, ...rest } : { value, ...rest };
}
