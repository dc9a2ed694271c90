import { CompletionItemKind } from "vscode-languageserver";
import type { Texts } from "../../../core/l10n/texts.ts";
import { wordsOf } from "../../../core/mappings/foreign/fieldKinds.ts";
import { keyMeaning, meaningsAt } from "../../../core/schema/meaning.ts";
import type { Candidate } from "./candidates.ts";
import { proseOf } from "./prose.ts";

/** The object that a mapped field belongs to. */
export type FieldsOf = "item" | "document" | "composition";

/** The places of these objects in Lodestone's own format. */
const places = {
  item: [["bom", ["items", 0]] as const, ["shipment", ["items", 0]] as const],
  document: [["bom", []] as const, ["shipment", []] as const],
  composition: [["bom", ["items", 0, "composition", 0]] as const],
};

/** The field names that a mapping can assign, as paths in Lodestone's own format. */
export function fieldWords(of: FieldsOf, texts: Texts): readonly Candidate[] {
  return wordsOf(of).map((value) => {
    const documentation = fieldText(value, of, texts);
    return { value, kind: CompletionItemKind.Property, ...(documentation === undefined ? {} : { documentation }) };
  });
}

/** The description of a field; undefined for an unknown one. */
export function fieldText(field: string, of: FieldsOf, texts: Texts): string | undefined {
  const steps = field.split("/");
  for (const [kind, base] of places[of]) {
    const around = meaningsAt(kind, [...base, ...steps.slice(0, -1)]);
    const found = proseOf(keyMeaning(around, steps.at(-1) ?? "")?.description, texts);
    if (found !== undefined) return found;
  }
  return undefined;
}
