import { CompletionItemKind } from "vscode-languageserver";
import type { Texts } from "../../../core/l10n/texts.ts";
import { wordsOf } from "../../../core/mappings/foreign/fieldMapping.ts";
import { keyMeaning, meaningsAt } from "../../../core/schema/meaning.ts";
import type { Candidate } from "./candidates.ts";
import { proseOf } from "./prose.ts";

/** What a field of a mapping is of. */
export type FieldsOf = "item" | "document" | "composition";

/** Where our own format has what a field is of. */
const places = {
  item: [["bom", ["items", 0]] as const, ["shipment", ["items", 0]] as const],
  document: [["bom", []] as const, ["shipment", []] as const],
  composition: [["bom", ["items", 0, "composition", 0]] as const],
};

/** The keys of our format, as paths, that something of a file can be said to be. */
export function fieldWords(of: FieldsOf, texts: Texts): readonly Candidate[] {
  return wordsOf(of).map((value) => {
    const documentation = fieldText(value, of, texts);
    return { value, kind: CompletionItemKind.Property, ...(documentation === undefined ? {} : { documentation }) };
  });
}

/** What a key of our format asks for; undefined for one that it has not. */
export function fieldText(field: string, of: FieldsOf, texts: Texts): string | undefined {
  const steps = field.split("/");
  for (const [kind, base] of places[of]) {
    const around = meaningsAt(kind, [...base, ...steps.slice(0, -1)]);
    const found = proseOf(keyMeaning(around, steps.at(-1) ?? "")?.description, texts);
    if (found !== undefined) return found;
  }
  return undefined;
}
