import type { ControlledItem, MaterialEntry } from "../../generated/pack.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { RecogniserData, TariffCode } from "../recognise/data.ts";
import { nomenclatureNamed } from "../recognise/nomenclature.ts";
import { digitsOf } from "../recognise/tariff.ts";
import type { ListedForms } from "./listedForms.ts";

/** Data used to turn tariff codes of control lists into entries of the recogniser. */
interface Sources extends Pick<RecogniserData, "materials" | "nomenclatures"> {
  /** Tariff codes with entries of their own. */
  readonly tariffCodes: readonly TariffCode[];
  readonly forms: ListedForms;
  /** Symbols of the elements of all classes. */
  readonly elements: ReadonlySet<string>;
}

/** An entry of a control list, with one of its sets of tariff codes. */
interface Given {
  readonly item: ControlledItem;
  readonly set: NonNullable<ControlledItem["tariffCodes"]>[number];
}

/**
 * Makes entries of the recogniser from the tariff codes that control lists give. A direct code shows that an item is these goods; any other
 * code only indicates it. Codes with an entry of their own, or below one, are left out.
 */
export function listedTariffCodes(items: readonly ControlledItem[], sources: Sources): readonly TariffCode[] {
  const givenBy = new Map<string, Map<string, Given[]>>();
  for (const item of items) {
    for (const set of item.tariffCodes ?? []) {
      const system = nomenclatureNamed(sources.nomenclatures, set.nomenclature)?.system;
      if (system === undefined) continue;
      const codes = getOrInsert(givenBy, system, () => new Map<string, Given[]>());
      for (const code of set.codes) addTo(codes, code, { item, set });
    }
  }
  const materials = substancesBy(sources.materials);
  const own = sources.tariffCodes.map(({ system, code }) => ({ system, digits: digitsOf(code) }));
  const world = sources.nomenclatures.find((one) => one.world)?.system;
  return [...givenBy].flatMap(([system, codes]) =>
    [...codes].flatMap(([code, given]) => {
      const isDirect = given.some(({ set }) => set.direct?.includes(code));
      const isKnown = own.some((one) => code.startsWith(one.digits) && (one.system === system || (!isDirect && one.system === world)));
      return isKnown ? [] : entryOf(system, code, isDirect, given, materials, sources);
    }),
  );
}

function entryOf(
  system: string,
  code: string,
  isDirect: boolean,
  given: readonly Given[],
  materials: SubstancesBy,
  { forms, elements: ofClasses }: Sources,
): readonly TariffCode[] {
  const goods = given.map(({ item }) => item);
  const elements = unique(goods.flatMap((item) => item.elements.filter((element) => ofClasses.has(element))));
  const named = unique(goods.map((item) => materialOf(item, materials)));
  const material = named.length === 1 ? named[0] : undefined;
  const shown = unique(goods.map(({ form }) => forms.formOf(form)));
  const form = material?.form ?? (shown.length === 1 ? shown[0] : undefined);
  const substances = new Set<string>(goods.flatMap((item) => item.substances ?? []));
  const ofClass = [...materials.byId.values()].find(({ id }) => substances.has(id))?.class;
  if (elements.length === 0 && ofClass === undefined) return [];
  const descriptions = unique(goods.map(({ name }) => name.en));
  return [
    {
      system,
      tariffYear: given[0]?.set.tariffYear ?? "unverified",
      code,
      role: isDirect ? "direct" : "mixed",
      elements,
      ...(elements.length > 0 || ofClass === undefined ? {} : { class: ofClass }),
      description: descriptions.join("; "),
      descriptions,
      ...(form === undefined ? {} : { form }),
      ...(material === undefined ? {} : { material: material.id }),
      confidence: given.some(({ item, set }) => (set.confidence ?? item.confidence) === "low") ? "low" : "medium",
      citations: unique(given.flatMap(({ item, set }) => [...(set.citations ?? item.citations)])),
    },
  ];
}

/** Substances by id, and by elements together with the form. */
interface SubstancesBy {
  readonly byId: ReadonlyMap<string, MaterialEntry>;
  readonly byMakeUp: ReadonlyMap<string, MaterialEntry>;
}

function substancesBy(materials: readonly MaterialEntry[]): SubstancesBy {
  const byId = new Map<string, MaterialEntry>();
  const byMakeUp = new Map<string, MaterialEntry>();
  for (const entry of materials) {
    getOrInsert(byId, entry.id, () => entry);
    if (entry.magnetMaterial === undefined)
      getOrInsert(byMakeUp, makeUpOf(entry.form, [...(entry.holds ?? []), ...(entry.partners ?? [])]), () => entry);
  }
  return { byId, byMakeUp };
}

function makeUpOf(form: string | undefined, elements: readonly string[]): string {
  return `${form ?? ""} ${[...elements].sort().join()}`;
}

/** The substance of an entry: the only one that it names, else the one with its elements, partners and form. */
function materialOf({ substances, elements, partners, form }: ControlledItem, { byId, byMakeUp }: SubstancesBy): MaterialEntry | undefined {
  if (substances !== undefined) return substances.length === 1 && substances[0] !== undefined ? byId.get(substances[0]) : undefined;
  return partners === undefined ? undefined : byMakeUp.get(makeUpOf(form, [...elements, ...partners]));
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
