import type { CancellationToken, CompletionItem, CompletionList, Position } from "vscode-languageserver";
import type { CursorContext } from "../../core/formats/cursor.ts";
import { editingOf } from "../../core/formats/editing.ts";
import { branches, type DescribedSchema, keyMeaning, meaningsAt } from "../../core/schema/meaning.ts";
import type { WorkspaceFacts } from "../facts/workspaceFacts.ts";
import type { Snapshot } from "../snapshot.ts";
import { candidatesFor, hasCandidates } from "./support/candidates.ts";
import { documentAt } from "./support/documents.ts";
import { type CompletionAbilities, formItems, Items, isAmongKeys, type KnownValues, keyItems } from "./support/items.ts";
import { isAmongEntries, type NearParts, namedInParts, numberedParts, type Offered, partCandidates } from "./support/partsCandidates.ts";
import { type NearFiles, refCandidates, refTyped } from "./support/refCandidates.ts";
import { paths, patternsFor } from "./support/settingsCandidates.ts";
import { keySkeletonsOf, skeletonsOf } from "./support/skeletons.ts";
import { waivableRules } from "./support/waiverComment.ts";

/** The names from other files that fit a position, for a `ref` or a parts file; undefined for none. */
export async function namesAround(
  facts: WorkspaceFacts,
  snapshot: Snapshot,
  position: Position,
  token: CancellationToken,
): Promise<NearFiles | NearParts | undefined> {
  const of = namedInParts(snapshot, snapshot.lines.offsetAt(position));
  if (of === "files") return { of, paths: await facts.documentsBelow(snapshot.uri) };
  if (of === "parts") return { of, parts: numberedParts(await facts.below(snapshot.uri, token)) };
  const typed = refTyped(snapshot, position);
  if (typed === undefined) return undefined;
  const near = await facts.bomsNear(snapshot.uri);
  return { ...near, named: typed.file === undefined ? undefined : await facts.named(snapshot.uri, typed.file), typed };
}

/**
 * `textDocument/completion`: keys, values and whole forms for a position, and rule ids in a waiver comment. It works even in text that
 * does not parse. Nearly every result is complete, so that a client can filter it while the user types.
 *
 * @param near as from `namesAround`
 */
export function completion(
  snapshot: Snapshot,
  position: Position,
  abilities: CompletionAbilities,
  near?: NearFiles | NearParts,
): CompletionList {
  const rules = waivableRules(snapshot, position);
  if (rules !== undefined) return { isIncomplete: false, items: rules };
  const offset = snapshot.lines.offsetAt(position);
  const editing = editingOf(snapshot.format);
  const place = editing?.placeAt(snapshot.lines, offset);
  if (editing === undefined || place === undefined) return { isIncomplete: false, items: [] };
  const { kind } = documentAt(snapshot, offset);
  const meanings = meaningsAt(kind, place.path);
  const isKnown: KnownValues = (steps) => hasCandidates(snapshot, place, [...place.path, ...steps], kind, offset);
  const made = new Items(editing.writer, place, snapshot.lines, abilities, isKnown, snapshot.checker.texts);
  const across = near === undefined || meanings.length === 0 ? nothing : acrossFiles(snapshot, near, place, offset);
  const items: CompletionItem[] = [];
  if (place.slot !== "value") for (const meaning of meanings) items.push(...keyItems(meaning, place, made));
  if (isAmongEntries(place)) items.push(...entryItems(across, meanings, place, made));
  else if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, made));
    const candidates = [...candidatesFor(snapshot, place, place.path, kind, offset), ...across.candidates];
    items.push(...candidates.map((candidate, index) => made.value(candidate, index)));
  }
  if (place.slot === "node" && !place.flow && place.quote === "") items.push(...skeletonItems(meanings, place, made));
  return { isIncomplete: !across.isAll, items };
}

const nothing: Offered = { candidates: [], isAll: true };

/** The completions from other files. */
function acrossFiles(snapshot: Snapshot, near: NearFiles | NearParts, { token }: CursorContext, offset: number): Offered {
  if ("typed" in near) return { candidates: refCandidates(near, snapshot.checker.texts), isAll: true };
  if (near.of === "files") return { candidates: paths(patternsFor(near.paths, false)), isAll: true };
  return partCandidates(snapshot, near.parts, snapshot.lines.slice(token.start, offset));
}

/** Part numbers as keys of entries, without those that already have an entry. */
function entryItems(
  { candidates }: Offered,
  meanings: readonly DescribedSchema[],
  { siblings }: CursorContext,
  made: Items,
): CompletionItem[] {
  const entry = meanings.flatMap((meaning) => branches(keyMeaning([meaning], "") ?? {})).find(({ type }) => type === "object");
  if (entry === undefined) return [];
  return candidates.filter(({ value }) => !siblings.has(value)).map((candidate, index) => made.named(candidate, entry, index));
}

/** Skeletons that fit the position: on a line of their own or after a dash. */
function skeletonItems(meanings: readonly DescribedSchema[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === "array")
      return place.afterDash
        ? []
        : branches(meaning.items ?? {}).flatMap(({ title }) => skeletonsOf(title).map((each) => items.skeleton(each, true)));
    const fitting = isAmongKeys(place) ? keySkeletonsOf(meaning.title, place.siblings) : skeletonsOf(meaning.title);
    return fitting.map((each) => items.skeleton(each));
  });
}
