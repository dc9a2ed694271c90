import type { MaterialEntry } from "../../generated/pack.ts";
import type { TariffCode } from "../recognise/data.ts";
import type { Evidence, Form } from "../recognise/types.ts";
import type { CompiledPack } from "./bundle.ts";

/** Elements and form that define a substance, regardless of the name of a lot. */
export interface MakeUp {
  readonly elements: readonly string[];
  readonly form: Form;
  /**
   * True where the elements are all it contains, as in a compound. Otherwise any lot with the elements in that form qualifies, such as a
   * powder.
   */
  readonly isWhole: boolean;
  /** True where the substance is mostly the element itself or an alloy of it. Elements that would make it a compound are then excluded. */
  readonly isElement: boolean;
}

/** The substances by which entries of lists name goods: section `materials` of the packs. */
export interface Substances {
  /** Id of the substance that evidence names; undefined for none. */
  namedBy(evidence: Pick<Evidence, "kind" | "entry">): string | undefined;
  /** Ids of the substances that an ambiguous name may mean; empty for most. */
  mayMean(id: string): readonly string[];
  /** Its definition by elements and form; undefined where these do not tell it from others. */
  madeOf(id: string): MakeUp | undefined;
  /** Title for messages; the id where the substance is unknown. */
  titleOf(id: string): string;
}

/** Indexes the substances of packs with their CAS numbers and tariff codes. */
export function substancesOf(packs: readonly CompiledPack[], tariffCodes: readonly TariffCode[]): Substances {
  const materials = new Map(packs.flatMap((pack) => pack.materials.map((one) => [one.id, one] as const)));
  const byCas = new Map<string, string>();
  const byTariff = new Map<string, string>();
  for (const { casNumbers } of packs)
    for (const { number, material } of casNumbers) if (material !== undefined) byCas.set(number, material);
  for (const { system, code, material } of tariffCodes) if (material !== undefined) byTariff.set(`${system} ${code}`, material);
  const makeUps = new Map<string, MakeUp>();
  for (const [id, entry] of materials) {
    const made = makeUpOf(entry);
    if (made !== undefined) makeUps.set(id, made);
  }
  return {
    namedBy({ kind, entry }) {
      switch (kind) {
        case "material":
          return entry;
        // A line of a composition is by name, by number or by symbol.
        case "composition":
          return materials.has(entry) ? entry : byCas.get(entry);
        case "cas-number":
          return byCas.get(entry);
        case "tariff-code":
          return byTariff.get(entry);
        default:
          return undefined;
      }
    },
    mayMean: (id) => materials.get(id)?.mayMean ?? [],
    madeOf: (id) => makeUps.get(id),
    titleOf: (id) => materials.get(id)?.title ?? id,
  };
}

/** Forms of pure chemistry: a further element makes a different substance. */
const chemical: ReadonlySet<Form> = new Set<Form>(["compound", "oxide"]);

function makeUpOf({ holds = [], partners = [], formula, form, massPercent }: MaterialEntry): MakeUp | undefined {
  if (form === undefined || holds.length === 0) return undefined;
  if (!chemical.has(form)) {
    const isElement = massPercent.some(({ min }) => min > 50);
    return partners.length > 0 ? undefined : { elements: holds, form, isWhole: false, isElement };
  }
  // Without partners it is a family, such as the organic compounds of an element.
  if (formula === undefined && partners.length === 0) return undefined;
  const elements = formula === undefined ? [...holds, ...partners] : [...new Set(formula.match(symbol))];
  return { elements, form, isWhole: true, isElement: false };
}

const symbol = /[A-Z][a-z]?/g;
