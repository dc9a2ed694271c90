import type { MaterialEntry, TariffCodeEntry } from "../recognise/data.ts";
import type { Evidence, Form } from "../recognise/types.ts";
import type { CompiledPack } from "./bundle.ts";

/** What makes a lot one of a substance, whatever it is called: these elements, in this form. */
export interface MakeUp {
  readonly elements: readonly string[];
  readonly form: Form;
  /** All that is in it, as of a compound; else whatever holds them in that form is one, as a powder of the element is. */
  readonly isWhole: boolean;
  /** It is mostly the element itself, or alloys of it: what would make a compound of it is not in it. */
  readonly isElement: boolean;
}

/** The substances by which entries of lists name goods: those of the section `materials`. */
export interface Substances {
  /** The id of the substance that evidence names; undefined where it names none. */
  namedBy(evidence: Pick<Evidence, "kind" | "entry">): string | undefined;
  /** The ids of those that a mention of a substance may mean; empty for most. */
  mayMean(id: string): readonly string[];
  /** What it is made of; undefined where its elements and its form do not tell it from others. */
  madeOf(id: string): MakeUp | undefined;
  /** What a message calls it. */
  titleOf(id: string): string;
}

/** Puts the substances of packs, with the numbers and codes that name them, into tables. */
export function substancesOf(packs: readonly CompiledPack[], tariffCodes: readonly TariffCodeEntry[]): Substances {
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

/** Forms that are chemistry: what else is in a lot makes it something else. */
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
