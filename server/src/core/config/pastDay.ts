import type { IsoDate } from "../date.ts";
import { type Argument, type Message, message } from "../l10n/message.ts";

/**
 * Sentences about a setting `asOf` in the past; undefined otherwise. Chosen or forgotten, it ignores every requirement and prohibition
 * since.
 *
 * @param config name of the file or setting that sets it
 */
export function pastDayWords(config: Argument, asOf: IsoDate | undefined, today: IsoDate): readonly Message[] | undefined {
  if (asOf === undefined || asOf >= today) return undefined;
  return [message("config-past-day", { config, date: asOf }), message("config-past-day-effect")];
}
