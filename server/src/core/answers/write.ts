import { content } from "../formats/tree.ts";
import { addTo, getOrInsert } from "../maps.ts";
import { addedToParts, type PartsText } from "../parts/write.ts";
import { Draft } from "./draft.ts";
import { formOf } from "./form.ts";
import type { Wanted } from "./target.ts";

/** Parts files with facts written into them. */
export type Drafts = ReadonlyMap<string, Draft>;

/**
 * Writes facts into parts files: into existing entries first, then as new entries. A fact without a safe place is left out.
 *
 * @param into the parts file for new entries, relative to the root; undefined for the nearest one
 */
export function writeFacts(texts: readonly PartsText[], wanted: readonly Wanted[], replaces: boolean, into: string | undefined): Drafts {
  const byFile = new Map<string, Wanted[]>();
  const fresh: Wanted[] = [];
  for (const one of wanted) {
    if (one.target.file === undefined) fresh.push(one);
    else addTo(byFile, one.target.file, one);
  }
  const drafts = new Map(texts.map((text) => [text.file.path, new Draft(text.file.path, text)]));
  for (const [path, some] of byFile) drafts.get(path)?.write(some, replaces);
  const entries = fresh.map(({ target: { partNumber, manufacturer, lines }, facts }) => ({
    from: lines[0]?.from ?? "",
    partNumber,
    manufacturer,
    facts: facts.entries.map(({ name, value }) => [name, formOf(content(value))] as const),
  }));
  const now = [...drafts.values()].flatMap((draft) => draft.now ?? []);
  for (const { path, insertions } of addedToParts(now, entries, into))
    getOrInsert(drafts, path, () => new Draft(path, undefined)).insert(insertions);
  return drafts;
}
