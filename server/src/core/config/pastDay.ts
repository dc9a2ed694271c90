import type { IsoDate } from "../date.ts";

/**
 * What there is to say of a setting `asOf` by which a run is judged; undefined where its day is not past. Chosen openly or forgotten,
 * it takes away all that acts have asked or forbidden since.
 *
 * @param config what holds the setting, in words
 */
export function pastDayWords(config: string, asOf: IsoDate | undefined, today: IsoDate): string | undefined {
  if (asOf === undefined || asOf >= today) return undefined;
  return `${config} sets \`asOf: ${asOf}\`, a day in the past: files are judged by the law of that day, and what acts forbid or ask since then is missing here. Take it away to judge by the law of today.`;
}
