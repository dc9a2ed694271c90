import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { Path } from "../../core/formats/cursor.ts";
import { defaultFormat } from "../../core/formats/registry.ts";
import { readForNames } from "../../core/mappings/own/names.ts";
import { nodeAtOffset } from "../../core/mappings/own/nodeAtOffset.ts";
import { keyMeaning, meaningsAt } from "../../core/schema/meaning.ts";
import type { SettingsDocument } from "./fixes.ts";
import { fieldText } from "./support/fieldWords.ts";
import { proseOf } from "./support/prose.ts";
import { rangeOf } from "./support/range.ts";
import { actText, ruleText } from "./support/settingsWords.ts";

/** `textDocument/hover` in a lodestone.yaml or an extended file: the description of a key or rule, the state of an act. */
export function settingsHover(settings: SettingsDocument, position: Position): Hover | undefined {
  const { lines } = settings;
  const at = nodeAtOffset(readForNames(lines.text, defaultFormat).file, lines.offsetAt(position));
  if (at?.key === undefined) return undefined;
  const { path, key, onKey } = at;
  const span = onKey ? key : at.value;
  const value = onKey
    ? keyText(settings, path.slice(0, -1), key.name)
    : proseOf(meaningsAt("lodestone", path)[0]?.description, settings.checker.texts);
  return span === undefined || value === undefined
    ? undefined
    : { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(lines, span) };
}

function keyText({ checker, today }: SettingsDocument, map: Path, key: string): string | undefined {
  const { texts } = checker;
  const meanings = meaningsAt("lodestone", map);
  const titles = meanings.map(({ title }) => title);
  const rule = titles.includes("RuleLevels") ? checker.rules.find(({ id }) => id === key) : undefined;
  if (rule !== undefined) return ruleText(rule, texts);
  if (titles.includes("ConfigMappingFields")) return fieldText(key, map.at(-1) === "document" ? "document" : "item", texts);
  const act = titles.includes("ConfigActStates") ? checker.packs.at(today, {}).act(key) : undefined;
  return act === undefined ? proseOf(keyMeaning(meanings, key)?.description, texts) : actText(act, today, texts);
}
