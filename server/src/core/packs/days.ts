import type { IsoDate } from "../date.ts";

/**
 * A date of a pack as a date of the core. The texts of a bundle were held to be real days when it was made
 * (`loadPacks`), so nothing is checked again here.
 */
export function day(text: string): IsoDate {
  return text as IsoDate; // see above
}
