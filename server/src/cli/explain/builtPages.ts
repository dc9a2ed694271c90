/** The pages of the rules as the build writes them. */
export interface BuiltRulePages {
  /** The pieces of each page, by rule id: a text common to all languages, or an index in the list of texts. */
  readonly pages: Readonly<Record<string, readonly (string | number)[]>>;
  /** The texts in English. The other languages have files of their own. */
  readonly texts: readonly string[];
}

/** The pages with the texts of a language, by rule id. */
export function pagesWith(texts: readonly string[], pages: BuiltRulePages["pages"]): Readonly<Record<string, string>> {
  const said = (piece: string | number): string => (typeof piece === "string" ? piece : (texts[piece] ?? ""));
  return Object.fromEntries(Object.entries(pages).map(([id, pieces]) => [id, pieces.map(said).join("")]));
}
