// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CASNumber, CalendarDate, CompositionLine, ControlCode, CountryCode, Description, EndUseOrKey, EndUses, FreeOf, HSCode, ItemForm, ItemProperties, Magnet, Money, OriginOfStage, PartyOrKey, QuantityWithUnit, TariffCode, Text, Unit } from "./common.ts";

/**
 * The facts of a part, or a list of them, one for each manufacturer.
 */
export type PartEntryOrEntries = PartEntry | [PartEntry, ...PartEntry[]];
/**
 * composition, origin (also of stages) or figures (technical parameters).
 */
export type AskedFact = "composition" | "origin" | "figures";
/**
 * A parts file: what is known of parts and what they are for, declared once for every document below the same root folder.
 */
export interface Parts {
  /**
   * Says what the document is: parts for a parts file.
   */
  kind: "parts";
  /**
   * What the parts file is about, for readers.
   */
  title?: Text;
  /**
   * Notes for readers; no rule looks at them.
   */
  notes?: Text;
  /**
   * End uses that are declared once and referred to by key, in this file and in every document below the root folder. Choose the keys yourself; each stands once in all parts files.
   */
  endUses?: EndUses;
  parts?: PartEntries;
  /**
   * What is known of all parts that patterns fit, where no line, ref or entry says it. The first that fits and says a fact counts: of the nearest parts file upward first, and of one file in its order.
   */
  matching?: PartMatching[];
  /**
   * What items are for by the files that they stand in, where nothing else says it.
   */
  uses?: PartUse[];
}
/**
 * What is known of parts: the part number to the facts, or to a list of facts where several manufacturers use the same number.
 */
export interface PartEntries {
  [k: string]: PartEntryOrEntries;
}
/**
 * What is known of a part. A line takes from it what neither the line nor what its ref leads to says.
 */
export interface PartEntry {
  /**
   * What the part is, for lines that do not say it.
   */
  description?: Description;
  unit?: Unit;
  /**
   * Level of processing: primary-material (metal, alloy, oxide, powder), processed-part (magnet, target), assembly, finished-good. Controls apply to some levels and not to others.
   */
  level?: "primary-material" | "processed-part" | "assembly" | "finished-good";
  form?: ItemForm;
  /**
   * The manufacturer that the facts are of: they hold for lines that name the same one, or none.
   */
  manufacturer?: PartyOrKey;
  /**
   * The manufacturer's part number, in quotes where it could be read as a number.
   */
  manufacturerPartNumber?: Text;
  /**
   * The supplier: a party, the key of one in parties, or a bare name.
   */
  supplier?: PartyOrKey;
  /**
   * Country of origin for customs purposes, as an ISO 3166-1 alpha-2 code such as CN or JP. It decides whose controls follow the item.
   */
  countryOfOrigin?: CountryCode;
  /**
   * Countries of the stages of production, where an act asks for them: list of {stage, country, percent}. The country of origin stays that for customs.
   */
  origins?: OriginOfStage[];
  hsCode?: HSCode;
  /**
   * Tariff codes with their nomenclature, where hsCode is not enough: list of {nomenclature, code}.
   */
  tariffCodes?: TariffCode[];
  /**
   * Numbers in control lists: list of {list, code}.
   */
  controlCodes?: ControlCode[];
  /**
   * CAS number, where the item is a single substance: 1308-96-9 is europium oxide. The check digit must be correct.
   */
  casNumber?: CASNumber;
  /**
   * Material by name or formula: NdFeB, Sm2Co17, Y2O3.
   */
  material?: Text;
  /**
   * The group of parts it is listed in: Motors, Magnets, Batteries. It names the good where neither description nor part number does.
   */
  category?: Text;
  magnet?: Magnet;
  /**
   * What it is made of, by shares or masses: list of {element or casNumber or substance, massPercent or mass}.
   */
  composition?: CompositionLine[];
  /**
   * Whether the composition names everything: complete (nothing else is in it), incomplete or unknown. Default: incomplete. The words are those of CycloneDX.
   */
  compositionStatus?: "complete" | "incomplete" | "unknown";
  /**
   * What the supplier says that the item does not contain: all, or a list of classes of materials. Of the item alone, not of the parts below it.
   */
  freeOf?: FreeOf | FreeOf[];
  properties?: ItemProperties;
  /**
   * Mass of one unit of the item: {value, unit}, such as {value: 12.5, unit: g}. If it comes from the target of ref, it is converted to the unit of this line, and unknown where the two units measure different things.
   */
  mass?: QuantityWithUnit;
  /**
   * Price of one unit of the item: {amount, currency}. Shares of value are calculated from it. If it comes from the target of ref, it is converted to the unit of this line, and unknown where the two units measure different things.
   */
  value?: Money;
  /**
   * What the part is for, wherever no item, assembly, document or ref says it: an end use, or the key of one in endUses.
   */
  endUse?: EndUseOrKey;
  source?: PartSource;
  /**
   * Days on which the supplier was asked about the part. A question that was asked stays open until a fact answers it.
   */
  asked?: PartAsked[];
  /**
   * Findings about this part that are accepted for a time, in every document below the root folder.
   */
  waive?: PartWaiver[];
}
/**
 * Where the facts come from, for readers and auditors.
 */
export interface PartSource {
  /**
   * The letter, data sheet or certificate that says it.
   */
  document?: Text;
  /**
   * Its day, year-month-day.
   */
  date?: CalendarDate;
  /**
   * Who wrote the facts down.
   */
  by?: Text;
}
/**
 * A question that was put to somebody.
 */
export interface PartAsked {
  /**
   * Its day, year-month-day.
   */
  on: CalendarDate;
  /**
   * The supplier or person who was asked.
   */
  of?: Text;
  /**
   * The fact asked for, or a list of them. Default: all that is open.
   */
  about?: AskedFact | AskedFact[];
}
/**
 * One accepted rule for this part: what a `lodestone-waive` comment says, for files that hold no comments.
 */
export interface PartWaiver {
  /**
   * Id of the rule, such as origin/missing.
   */
  rule: Text;
  /**
   * The last day on which it holds, year-month-day.
   */
  until: CalendarDate;
  /**
   * Who approved it.
   */
  by: Text;
  /**
   * Why it is accepted.
   */
  reason: Text;
}
/**
 * Facts for every item that each of the named patterns fits. In patterns * stands for any characters; case does not matter.
 */
export interface PartMatching {
  /**
   * The part numbers they hold for, the item's own or those of its manufacturer. Default: all.
   *
   * @minItems 1
   *
   * Items: A part number, or a pattern with *.
   */
  parts?: [Text, ...Text[]];
  /**
   * The name of the manufacturer, or a pattern with *. Default: any.
   */
  manufacturer?: Text;
  /**
   * The name of the supplier, or a pattern with *. Default: any.
   */
  supplier?: Text;
  /**
   * The files it holds in: globs relative to the root folder. Default: all.
   *
   * @minItems 1
   *
   * Items: A path pattern, relative to the root folder.
   */
  files?: [Text, ...Text[]];
  /**
   * What the part is, for lines that do not say it.
   */
  description?: Description;
  unit?: Unit;
  /**
   * Level of processing: primary-material (metal, alloy, oxide, powder), processed-part (magnet, target), assembly, finished-good. Controls apply to some levels and not to others.
   */
  level?: "primary-material" | "processed-part" | "assembly" | "finished-good";
  form?: ItemForm;
  /**
   * The manufacturer's part number, in quotes where it could be read as a number.
   */
  manufacturerPartNumber?: Text;
  /**
   * Country of origin for customs purposes, as an ISO 3166-1 alpha-2 code such as CN or JP. It decides whose controls follow the item.
   */
  countryOfOrigin?: CountryCode;
  /**
   * Countries of the stages of production, where an act asks for them: list of {stage, country, percent}. The country of origin stays that for customs.
   */
  origins?: OriginOfStage[];
  hsCode?: HSCode;
  /**
   * Tariff codes with their nomenclature, where hsCode is not enough: list of {nomenclature, code}.
   */
  tariffCodes?: TariffCode[];
  /**
   * Numbers in control lists: list of {list, code}.
   */
  controlCodes?: ControlCode[];
  /**
   * CAS number, where the item is a single substance: 1308-96-9 is europium oxide. The check digit must be correct.
   */
  casNumber?: CASNumber;
  /**
   * Material by name or formula: NdFeB, Sm2Co17, Y2O3.
   */
  material?: Text;
  /**
   * The group of parts it is listed in: Motors, Magnets, Batteries. It names the good where neither description nor part number does.
   */
  category?: Text;
  magnet?: Magnet;
  /**
   * What it is made of, by shares or masses: list of {element or casNumber or substance, massPercent or mass}.
   */
  composition?: CompositionLine[];
  /**
   * Whether the composition names everything: complete (nothing else is in it), incomplete or unknown. Default: incomplete. The words are those of CycloneDX.
   */
  compositionStatus?: "complete" | "incomplete" | "unknown";
  /**
   * What the supplier says that the item does not contain: all, or a list of classes of materials. Of the item alone, not of the parts below it.
   */
  freeOf?: FreeOf | FreeOf[];
  properties?: ItemProperties;
  /**
   * Mass of one unit of the item: {value, unit}, such as {value: 12.5, unit: g}. If it comes from the target of ref, it is converted to the unit of this line, and unknown where the two units measure different things.
   */
  mass?: QuantityWithUnit;
  /**
   * Price of one unit of the item: {amount, currency}. Shares of value are calculated from it. If it comes from the target of ref, it is converted to the unit of this line, and unknown where the two units measure different things.
   */
  value?: Money;
  /**
   * What the part is for, wherever no item, assembly, document or ref says it: an end use, or the key of one in endUses.
   */
  endUse?: EndUseOrKey;
  source?: PartSource;
}
/**
 * An end use for items by the files that they stand in. One that names parts wins over one that names none.
 */
export interface PartUse {
  /**
   * The files it holds in: globs relative to the root folder. Default: all.
   *
   * @minItems 1
   *
   * Items: A path pattern, relative to the root folder.
   */
  files?: [Text, ...Text[]];
  /**
   * The part numbers it holds for; * stands for any characters. Default: all.
   *
   * @minItems 1
   *
   * Items: A part number, or a pattern with *.
   */
  parts?: [Text, ...Text[]];
  /**
   * What they are for: an end use, or the key of one in endUses.
   */
  endUse: EndUseOrKey;
}
