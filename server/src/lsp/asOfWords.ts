import type { AsOfSource } from "../index.ts";
import type { AsOfSources } from "../report/lawOf.ts";

/** Where the date of a verdict comes from, in words that follow the date. */
export const asOfWords: Readonly<Record<AsOfSource, string>> = {
  option: "chosen in the editor",
  setting: "by the setting asOf",
  "export-date": "the export date of the shipment",
  today: "today in Beijing",
};

/** Where the date of all files together comes from, in the same words. */
export const asOfSources: AsOfSources = {
  option: asOfWords.option,
  setting: asOfWords.setting,
  today: asOfWords.today,
  "per-file": "each by its own date, else today in Beijing",
};
