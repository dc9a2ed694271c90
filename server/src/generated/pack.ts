// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CASNumber, CalendarDate, CountryCode, ItemForm, Regime, Text } from "./common.ts";

/**
 * Whose law it holds: PRC, US, EU, JP; or house for facts and conventions that are nobody's law.
 */
export type PackAuthority = "PRC" | "US" | "EU" | "JP" | "house";
/**
 * A source; or, shorter, the bare address of a page that was read, or in words why there is none.
 */
export type SourceOrText = Source | Text;
/**
 * Id of an act: issuer, year and number in lower case, such as mofcom-2025-18; a joint act stands under its first issuer; an act without a number has a word or its date instead.
 */
export type ActId = string;
/**
 * What it is: law, regulation, announcement, list (an act that lists items or parties), suspension (an act that suspends others), draft, statement. A draft or a statement never has force.
 */
export type ActKind = "law" | "regulation" | "announcement" | "list" | "suspension" | "draft" | "statement";
/**
 * Keys of the sources (section `sources` of the same pack) that the entry rests on; at least one.
 *
 * @minItems 1
 *
 * Items: Key of a source.
 */
export type Citations = [string, ...string[]];
/**
 * Demand of the act: licence (a licence before export), prohibition (no export), refusal-in-principle (a licence is due and in principle refused), case-by-case (a licence is due, decided case by case, no general licence), risk-report (individual licence only, with a risk report and a commitment), report (a report and no licence), information (tell or answer an authority or a buyer), nothing (asks nothing of an exporter).
 */
export type Requirement =
  "licence" | "prohibition" | "refusal-in-principle" | "case-by-case" | "risk-report" | "report" | "information" | "nothing";
/**
 * End uses and parties against which the act or clause is directed.
 *
 * @minItems 1
 */
export type Bars = [Bar, ...Bar[]];
/**
 * What is barred: military-end-use, military-end-user, military-strength (anything that raises military strength), weapons-of-mass-destruction, terrorism, control-list-party, watch-list-party, affiliate (owned by a listed party), destination (every delivery to the destinations of its reach, whoever receives it).
 */
export type Bar =
  | "military-end-use"
  | "military-end-user"
  | "military-strength"
  | "weapons-of-mass-destruction"
  | "terrorism"
  | "control-list-party"
  | "watch-list-party"
  | "affiliate"
  | "destination";
/**
 * How sure the sources are: high (two independent sources, or the text of the law), medium (one full source with partial support), low (one source only, or uncertain).
 */
export type PackConfidence = "high" | "medium" | "low";
/**
 * Ids of entries of `materials`: the item is one of them. Beside `elements`, both must hold; `elements: []` where the substance says it all, with the form `all` where it says the form too.
 *
 * @minItems 1
 *
 * Items: Id of an entry of `materials`.
 */
export type SubstanceIds = [string, ...string[]];
/**
 * The form that a list names; `magnet` is permanent magnet material (magnets and magnetic powder), `all` stands for every form.
 */
export type ListedForm =
  | "metal"
  | "alloy"
  | "target"
  | "magnet"
  | "oxide"
  | "compound"
  | "ceramic"
  | "crystal"
  | "luminescent"
  | "magnetocaloric"
  | "magnetostrictive"
  | "optical-fibre"
  | "hydrogen-storage"
  | "hydrogen-absorbing"
  | "superhard"
  | "graphite"
  | "powder"
  | "substrate"
  | "ingot"
  | "wire"
  | "battery"
  | "cathode-material"
  | "anode-material"
  | "ore"
  | "reagent"
  | "equipment"
  | "technology"
  | "all";
/**
 * The magnet material that an entry of form magnet names; `any` for every permanent magnet material.
 */
export type ListedMagnetMaterial = "NdFeB" | "SmCo" | "any";
/**
 * Figures that must all hold.
 *
 * @minItems 1
 */
export type ParameterLimits = [ParameterLimit, ...ParameterLimit[]];
/**
 * What is measured: the id of an entry of `parameters`.
 */
export type ParameterName =
  | "purity"
  | "share"
  | "density"
  | "flexuralStrength"
  | "tensileStrength"
  | "elasticLimit"
  | "specificCapacity"
  | "energyDensity"
  | "particleSize"
  | "gritSize"
  | "diameter"
  | "boreDiameter"
  | "wallThickness"
  | "length"
  | "width"
  | "thickness"
  | "hardness"
  | "dislocationDensity"
  | "breakingForce"
  | "peripheralSpeed"
  | "volume"
  | "elongation"
  | "pressure"
  | "transmittance"
  | "microwavePower";
/**
 * Symbol of an element.
 */
export type PackElement = string;
/**
 * A number as decimal text, in quotes, so that it is compared exactly.
 */
export type DecimalText = string;
/**
 * below: goods that miss the figures are the common ones, so an item that does not declare them is told about as information, and no end use is asked.
 */
export type CommonGoods = "below";
/**
 * A nomenclature of tariff codes, by its id (section `nomenclatures`).
 */
export type Nomenclature = "HS" | "CN" | "PRC" | "HTSUS" | "JP";
/**
 * The year of the tariff that the codes are of, as the source says, in quotes; `unverified` where no source that was read says it. A code may mean something else in the tariff of another year.
 */
export type TariffYear = string;
/**
 * How far goods are worked: primary-material, processed-part, assembly, finished-good; the words of `level` of an item.
 */
export type GoodsLevel = "primary-material" | "processed-part" | "assembly" | "finished-good";
/**
 * What is measured: value-share-percent, ownership-percent, mass-percent, nanometres, layers, working-days, gram-per-cubic-centimetre, milliampere-hour-per-gram, watt-hour-per-kilogram, kilograms, months, years.
 */
export type ThresholdKind =
  | "value-share-percent"
  | "ownership-percent"
  | "mass-percent"
  | "nanometres"
  | "layers"
  | "working-days"
  | "gram-per-cubic-centimetre"
  | "milliampere-hour-per-gram"
  | "watt-hour-per-kilogram"
  | "kilograms"
  | "months"
  | "years";
/**
 * How what is measured stands to the value when the rule reaches it: at-least (equal included), at-most (equal included), above, below.
 */
export type Comparison = "at-least" | "at-most" | "above" | "below";
/**
 * controlled, generally-not-controlled, or explains (how a word of the act is meant).
 */
export type GuidanceVerdict = "controlled" | "generally-not-controlled" | "explains";
/**
 * single, general, registration: the words of `type` of a licence in a document.
 */
export type LicenceTypeId = "single" | "general" | "registration";
/**
 * A list of parties, by the id that its authority has for it (section `authorities`).
 */
export type Listing = "control-list" | "watch-list";
/**
 * scope (what the act reaches), application-document, review, key-element, exporter-duty, end-user-duty, carrier-duty, catch-all, control-list, watch-list, extraterritorial, customs, exemption, penalty, practice.
 */
export type ProvisionTopic =
  | "scope"
  | "application-document"
  | "review"
  | "key-element"
  | "exporter-duty"
  | "end-user-duty"
  | "carrier-duty"
  | "catch-all"
  | "control-list"
  | "watch-list"
  | "extraterritorial"
  | "customs"
  | "exemption"
  | "penalty"
  | "practice";
/**
 * A language.
 */
export type PaperLanguage = "en" | "zh" | "ja" | "de";
/**
 * Scope of one paper: shipment; end-user (goods for one end user); order (goods for one end user under one contract or order).
 */
export type PaperUnit = "shipment" | "end-user" | "order";
/**
 * Goods in it: controlled (those that acts of the authority control or may control), or all.
 */
export type PaperGoods = "controlled" | "all";
/**
 * State of the official form: read, not-read (there is one, or may be, and it was not seen), none (the paper has no form).
 */
export type PaperForm = "read" | "not-read" | "none";
/**
 * A word of `type` of a licence.
 */
export type PaperLicenceType = "single" | "general" | "registration";
/**
 * value: a fact, or a blank to fill in. goods: a table of the goods. promise: a promise of the end user, given only where `commitments` says so. signature: a box to sign and stamp. attachment: a paper to enclose.
 */
export type PaperFieldKind = "value" | "goods" | "promise" | "signature" | "attachment";
/**
 * Fact that a field is filled from: of a party, the shipment, the end use, its certificate and commitments, or the goods. goods/customsRemark is the text that an act gives for the goods.
 */
export type PaperSource =
  | "exporter/name"
  | "exporter/address"
  | "exporter/country"
  | "exporter/number"
  | "importer/name"
  | "importer/address"
  | "importer/country"
  | "importer/number"
  | "consignee/name"
  | "consignee/address"
  | "consignee/country"
  | "consignee/number"
  | "endUser/name"
  | "endUser/address"
  | "endUser/country"
  | "endUser/number"
  | "intermediaries"
  | "shipment/id"
  | "shipment/exportDate"
  | "shipment/countryOfExport"
  | "shipment/countryOfDestination"
  | "endUse/category"
  | "endUse/statement"
  | "endUse/product"
  | "endUse/model"
  | "endUse/place"
  | "endUse/country"
  | "endUse/order"
  | "certificate/id"
  | "certificate/issued"
  | "certificate/validUntil"
  | "certificate/signedBy"
  | "commitments/noOtherUse"
  | "commitments/noTransfer"
  | "commitments/noWmd"
  | "commitments/noMilitary"
  | "goods/line"
  | "goods/partNumber"
  | "goods/name"
  | "goods/model"
  | "goods/manufacturer"
  | "goods/origin"
  | "goods/quantity"
  | "goods/unit"
  | "goods/unitValue"
  | "goods/mass"
  | "goods/hsCode"
  | "goods/controlCode"
  | "goods/composition"
  | "goods/figures"
  | "goods/evidence"
  | "goods/licence"
  | "goods/licenceType"
  | "goods/licenceFrom"
  | "goods/licenceUntil"
  | "goods/customsRemark";
/**
 * NdFeB or SmCo.
 */
export type RestrictedMagnet = "NdFeB" | "SmCo";
/**
 * prohibited, refused-in-principle, case-by-case, individual-licence-only, licence-for-unlisted-too, exempt-with-report, decided-on-papers.
 */
export type EndUseAnswer =
  | "prohibited"
  | "refused-in-principle"
  | "case-by-case"
  | "individual-licence-only"
  | "licence-for-unlisted-too"
  | "exempt-with-report"
  | "decided-on-papers";
/**
 * mined, refined, separated, melted, produced.
 */
export type ProductionStep = "mined" | "refined" | "separated" | "melted" | "produced";
/**
 * barred: nobody may supply controlled goods to a party on it. watched: dealings are not forbidden, and ask for more. Left out: no rule reads it.
 */
export type ListMeaning = "barred" | "watched";
/**
 * composition: it is the mass share of an element, which the composition declares, and no key of `properties`.
 */
export type ParameterSource = "composition";
/**
 * Which number of a size it is: of 150 x 150 x 60 the greatest is the length and the least the thickness, of Ø130 x 60 the first the diameter and the other the length.
 */
export type SizeAxis = "diameter" | "bore" | "wall" | "length" | "width" | "thickness";
/**
 * atLeast, over, atMost, under: the figure is a limit, and what is meant lies there. upTo: it stands between the two ends of a range. is: it stands between the name of a figure and its number.
 */
export type FigureWordMeaning = "atLeast" | "over" | "atMost" | "under" | "upTo" | "is";
/**
 * Id of a class of materials: lower-case letters, digits and hyphens.
 */
export type MaterialClassId = string;
/**
 * Symbols of elements.
 *
 * Items: Symbol of an element.
 */
export type PackElements = string[];
/**
 * The verb between an item and the name of the class: an item contains rare earth, and is equipment for rare earths. Left out: contains.
 */
export type ClassVerb = "contains" | "is";
/**
 * ask: an end use is asked for every item that holds it. controlled: only where a control applies or may apply.
 */
export type AskedEndUse = "ask" | "controlled";
/**
 * strong shows a material, weak makes a question, trace counts only when traces are asked for.
 */
export type EvidenceStrength = "strong" | "weak" | "trace";
/**
 * How likely the bare symbol means something else.
 */
export type BareSymbolRisk = "low" | "medium" | "high";
/**
 * direct (means the material), mixed (with and without), may-contain (a finished good that often holds it), excluded (a magnet type without it).
 */
export type TariffRole = "direct" | "mixed" | "may-contain" | "excluded";
/**
 * Symbols of elements, or the id of a class of materials for all of its elements.
 */
export type ElementsOrClass = ElementsOfClass | PackElements;
/**
 * The id of a class.
 */
export type ElementsOfClass = string;
/**
 * NdFeB or SmCo.
 */
export type MagnetMaterialName = "NdFeB" | "SmCo";
/**
 * class: it names a class as a whole, as rare earth does. class-magnet: a magnet of a class as a whole. What denies it denies the class.
 */
export type ClassMeaning = "class" | "class-magnet";
/**
 * suppress: what it covers is no evidence; ask: weak evidence.
 */
export type LookAlikeAction = "suppress" | "ask";
/**
 * family (the name of a group of companies), place, sector (what a company does), generic (a word any company may carry), common (a word of everyday language used as a name), stop (a small word without meaning, left out).
 */
export type NameWordKind = "family" | "place" | "sector" | "generic" | "common" | "stop";
/**
 * letter (a letter that plain Latin writes otherwise), confusable (a letter that looks like a Latin one), han-variant (a variant of a Han character), confusable-kana (a katakana that looks like a Han character, between Han characters), romanisation (how a letter sounds), spelled-out (a second way to write a letter, beside the letter without its mark).
 */
export type CharacterFoldingKind = "letter" | "confusable" | "han-variant" | "confusable-kana" | "romanisation" | "spelled-out";
/**
 * Id of a rule: group and name in lower case, words joined by hyphens, such as end-use/missing.
 */
export type PackRuleId = string;
/**
 * How grave a finding is: error, warning, information or hint.
 */
export type PackSeverity = "error" | "warning" | "information" | "hint";
/**
 * The state of an act on a day.
 */
export type ExpectedState = "in-force" | "suspended" | "pending" | "ended" | "unverified" | "not-issued";
/**
 * A file of a rule pack. A pack is a folder of such files; each holds any of these sections, and one of them the section `pack`.
 */
export interface PackFile {
  pack?: PackHeader;
  sources?: Sources;
  /**
   * Acts of law.
   */
  acts?: Act[];
  /**
   * Entries of control lists.
   */
  controlledItems?: ControlledItem[];
  /**
   * Lists of acts that have no control codes.
   */
  itemLists?: ItemList[];
  /**
   * Numbers that decide.
   */
  thresholds?: Threshold[];
  /**
   * What authorities say about the scope of acts.
   */
  guidance?: Guidance[];
  /**
   * Kinds of licence.
   */
  licenceTypes?: LicenceType[];
  /**
   * Duties, terms, papers, penalties.
   */
  provisions?: Provision[];
  /**
   * Papers that authorities ask for, such as an end-use certificate.
   */
  papers?: PackPaper[];
  /**
   * Remarks that customs declarations must carry.
   */
  customsRemarks?: CustomsRemark[];
  /**
   * Which end uses meet which answer.
   */
  endUseTreatments?: EndUseTreatment[];
  /**
   * Lists of countries that acts name.
   */
  countryLists?: CountryList[];
  /**
   * What a buyer may not take from which countries.
   */
  sourcingRestrictions?: SourcingRestriction[];
  /**
   * Listed parties.
   */
  parties?: ListedParty[];
  vagueStatements?: VagueStatements;
  /**
   * Authorities whose law the packs hold.
   */
  authorities?: Authority[];
  /**
   * Nomenclatures of tariff codes.
   */
  nomenclatures?: NomenclatureEntry[];
  /**
   * Figures that entries of control lists demand, with their units: the keys that `properties` of an item may have.
   */
  parameters?: ParameterEntry[];
  /**
   * Words by which descriptions compare a figure with another one: 99.99 % min, 5 to 10 um.
   */
  figureWords?: FigureWordsEntry[];
  /**
   * The forms that `form` of an item knows.
   */
  itemForms?: ItemFormEntry[];
  /**
   * The forms that control lists name, and what they are as forms of an item.
   */
  listedForms?: ListedFormEntry[];
  /**
   * Classes of materials that are asked about, for the recogniser.
   */
  materialClasses?: MaterialClass[];
  /**
   * The elements of the classes of materials, for the recogniser.
   */
  elements?: ElementEntry[];
  /**
   * What tariff codes say of materials.
   */
  tariffCodes?: TariffCodeEntry[];
  /**
   * Substances by CAS number.
   */
  casNumbers?: CasEntry[];
  /**
   * Materials of the classes.
   */
  materials?: MaterialEntry[];
  /**
   * Magnet grades.
   */
  grades?: GradeEntry[];
  /**
   * Finished goods that may hold a material of a class.
   */
  finishedGoods?: FinishedGoodEntry[];
  /**
   * Kinds of goods that say nothing of materials by themselves and that guidance names.
   */
  goods?: GoodsEntry[];
  /**
   * What looks like a material of a class and is not.
   */
  lookAlikes?: LookAlikeEntry[];
  /**
   * Word lists that entries use as context.
   */
  wordLists?: WordListEntry[];
  /**
   * Words for forms.
   */
  formWords?: FormWordEntry[];
  /**
   * Words for other elements.
   */
  partnerWords?: PartnerWordEntry[];
  /**
   * Legal forms that company names carry, for screening.
   */
  legalForms?: LegalFormsEntry[];
  /**
   * Words of company names and how much they tell, for screening.
   */
  nameWords?: NameWordsEntry[];
  /**
   * Words of company names that stand for several others, for screening.
   */
  nameCompounds?: NameCompoundEntry[];
  /**
   * Characters that names write for one another, for screening.
   */
  characterFoldings?: CharacterFoldingsEntry[];
  /**
   * Words by which a text names a military use.
   */
  militaryWords?: MilitaryWordsEntry[];
  /**
   * Words that stand where nothing has been filled in yet.
   */
  placeholders?: PlaceholdersEntry[];
  /**
   * Country codes that lists and files write for one another, for screening.
   */
  countryGroups?: CountryGroup[];
  /**
   * Rules of the company's own, each a condition on one item.
   */
  rules?: CompanyRule[];
  /**
   * Cases that the pack is tested with: lodestone test runs them.
   */
  tests?: PackTest[];
}
/**
 * What the pack is. Exactly one file of a pack's folder holds it.
 */
export interface PackHeader {
  /**
   * Id of the pack, such as prc: lower-case letters, digits and hyphens.
   */
  id: string;
  /**
   * What the pack holds, for people.
   */
  title: Text;
  /**
   * Version of the pack, such as 2026.11.24: of the built-in ones the day on which what they say last changed. Printed in every report, so that a verdict can be reproduced.
   */
  version: string;
  /**
   * Day on which the facts were last held against their sources. More than 60 days before the day of a check, the pack counts as stale, and the run says so.
   */
  reviewedOn: CalendarDate;
  authority: PackAuthority;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * The texts that entries rest on: key to source. A key is unique in the pack.
 */
export interface Sources {
  [k: string]: SourceOrText;
}
/**
 * A text that entries rest on.
 */
export interface Source {
  /**
   * Address of the text; left out where none is known.
   */
  url?: string;
  /**
   * What kind of text it is, such as law firm, press, official page.
   */
  title: Text;
  /**
   * Day, month or year of the text, as far as known: 2025-11-07, 2025-11 or 2025.
   */
  date?: string;
  /**
   * true when the page itself was read; false when its address was taken from other records.
   */
  read: boolean;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * An act of law with its dates. Every fact stands once; what another act does to it stands there.
 */
export interface Act {
  id: ActId;
  /**
   * Whose law it is: PRC, US, EU, JP.
   */
  authority: Regime;
  kind: ActKind;
  /**
   * Who issued it, first issuer first.
   *
   * @minItems 1
   *
   * Items: An issuer, such as MOFCOM.
   */
  issuers: [Text, ...Text[]];
  /**
   * What it is called in a message, such as MOFCOM/GAC announcement 18/2025.
   */
  shortTitle: Text;
  /**
   * What it is about.
   */
  title: LocalName;
  /**
   * Day of issue.
   */
  issued: CalendarDate;
  /**
   * First day of force; left out when it was not read, and for drafts and statements.
   */
  effective?: CalendarDate;
  /**
   * Where the first day of force hangs on something that is not known: the first day it can be. Before it the act has no force, from it on its state is unverified.
   */
  notBefore?: CalendarDate;
  seenInForce?: SeenInForce;
  /**
   * Times in which it is suspended, beside those that other acts say of it under `suspends`.
   */
  suspensions?: Suspension[];
  /**
   * Days from which it is in force again.
   */
  resumptions?: Resumption[];
  ends?: ActEnd;
  /**
   * What this act suspends.
   */
  suspends?: Suspends[];
  /**
   * Parts with a fate or an effect of their own.
   */
  clauses?: Clause[];
  /**
   * What is known where the state is not verified for another reason than a suspension that ran out.
   */
  lastKnown?: LastKnown;
  reach?: Reach;
  requires: Requirement;
  bars?: Bars;
  /**
   * Acts whose controlled items this act is about; left out for its own items, or else every item on the lists of the authority.
   *
   * @minItems 1
   *
   * Items: An act with controlled items.
   */
  itemsOf?: [ActId, ...ActId[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A name or title by language.
 */
export interface LocalName {
  /**
   * English.
   */
  en: Text;
  /**
   * Chinese, simplified characters.
   */
  zh?: Text;
  /**
   * Japanese.
   */
  ja?: Text;
  /**
   * German.
   */
  de?: Text;
  /**
   * French.
   */
  fr?: Text;
}
/**
 * Where the first day of force was not read: a day on which the act was seen to be in force.
 */
export interface SeenInForce {
  /**
   * The day.
   */
  on: CalendarDate;
  citations: Citations;
}
/**
 * A time in which an act, or a clause of it, is suspended. When it ends and no later entry says what came after, the state is unverified from the next day on.
 */
export interface Suspension {
  /**
   * First day of the suspension.
   */
  from: CalendarDate;
  /**
   * Last day of the suspension, included; left out when it has no end.
   */
  until?: CalendarDate;
  /**
   * The act that suspends; left out when its number is not known.
   */
  by?: ActId;
  /**
   * What is known about the time after its end.
   */
  lastKnown?: LastKnown;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * The last thing known about an act whose state is not verified.
 */
export interface LastKnown {
  /**
   * Day up to which it was known.
   */
  on: CalendarDate;
  /**
   * What was known then, in one or two sentences that can stand in a message.
   */
  text: Text;
  citations: Citations;
}
/**
 * A day from which an act or clause is in force again, read in a source; it also cuts a running suspension short.
 */
export interface Resumption {
  /**
   * First day in force again.
   */
  on: CalendarDate;
  /**
   * The act that says so.
   */
  by?: ActId;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * The end of an act or clause.
 */
export interface ActEnd {
  /**
   * First day without force.
   */
  on: CalendarDate;
  /**
   * The act that ended it.
   */
  by?: ActId;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * What this act suspends, said once for all the acts concerned.
 */
export interface Suspends {
  /**
   * The acts, or clauses of acts, that are suspended.
   *
   * @minItems 1
   */
  of: [SuspendedProvision, ...SuspendedProvision[]];
  /**
   * First day of the suspension.
   */
  from: CalendarDate;
  /**
   * Last day of the suspension, included; left out when it has no end.
   */
  until?: CalendarDate;
  /**
   * What is known about the time after its end.
   */
  lastKnown?: LastKnown;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * An act, or one clause of it.
 */
export interface SuspendedProvision {
  /**
   * The act that is suspended.
   */
  act: ActId;
  /**
   * Id of the clause; left out for the whole act.
   */
  clause?: Text;
}
/**
 * A part of an act with a fate or an effect of its own. What befalls the act befalls it too.
 */
export interface Clause {
  /**
   * Id of the clause within the act, by its number there, such as 1.1.
   */
  id: Text;
  /**
   * The clause as it is cited behind the name of the act, with its unit: clause 1(1), article 28, appended table 1, item 16(1). Left out where its number was not read; then the id stands for it.
   */
  cite?: Text;
  /**
   * What the clause says, in a phrase.
   */
  title: LocalName;
  /**
   * Day on which a later act added the clause; left out for a clause of the first text.
   */
  issued?: CalendarDate;
  /**
   * First day of force, where it differs from that of the act.
   */
  effective?: CalendarDate;
  /**
   * Where the first day of force hangs on something that is not known: the first day it can be. Before it the clause has no force, from it on its state is unverified.
   */
  notBefore?: CalendarDate;
  /**
   * What is known where the state of the clause is not verified.
   */
  lastKnown?: LastKnown;
  /**
   * Times in which it is suspended, beside those that other acts say of it under `suspends`.
   */
  suspensions?: Suspension[];
  /**
   * Days from which it is in force again.
   */
  resumptions?: Resumption[];
  ends?: ActEnd;
  requires?: Requirement;
  bars?: Bars;
  /**
   * Which movements the clause reaches, where it differs from the act.
   */
  reach?: Reach;
  /**
   * Acts whose controlled items the clause is about; left out for every item on the lists of the authority.
   *
   * @minItems 1
   *
   * Items: An act with controlled items.
   */
  itemsOf?: [ActId, ...ActId[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Which movements of goods an act reaches: those of an origin named, or that leave a country named (either is enough), to a destination named. A key left out does not limit.
 */
export interface Reach {
  /**
   * Countries of origin that bring an item within reach, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  origin?: [CountryCode, ...CountryCode[]];
  /**
   * Countries whose territory an item leaves, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  export?: [CountryCode, ...CountryCode[]];
  /**
   * Countries of destination that the act is about; left out for every destination.
   *
   * @minItems 1
   */
  destinations?: [CountryCode, ...CountryCode[]];
  /**
   * true when the act also binds persons outside the territory of its authority.
   */
  extraterritorial?: boolean;
}
/**
 * An entry of a control list. An item meets it when every element and partner is in it, it is one of the substances, its form is the one named and none that is left out and, of a magnet, its material is, and its figures keep the limits.
 */
export interface ControlledItem {
  /**
   * Control code as printed in the list, in quotes, such as "1C905.a.4". Codes of different lists look alike: `list` says which it is. Where the code was not read: # and the number of the point in the act, such as "#2.3", which nobody can declare.
   */
  code: string;
  /**
   * Whose list it stands in: PRC, US, EU, JP.
   */
  list: Regime;
  /**
   * The act that lists it.
   */
  act: ActId;
  /**
   * Symbols of the elements that all must be in the item; empty for equipment, technology and the like.
   *
   * Items: Symbol of an element.
   */
  elements: string[];
  /**
   * Symbols of the other elements that make up a named alloy or compound: Co in samarium-cobalt.
   *
   * @minItems 1
   *
   * Items: Symbol of an element.
   */
  partners?: [string, ...string[]];
  /**
   * What an entry is about that holds no element itself (equipment, technology, reagents): symbols, or REE for the rare earths.
   *
   * @minItems 1
   *
   * Items: Symbol of an element, or REE.
   */
  concerns?: [string, ...string[]];
  substances?: SubstanceIds;
  form: ListedForm;
  /**
   * Forms of an item that the entry leaves out: [powder] where it names solids. An item that has one of them, and is not told to have another form as well, is none of its goods.
   *
   * @minItems 1
   */
  exceptForms?: [ItemForm, ...ItemForm[]];
  material?: ListedMagnetMaterial;
  /**
   * Figures that the entry demands. All of them must hold: a condition of two parts is one condition.
   */
  parameters?: ParameterLimits;
  /**
   * Several sets of figures of which one must hold, beside `parameters`: a cylinder, a tube or a block of certain dimensions.
   *
   * @minItems 2
   */
  alternatives?: [ParameterLimits, ParameterLimits, ...ParameterLimits[]];
  /**
   * The entry sets limits for which no figure of an item is read, so that it may apply at most.
   */
  limitsUnread?: true;
  commonGoods?: CommonGoods;
  /**
   * Words by which goods that meet the figures are sold: 三高石墨. An item whose texts hold one is none of the common goods, so an end use is asked. Only beside `commonGoods`. Case does not count.
   *
   * @minItems 1
   */
  tradeNames?: [Text, ...Text[]];
  /**
   * What the entry says the goods are for: missile parts. It is said and never excludes an item.
   */
  purpose?: LocalName;
  /**
   * The entry's text.
   */
  name: LocalName;
  /**
   * Tariff codes given for reference.
   */
  tariffCodes?: TariffCodeSet[];
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A figure that an entry demands, with its limits: { property: purity, over: "99.99", unit: "%" }. Give one limit or two; `over` and `under` exclude the figure itself.
 */
export interface ParameterLimit {
  property: ParameterName;
  /**
   * The element that a share is of, for a figure that the composition declares.
   */
  of?: PackElement;
  /**
   * More than this.
   */
  over?: DecimalText;
  /**
   * This or more.
   */
  atLeast?: DecimalText;
  /**
   * Less than this.
   */
  under?: DecimalText;
  /**
   * This or less.
   */
  atMost?: DecimalText;
  /**
   * Unit of the limits, in quotes where it is %: one of the property's units.
   */
  unit: string;
}
/**
 * Tariff codes that a text gives for an entry. The description of the entry decides what is listed, never the code; a code tells what an item may be.
 */
export interface TariffCodeSet {
  nomenclature: Nomenclature;
  tariffYear: TariffYear;
  /**
   * The codes, digits without dots, in quotes.
   *
   * @minItems 1
   *
   * Items: A tariff code.
   */
  codes: [string, ...string[]];
  /**
   * Those of the codes that are for goods of the entry, or of entries which name them too, and for no others: they tell what an item is. The other codes are for more than that.
   *
   * @minItems 1
   *
   * Items: One of `codes`.
   */
  direct?: [string, ...string[]];
  /**
   * The act that gives them, and from whose first day they hold; left out for the act that lists the entry.
   */
  by?: ActId;
  /**
   * The act from whose first day other codes stand in their place.
   */
  replacedBy?: ActId;
  /**
   * How sure these codes are, where less than the entry.
   */
  confidence?: PackConfidence;
  /**
   * Sources of these codes, where others than those of the entry.
   */
  citations?: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A list of an act that has no control codes, such as an annex.
 */
export interface ItemList {
  /**
   * Id of the list, unique in the packs.
   */
  id: string;
  /**
   * The act it belongs to.
   */
  act: ActId;
  /**
   * Id of the clause it serves; left out for the whole act.
   */
  clause?: Text;
  /**
   * What the list is.
   */
  title: LocalName;
  /**
   * false when only part of the list was read.
   */
  complete: boolean;
  /**
   * The list is about goods made in these countries; left out for any.
   *
   * @minItems 1
   */
  origin?: [CountryCode, ...CountryCode[]];
  /**
   * The list is about goods made anywhere but in these countries; left out for any.
   *
   * @minItems 1
   */
  madeOutside?: [CountryCode, ...CountryCode[]];
  /**
   * Its lines in their order.
   *
   * @minItems 1
   */
  entries: [ListEntry, ...ListEntry[]];
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * One line of a list that has no control codes.
 */
export interface ListEntry {
  /**
   * The line's text.
   */
  name: LocalName;
  /**
   * Symbols of the elements that all must be in the item; empty for equipment, technology and the like.
   *
   * Items: Symbol of an element.
   */
  elements: string[];
  /**
   * Symbols of the other elements that make up a named alloy or compound: Co in samarium-cobalt.
   *
   * @minItems 1
   *
   * Items: Symbol of an element.
   */
  partners?: [string, ...string[]];
  form: ListedForm;
  material?: ListedMagnetMaterial;
  /**
   * Levels of goods it is about, where it names goods and not a material.
   *
   * @minItems 1
   */
  levels?: [GoodsLevel, ...GoodsLevel[]];
  /**
   * true for goods that contain what the other lines of the list name, such as assemblies with a listed magnet.
   */
  contains?: true;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A number that decides whether a rule reaches something.
 */
export interface Threshold {
  /**
   * Id of the threshold, unique in the packs.
   */
  id: string;
  /**
   * The act that sets it; left out for a custom of trade, which is no law.
   */
  act?: ActId;
  /**
   * Id of the clause that sets it; left out for the whole act.
   */
  clause?: Text;
  kind: ThresholdKind;
  /**
   * The number as decimal text, in quotes, so that it is compared exactly.
   */
  value: string;
  comparison: Comparison;
  /**
   * Of a share: what counts.
   */
  numerator?: Text;
  /**
   * Of a share: what it is a share of.
   */
  denominator?: Text;
  /**
   * What it is measured on.
   */
  appliesTo?: Text;
  /**
   * What follows when it is reached.
   */
  effect?: Text;
  /**
   * false for a custom of trade that no legal text supports; it must never decide anything. Default true.
   */
  official?: boolean;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * What an authority says about the scope of an act without the force of law.
 */
export interface Guidance {
  /**
   * Id of the entry, unique in the packs.
   */
  id: string;
  /**
   * The act it explains.
   */
  act: ActId;
  says: GuidanceVerdict;
  /**
   * The goods or the word it is about.
   */
  goods: Text;
  /**
   * Levels of goods it is about.
   *
   * @minItems 1
   */
  levels?: [GoodsLevel, ...GoodsLevel[]];
  /**
   * Forms it is about.
   *
   * @minItems 1
   */
  forms?: [ListedForm, ...ListedForm[]];
  /**
   * Ids of the goods it names, of the sections `finishedGoods`, `goods` and `lookAlikes`: an item that its description names as one of them is one of these goods.
   *
   * @minItems 1
   *
   * Items: Id of a kind of goods.
   */
  kinds?: [string, ...string[]];
  /**
   * true where the text goes on to other goods of the same level: an item that declares one of `levels` is one of these goods, whatever its description says, unless it is a loose magnet, oxide, metal, alloy, compound or target.
   */
  byLevel?: boolean;
  /**
   * The text it stands in, such as the fifth set of answers to frequent questions.
   */
  document: Text;
  /**
   * Day of that text; left out when it was not read.
   */
  issued?: CalendarDate;
  /**
   * Where the day was not read: a day before which it was issued.
   */
  issuedBefore?: CalendarDate;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A kind of export licence.
 */
export interface LicenceType {
  id: LicenceTypeId;
  /**
   * Whose licence it is.
   */
  list: Regime;
  /**
   * The act that knows it.
   */
  act: ActId;
  /**
   * Articles of the act.
   *
   * @minItems 1
   *
   * Items: An article.
   */
  articles?: [Text, ...Text[]];
  /**
   * What it is called.
   */
  name: LocalName;
  /**
   * What it allows.
   */
  scope: Text;
  /**
   * Longest validity in months; left out when it is not a time.
   */
  maxValidityMonths?: number;
  /**
   * What ends it before its time.
   */
  endsWhen?: Text;
  /**
   * Whether more than one batch may leave under it.
   */
  batches?: Text;
  /**
   * What the exporter must show.
   *
   * @minItems 1
   *
   * Items: A condition.
   */
  conditions?: [Text, ...Text[]];
  /**
   * Papers asked for beyond those of every application.
   *
   * @minItems 1
   *
   * Items: A paper.
   */
  extraDocuments?: [Text, ...Text[]];
  /**
   * Who or what may not use it.
   *
   * @minItems 1
   *
   * Items: Who or what.
   */
  excluded?: [Text, ...Text[]];
  /**
   * Kinds of list whose parties it may not be used for.
   *
   * @minItems 1
   */
  excludesListings?: [Listing, ...Listing[]];
  /**
   * The only cases it serves.
   *
   * @minItems 1
   *
   * Items: A case.
   */
  allowedCases?: [Text, ...Text[]];
  practice?: LicencePractice;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * What is reported of its use.
 */
export interface LicencePractice {
  /**
   * What is reported.
   */
  text: Text;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
}
/**
 * A rule of an act for messages and documentation: a duty, a term, a paper, a penalty.
 */
export interface Provision {
  /**
   * Id of the provision, unique in the packs.
   */
  id: string;
  topic: ProvisionTopic;
  /**
   * Acts and articles it stands in; empty for what is only practice.
   */
  basis: LegalBasis[];
  /**
   * What it says.
   */
  text: Text;
  /**
   * Its points, where it is a list.
   *
   * @minItems 1
   *
   * Items: A point.
   */
  points?: [Text, ...Text[]];
  /**
   * The term in working days, where it sets one.
   */
  workingDays?: number;
  /**
   * The term in years, where it sets one.
   */
  years?: number;
  /**
   * Of a penalty: what it is.
   */
  sanction?: Text;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * An act, with its clause or articles, that an entry rests on.
 */
export interface LegalBasis {
  /**
   * The act.
   */
  act: ActId;
  /**
   * Id of a clause of the act in the packs.
   */
  clause?: Text;
  /**
   * Id of a list of the act (section `itemLists`) to whose goods it is limited.
   */
  itemList?: Text;
  /**
   * Articles, as cited.
   *
   * @minItems 1
   *
   * Items: An article.
   */
  articles?: [Text, ...Text[]];
}
/**
 * A paper that an authority, customs or practice asks for, with its fields and what each is filled from. `lodestone draft` fills it.
 */
export interface PackPaper {
  /**
   * Id of the paper, by which the command names it; unique in the packs.
   */
  id: string;
  /**
   * Authority whose law asks for it: the goods are those that its acts control.
   */
  list: Regime;
  /**
   * Name of the paper.
   */
  title: PaperText;
  /**
   * Purpose of the paper, in one or two sentences.
   */
  purpose: Text;
  /**
   * Languages of the paper, the main one first. With two, every label stands in both.
   *
   * @minItems 1
   */
  languages: [PaperLanguage, ...PaperLanguage[]];
  per: PaperUnit;
  goods: PaperGoods;
  form: PaperForm;
  /**
   * Acts and articles that ask for it; left out for practice.
   *
   * @minItems 1
   */
  basis?: [LegalBasis, ...LegalBasis[]];
  /**
   * Source reliability. A draft marks fields that rest on a low one.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
  /**
   * Sections of the paper, in order.
   *
   * @minItems 1
   */
  sections: [PaperSection, ...PaperSection[]];
}
/**
 * A text in each language of its paper; English where one is missing.
 */
export interface PaperText {
  /**
   * English.
   */
  en: Text;
  /**
   * Chinese, simplified characters.
   */
  zh?: Text;
  /**
   * Japanese.
   */
  ja?: Text;
  /**
   * German.
   */
  de?: Text;
}
/**
 * A section of a paper.
 */
export interface PaperSection {
  /**
   * Id, unique in its paper.
   */
  id: string;
  /**
   * Heading.
   */
  title: PaperText;
  when?: PaperCondition;
  /**
   * Acts and articles that ask for it; left out for practice.
   *
   * @minItems 1
   */
  basis?: [LegalBasis, ...LegalBasis[]];
  /**
   * Purpose of the section, or the reason for it.
   */
  intro?: PaperHint;
  /**
   * Fields of the section.
   *
   * @minItems 1
   */
  fields: [PaperField, ...PaperField[]];
}
/**
 * Conditions under which a section or field is part of the paper. All must hold.
 */
export interface PaperCondition {
  /**
   * Kinds of licence; a line without a licence counts as any of those that its parties leave open.
   *
   * @minItems 1
   */
  licenceTypes?: [PaperLicenceType, ...PaperLicenceType[]];
  /**
   * A party of the shipment is on this list, by the findings of the check.
   */
  listing?: Listing;
  /**
   * Destinations of the goods, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  destinations?: [CountryCode, ...CountryCode[]];
  /**
   * Forms of the goods, as `form` of an item has them.
   *
   * @minItems 1
   */
  forms?: [ItemForm, ...ItemForm[]];
  /**
   * Acts that control the goods.
   *
   * @minItems 1
   *
   * Items: An act.
   */
  acts?: [ActId, ...ActId[]];
  /**
   * true: the shipment names intermediaries.
   */
  intermediaries?: true;
}
/**
 * A direction in each language of its paper; English where one is missing. If it says what law or practice wants, it names its sources.
 */
export interface PaperHint {
  /**
   * English.
   */
  en: Text;
  /**
   * Chinese, simplified characters.
   */
  zh?: Text;
  /**
   * Japanese.
   */
  ja?: Text;
  /**
   * German.
   */
  de?: Text;
  /**
   * Source reliability of what it says. A draft marks a low one.
   */
  confidence?: PackConfidence;
  citations?: Citations;
}
/**
 * A field of a paper.
 */
export interface PaperField {
  /**
   * Id, unique in its paper.
   */
  id: string;
  /**
   * Label of the field.
   */
  label: PaperText;
  kind: PaperFieldKind;
  /**
   * Fact that fills it; left out for an open box.
   */
  from?: PaperSource;
  /**
   * Words of a promise or undertaking.
   */
  text?: PaperText;
  /**
   * Columns of a table of goods.
   *
   * @minItems 1
   */
  columns?: [PaperColumn, ...PaperColumn[]];
  /**
   * Content of the field, and its form; of the sources of the field, if it names none.
   */
  hint?: PaperHint;
  /**
   * true: asked for on demand or in some cases alone, so an empty one is no gap.
   */
  optional?: true;
  when?: PaperCondition;
  /**
   * Acts and articles that ask for it; left out for practice.
   *
   * @minItems 1
   */
  basis?: [LegalBasis, ...LegalBasis[]];
  /**
   * Source reliability, left out with `citations` for what only identifies and no source asks for. A draft marks fields that rest on a low one.
   */
  confidence?: PackConfidence;
  citations?: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A column of a table of goods.
 */
export interface PaperColumn {
  /**
   * Id, unique in its paper.
   */
  id: string;
  /**
   * Heading.
   */
  label: PaperText;
  /**
   * Fact of the goods.
   */
  from: PaperSource;
  /**
   * Acts and articles that ask for it; left out for practice.
   *
   * @minItems 1
   */
  basis?: [LegalBasis, ...LegalBasis[]];
  /**
   * Source reliability, left out with `citations` for what only identifies and no source asks for. A draft marks fields that rest on a low one.
   */
  confidence?: PackConfidence;
  citations?: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * What the remarks field of a customs declaration must say under an act.
 */
export interface CustomsRemark {
  /**
   * Id of the entry, unique in the packs.
   */
  id: string;
  /**
   * The acts that ask for it.
   *
   * @minItems 1
   *
   * Items: An act.
   */
  acts: [ActId, ...ActId[]];
  /**
   * What the field is called.
   */
  field: LocalName;
  /**
   * What must be stated.
   */
  text: Text;
  literals?: RemarkLiterals;
  resembling?: ResemblingGoods;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * The words used.
 */
export interface RemarkLiterals {
  /**
   * For a controlled item.
   */
  controlled: Text;
  /**
   * For an item that is not controlled.
   */
  notControlled: Text;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
}
/**
 * Goods outside the acts of which the remark is asked too, because they resemble controlled ones.
 */
export interface ResemblingGoods {
  /**
   * true for other forms of an element that the acts list.
   */
  otherForms: boolean;
  /**
   * Magnet materials.
   *
   * @minItems 1
   *
   * Items: A magnet material.
   */
  magnets?: [RestrictedMagnet, ...RestrictedMagnet[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Which answer an end use or an end user meets.
 */
export interface EndUseTreatment {
  /**
   * Id of the entry, unique in the packs.
   */
  id: string;
  /**
   * The end use or end user.
   */
  endUse: Text;
  answer: EndUseAnswer;
  /**
   * Acts, with clauses or articles, that it rests on; empty for what is only said.
   */
  basis: LegalBasis[];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Countries that an act names as a group.
 */
export interface CountryList {
  /**
   * Id of the list, unique in the packs.
   */
  id: string;
  /**
   * The act that holds the list.
   */
  act: ActId;
  /**
   * What the list is called.
   */
  title: LocalName;
  /**
   * The countries, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  countries: [CountryCode, ...CountryCode[]];
  /**
   * Day of the text that was read; how the list stood on other days was not checked. Left out where it has not changed.
   */
  seenOn?: CalendarDate;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A rule of procurement: which materials may not come from which countries. It holds while its act is in force.
 */
export interface SourcingRestriction {
  /**
   * Id of the restriction, unique in the packs.
   */
  id: string;
  /**
   * The act that restricts, and by whose state it holds.
   */
  act: ActId;
  /**
   * Id of the list of countries.
   */
  countryList: string;
  /**
   * Magnet materials it is about.
   *
   * @minItems 1
   *
   * Items: A magnet material.
   */
  magnets: [RestrictedMagnet, ...RestrictedMagnet[]];
  /**
   * Materials without rare earth that it is about too, in words.
   *
   * @minItems 1
   *
   * Items: A material.
   */
  otherMaterials?: [Text, ...Text[]];
  /**
   * Steps of production that may not have been done in these countries.
   *
   * @minItems 1
   */
  steps: [ProductionStep, ...ProductionStep[]];
  endUse: RestrictedEndUse;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * The end uses that it is about.
 */
export interface RestrictedEndUse {
  /**
   * Categories of end use, in the words of `category`.
   *
   * @minItems 1
   *
   * Items: A category.
   */
  categories: [Text, ...Text[]];
  /**
   * Countries of the end use, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  countries: [CountryCode, ...CountryCode[]];
}
/**
 * A party that an act lists. Whether the listing holds on a day follows from the act.
 */
export interface ListedParty {
  /**
   * The name as listed, faults included.
   */
  name: LocalName;
  /**
   * Other names it is known by.
   *
   * @minItems 1
   *
   * Items: A name.
   */
  aliases?: [Text, ...Text[]];
  /**
   * Country as shown in the list, ISO 3166-1 alpha-2, or EU where the list says no more.
   */
  country: string;
  /**
   * Whose list it is.
   */
  list: Regime;
  listing: Listing;
  /**
   * The act that lists it.
   */
  act: ActId;
  /**
   * Number in the list of the act.
   */
  position?: number;
  /**
   * First day on which the entry holds, year-month-day. Default the day its act takes effect.
   */
  from?: CalendarDate;
  /**
   * Last day on which the entry holds, year-month-day, included. Default no end of its own.
   */
  until?: CalendarDate;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Words that say nothing concrete: a statement of end use made of them only is vague.
 */
export interface VagueStatements {
  /**
   * Words of languages written with spaces, lower case.
   *
   * @minItems 1
   *
   * Items: A word.
   */
  words: [Text, ...Text[]];
  /**
   * Chinese and Japanese terms, matched one after another, longest first.
   *
   * @minItems 1
   *
   * Items: A term.
   */
  terms: [Text, ...Text[]];
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * An authority whose law the packs hold. Rules take from here what it is called, what its territory is and what its lists of parties mean.
 */
export interface Authority {
  /**
   * Its id, in capitals: what acts, control codes and licences name it by.
   */
  id: Regime;
  /**
   * What a message calls it, with its article: the PRC.
   */
  name: Text;
  /**
   * Its place where authorities are listed.
   */
  order: number;
  /**
   * Countries whose territory is its own: goods that leave it may need its licence. ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  territory: [CountryCode, ...CountryCode[]];
  /**
   * Domains of its own pages. An act is linked to a source on one of them, and to no other.
   *
   * @minItems 1
   */
  sites?: [string, ...string[]];
  /**
   * Its lists of parties.
   */
  lists?: PartyList[];
  controlList?: ControlListFacts;
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * A list of parties and what it means to be on it.
 */
export interface PartyList {
  id: Listing;
  /**
   * What a message calls it: control list.
   */
  name: Text;
  means?: ListMeaning;
}
/**
 * What its list of control codes is, where the packs do not hold all of it.
 */
export interface ControlListFacts {
  /**
   * The act by which a code of the list controls goods although no act in the packs lists it; left out where such a code says nothing.
   */
  act?: ActId;
  /**
   * true when the packs hold every code of the list, so that any other is a mistake. Default false.
   */
  complete?: boolean;
  /**
   * Regular expression of how a code of the list begins, in any case, without dots and spaces; a code that it rules out is not on the list.
   */
  codes?: string;
  /**
   * What people write in place of a code for goods that are not controlled, such as none.
   *
   * @minItems 1
   *
   * Items: Words, in any case.
   */
  noControl?: [Text, ...Text[]];
}
/**
 * A nomenclature of tariff codes: how it is named, and which codes that name none are, or may be, of it.
 */
export interface NomenclatureEntry {
  id: Nomenclature;
  /**
   * The name under which the section `tariffCodes` holds its codes.
   */
  system: Text;
  /**
   * What the name of it begins with in a document, which goes on with a year: CN2026.
   *
   * @minItems 1
   *
   * Items: Capitals.
   */
  prefixes: [string, ...string[]];
  /**
   * What a message calls it.
   */
  name: Text;
  /**
   * true for the one that all others refine: its codes are the first six digits of theirs.
   */
  world?: boolean;
  /**
   * Digits of its codes in full.
   */
  digits: number;
  /**
   * What codes of permanent magnets begin with.
   *
   * Items: Digits.
   */
  magnetCodes?: string[];
  /**
   * Digits to which other forms cut its codes; what is said of all codes that begin alike is then said of these.
   */
  shortened?: number;
  /**
   * A code of so many digits that names no nomenclature is looked up in this one; where that is so of several, in the order of this section.
   */
  assumed?: DigitRange;
  /**
   * A code of so many digits that names no nomenclature may be of this one: what speaks against it must hold for each such reading.
   */
  possible?: DigitRange;
}
/**
 * How many digits a code has.
 */
export interface DigitRange {
  /**
   * At least so many.
   */
  min: number;
  /**
   * At most so many; left out for any number.
   */
  max?: number;
}
/**
 * A figure that entries of control lists demand and that an item declares under `properties`.
 */
export interface ParameterEntry {
  /**
   * Its key under `properties` of an item, such as flexuralStrength.
   */
  id: string;
  /**
   * What a message calls it: purity.
   */
  names: LocalName;
  /**
   * What an editor says of the key, with an example.
   */
  description: Text;
  declaredIn?: ParameterSource;
  /**
   * Its units, the one that messages and forms use first.
   *
   * @minItems 1
   */
  units: [ParameterUnit, ...ParameterUnit[]];
  /**
   * The greatest figure there can be, in the first unit: 100 for a percentage. A greater one in a description is not read.
   */
  most?: DecimalText;
  read?: ParameterWords;
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * A unit of a figure.
 */
export interface ParameterUnit {
  /**
   * The unit as `properties` write it: g/cm3.
   */
  id: Text;
  /**
   * How many of the first unit one of it is: 0.001 for kg/m3 beside g/cm3. Default 1.
   */
  factor?: DecimalText;
  /**
   * How descriptions write it besides: g/cm³. Case counts.
   *
   * @minItems 1
   */
  words?: [Text, ...Text[]];
}
/**
 * How a description says it beyond doubt. Left out: it is never read from descriptions.
 */
export interface ParameterWords {
  /**
   * Words that name the figure, next to which a number with one of its units is it: purity, D50. Case does not count.
   *
   * @minItems 1
   */
  words?: [Text, ...Text[]];
  /**
   * Ids of units that say by themselves what is measured: Wh/kg.
   *
   * @minItems 1
   */
  unitsAlone?: [Text, ...Text[]];
  /**
   * A number with a unit of `unitsAlone` is the figure from this one on, in the first unit: 99 % is a purity, 10 % is not. Default 0.
   */
  aloneFrom?: DecimalText;
  /**
   * Words beside which neither a unit alone nor a count of nines says it: transmission. Case does not count.
   *
   * @minItems 1
   */
  unless?: [Text, ...Text[]];
  /**
   * true where descriptions count nines: 6N for 99.9999, 6N5 for 99.99995.
   */
  nines?: true;
  remainder?: ParameterRemainder;
  axis?: SizeAxis;
  /**
   * Signs and words that stand at its number in a size: Ø, OD, L. Case does not count. Only beside `axis`.
   *
   * @minItems 1
   */
  marks?: [Text, ...Text[]];
  /**
   * Words for things that have it: of three numbers of a ring nobody can tell which is which, so none is read; of a rod the only number is the diameter. Only beside `axis`.
   *
   * @minItems 1
   */
  things?: [Text, ...Text[]];
}
/**
 * Words for the rest up to `most`: ash 20 ppm for a purity of 99.998 %. Only beside `most`.
 */
export interface ParameterRemainder {
  /**
   * Words that name it: ash. Case does not count.
   *
   * @minItems 1
   */
  words: [Text, ...Text[]];
  /**
   * Its units, each with the factor to the first unit of the figure.
   *
   * @minItems 1
   */
  units: [ParameterUnit, ...ParameterUnit[]];
}
/**
 * Words and signs beside a figure that mean the same. Case does not count.
 */
export interface FigureWordsEntry {
  means: FigureWordMeaning;
  /**
   * Those that stand before the number: min, at least. Of limits alone.
   *
   * @minItems 1
   */
  before?: [Text, ...Text[]];
  /**
   * Those that stand behind its unit: min, or more. Of limits alone.
   *
   * @minItems 1
   */
  behind?: [Text, ...Text[]];
  /**
   * Those that stand between two things: to, is. Of upTo and is alone.
   *
   * @minItems 1
   */
  between?: [Text, ...Text[]];
}
/**
 * A form that an item can have.
 */
export interface ItemFormEntry {
  id: ItemForm;
  /**
   * It says how a material is made up and leaves open what it is: a powder of an oxide is an oxide too.
   */
  shape?: boolean;
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * A form that control lists name. An item of one of the forms in `is` has it; one of those in `mayBe` may have it.
 */
export interface ListedFormEntry {
  id: ListedForm;
  /**
   * Forms of an item that are this one; the first is what a declared control code of this form says of the item.
   *
   * @minItems 1
   */
  is?: [ItemForm, ...ItemForm[]];
  /**
   * Forms of an item that may or may not be this one.
   *
   * @minItems 1
   */
  mayBe?: [ItemForm, ...ItemForm[]];
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * A class of materials that is asked about. An entry of the other sections tells of the class that it names, else of those of its elements.
 */
export interface MaterialClass {
  id: MaterialClassId;
  /**
   * What it is called: rare earth.
   */
  names: LocalName;
  /**
   * What a message calls its elements together: rare earths.
   */
  together: Text;
  /**
   * Its elements: a composition, a formula or a symbol that names one of them tells of the class. Each has an entry in `elements`. Empty for a class that no element tells of.
   */
  elements: PackElements;
  /**
   * The form that the name of an element alone means: gallium is the metal. Left out: it leaves the form open.
   */
  elementIs?: ItemForm;
  verb?: ClassVerb;
  endUse: AskedEndUse;
  /**
   * Elements of it that words name together, such as the heavy rare earths.
   */
  groups?: ElementGroup[];
  /**
   * Those of its elements that magnets are named after: beside them the word for another magnet material says nothing.
   */
  magnetElements?: PackElements;
  formulas?: FormulaChemistry;
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * Elements that words name together: a text that denies the group denies each of them.
 */
export interface ElementGroup {
  /**
   * Name of the word list that holds the words.
   */
  words: string;
  /**
   * What a message calls them.
   */
  called: Text;
  elements: PackElements;
}
/**
 * Which other elements its formulas hold. Left out: no formula tells of the class.
 */
export interface FormulaChemistry {
  /**
   * Elements that are usual beside one of the class; any other makes a formula a mere run of letters.
   */
  partners: PackElements;
  /**
   * Elements of alloys, of which a formula needs no numbers.
   */
  alloyMetals?: PackElements;
  /**
   * Those of them that make an alloy with two other elements, hyphens or not.
   */
  baseMetals?: PackElements;
  /**
   * Metals that stand in salts only.
   */
  saltMetals?: PackElements;
  /**
   * Where the only partner has a symbol of one letter: how many of it stand to one element of the class.
   */
  ratios?: PartnerRatio[];
}
/**
 * A range of ratios.
 */
export interface PartnerRatio {
  partner: PackElement;
  /**
   * Least of them.
   */
  min: number;
  /**
   * Most of them.
   */
  max: number;
}
/**
 * An element of a class of materials.
 */
export interface ElementEntry {
  symbol: PackElement;
  /**
   * Atomic number.
   */
  atomicNumber: number;
  /**
   * Standard atomic weight.
   */
  atomicWeight: number;
  names: NamesByLanguage;
  /**
   * The words by which a text names it.
   *
   * @minItems 1
   */
  match: [WordGroup, ...WordGroup[]];
  /**
   * Words for its oxide, such as ceria.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  oxideWords?: [Text, ...Text[]];
  classes?: ElementClasses;
  /**
   * Charges that it takes in compounds, the usual one first: a formula of two elements in which they balance is known whatever the case of its letters.
   *
   * Items: A charge.
   */
  charges?: number[];
  /**
   * Formulas of two elements that are known in the same way though no charges balance in them, such as LaB6.
   *
   * Items: A formula.
   */
  compounds?: string[];
  /**
   * The act that listed the element.
   */
  listedBy?: ActId;
  bareSymbolRisk: BareSymbolRisk;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Names by language tag.
 */
export interface NamesByLanguage {
  /**
   * The name in this language.
   */
  [k: string]: Text;
}
/**
 * Words that mean the same entry.
 */
export interface WordGroup {
  /**
   * Phrases, case folded. Latin words match whole words, Chinese, Japanese and Korean anywhere; a last word may end in * for a word that begins so, and a word begin with * for a longer one that ends so.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  terms?: [Text, ...Text[]];
  /**
   * Phrases whose case counts. Those of a substance also count in capitals or small letters alone, beside a word for a lot of raw material (`GASB SUBSTRATE`).
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  exact?: [Text, ...Text[]];
  /**
   * Patterns of codes such as N{24-60}{SH|UH}; the case counts unless `anyCase`.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  shapes?: [Text, ...Text[]];
  /**
   * true when the case of shapes does not count.
   */
  anyCase?: boolean;
  /**
   * true when the word must hang by a hyphen on what stands before it.
   */
  afterHyphen?: boolean;
  /**
   * true when the word needs no context where a description says nothing else.
   */
  alone?: boolean;
  /**
   * true when the act lists products of the material too, and the words of `context` settle that it is the material: a noun beside the word takes nothing away. Only beside `context`.
   */
  products?: boolean;
  /**
   * Word lists of which one must be seen in the same item.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  context?: [string, ...string[]];
  /**
   * Word lists of which a word must stand behind it in its phrase, with nothing between but figures and words that say how something is: wafer behind Ge.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  followedBy?: [string, ...string[]];
  /**
   * false when a plural s after the words means something else.
   */
  plural?: boolean;
  /**
   * Where the head of their phrase stands if it is not behind them: before them as in French, or on either side of a code.
   */
  head?: "first" | "either";
  /**
   * Word lists to which every word that stands before it in its phrase must belong.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  kinds?: [string, ...string[]];
  /**
   * How strong this group is, where it differs from the entry.
   */
  strength?: EvidenceStrength;
  /**
   * Elements that this group shows for certain, where they differ from the entry.
   */
  holds?: PackElements;
}
/**
 * Light, medium, heavy: conventions that differ between sources; never used by a rule.
 */
export interface ElementClasses {
  /**
   * light or heavy.
   */
  twoWay?: Text;
  /**
   * light, medium or heavy.
   */
  threeWay?: Text;
}
/**
 * What a tariff code says of materials.
 */
export interface TariffCodeEntry {
  /**
   * The nomenclature, by its `system` in the section `nomenclatures`.
   */
  system: Text;
  tariffYear: TariffYear;
  /**
   * The code as published, in quotes.
   */
  code: string;
  role: TariffRole;
  /**
   * The elements it is about; left out for none.
   */
  elements?: ElementsOrClass;
  /**
   * What the nomenclature says.
   */
  description: Text;
  form?: ItemForm;
  /**
   * The id of the material that the code names, which then says more than the elements.
   */
  material?: Text;
  /**
   * The class that it speaks of, where its elements do not tell.
   */
  class?: MaterialClassId;
  /**
   * true for goods with traces only.
   */
  trace?: boolean;
  /**
   * Of an excluded code: the elements whose presence speaks against it; without them any does.
   */
  absent?: PackElements;
  /**
   * Forms of goods that the code is not for.
   *
   * @minItems 1
   */
  excludesForms?: [ItemForm, ...ItemForm[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A substance by CAS number.
 */
export interface CasEntry {
  /**
   * The CAS number.
   */
  number: CASNumber;
  /**
   * Name of the substance.
   */
  name: Text;
  /**
   * Its formula; left out for mixtures.
   */
  formula?: Text;
  form: ItemForm;
  /**
   * The finer word of the source, such as chloride.
   */
  substanceClass: Text;
  elementMassPercent?: ElementMassPercent;
  /**
   * Elements it holds where no formula gives them.
   */
  holds?: PackElements;
  /**
   * Elements it may hold.
   */
  mayHold?: PackElements;
  /**
   * The class that it speaks of, where its elements do not tell.
   */
  class?: MaterialClassId;
  /**
   * Id of the entry of `materials` that the number names.
   */
  material?: string;
  /**
   * true when the number stands in the public CAS Common Chemistry list.
   */
  commonChemistry: boolean;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Percent by mass of each element, computed from the formula.
 */
export interface ElementMassPercent {
  /**
   * Percent by mass of the element.
   */
  [k: string]: number;
}
/**
 * A material of a class.
 */
export interface MaterialEntry {
  /**
   * Id of the entry, unique in the section.
   */
  id: string;
  /**
   * What it is, for messages.
   */
  title: Text;
  names: NameListsByLanguage;
  /**
   * The words by which a text names it.
   *
   * @minItems 1
   */
  match: [WordGroup, ...WordGroup[]];
  /**
   * Elements it holds for certain.
   */
  holds?: PackElements;
  /**
   * Elements it may hold.
   */
  mayHold?: ElementsOrClass;
  /**
   * Substances that a mention of it may mean, where it names no more: graphite may be natural-flake-graphite. Entries of lists that name one of them stay open.
   */
  mayMean?: SubstanceIds;
  /**
   * Usual percents by mass.
   */
  massPercent: MassRange[];
  /**
   * How far it is worked.
   */
  level: Text;
  form?: ItemForm;
  /**
   * Its formula.
   */
  formula?: Text;
  magnetMaterial?: MagnetMaterialName;
  /**
   * The `magnet.process` that says as much as a mention of it.
   */
  magnetProcess?: "diffused";
  /**
   * Symbols of the elements beside those of the class.
   *
   * Items: Symbol of an element.
   */
  partners?: string[];
  /**
   * The class that it speaks of, where its elements do not tell.
   */
  class?: MaterialClassId;
  means?: ClassMeaning;
  /**
   * true when a formula that holds all elements of `recipe` counts for the word lists of `provides` too.
   */
  formulaProvides?: boolean;
  /**
   * Elements that, all together and without oxygen, are this material.
   *
   * @minItems 1
   *
   * Items: Symbol of an element.
   */
  recipe?: [string, ...string[]];
  /**
   * Word lists that a mention of it counts for.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  provides?: [string, ...string[]];
  /**
   * What the element of the class is in the material where it is not what the material is of, such as yttria in stabilised zirconia.
   */
  role?: "coating" | "film" | "additive";
  strength?: EvidenceStrength;
  /**
   * Tariff codes it is declared under, in quotes.
   *
   * Items: A tariff code.
   */
  tariffCodes?: string[];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Names by language tag, for people.
 */
export interface NameListsByLanguage {
  /**
   * Names in this language.
   *
   * Items: A name.
   */
  [k: string]: Text[];
}
/**
 * A range of percent by mass.
 */
export interface MassRange {
  /**
   * An element, elements joined by +, or a word such as rareEarths, polymer.
   */
  of: Text;
  /**
   * Least percent by mass.
   */
  min: number;
  /**
   * Greatest percent by mass.
   */
  max: number;
}
/**
 * A family of magnet grades.
 */
export interface GradeEntry {
  /**
   * Id of the entry, unique in the section.
   */
  id: string;
  /**
   * What it is, for messages.
   */
  title: Text;
  /**
   * The words by which a text names it.
   *
   * @minItems 1
   */
  match: [WordGroup, ...WordGroup[]];
  /**
   * Id of the material it means.
   */
  material?: Text;
  /**
   * Grades seen in catalogues.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  known?: [Text, ...Text[]];
  /**
   * What the letters after the number mean.
   */
  suffixes?: GradeSuffix[];
  /**
   * What the parts of the grade mean.
   */
  meaning?: Text;
  /**
   * How to read it.
   */
  rule?: Text;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A coercivity class of NdFeB.
 */
export interface GradeSuffix {
  /**
   * The letters; empty for none.
   */
  suffix: string;
  /**
   * Highest working temperature in degrees Celsius.
   */
  maxTemperatureC: number;
  /**
   * Ranges of Dy and Tb: questions, never answers.
   */
  massPercent: MassRange[];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A finished good that may hold a material of a class, or a magnet that does not say its material: a question.
 */
export interface FinishedGoodEntry {
  /**
   * Id of the entry, unique in the section.
   */
  id: string;
  /**
   * What it is, for messages.
   */
  title: Text;
  /**
   * The words by which a text names it.
   *
   * @minItems 1
   */
  match: [WordGroup, ...WordGroup[]];
  /**
   * Elements it may hold.
   */
  mayHold: PackElements;
  /**
   * The class that it speaks of, where its elements do not tell.
   */
  class?: MaterialClassId;
  /**
   * Word lists whose words, behind its own, still name it: a magnet ring is a magnet.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  ownHeads?: [string, ...string[]];
  /**
   * true when the words name a technique, so that whatever is of it is it: a scanner for magnetic resonance.
   */
  technique?: boolean;
  /**
   * Word lists that a mention of it counts for.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  provides?: [string, ...string[]];
  /**
   * Why it may hold it.
   */
  reason: Text;
  /**
   * true for the bare magnet itself.
   */
  magnet?: boolean;
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A kind of goods that says nothing of materials by itself, such as a toy; guidance names it by its id.
 */
export interface GoodsEntry {
  /**
   * Id of the entry, unique among kinds of goods.
   */
  id: string;
  /**
   * What it is, for messages.
   */
  title: Text;
  /**
   * The words by which a text names it, as the terms of a vocabulary.
   *
   * @minItems 1
   *
   * Items: A word or several.
   */
  terms: [Text, ...Text[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * Something that looks like a material of a class and is not.
 */
export interface LookAlikeEntry {
  /**
   * Id of the entry, unique in the section.
   */
  id: string;
  /**
   * What it is, for messages.
   */
  title: Text;
  /**
   * The words by which a text names it.
   *
   * @minItems 1
   */
  match: [WordGroup, ...WordGroup[]];
  /**
   * Why it is none.
   */
  reason: Text;
  /**
   * When it is one after all.
   */
  unless: Text;
  action: LookAlikeAction;
  /**
   * true when it names another magnet material.
   */
  otherMagnet?: boolean;
  /**
   * The word of `magnet.type` that means the same.
   */
  magnetType?: Text;
  /**
   * The class that it speaks of, where its elements do not tell.
   */
  class?: MaterialClassId;
  /**
   * true when it names a good, such as a sensor, that a magnet may be built into.
   */
  good?: boolean;
  /**
   * true when it tells of the whole item, wherever it stands: no name of its class in the same text is evidence. Only with `class`.
   */
  ofItem?: boolean;
  /**
   * Elements that may be there when the action is to ask.
   */
  mayHold?: PackElements;
  /**
   * Word lists that withdraw it.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  notWith?: [string, ...string[]];
  /**
   * Word lists that answer the question when seen in the same item.
   *
   * @minItems 1
   *
   * Items: Name of a word list.
   */
  settledBy?: [string, ...string[]];
  /**
   * How sure the sources of this entry are; an entry of low confidence never raises an error by itself.
   */
  confidence: PackConfidence;
  citations: Citations;
  /**
   * Notes for readers: doubts, contradictions between sources, pages that were not read.
   */
  note?: Text;
}
/**
 * A list of words with a name.
 */
export interface WordListEntry {
  /**
   * Id of the entry, unique in the section.
   */
  id: string;
  /**
   * What the list is for.
   */
  purpose: Text;
  /**
   * Phrases, case folded.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  terms?: [Text, ...Text[]];
  /**
   * Phrases whose case counts.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  exact?: [Text, ...Text[]];
  /**
   * A form that counts for a word of the list where it is declared.
   */
  form?: ItemForm;
  /**
   * Patterns of codes such as {100-999}-Wh/kg; the case counts.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  shapes?: [Text, ...Text[]];
  byLanguage?: WordsByLanguage;
}
/**
 * More phrases like those of `terms`, by the language they are of.
 */
export interface WordsByLanguage {
  /**
   * Phrases in this language, case folded.
   *
   * Items: A word or phrase.
   */
  [k: string]: Text[];
}
/**
 * Words that show the form of an item.
 */
export interface FormWordEntry {
  form: ItemForm;
  /**
   * `controlled`: the words are read for classes of which an end use is asked only where a control applies.
   */
  endUse?: "controlled";
  /**
   * The words.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  terms: [Text, ...Text[]];
}
/**
 * Words for another element of an alloy.
 */
export interface PartnerWordEntry {
  /**
   * Symbol of the element.
   */
  element: string;
  /**
   * The words.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  terms: [Text, ...Text[]];
}
/**
 * Legal forms of companies in some languages. Screening leaves them out of a name wherever they stand.
 */
export interface LegalFormsEntry {
  /**
   * Languages whose names carry them.
   *
   * @minItems 1
   *
   * Items: Code of a language, ISO 639.
   */
  languages: [string, ...string[]];
  /**
   * The forms and their abbreviations; one of several words is written with blanks, full stops are left out.
   *
   * @minItems 1
   *
   * Items: A legal form.
   */
  forms: [Text, ...Text[]];
}
/**
 * Words of company names that tell equally much about whose name it is. A word that no entry names is taken to tell most.
 */
export interface NameWordsEntry {
  kind: NameWordKind;
  /**
   * For families: unlike companies carry the name too, so that it takes a second word to tell the group. Default false.
   */
  shared?: boolean;
  /**
   * For families of three letters: beginnings of names of others that carry the name, two words or more each.
   *
   * @minItems 1
   *
   * Items: Words parted by blanks.
   */
  strangers?: [string, ...string[]];
  /**
   * Sets of words that are taken for one another, in any language; the first of each names the set.
   *
   * @minItems 1
   */
  synonyms?: [[string, string, ...string[]], ...[string, string, ...string[]][]];
  /**
   * Words that each stand for themselves alone.
   *
   * @minItems 1
   *
   * Items: A word without blanks.
   */
  words?: [string, ...string[]];
}
/**
 * A word that stands for one or more others, in place of whatever `nameWords` say of it.
 */
export interface NameCompoundEntry {
  /**
   * The word as names write it, without blanks.
   */
  word: string;
  /**
   * What it stands for: first words of sets of `nameWords`, or words of names.
   *
   * @minItems 1
   *
   * Items: A word without blanks.
   */
  means: [string, ...string[]];
}
/**
 * Characters with what screening reads for them.
 */
export interface CharacterFoldingsEntry {
  kind: CharacterFoldingKind;
  /**
   * Each a character, in lower case, and right behind it what is read for it, which may be nothing.
   *
   * @minItems 1
   *
   * Items: A character and what is read for it.
   */
  pairs: [string, ...string[]];
}
/**
 * Words of some languages by which a text names a military use, and words that take it back.
 */
export interface MilitaryWordsEntry {
  /**
   * Languages that the words are of.
   *
   * @minItems 1
   *
   * Items: Code of a language, ISO 639.
   */
  languages: [string, ...string[]];
  /**
   * Words that name a military use. `*` stands for letters, a blank for blanks and hyphens.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  words: [Text, ...Text[]];
  /**
   * Terms in which such a word names no use: military grade.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  others?: [Text, ...Text[]];
  /**
   * Words that deny one, before or after it: not, excluded.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  denials: [Text, ...Text[]];
  /**
   * What may stand between a denial and the word, beside vague words: nuclear, chemical.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  between?: [Text, ...Text[]];
  /**
   * Vague words between the two by which nothing is denied: only, as in not only for military use.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  limits?: [Text, ...Text[]];
}
/**
 * Words of some languages that people write into a blank while they have no answer.
 */
export interface PlaceholdersEntry {
  /**
   * Languages that the words are of.
   *
   * @minItems 1
   *
   * Items: Code of a language, ISO 639.
   */
  languages: [string, ...string[]];
  /**
   * The words and phrases; case, blanks, full stops and slashes do not count.
   *
   * @minItems 1
   *
   * Items: A word or phrase.
   */
  words: [Text, ...Text[]];
}
/**
 * Countries that a list and a file may name by unlike codes.
 */
export interface CountryGroup {
  /**
   * Code that stands for any of them, such as EU. Left out where the codes of the group are used for one another: two of them then neither agree nor differ.
   */
  code?: string;
  /**
   * The countries, ISO 3166-1 alpha-2.
   *
   * @minItems 1
   */
  countries: [CountryCode, ...CountryCode[]];
  citations?: Citations;
}
/**
 * A rule of the company's own. It fires on every item on which its condition is true.
 */
export interface CompanyRule {
  /**
   * Id of the rule: company/ or the id of the pack and /, then its name, such as company/approved-supplier. It must mean the same for ever.
   */
  id: PackRuleId;
  severity: PackSeverity;
  /**
   * What is wrong, as a short noun phrase that reads well after the word allow.
   */
  title: Text;
  /**
   * What to tell the engineer: what was seen, why it matters, what to do. {item.partNumber} stands for a fact of the item, {{ and }} for braces.
   */
  message: Text;
  /**
   * The condition, an expression in CEL (Common Expression Language) over the facts of an item that gives true where the rule fires. docs/company-rules.md lists the facts.
   */
  when: Text;
  /**
   * First day on which the rule holds, year-month-day. Default always.
   */
  from?: CalendarDate;
  /**
   * Last day on which the rule holds, year-month-day, included. Default for ever.
   */
  until?: CalendarDate;
  /**
   * Ids of the acts of law that the rule follows from; a finding names them.
   *
   * @minItems 1
   */
  acts?: [ActId, ...ActId[]];
  /**
   * false where no waiver may reach it. Default true.
   */
  waivable?: boolean;
  citations: Citations;
  /**
   * Notes for readers.
   */
  note?: Text;
}
/**
 * A case: a day, a document and the findings that are expected, or the states of acts on that day, or both. A document is given whole as text, or as its items alone.
 */
export interface PackTest {
  /**
   * What the case shows, in a sentence.
   */
  name: Text;
  /**
   * Day by whose law it is judged, year-month-day.
   */
  asOf: CalendarDate;
  /**
   * The document as the text of a file, with its kind: bom or shipment.
   */
  input?: Text;
  /**
   * The items of a BOM that holds nothing else.
   *
   * @minItems 1
   */
  items?: [TestItem, ...TestItem[]];
  /**
   * Ids of the rules whose findings are compared; all others are passed over. Default all rules.
   *
   * @minItems 1
   */
  rules?: [PackRuleId, ...PackRuleId[]];
  /**
   * The findings that must be there, and no others; an empty list for none.
   */
  expect?: ExpectedFinding[];
  states?: ExpectedStates;
}
/**
 * An item as a BOM writes it.
 */
export interface TestItem {
  [k: string]: unknown;
}
/**
 * A finding that a case expects: its rule, and where it stands.
 */
export interface ExpectedFinding {
  /**
   * Id of the rule.
   */
  rule: PackRuleId;
  /**
   * JSON Pointer into the document, such as /items/0.
   */
  path?: string;
  /**
   * Line of the input, counted from 1.
   */
  line?: number;
  severity?: PackSeverity;
  /**
   * Ids of the acts that it names, in any order.
   */
  acts?: ActId[];
}
/**
 * States of acts on the day: id of the act, or of the act and its clause with a slash between, to in-force, suspended, pending, ended, unverified or not-issued.
 */
export interface ExpectedStates {
  [k: string]: ExpectedState;
}
