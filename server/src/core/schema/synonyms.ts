/** Keys that hand-written BOM files use for ours and that lie too far off for a slip of the keyboard. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["qty", "quantity"],
  ["count", "quantity"],
  ["pn", "partNumber"],
  ["mpn", "manufacturerPartNumber"],
  ["desc", "description"],
  ["mfr", "manufacturer"],
  ["maker", "manufacturer"],
  ["vendor", "supplier"],
  ["origin", "countryOfOrigin"],
  ["cas", "casNumber"],
  ["hs", "hsCode"],
  ["uom", "unit"],
  ["percent", "massPercent"],
]);

/** Our key for a name that others use; undefined when it is none of those known. */
export function synonymOf(name: string): string | undefined {
  return synonyms.get(name.toLowerCase());
}
