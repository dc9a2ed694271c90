import { plainFields } from "../../generated/fields.ts";
import { destinationOf } from "../control/reach.ts";
import type { Control } from "../control/types.ts";
import { gramsOfUnit } from "../model/parts.ts";
import type { EndUse, Item, Party, PartyRole } from "../model/types.ts";
import type { Presence } from "../recognise/types.ts";
import type { JudgedItem, JudgingContext } from "../rule.ts";

/** TypeScript types of the CEL types; `undefined` means that the file declares no value. */
interface FactTypes {
  readonly bool: boolean;
  readonly string: string;
  readonly "list<string>": readonly string[];
  readonly "optional<string>": string | undefined;
  readonly "optional<double>": number | undefined;
}

/** The CEL type of a fact. */
export type FactType = keyof FactTypes;
/** The value of a fact; an absent list is empty. */
export type FactValue = FactTypes[FactType];

/** A fact of an item that a company's rule may read. */
export interface Fact {
  /** Name in conditions and placeholders: `item.partNumber`. */
  readonly name: string;
  readonly type: FactType;
  /** Its meaning and unit, in one or two sentences; undefined for a field that the schemas describe. */
  readonly help: string | undefined;
  read(item: JudgedItem, document: JudgingContext): FactValue;
}

/** Plain fields that are facts with a value of their own. */
const apart: readonly string[] = ["unit", "form", "hsCode"];

/**
 * All facts, in the order of the documentation. Types for conditions, values, and the page `docs/company-rules.md` are all derived from
 * this table.
 */
export const facts: readonly Fact[] = [
  fact("item.partNumber", "string", "The part number; empty if the file has none, against its schema.", ({ item }) => {
    return item.partNumber?.value ?? "";
  }),
  fact(
    "item.description",
    "string",
    "The description. One in several languages has a line for each, in the order written. Empty if there is none.",
    ({ item }) => item.description.map(({ value }) => value).join("\n"),
  ),
  ...plainFacts(),
  fact(
    "item.form",
    "optional<string>",
    "The form as declared, otherwise as the evidence shows it: magnet, alloy, oxide and so on.",
    (judged) => {
      return judged.recognition.form?.value;
    },
  ),
  fact("item.magnetMaterials", "list<string>", "Magnet materials that were recognised: NdFeB, SmCo.", (judged) => [
    ...judged.recognition.magnetMaterials,
  ]),
  fact(
    "item.materials",
    "list<string>",
    "Ids of the classes of materials that it contains, on strong evidence: rare-earth, gallium and so on.",
    (judged) => materialsOf(judged),
  ),
  fact("item.holdsRareEarth", "bool", "True if it contains a rare earth, on strong evidence.", (judged) => {
    return materialsOf(judged).includes("rare-earth"); // the name of the fact says which class
  }),
  fact("item.elements", "list<string>", "Symbols of the elements of these classes that are declared or shown.", (judged) =>
    elementsThatAre(judged, ["declared", "shown"]),
  ),
  fact("item.possibleElements", "list<string>", "Symbols of the elements that it may contain and that nothing excludes.", (judged) =>
    elementsThatAre(judged, ["possible"]),
  ),
  fact("item.massKg", "optional<double>", "Mass of one unit of the item, in kilograms.", ({ item }) => {
    return gramsOfUnit(item)?.div(1000).toNumber();
  }),
  fact("item.quantity", "optional<double>", "The quantity, in `item.unit`.", ({ item: { quantity } }) => {
    return quantity === undefined ? undefined : Number(quantity.value);
  }),
  fact("item.unit", "string", "The unit of the quantity as written; H87 (piece) if there is none.", ({ item }) => {
    return item.unit?.value ?? "H87";
  }),
  fact("item.hsCode", "optional<string>", "The tariff code under `hsCode`, its digits without dots.", ({ item }) => {
    return item.hsCode?.value.replaceAll(".", "");
  }),
  fact("item.controlCodes", "list<string>", "The declared control codes, each after the name of its list: `PRC 1C902.a.1`.", ({ item }) =>
    controlCodesOf(item),
  ),
  party("item.manufacturer", "manufacturer", "Name of the manufacturer."),
  party("item.supplier", "supplier", "Name of the supplier."),
  fact(
    "item.destination",
    "optional<string>",
    "Where it goes: the shipment's destination, otherwise the country of the end use in effect.",
    ({ item }) => destinationOf(item),
  ),
  fact("item.controlled", "bool", "True if an act in force on the date applies to it.", ({ control }) => {
    return control.inForce.some(({ certainty }) => certainty === "applies");
  }),
  fact("item.acts", "list<string>", "Ids of the acts in force that apply to it.", ({ control }) =>
    actsOf(control.inForce.filter(({ certainty }) => certainty === "applies")),
  ),
  fact(
    "item.possibleActs",
    "list<string>",
    "Ids of the acts in force that may apply, depending on what the item does not say.",
    ({ control }) => actsOf(control.inForce.filter(({ certainty }) => certainty === "may-apply")),
  ),
  fact(
    "item.unverifiedActs",
    "list<string>",
    "Ids of the acts that would or may apply, and whose state on the date is unverified.",
    ({ control }) => actsOf(control.unverified),
  ),
  fact("item.controls", "list<string>", "Codes of the control list entries, of acts in force, that apply or may apply.", ({ control }) => [
    ...new Set(control.inForce.flatMap(({ codes }) => codes)),
  ]),
  fact(
    "endUse.declared",
    "bool",
    "True if an end use is in effect on the item and can be read.",
    ({ item }) => item.endUse?.kind === "declared",
  ),
  ofEndUse("endUse.category", "Category of the end use in effect, such as automotive.", ({ category }) => category?.value),
  ofEndUse("endUse.statement", "Its statement.", ({ statement }) => statement?.value),
  ofEndUse("endUse.endUser", "Name of its end user.", ({ endUser }) => endUser?.name?.value),
  ofEndUse("endUse.endUserCountry", "Country of its end user.", ({ endUser }) => endUser?.country?.value),
  ofEndUse("endUse.country", "Country in which it is used.", ({ country }) => country?.value),
  fact("document.kind", "string", "`bom` or `shipment`.", (_, { document }) => document.kind),
  fact("document.id", "optional<string>", "Id of the document.", (_, { document }) => document.id?.value),
  role("exporter"),
  role("consignee"),
  role("importer"),
  role("endUser"),
  fact(
    "document.countryOfExport",
    "optional<string>",
    "Country that a shipment leaves.",
    (_, { document }) => document.countryOfExport?.value,
  ),
  fact("document.countryOfDestination", "optional<string>", "Country that a shipment goes to.", (_, { document }) => {
    return document.countryOfDestination?.value;
  }),
  fact("document.exportDate", "optional<string>", "Day of export, year-month-day.", (_, { document }) => document.exportDate?.value),
  fact("asOf", "string", "The day by whose law the item is judged, year-month-day. Days are compared as texts.", (_, { asOf }) => asOf),
];

/** A function of conditions that tests an item for a word: `item.holds("gallium")`. */
export interface Question {
  /** Name in conditions, without the parentheses. */
  readonly name: string;
  readonly help: string;
  /** Names of list facts that are searched for the word. */
  readonly reads: readonly string[];
}

/** All such functions. */
export const questions: readonly Question[] = [
  {
    name: "item.holds",
    help: "True if it contains a material of the class with this id, or the element with this symbol, on strong evidence.",
    reads: ["item.materials", "item.elements"],
  },
];

function fact<T extends FactType>(
  name: string,
  type: T,
  help: string | undefined,
  read: (item: JudgedItem, document: JudgingContext) => FactTypes[T],
): Fact {
  return { name, type, help, read };
}

/** The texts of all other plain fields. */
function plainFacts(): readonly Fact[] {
  const fields = Object.keys(plainFields) as (keyof typeof plainFields)[]; // it has no other keys
  return fields.flatMap((field) =>
    apart.includes(field) ? [] : [fact(`item.${field}`, "optional<string>", undefined, ({ item }) => item[field]?.value)],
  );
}

function party(name: string, field: "manufacturer" | "supplier", help: string): Fact {
  return fact(name, "optional<string>", help, ({ item }) => nameOf(item[field]));
}

function role(key: PartyRole): Fact {
  const words = key === "endUser" ? "end user" : key;
  return fact(`document.${key}`, "optional<string>", `Name of the ${words} of a shipment.`, (_, { document }) =>
    nameOf(document.party(key)),
  );
}

function nameOf(found: Party | undefined): string | undefined {
  return found?.name?.value;
}

function ofEndUse(name: string, help: string, read: (endUse: EndUse) => string | undefined): Fact {
  return fact(name, "optional<string>", help, ({ item }) => (item.endUse?.kind === "declared" ? read(item.endUse.endUse) : undefined));
}

/** Ids of the classes of materials that an item holds, on strong evidence. */
function materialsOf({ recognition }: JudgedItem): readonly string[] {
  return recognition.classes.flatMap(({ of, verdict }) => (verdict === "material" ? [of.id] : []));
}

function elementsThatAre({ recognition }: JudgedItem, wanted: readonly Presence[]): readonly string[] {
  return [...recognition.elements].flatMap(([element, presence]) => (wanted.includes(presence) ? [element] : []));
}

function controlCodesOf({ codesInEffect }: Item): readonly string[] {
  return codesInEffect.flatMap(({ list, code }) => (list === undefined ? [] : [`${list.value} ${code.value}`]));
}

function actsOf(controls: readonly Control[]): readonly string[] {
  return [...new Set(controls.map(({ act }) => act.act.id))];
}
