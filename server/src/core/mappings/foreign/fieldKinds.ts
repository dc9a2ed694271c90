import { controlLists, endUseCategories, figureNames, originStages, plainFields } from "../../../generated/fields.ts";
import { ownValue } from "../../maps.ts";
import { partyRoles } from "../../model/types.ts";
import { countryNamed, numberIn, unitNamed } from "./values.ts";

/** The conversion of a field from text to a value. */
export type FieldKind =
  | "text"
  | "description"
  | NumberKind
  | "figure-unit"
  | "country"
  | "party"
  | "end-use"
  | "unit"
  | "code"
  | "tariff"
  | Words
  | { readonly each: "country" | "party" | "number" };
/** The kinds of fields with a number, which may have a unit beside it. */
export type NumberKind = "number" | "share" | "quantity" | "mass" | "money" | "figure";

/** A closed vocabulary. */
type Words = { readonly words: ReadonlySet<string> };

/** The owner of a field: an item, a document, or an entry of one of our lists. */
export type FactsOf = "item" | "document" | FactList;

/** The lists whose entries are maps. */
export type FactList = keyof typeof entryKinds;

type Kinds = Readonly<Record<string, FieldKind>>;

/** Fields with plain text. Those that parts files cannot provide exist only in trees, and without a closed vocabulary. */
function plainKinds(ofPart: boolean): Kinds {
  const fields = Object.entries(plainFields).filter(([, field]) => field.ofPart === ofPart);
  return Object.fromEntries(fields.map(([name, { kind }]): [string, FieldKind] => [name, ofPart ? kind : "text"]));
}

const kinds: Kinds = {
  partNumber: "text",
  description: "description",
  quantity: "quantity",
  ...plainKinds(true),
  manufacturer: "party",
  "manufacturer/name": "text",
  "manufacturer/country": "country",
  supplier: "party",
  "supplier/name": "text",
  "supplier/country": "country",
  "magnet/type": "text",
  "magnet/grade": "text",
  "magnet/process": "text",
  freeOf: "text",
  ...Object.fromEntries(
    originStages.flatMap((stage): [string, FieldKind][] => [
      [`origins/${stage}`, { each: "country" }],
      [`origins/${stage}/percent`, { each: "number" }],
    ]),
  ),
  "controlCodes/list": { words: controlLists },
  "controlCodes/code": "code",
  ...Object.fromEntries([...controlLists].map((list): [string, FieldKind] => [`controlCodes/${list}`, "code"])),
  ...Object.fromEntries(
    [...figureNames].flatMap((name): [string, FieldKind][] => [
      [`properties/${name}`, "figure"],
      [`properties/${name}/value`, "figure"],
      [`properties/${name}/unit`, "figure-unit"],
    ]),
  ),
  mass: "mass",
  "mass/value": "mass",
  "mass/unit": "unit",
  value: "money",
  "value/amount": "money",
  "value/currency": "text",
  endUse: "end-use",
  "endUse/category": { words: endUseCategories },
  "endUse/statement": "text",
  "endUse/endUser": "party",
  "endUse/receivers": { each: "party" },
  "endUse/country": "country",
};

/** Further item fields that exist only in trees. */
const treeKinds: Kinds = { ref: "text", ...plainKinds(false) };

const partyKinds: Kinds = { name: "text", nameLocal: "text", country: "country", kind: "text" };

const documentKinds: Kinds = {
  id: "text",
  revision: "text",
  title: "text",
  currency: "text",
  exportDate: "text",
  countryOfExport: "country",
  countryOfDestination: "country",
  transitCountries: { each: "country" },
  ...Object.fromEntries(
    partyRoles.flatMap((role) => [
      [role, "party"],
      ...Object.entries(partyKinds).map(([name, kind]): [string, FieldKind] => [`${role}/${name}`, kind]),
    ]),
  ),
  ...Object.fromEntries(Object.entries(kinds).filter(([name]) => name.startsWith("endUse"))),
};

const entryKinds = {
  composition: {
    element: "text",
    casNumber: "text",
    substance: "text",
    massPercent: "number",
    "massPercent/min": "number",
    "massPercent/max": "number",
    mass: "mass",
    "mass/value": "mass",
    "mass/unit": "unit",
  },
  origins: { stage: { words: new Set<string>(originStages) }, country: "country", percent: "number" },
  controlCodes: { list: { words: controlLists }, code: "code" },
  tariffCodes: { nomenclature: "text", code: "tariff" },
  licences: {
    number: "text",
    list: "text",
    type: "text",
    validFrom: "text",
    validUntil: "text",
    endUser: "party",
    country: "country",
  },
  intermediaries: { name: "text", nameLocal: "text", country: "country", kind: "text" },
} as const satisfies Readonly<Record<string, Kinds>>;

/** The lists of facts, with their owner. */
export const factLists: ReadonlyMap<string, "item" | "document"> = new Map<FactList, "item" | "document">([
  ["composition", "item"],
  ["origins", "item"],
  ["controlCodes", "item"],
  ["tariffCodes", "item"],
  ["licences", "document"],
  ["intermediaries", "document"],
]);

/** The item fields that a mapping can map, except the mass percent of an element. */
export const fieldNames: readonly string[] = Object.keys(kinds);

/** Fields that provide evidence of the material of an item. */
export const tellingFields: ReadonlySet<string> = new Set([
  "partNumber",
  "description",
  "material",
  "category",
  "hsCode",
  "casNumber",
  "composition",
  "magnet",
  "controlCodes",
]);

/** Fields with free text, used as evidence or as a declaration. From all others, only a number, a code or a name is read. */
export const textFields: ReadonlySet<string> = new Set([
  "partNumber",
  "manufacturerPartNumber",
  "description",
  "material",
  "category",
  "magnet",
  "freeOf",
  "endUse",
  "ref",
  "licence",
]);

/** The words allowed in a schema annotation for an owner. */
export function wordsOf(of: FactsOf): readonly string[] {
  switch (of) {
    case "item":
      return [...fieldNames, ...Object.keys(treeKinds), ...[...factLists].flatMap(([name, at]) => (at === "item" ? [name] : []))];
    case "document":
      return [...Object.keys(documentKinds), ...[...factLists].flatMap(([name, at]) => (at === "document" ? [name] : []))];
    default:
      return Object.keys(entryKinds[of]);
  }
}

/** The kind of a field; undefined for an unknown field. */
export function kindOfField(field: readonly string[], of: FactsOf = "item"): FieldKind | undefined {
  const [first = "", second] = field;
  if (of !== "item") {
    const known: Kinds = of === "document" ? documentKinds : entryKinds[of];
    return ownValue(known, field.join("/"));
  }
  if (first === "composition" && second !== undefined) return field.length === 2 && /^[A-Z][a-z]?$/.test(second) ? "share" : undefined;
  const name = field.join("/");
  return ownValue<FieldKind>(kinds, name);
}

/** The kind of a field, including fields that tables have no columns for. */
export function kindOfWord(field: readonly string[], of: FactsOf): FieldKind | undefined {
  const name = field.join("/");
  return (of === "item" ? ownValue<FieldKind>(treeKinds, name) : undefined) ?? kindOfField(field, of);
}

/** The word of a closed vocabulary that a text matches, ignoring case; blanks match hyphens. */
export function wordIn({ words }: Words, text: string): string | undefined {
  const word = text.trim().replaceAll(" ", "-");
  return [word.toLowerCase(), word.toUpperCase()].find((one) => words.has(one));
}

/** Converts a constant value; a figure is written with its unit. Undefined for a value without a meaning. */
export function constantOf(
  kind: FieldKind,
  value: string,
): string | number | { readonly value: string; readonly unit: string | undefined } | undefined {
  if (typeof kind === "object") return "words" in kind ? wordIn(kind, value) : constantOf(kind.each, value);
  switch (kind) {
    case "number":
    case "quantity":
    case "share":
      return Number.isFinite(Number(value)) && value.trim() !== "" ? Number(value) : undefined;
    case "country":
      return countryNamed(value);
    case "mass":
    case "figure": {
      const read = numberIn(value, ".");
      if (read === undefined) return undefined;
      return { value: read.number, unit: read.rest === "" ? undefined : kind === "mass" ? unitNamed(read.rest) : read.rest };
    }
    default:
      return value;
  }
}
