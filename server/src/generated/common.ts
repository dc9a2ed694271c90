// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Two capital letters of ISO 3166-1 alpha-2, such as DE, JP, US, CN. Hong Kong (HK), Macau (MO) and Taiwan (TW) have codes of their own, and rules of their own; the United Kingdom is GB.
 */
export type CountryCode = string;
/**
 * Three capital letters of ISO 4217, such as EUR, USD, CNY, JPY. Codes withdrawn in recent years are still known, for older files.
 */
export type CurrencyCode = string;
/**
 * Symbol of a chemical element, written as IUPAC does: Nd, Dy, Tb, Fe, B.
 */
export type ElementSymbol = string;
/**
 * Text that says something: at least one character that is not a blank.
 */
export type Text = string;
/**
 * A day of the calendar as year-month-day (ISO 8601), such as 2026-01-31.
 */
export type CalendarDate = string;
/**
 * Unit of a quantity: a code of UNECE Recommendation 20, such as KGM (kilogram), GRM (gram), TNE (tonne), H87 (piece), MTR (metre), LTR (litre); or one of the plain words g, kg, mg, t, pc, m, mm, cm, l, ml. A code has two or three capital letters or digits; whether the Recommendation still lists it is not checked, since its revisions add and withdraw codes.
 */
export type Unit = string;
/**
 * Tariff code: 6 to 10 digits, with dots or blanks between them if you like: 8505.11, 8505 11 10, 8505111000. Six digits are the Harmonized System, eight the Combined Nomenclature of the EU, ten the PRC tariff (another tariff of ten digits goes into tariffCodes). Write it in quotes: without them YAML reads 8505.10 as the number 8505.1.
 */
export type HSCode = string;
/**
 * CAS registry number of a substance: two to seven digits, two digits and a check digit, such as 7440-00-8 (neodymium). The check digit must fit.
 */
export type CASNumber = string;
/**
 * Whose list or law it is: PRC (China, MOFCOM and customs), US (Export Administration Regulations), EU (dual-use regulation), JP (METI).
 */
export type Regime = "PRC" | "US" | "EU" | "JP";
/**
 * What the part is, as text or as a map of language to text. Element and material names in it are recognised. Not needed beside ref.
 */
export type Description = Text | Translations;
/**
 * The form of the material: metal, alloy, target, magnet, oxide, compound, mixture, ceramic, crystal, phosphor, other. Controls name forms.
 */
export type ItemForm =
  "metal" | "alloy" | "target" | "magnet" | "oxide" | "compound" | "mixture" | "ceramic" | "crystal" | "phosphor" | "other";
/**
 * Share in percent of mass (not of atoms or volume): a number, or {min, max} where only limits are known.
 */
export type MassPercent = number | PercentRange;
/**
 * The field of use. These words are a convention of Lodestone: no law lists them. `undetermined` admits that the end use is not known yet; it is not a declaration.
 */
export type EndUseCategory =
  | "automotive"
  | "rail"
  | "marine"
  | "aviation"
  | "space"
  | "wind-power"
  | "energy"
  | "industrial-automation"
  | "consumer-electronics"
  | "household-appliance"
  | "medical"
  | "semiconductor"
  | "telecommunications"
  | "lighting"
  | "chemical-processing"
  | "optics"
  | "research"
  | "other-civil"
  | "military"
  | "undetermined";
/**
 * A party, the key of one that parties declares, or a bare name.
 */
export type PartyOrKey = Party | Text;
/**
 * An end use, or the key of one that endUses declares.
 */
export type EndUseOrKey = EndUse | Text;
/**
 * Export licences and registrations that lines of the document may name by number.
 */
export type Licences = Licence[];
/**
 * The items, each with its own parts under its own items.
 */
export type Items = Item[];
/**
 * The same text in several languages: language tag (en, de, zh, ja) to text.
 */
export interface Translations {
  /**
   * The text in this language.
   */
  [k: string]: Text;
}
/**
 * An amount with its unit.
 */
export interface QuantityWithUnit {
  /**
   * How much, in the unit beside it; a number that is not negative.
   */
  value: number;
  unit: Unit;
}
/**
 * An amount of money.
 */
export interface Money {
  /**
   * How much, in the currency beside it or in that of the document; a number that is not negative.
   */
  amount: number;
  /**
   * Currency as an ISO 4217 code, such as EUR; without it the currency of the document.
   */
  currency?: CurrencyCode;
}
/**
 * A tariff code together with the nomenclature it belongs to.
 */
export interface TariffCode {
  /**
   * Nomenclature and year: HS2022 (Harmonized System, 6 digits), CN2026 (EU, 8), PRC2026 (China, 10), HTSUS2026 (United States, 10).
   */
  nomenclature: string;
  code: HSCode;
}
/**
 * A number in a list of controlled goods. The list is part of it: 3C001 is gallium in the list of the PRC and something else in those of the US and the EU.
 */
export interface ControlCode {
  /**
   * The list that the code is taken from: PRC, US, EU or JP.
   */
  list: Regime;
  /**
   * The code as the list writes it: 1C902.a, EAR99, 2項(12). Write it in quotes: without them YAML reads 3E001 as the number 30.
   */
  code: Text;
}
/**
 * What is known of a permanent magnet.
 */
export interface Magnet {
  /**
   * Magnet material: NdFeB, SmCo, AlNiCo, ferrite or other.
   */
  type?: "NdFeB" | "SmCo" | "AlNiCo" | "ferrite" | "other";
  /**
   * Grade by the maker's name, such as N42SH. A grade hints at dysprosium or terbium but does not declare it: write a composition too.
   */
  grade?: Text;
  /**
   * How it was made: sintered, bonded (powder in a binder) or diffused (sintered, with heavy rare earth diffused into the grain boundaries).
   */
  process?: "sintered" | "bonded" | "diffused";
}
/**
 * A mass share that is known only within limits, in percent; one of the two ends may be left out.
 */
export interface PercentRange {
  /**
   * Least share in percent of mass.
   */
  min?: number;
  /**
   * Greatest share in percent of mass.
   */
  max?: number;
}
/**
 * One constituent of a material: what it is (element, CAS number or name) and how much of it (percent of mass, or mass). The idea of IEC 62474 and IPC-1752A.
 */
export interface CompositionLine {
  /**
   * The constituent as a chemical element: its symbol, such as Nd, Dy, Fe.
   */
  element?: ElementSymbol;
  /**
   * The constituent as a substance with a CAS number, such as 1313-97-9 (neodymium oxide).
   */
  casNumber?: CASNumber;
  /**
   * The constituent by name or formula, where it has no CAS number.
   */
  substance?: Text;
  massPercent?: MassPercent;
  /**
   * Mass of the constituent in one unit of the item: {value, unit}.
   */
  mass?: QuantityWithUnit;
}
/**
 * The end-user and end-use certificate, as licensing authorities ask for it.
 */
export interface Certificate {
  /**
   * Number or name under which the certificate is filed.
   */
  id?: Text;
  /**
   * Day it was signed, year-month-day.
   */
  issued?: CalendarDate;
  /**
   * Last day on which it is valid, year-month-day.
   */
  validUntil?: CalendarDate;
  /**
   * Who signed it, with office: the certificate is an end user's statement, not the exporter's.
   */
  signedBy?: Text;
}
/**
 * What the end user has promised in writing. A promise that was not given is false; one that nobody has asked for is left out.
 */
export interface Commitments {
  /**
   * true if the end user has promised to use the goods for nothing else, false if not.
   */
  noOtherUse?: boolean;
  /**
   * true if the end user has promised not to hand the goods on or re-export them without consent, false if not.
   */
  noTransfer?: boolean;
  /**
   * true if the end user has promised no use for weapons of mass destruction or their carriers, false if not.
   */
  noWmd?: boolean;
  /**
   * true if the end user has promised no military use, false if not.
   */
  noMilitary?: boolean;
}
/**
 * What the item is for: the question that decides an export licence.
 */
export interface EndUse {
  category: EndUseCategory;
  /**
   * The concrete product and the place of the material in it, in a sentence: "Rotor magnets of the traction motor in the X5 city bus". Words such as general use or stock lead authorities to refuse.
   */
  statement: string;
  /**
   * Who uses the product in the end: a party, the key of one in parties, or a bare name.
   */
  endUser?: PartyOrKey;
  /**
   * Where the product is used, as an ISO 3166-1 alpha-2 code such as DE.
   */
  country?: CountryCode;
  certificate?: Certificate;
  commitments?: Commitments;
}
/**
 * A company, authority or person that takes part: exporter, importer, consignee, end user, maker, supplier.
 */
export interface Party {
  /**
   * Full legal name, in Latin letters; it is compared with the lists of barred parties.
   */
  name: Text;
  /**
   * The name in its own script, such as 株式会社…; it is compared with the lists too.
   */
  nameLocal?: Text;
  /**
   * Where the party is registered, as an ISO 3166-1 alpha-2 code.
   */
  country?: CountryCode;
  /**
   * Postal address in one text.
   */
  address?: Text;
  /**
   * What sort of party it is: civil, military, government or unknown. A military party is barred from many goods.
   */
  kind?: "civil" | "military" | "government" | "unknown";
  identifiers?: PartyIdentifiers;
  /**
   * Owners of the party, direct and indirect, each with its share if known.
   */
  parents?: PartyParent[];
}
/**
 * Registered numbers: name of the register to number, such as lei, uscc (unified social credit code of the PRC), cage, duns, eori. Write numbers in quotes.
 */
export interface PartyIdentifiers {
  /**
   * The number in this register, in quotes.
   */
  [k: string]: Text;
}
/**
 * An owner of a party. Some prohibitions reach companies that a listed party owns.
 */
export interface PartyParent {
  /**
   * Name of the owner, in Latin letters.
   */
  name: Text;
  /**
   * Where the owner is registered, as an ISO 3166-1 alpha-2 code.
   */
  country?: CountryCode;
  /**
   * Share that the owner holds, in percent: 0 to 100.
   */
  sharePercent?: number;
}
/**
 * End uses that are declared once and referred to by key: any key of yours to an end use.
 */
export interface EndUses {
  [k: string]: EndUse;
}
/**
 * Parties that are declared once and referred to by key: any key of yours to a party.
 */
export interface Parties {
  [k: string]: Party;
}
/**
 * An export licence or registration that lines of the document may use.
 */
export interface Licence {
  /**
   * Number of the licence as the authority writes it, in quotes; lines name it under licence.
   */
  number: Text;
  /**
   * Whose licence it is: PRC, US, EU or JP.
   */
  list?: Regime;
  /**
   * single (one consignment or contract), general (several over a period) or registration.
   */
  type?: "single" | "general" | "registration";
  /**
   * First day on which it is valid, year-month-day.
   */
  validFrom?: CalendarDate;
  /**
   * Last day on which it is valid, year-month-day.
   */
  validUntil?: CalendarDate;
  /**
   * The end user it was granted for: a party, the key of one in parties, or a bare name.
   */
  endUser?: PartyOrKey;
  /**
   * The destination it was granted for, as an ISO 3166-1 alpha-2 code.
   */
  country?: CountryCode;
  /**
   * The control codes it covers, each with its list.
   */
  controlCodes?: ControlCode[];
  /**
   * How much may be exported under it: {value, unit}; summed over the lines that name the licence.
   */
  quantity?: QuantityWithUnit;
}
/**
 * A part, material or assembly. It is judged by its own keys; an assembly does not hold rare earth because a part of it does, the part does.
 */
export interface Item {
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
}
