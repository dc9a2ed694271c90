import type { CompletionItem, CompletionList, Position } from "vscode-languageserver";
import { defaultEditing } from "../../core/formats/editing.ts";
import { meaningsAt } from "../../core/schema/meaning.ts";
import type { SettingsDocument } from "./fixes.ts";
import { type CompletionAbilities, formItems, Items, isAmongKeys, type KnownValues, keyItems } from "./support/items.ts";
import { idsFor, type SettingsAt, valuesFor } from "./support/settingsCandidates.ts";

/**
 * `textDocument/completion` in a lodestone.yaml or an extended file: keys, rule and act ids, levels, states, dates, patterns and paths. It
 * works even in text that does not parse.
 *
 * @param files the paths of the files in the folder of the settings
 */
export function settingsCompletion(
  { lines, checker, today }: SettingsDocument,
  position: Position,
  abilities: CompletionAbilities,
  files: readonly string[],
): CompletionList {
  const place = defaultEditing.placeAt(lines, lines.offsetAt(position));
  if (place === undefined) return { isIncomplete: false, items: [] };
  const settings: SettingsAt = { checker, today, files };
  const isKnown: KnownValues = (steps) => {
    const path = [...place.path, ...steps];
    return (
      valuesFor(path, settings).length > 0 || meaningsAt("lodestone", path).some((meaning) => idsFor(meaning, path, settings).length > 0)
    );
  };
  const made = new Items(defaultEditing.writer, place, lines, abilities, isKnown, checker.texts);
  const meanings = meaningsAt("lodestone", place.path);
  const items: CompletionItem[] = [];
  if (place.slot !== "value")
    for (const meaning of meanings) {
      items.push(...keyItems(meaning, place, made));
      const free = idsFor(meaning, place.path, settings).filter(({ value }) => !place.siblings.has(value));
      items.push(...free.map((id, index) => made.named(id, {}, index)));
    }
  if (place.slot !== "key" && !isAmongKeys(place)) {
    if (place.quote === "") items.push(...formItems(meanings, place, made));
    items.push(...valuesFor(place.path, settings).map((candidate, index) => made.value(candidate, index)));
  }
  return { isIncomplete: false, items };
}
