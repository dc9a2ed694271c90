// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CASNumber, CalendarDate, CompositionLine, ControlCode, CountryCode, CurrencyCode, Description, EndUseOrKey, EndUses, HSCode, ItemForm, Items, Licences, Magnet, Money, Parties, PartyOrKey, QuantityWithUnit, TariffCode, Text, Unit } from "./common.ts";

/**
 * A shipment: which lines go from whom to whom, from where to where, and what for.
 */
export interface Shipment {
  /**
   * Says what the document is: shipment.
   */
  kind: "shipment";
  /**
   * Number or name of the shipment; unique among your own.
   */
  id: Text;
  /**
   * Day of export, year-month-day. The shipment is judged by the law of that day; without it by that of today in Beijing.
   */
  exportDate?: CalendarDate;
  /**
   * Who exports: a party, the key of one in parties, or a bare name.
   */
  exporter: PartyOrKey;
  /**
   * Who receives the goods: a party, the key of one in parties, or a bare name.
   */
  consignee: PartyOrKey;
  /**
   * Who buys or imports the goods, if not the consignee: a party, the key of one in parties, or a bare name.
   */
  importer?: PartyOrKey;
  /**
   * Who uses the goods in the end, for every line whose end use names nobody else: a party, the key of one in parties, or a bare name.
   */
  endUser?: PartyOrKey;
  /**
   * Agents, forwarders, traders and banks in between, each a party, the key of one in parties, or a bare name. They are compared with the lists of barred parties too.
   */
  intermediaries?: PartyOrKey[];
  /**
   * From where the goods leave, as an ISO 3166-1 alpha-2 code such as CN.
   */
  countryOfExport: CountryCode;
  /**
   * Where the goods are bound for in the end, as an ISO 3166-1 alpha-2 code such as DE.
   */
  countryOfDestination: CountryCode;
  /**
   * Countries that the goods pass through, as ISO 3166-1 alpha-2 codes.
   */
  transitCountries?: CountryCode[];
  deliveryTerms?: DeliveryTerms;
  licences?: Licences;
  /**
   * What the goods are for: the default for every line that says nothing else. An end use, or the key of one in endUses.
   */
  endUse?: EndUseOrKey;
  endUses?: EndUses;
  parties?: Parties;
  /**
   * Currency of every value that names none, as an ISO 4217 code such as EUR.
   */
  currency?: CurrencyCode;
  /**
   * The lines of the shipment. Only they carry customsRemark and licence; parts below them do not.
   */
  items: ShipmentLine[];
}
/**
 * Terms of delivery by Incoterms 2020.
 */
export interface DeliveryTerms {
  /**
   * Three letters of Incoterms 2020: EXW, FCA, CPT, CIP, DAP, DPU, DDP by any transport; FAS, FOB, CFR, CIF by sea. (DAT was a term of 2010.)
   */
  incoterm: "EXW" | "FCA" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP" | "FAS" | "FOB" | "CFR" | "CIF";
  /**
   * The place that the term speaks of, such as a port or a UN/LOCODE.
   */
  place?: Text;
}
/**
 * A line of a shipment: an item with what only a line carries, its customs remark and its licence.
 */
export interface ShipmentLine {
  /**
   * Your number of the part, in quotes where it could be read as a number. Findings about the whole item stand here.
   */
  partNumber: Text;
  description?: Description;
  /**
   * How many or how much of it goes into the assembly above, or into the document, in `unit`; 0 for an option that is not built.
   */
  quantity: number;
  /**
   * Unit of the quantity: a code of UNECE Recommendation 20 such as KGM, or one of g, kg, mg, t, pc, m, mm, cm, l, ml. Default that of what ref leads to, else H87, piece.
   */
  unit?: Unit;
  /**
   * How far it is worked: primary-material (metal, alloy, oxide, powder), processed-part (magnet, target), assembly, finished-good. Controls reach some levels and not others.
   */
  level?: "primary-material" | "processed-part" | "assembly" | "finished-good";
  form?: ItemForm;
  /**
   * Who made it: a party, the key of one in parties, or a bare name.
   */
  manufacturer?: PartyOrKey;
  /**
   * The maker's number of the part, in quotes where it could be read as a number.
   */
  manufacturerPartNumber?: Text;
  /**
   * Who sold it: a party, the key of one in parties, or a bare name.
   */
  supplier?: PartyOrKey;
  /**
   * Where it was made, as an ISO 3166-1 alpha-2 code such as CN or JP: the origin in the sense of customs, which decides whose controls follow it.
   */
  countryOfOrigin?: CountryCode;
  hsCode?: HSCode;
  /**
   * Tariff codes with their nomenclature, where hsCode does not say enough: list of {nomenclature, code}.
   */
  tariffCodes?: TariffCode[];
  /**
   * Numbers in lists of controlled goods: list of {list, code}.
   */
  controlCodes?: ControlCode[];
  /**
   * CAS number, where the item is one substance: 1308-96-9 is europium oxide. The check digit must fit.
   */
  casNumber?: CASNumber;
  /**
   * Material by name or formula: NdFeB, Sm2Co17, Y2O3.
   */
  material?: Text;
  magnet?: Magnet;
  /**
   * What it is made of, as shares or masses: list of {element or casNumber or substance, massPercent or mass}.
   */
  composition?: CompositionLine[];
  /**
   * Whether the composition names everything: complete (what is not named is not in it), incomplete, unknown. Default incomplete. The words of CycloneDX.
   */
  compositionStatus?: "complete" | "incomplete" | "unknown";
  /**
   * Mass of one unit of the item: {value, unit}, such as {value: 12.5, unit: g}. Taken over by ref, it stays that of one unit of the item that writes it: it is converted to the unit of the line, or unknown where the two units measure different things.
   */
  mass?: QuantityWithUnit;
  /**
   * Price of one unit of the item: {amount, currency}. Shares by value are reckoned from it. Taken over by ref, it stays that of one unit of the item that writes it: it is converted to the unit of the line, or unknown where the two units measure different things.
   */
  value?: Money;
  /**
   * What the item is for: an end use, or the key of one in endUses. It holds for the parts below too, unless they say otherwise.
   */
  endUse?: EndUseOrKey;
  /**
   * The parts of an assembly, each an item.
   */
  items?: Items;
  /**
   * This line is another BOM (./motor.bom.yaml), an item of it (./motor.bom.yaml#PART) or an item of this document (#PART). Keys written here win over those referred to; endUse, partNumber and quantity are not taken over. The target lies inside the workspace folder.
   */
  ref?: Text;
  /**
   * What the customs declaration of the line says about control: controlled, or not-controlled. Customs of the PRC ask for the remark on goods that resemble controlled ones.
   */
  customsRemark?: "controlled" | "not-controlled";
  /**
   * Number of the licence that covers the line, as it stands under number in the licences of the document.
   */
  licence?: Text;
}
