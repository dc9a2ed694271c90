import type { IsoDate } from "../date.ts";

/** Types a date of a pack as a date of the core. `loadPacks` checked every date when the bundle was made, so nothing is checked here. */
export function day(text: string): IsoDate {
  return text as IsoDate; // see above
}
