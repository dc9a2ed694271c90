import type { IsoDate } from "../date.ts";
import { type Argument, type Message, message } from "../l10n/message.ts";

/**
 * What there is to say of a setting `asOf` by which a run is judged; undefined where its day is not past. Chosen openly or forgotten,
 * it takes away all that acts have asked or forbidden since.
 *
 * @param config the name of what holds the setting
 */
export function pastDayWords(config: Argument, asOf: IsoDate | undefined, today: IsoDate): readonly Message[] | undefined {
  if (asOf === undefined || asOf >= today) return undefined;
  return [message("config-past-day", { config, date: asOf }), message("config-past-day-effect")];
}
