import { CompletionItemKind, type CompletionList, type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { Path } from "../../core/formats/cursor.ts";
import { defaultEditing } from "../../core/formats/editing.ts";
import { defaultFormat } from "../../core/formats/registry.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { keyword } from "../../core/mappings/foreign/schema/word.ts";
import { readForNames } from "../../core/mappings/own/names.ts";
import { nodeAtOffset } from "../../core/mappings/own/nodeAtOffset.ts";
import type { SettingsDocument } from "./fixes.ts";
import type { Candidate } from "./support/candidates.ts";
import { type FieldsOf, fieldWords } from "./support/fieldWords.ts";
import { type CompletionAbilities, Items } from "./support/items.ts";
import { rangeOf } from "./support/range.ts";

const owners: readonly FieldsOf[] = ["item", "document", "composition"];

/** `textDocument/completion` in a JSON Schema that a mapping names: the values of `x-lodestone`, in JSON and YAML. */
export function schemaCompletion(
  { uri, lines, checker }: SettingsDocument,
  position: Position,
  abilities: CompletionAbilities,
): CompletionList {
  const place = defaultEditing.placeAt(lines, lines.offsetAt(position));
  if (place === undefined || place.slot === "key" || !isWord(place.path)) return { isIncomplete: false, items: [] };
  const made = new Items(defaultEditing.writer, place, lines, abilities, () => false, checker.texts);
  const isQuoted = place.quote === "" && /\.json$/i.test(uri);
  const items = words(checker.texts).map((word, index) => {
    if (!isQuoted) return made.value(word, index);
    const quoted = JSON.stringify(word.value);
    return { ...made.value({ ...word, value: quoted, bare: true }, index), label: word.value, filterText: quoted };
  });
  return { isIncomplete: false, items };
}

/** `textDocument/hover` in such a schema: the meaning of a value of `x-lodestone`. */
export function schemaHover({ lines, checker }: SettingsDocument, position: Position): Hover | undefined {
  const at = nodeAtOffset(readForNames(lines.text, defaultFormat).file, lines.offsetAt(position));
  if (at?.value === undefined || at.onKey || !isWord(at.path)) return undefined;
  const { value } = at;
  const text = words(checker.texts).find((word) => word.value === value.text)?.documentation;
  return text === undefined ? undefined : { contents: { kind: MarkupKind.Markdown, value: text }, range: rangeOf(lines, value) };
}

/** True when a path holds a value of `x-lodestone`. */
function isWord(path: Path): boolean {
  return path.at(-1) === keyword || (path.at(-2) === keyword && path.at(-1) === "field");
}

/** Every value, each once; those for a whole object first. */
function words(texts: Texts): readonly Candidate[] {
  const kind = CompletionItemKind.Keyword;
  const wholes: readonly Candidate[] = [
    { value: "item", kind, documentation: texts.say("editor-word-item") },
    { value: "bom", kind, documentation: texts.say("editor-word-document", { kind: "bom" }) },
    { value: "shipment", kind, documentation: texts.say("editor-word-document", { kind: "shipment" }) },
  ];
  const known = new Map(wholes.map((word) => [word.value, word]));
  for (const of of owners) for (const word of fieldWords(of, texts)) if (!known.has(word.value)) known.set(word.value, word);
  return [...known.values()];
}
