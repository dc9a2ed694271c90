import type { AsOfSource } from "../../index.ts";

/** Where the date of a verdict comes from, in words that follow the date. */
export const asOfWords: Readonly<Record<AsOfSource, string>> = {
  option: "by --as-of",
  setting: "by asOf in lodestone.yaml",
  "export-date": "the export date of the shipment",
  today: "today in Beijing",
};
