import type { DocumentHead } from "../../core/model/types.ts";

/**
 * Whether what a document is about leaves the territory that a reach names: a shipment from there to anywhere else. What has a
 * customs territory of its own (Hong Kong, Macao, Taiwan) has a country code of its own. A BOM leaves nothing.
 */
export function leavesTerritory(
  { kind, countryOfExport, countryOfDestination }: DocumentHead,
  reach: { readonly export?: readonly string[] | undefined } | undefined,
): boolean {
  const territory = reach?.export;
  if (kind !== "shipment" || territory === undefined || countryOfExport === undefined) return false;
  if (!territory.includes(countryOfExport.value)) return false;
  return countryOfDestination === undefined || !territory.includes(countryOfDestination.value);
}
