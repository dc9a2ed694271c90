import type { CompletionItem, CompletionList, Position } from "vscode-languageserver";
import type { CursorContext } from "../../core/formats/cursor.ts";
import { editingOf } from "../../core/formats/editing.ts";
import { branches, type Meaning, meaningsAt } from "../../core/schema/meaning.ts";
import type { Snapshot } from "../snapshot.ts";
import { candidatesFor, hasCandidates } from "./support/candidates.ts";
import { documentAt } from "./support/documents.ts";
import { type CompletionAbilities, formItems, Items, isAmongKeys, type KnownValues, keyItems } from "./support/items.ts";
import { type NearFiles, refCandidates } from "./support/refCandidates.ts";
import { keySkeletonsOf, skeletonsOf } from "./support/skeletons.ts";
import { waivableRules } from "./support/waiverComment.ts";

/**
 * `textDocument/completion`: keys, values and whole forms that may stand at a place, and rules in the comment of a waiver. It works while the text does not parse;
 * every answer is complete, so a client may filter it while its user types on.
 *
 * @param near what a `ref` at the position may lead to in other files; undefined where none is written there
 */
export function completion(snapshot: Snapshot, position: Position, abilities: CompletionAbilities, near?: NearFiles): CompletionList {
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
  const items: CompletionItem[] = [];
  if (place.slot !== "value") for (const meaning of meanings) items.push(...keyItems(meaning, place, made));
  if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, made));
    const across = near === undefined || meanings.length === 0 ? [] : refCandidates(near, snapshot.checker.texts);
    const candidates = [...candidatesFor(snapshot, place, place.path, kind, offset), ...across];
    items.push(...candidates.map((candidate, index) => made.value(candidate, index)));
  }
  if (place.slot === "node" && !place.flow && place.quote === "") items.push(...skeletonItems(meanings, place, made));
  return { isIncomplete: false, items };
}

/** What is often written as a whole, where it fits: on a line of its own or behind a dash. */
function skeletonItems(meanings: readonly Meaning[], place: CursorContext, items: Items): CompletionItem[] {
  return meanings.flatMap((meaning) => {
    if (meaning.type === "array")
      return place.afterDash
        ? []
        : branches(meaning.items ?? {}).flatMap(({ title }) => skeletonsOf(title).map((each) => items.skeleton(each, true)));
    const fitting = isAmongKeys(place) ? keySkeletonsOf(meaning.title, place.siblings) : skeletonsOf(meaning.title);
    return fitting.map((each) => items.skeleton(each));
  });
}
