// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CASNumber, CalendarDate, CompositionLine, ControlCode, CountryCode, CurrencyCode, Description, EndUseOrKey, EndUses, FreeOf, HSCode, ItemForm, ItemProperties, Items, Licences, Magnet, Money, OriginOfStage, Parties, PartyOrKey, QuantityWithUnit, TariffCode, Text, Unit } from "./common.ts";

/**
 * A shipment: which goods go from whom to whom, from where to where, and for what use.
 */
export interface Shipment {
  /**
   * Says what the document is: shipment.
   */
  kind: "shipment";
  /**
   * Number or name of the shipment, unique among your own.
   */
  id: Text;
  /**
   * Day of export, year-month-day. The shipment is judged by the law of that day; without it, by today's law (in Beijing).
   */
  exportDate?: CalendarDate;
  /**
   * The exporter: a party, the key of one in parties, or a bare name.
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
   * Who finally uses the goods, for lines whose end use names no end user: a party, the key of one in parties, or a bare name.
   */
  endUser?: PartyOrKey;
  /**
   * Agents, forwarders, traders and banks in between: each a party, the key of one in parties, or a bare name. They are compared with the two lists of MOFCOM too; EU, US and UN sanctions lists are not checked.
   */
  intermediaries?: PartyOrKey[];
  /**
   * Where the goods leave from, as an ISO 3166-1 alpha-2 code such as CN.
   */
  countryOfExport: CountryCode;
  /**
   * Final destination of the goods, as an ISO 3166-1 alpha-2 code such as DE.
   */
  countryOfDestination: CountryCode;
  /**
   * Countries that the goods pass through, as ISO 3166-1 alpha-2 codes.
   */
  transitCountries?: CountryCode[];
  deliveryTerms?: DeliveryTerms;
  licences?: Licences;
  /**
   * What the goods are for: an end use, or the key of one in endUses. It applies to every line that declares none of its own.
   */
  endUse?: EndUseOrKey;
  endUses?: EndUses;
  parties?: Parties;
  /**
   * Currency of values that name none, as an ISO 4217 code such as EUR.
   */
  currency?: CurrencyCode;
  /**
   * The lines of the shipment. Only lines carry customsRemark and licence; the parts below them do not.
   */
  items: ShipmentLine[];
}
/**
 * Delivery terms by Incoterms 2020.
 */
export interface DeliveryTerms {
  /**
   * Incoterms 2020 code: EXW, FCA, CPT, CIP, DAP, DPU, DDP for any mode of transport; FAS, FOB, CFR, CIF for sea transport. (DAT is a term of 2010.)
   */
  incoterm: "EXW" | "FCA" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP" | "FAS" | "FOB" | "CFR" | "CIF";
  /**
   * The place that the term refers to, such as a port or a UN/LOCODE.
   */
  place?: Text;
}
/**
 * A shipment line: an item with its remark for the export declaration and its licence.
 */
export interface ShipmentLine {
  /**
   * Your part number, in quotes where it could be read as a number. Findings about the whole item are shown here.
   */
  partNumber: Text;
  description?: Description;
  /**
   * How many or how much of it goes into the assembly above or into the document, in `unit`; 0 for an option that is not built.
   */
  quantity: number;
  /**
   * Unit of the quantity: a UNECE Recommendation 20 code such as KGM, or one of g, kg, mg, t, pc, m, mm, cm, l, ml. Default: the unit of what ref refers to, otherwise H87 (piece).
   */
  unit?: Unit;
  /**
   * Level of processing: primary-material (metal, alloy, oxide, powder), processed-part (magnet, target), assembly, finished-good. Controls apply to some levels and not to others.
   */
  level?: "primary-material" | "processed-part" | "assembly" | "finished-good";
  form?: ItemForm;
  /**
   * The manufacturer: a party, the key of one in parties, or a bare name.
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
   * What the item is for: an end use, or the key of one in endUses. It also applies to the parts below that declare none of their own.
   */
  endUse?: EndUseOrKey;
  /**
   * The parts of an assembly, each an item.
   */
  items?: Items;
  /**
   * Refers to another BOM (./motor.bom.yaml), an item of it (./motor.bom.yaml#PART) or an item of this document (#PART). Keys written here take precedence over those of the target; endUse, partNumber and quantity are not taken over. The target must be inside the workspace folder.
   */
  ref?: Text;
  /**
   * What the customs declaration of the line says about control: controlled or not-controlled. PRC customs requires the remark for goods that resemble controlled ones.
   */
  customsRemark?: "controlled" | "not-controlled";
  /**
   * Number of the licence that covers the line, as written under number in the licences of the document.
   */
  licence?: Text;
}
