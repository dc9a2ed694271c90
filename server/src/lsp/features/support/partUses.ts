import { itemAt } from "../../../core/describe/item.ts";
import { listOf, verbatim } from "../../../core/l10n/message.ts";
import { numberKey } from "../../../core/parts/keys.ts";
import { writtenEntries } from "../../../core/parts/places.ts";
import { rangeIn } from "../../facts/fileFacts.ts";
import { documentsIn, type IndexedFiles, type ItemIn } from "../../facts/indexedFiles.ts";
import type { Snapshot } from "../../snapshot.ts";
import { itemTextAt } from "./itemMarkdown.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** The items in documents that use a part number of a parts file. */
export interface PartUses {
  readonly lines: number;
  readonly documents: number;
  /** The first use that can be checked within the response time of a hover. */
  readonly judged: JudgedUse | undefined;
}

/** A use with the snapshot of its file. */
interface JudgedUse {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly offset: number;
}

/** The limit, in UTF-16 code units, for a closed file to be checked for one of its lines. A longer one would delay the editor. */
const longestJudged = 1_000_000;

/**
 * Finds the items with a part number.
 *
 * @param judged gives the snapshot of an open or closed file; undefined for an unchecked one
 */
export async function usesOfPart(
  indexed: IndexedFiles,
  number: string,
  judged: (uri: string) => Promise<Snapshot | undefined>,
): Promise<PartUses> {
  const uses: ItemIn[] = [];
  for (const one of documentsIn(indexed))
    for (const [position, item] of one.document.items.entries())
      if (item.partNumber !== undefined && numberKey(item.partNumber) === numberKey(number)) uses.push({ ...one, item, position });
  const documents = new Set(uses.map(({ document }) => document)).size;
  const isShort = ({ facts, file: { version } }: ItemIn): boolean => version !== null || (facts.lineStarts.at(-1) ?? 0) < longestJudged;
  const first = uses.find(isShort);
  const snapshot = first === undefined ? undefined : await judged(first.file.uri);
  const use =
    first === undefined || snapshot === undefined
      ? undefined
      : { snapshot, path: first.file.path, offset: snapshot.lines.offsetAt(rangeIn(first.facts, first.item.place).start) };
  return { lines: uses.length, documents, judged: use };
}

/** The most entries of one part number to show. */
const mostEntries = 3;
/** The limit for a text to be shown after its key. */
const longestFact = 40;

/** The hover on a part of a parts file: its entries, the number of items that use it, and the classification of the first. */
export function partMarkdown(
  { seen, checker: { texts } }: Snapshot,
  number: string,
  { lines, documents, judged }: PartUses,
  commands: ReadonlySet<string>,
): string {
  const entries = (seen?.parts ?? []).flatMap(({ file, tree }) =>
    writtenEntries(tree).flatMap((entry) => (entry.number === numberKey(number) && entry.facts.length > 0 ? [{ file, entry }] : [])),
  );
  const said = entries.slice(0, mostEntries).map(({ file, entry }) =>
    texts.say("editor-part-entry", {
      place: verbatim(escapeMarkdown(`${file.path}:${file.lines.positionAt(entry.start).line + 1}`)),
      facts: listOf(
        entry.facts.map(({ key, text }) =>
          verbatim(code(text === undefined || text === "" || text.length > longestFact ? key : `${key}: ${text}`)),
        ),
        "comma",
      ),
    }),
  );
  const used = texts.say("editor-part-lines", { lines, documents });
  return [...said, used, ...(judged === undefined ? [] : judgedMarkdown(judged, number, commands))].join("\n\n");
}

function judgedMarkdown({ snapshot, path, offset }: JudgedUse, number: string, commands: ReadonlySet<string>): readonly string[] {
  const { lines, checker } = snapshot;
  const result = snapshot.around({ start: offset, end: offset });
  const found = itemAt(result.judged, offset);
  // The line may have been edited since the search.
  if (found === undefined || numberKey(found.item.item.partNumber?.value ?? "") !== numberKey(number)) return [];
  const place = verbatim(escapeMarkdown(`${path}:${lines.positionAt(offset).line + 1}`));
  return [checker.texts.say("editor-part-as-in", { place }), itemTextAt(snapshot, result, offset, commands)];
}
