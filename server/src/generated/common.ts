// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * Two capital letters of ISO 3166-1 alpha-2, such as DE, JP, US, CN. Hong Kong (HK), Macao (MO) and Taiwan (TW) have their own codes and their own rules; the United Kingdom is GB.
 */
export type CountryCode = string;
/**
 * Three capital letters of ISO 4217, such as EUR, USD, CNY, JPY. Codes withdrawn in recent years are still accepted for older files.
 */
export type CurrencyCode = string;
/**
 * Symbol of a chemical element as IUPAC writes it: Nd, Dy, Tb, Fe, B.
 */
export type ElementSymbol = string;
/**
 * Text with at least one character that is not a blank.
 */
export type Text = string;
/**
 * A calendar date as year-month-day (ISO 8601), such as 2026-01-31.
 */
export type CalendarDate = string;
/**
 * Unit of a quantity: a UNECE Recommendation 20 code such as KGM (kilogram), GRM (gram), TNE (tonne), H87 (piece), MTR (metre), LTR (litre), or one of g, kg, mg, t, pc, m, mm, cm, l, ml. A code has two or three capital letters or digits. Whether the Recommendation still lists it is not checked, since its revisions add and withdraw codes.
 */
export type Unit = string;
/**
 * Tariff code of 6 to 10 digits, with dots or blanks between them if you like: 8505.11, 8505 11 10, 8505111000. Six digits are the Harmonized System, eight the Combined Nomenclature of the EU, ten the PRC tariff; any other ten-digit tariff goes into tariffCodes. Write it in quotes: without them, YAML reads 8505.10 as the number 8505.1.
 */
export type HSCode = string;
/**
 * CAS registry number of a substance: two to seven digits, two digits and a check digit, such as 7440-00-8 (neodymium). The check digit must be correct.
 */
export type CASNumber = string;
/**
 * Whose list or law it is: PRC (China, MOFCOM and customs), US (Export Administration Regulations), EU (dual-use regulation), JP (METI).
 */
export type Regime = "PRC" | "US" | "EU" | "JP";
/**
 * What the part is, as text or as a map from languages to texts. Lodestone recognises the names of elements and materials in it. Not needed next to ref.
 */
export type Description = Text | Translations;
/**
 * The form of the material, such as metal, oxide, powder or substrate. Controls apply to particular forms. A form that says how it is made up (powder, substrate, ingot, wire) leaves open what it is: a powder of an oxide is an oxide too.
 */
export type ItemForm =
  | "metal"
  | "alloy"
  | "target"
  | "magnet"
  | "oxide"
  | "compound"
  | "mixture"
  | "ceramic"
  | "crystal"
  | "phosphor"
  | "powder"
  | "substrate"
  | "ingot"
  | "wire"
  | "ore"
  | "graphite"
  | "superhard"
  | "battery"
  | "cathode-material"
  | "anode-material"
  | "reagent"
  | "equipment"
  | "technology"
  | "other";
/**
 * Share in percent by mass (not by atoms or volume): a number, or {min, max} where only limits are known.
 */
export type MassPercent = number | PercentRange;
/**
 * The field of use. The words are a convention of Lodestone; no law lists them. `undetermined` says that the end use is not known yet and does not count as a declaration.
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
 * A party, the key of one in parties, or a bare name.
 */
export type PartyOrKey = Party | Text;
/**
 * An end use, or the key of one in endUses.
 */
export type EndUseOrKey = EndUse | Text;
/**
 * Export licences and registrations that lines of the document refer to by number.
 */
export type Licences = Licence[];
/**
 * A class of materials, or all.
 */
export type FreeOf =
  | "all"
  | "antimony"
  | "bismuth"
  | "rare-earth"
  | "gallium"
  | "germanium"
  | "graphite"
  | "indium"
  | "lithium-battery"
  | "lithium-battery-equipment"
  | "molybdenum"
  | "rare-earth-processing"
  | "superhard"
  | "superhard-equipment"
  | "tellurium"
  | "tungsten";
/**
 * The items. Each can have parts under items of its own.
 */
export type Items = Item[];
/**
 * The same text in several languages: a map from language tags (en, de, zh, ja) to texts.
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
   * Amount in the unit next to it; not negative.
   */
  value: number;
  unit: Unit;
}
/**
 * An amount of money.
 */
export interface Money {
  /**
   * Amount in the currency next to it or in that of the document; not negative.
   */
  amount: number;
  /**
   * Currency as an ISO 4217 code, such as EUR; if left out, the currency of the document.
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
 * A number in a list of controlled goods. The list is part of it: 3C001 is gallium in the PRC list and something else in those of the US and the EU.
 */
export interface ControlCode {
  /**
   * The list that the code is taken from: PRC, US, EU or JP.
   */
  list: Regime;
  /**
   * The code as the list writes it: 1C902.a, EAR99, 2項(12). Write it in quotes: without them, YAML reads 3E001 as the number 30.
   */
  code: Text;
}
/**
 * What is known about a permanent magnet.
 */
export interface Magnet {
  /**
   * Magnet material: NdFeB, SmCo, AlNiCo, ferrite or other.
   */
  type?: "NdFeB" | "SmCo" | "AlNiCo" | "ferrite" | "other";
  /**
   * The maker's grade, such as N42SH. A grade suggests dysprosium or terbium but does not declare it: write a composition too.
   */
  grade?: Text;
  /**
   * How it was made: sintered, bonded (powder in a binder) or diffused (sintered, with heavy rare earth diffused into the grain boundaries).
   */
  process?: "sintered" | "bonded" | "diffused";
}
/**
 * A mass share known only within limits, in percent; either limit may be left out.
 */
export interface PercentRange {
  /**
   * Lowest share in percent by mass.
   */
  min?: number;
  /**
   * Highest share in percent by mass.
   */
  max?: number;
}
/**
 * Figures of the material that control lists demand, such as {purity: {value: 99.9999, unit: "%"}}. Without them, a list that names a limit may apply.
 */
export interface ItemProperties {
  /**
   * How pure the material is, as a mass share of it: { value: 99.9999, unit: "%" } for 6N.
   */
  purity?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "%";
  };
  /**
   * Density of the material: { value: 1.85, unit: g/cm3 }. Of powder, the one that the act names: packed, pressed or tapped.
   */
  density?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "g/cm3" | "kg/m3" | "lb/ft3" | "lb/in3";
  };
  /**
   * Flexural (bending) strength: { value: 45, unit: MPa }.
   */
  flexuralStrength?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "MPa" | "GPa" | "kPa" | "psi" | "ksi" | "kgf/cm2";
  };
  /**
   * Ultimate tensile strength: { value: 1270, unit: MPa }.
   */
  tensileStrength?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "MPa" | "GPa" | "kPa";
  };
  /**
   * Elastic limit: { value: 1000, unit: MPa }.
   */
  elasticLimit?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "MPa" | "GPa" | "kPa";
  };
  /**
   * Specific capacity of an electrode material: { value: 158, unit: mAh/g }.
   */
  specificCapacity?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mAh/g" | "Ah/g";
  };
  /**
   * Energy by mass of a cell or pack: { value: 280, unit: Wh/kg }.
   */
  energyDensity?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "Wh/kg" | "kWh/kg" | "kJ/kg" | "MJ/kg";
  };
  /**
   * Mean particle size of a powder, D50 where it is given: { value: 12, unit: um }.
   */
  particleSize?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "um" | "nm" | "mm";
  };
  /**
   * Size of the abrasive grains of a tool: { value: 8, unit: um }.
   */
  gritSize?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "um" | "nm" | "mm";
  };
  /**
   * Outer diameter: { value: 50, unit: mm }.
   */
  diameter?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Inner diameter of a tube: { value: 65, unit: mm }.
   */
  boreDiameter?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Wall thickness of a tube: { value: 25, unit: mm }.
   */
  wallThickness?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Length: { value: 120, unit: mm }.
   */
  length?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Width: { value: 120, unit: mm }.
   */
  width?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Thickness: { value: 0.5, unit: mm }.
   */
  thickness?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "mm" | "um" | "cm" | "m" | "inch";
  };
  /**
   * Hardness on the Rockwell B scale: { value: 30, unit: HRB }.
   */
  hardness?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "HRB";
  };
  /**
   * Dislocations by area, the etch pit density: { value: 500, unit: 1/cm2 }.
   */
  dislocationDensity?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "1/cm2";
  };
  /**
   * Force at which a wire breaks: { value: 16, unit: "N" }.
   */
  breakingForce?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "N" | "kN" | "cN";
  };
  /**
   * Greatest speed at the rim of a wheel: { value: 40, unit: m/s }.
   */
  peripheralSpeed?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "m/s";
  };
  /**
   * Volume of a vessel: { value: 5, unit: m3 }.
   */
  volume?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "m3" | "l";
  };
  /**
   * Elongation at break: { value: 10, unit: "%" }.
   */
  elongation?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "%";
  };
  /**
   * Pressure that a press is designed for: { value: 5.5, unit: GPa }.
   */
  pressure?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "GPa" | "MPa";
  };
  /**
   * Transmittance of visible light: { value: 70, unit: "%" }.
   */
  transmittance?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "%";
  };
  /**
   * Microwave power of deposition equipment: { value: 6, unit: kW }.
   */
  microwavePower?: {
    /**
     * Figure in the unit next to it; not negative.
     */
    value: number;
    /**
     * Unit of the figure.
     */
    unit: "kW" | "W";
  };
}
/**
 * One constituent of a material: what it is (element, CAS number or name) and how much of it (percent by mass, or mass), as in IEC 62474 and IPC-1752A.
 */
export interface CompositionLine {
  /**
   * The constituent as a chemical element, by its symbol, such as Nd, Dy, Fe.
   */
  element?: ElementSymbol;
  /**
   * The constituent as a substance with a CAS number, such as 1313-97-9 (neodymium oxide).
   */
  casNumber?: CASNumber;
  /**
   * The constituent by name or formula, if it has no CAS number.
   */
  substance?: Text;
  massPercent?: MassPercent;
  /**
   * Mass of the constituent in one unit of the item: {value, unit}.
   */
  mass?: QuantityWithUnit;
}
/**
 * The end-user and end-use certificate that licensing authorities ask for.
 */
export interface Certificate {
  /**
   * Number or name under which it is filed.
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
   * Who signed it, with position. The certificate is a statement of the end user, not of the exporter.
   */
  signedBy?: Text;
}
/**
 * What the end user has promised in writing. Write false for a promise that was not given, and leave out one that nobody has asked for.
 */
export interface Commitments {
  /**
   * true if the end user has promised to use the goods for nothing else, otherwise false.
   */
  noOtherUse?: boolean;
  /**
   * true if the end user has promised not to transfer or re-export the goods without consent, otherwise false.
   */
  noTransfer?: boolean;
  /**
   * true if the end user has promised no use for weapons of mass destruction or their means of delivery, otherwise false.
   */
  noWmd?: boolean;
  /**
   * true if the end user has promised no military use, otherwise false.
   */
  noMilitary?: boolean;
}
/**
 * The product that the goods are built into or used to make.
 */
export interface EndProduct {
  /**
   * Name of the product, such as traction motor.
   */
  name?: Text;
  /**
   * Model or type as its maker writes it, such as TM-180.
   */
  model?: Text;
}
/**
 * What the item is for. Authorities decide on export licences by it.
 */
export interface EndUse {
  category: EndUseCategory;
  /**
   * The concrete product and what the material does in it, in one sentence: "Rotor magnets of the traction motor in the X5 city bus". With words such as general use or stock, authorities may refuse the licence.
   */
  statement: string;
  /**
   * Who finally uses the product: a party, the key of one in parties, or a bare name.
   */
  endUser?: PartyOrKey;
  /**
   * The other parties to the transaction, such as a consignee, a buyer or a payer.
   */
  receivers?: PartyOrKey[];
  /**
   * Where the product is used, as an ISO 3166-1 alpha-2 code such as DE.
   */
  country?: CountryCode;
  /**
   * Street address at which the product is made or used, if it is not that of the end user.
   */
  place?: Text;
  product?: EndProduct;
  /**
   * Number of the contract or purchase order under which the goods are bought. An end-use certificate for China covers one order.
   */
  order?: Text;
  certificate?: Certificate;
  commitments?: Commitments;
}
/**
 * A company, authority or person involved: exporter, importer, consignee, end user, manufacturer, supplier.
 */
export interface Party {
  /**
   * Full legal name in Latin letters. It is compared with MOFCOM's control list and watch list only; EU, US and UN sanctions lists are not checked.
   */
  name: Text;
  /**
   * The name in its own script, such as 株式会社…. It is compared too.
   */
  nameLocal?: Text;
  /**
   * Where the party is registered, as an ISO 3166-1 alpha-2 code.
   */
  country?: CountryCode;
  /**
   * Postal address as one text.
   */
  address?: Text;
  /**
   * Type of party: civil, military, government or unknown. Many goods may not go to a military party.
   */
  kind?: "civil" | "military" | "government" | "unknown";
  identifiers?: PartyIdentifiers;
  /**
   * Owners of the party, direct and indirect, each with its share where known.
   */
  parents?: PartyParent[];
}
/**
 * Registered numbers by the name of the register, such as lei, uscc (unified social credit code of the PRC), cage, duns, eori. Write the numbers in quotes.
 */
export interface PartyIdentifiers {
  /**
   * The number in this register, in quotes.
   */
  [k: string]: Text;
}
/**
 * An owner of a party. Some prohibitions also reach companies that a listed party owns.
 */
export interface PartyParent {
  /**
   * Name of the owner in Latin letters.
   */
  name: Text;
  /**
   * Where the owner is registered, as an ISO 3166-1 alpha-2 code.
   */
  country?: CountryCode;
  /**
   * Share that the owner holds, in percent from 0 to 100.
   */
  sharePercent?: number;
}
/**
 * End uses that are declared once and referred to by key. Choose the keys yourself.
 */
export interface EndUses {
  [k: string]: EndUse;
}
/**
 * Parties that are declared once and referred to by key. Choose the keys yourself.
 */
export interface Parties {
  [k: string]: Party;
}
/**
 * An export licence or registration that lines of the document can use.
 */
export interface Licence {
  /**
   * Number of the licence as the authority writes it, in quotes. Lines refer to it under licence.
   */
  number: Text;
  /**
   * Whose licence it is: PRC, US, EU or JP.
   */
  list?: Regime;
  /**
   * single (individual licence, one consignment or contract), general (several over a period) or registration.
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
   * Quantity that may be exported under it: {value, unit}, for all lines together that name the licence.
   */
  quantity?: QuantityWithUnit;
}
/**
 * A stage of production with its country. A stage in several countries has an entry for each.
 */
export interface OriginOfStage {
  /**
   * mined, refined, separated, melted (metal or alloy), manufactured (all later steps, such as sintering) or assembled.
   */
  stage: "mined" | "refined" | "separated" | "melted" | "manufactured" | "assembled";
  /**
   * The country of the stage, as an ISO 3166-1 alpha-2 code.
   */
  country: CountryCode;
  /**
   * Share of the material that comes from this country, in percent. Default: the countries of a stage are all there are.
   */
  percent?: number;
}
/**
 * A part, material or assembly, judged by its own keys. Where a part of an assembly holds a monitored material, the part counts as holding it, not the assembly.
 */
export interface Item {
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
}
