import type { PackAt } from "../../../core/packs/at.ts";
import type { NomenclatureEntry } from "../../../core/recognise/data.ts";
import { digitsOf, tariffOfYear } from "../../../core/recognise/tariff.ts";
import type { Wording } from "../../../core/text/wording.ts";
import type { ControlledItem, TariffCodeSet } from "../../../generated/pack.ts";
import { listed, quoted } from "../../support/quoting.ts";

/** A tariff code that a list gave for an entry and no longer gives on the date. */
export interface DatedCode extends Wording {
  /** The act that took the code away. */
  readonly acts: readonly string[];
}

/**
 * Why a tariff code of a nomenclature does not fit the date, for an entry whose control code the item declares: a later act gives others in
 * its place. A code that the list does not name says nothing: reference codes do not bound a control.
 */
export function datedCode(code: string, { id, name }: NomenclatureEntry, item: ControlledItem, law: PackAt): DatedCode | undefined {
  const digits = digitsOf(code);
  const names = ({ nomenclature, codes }: TariffCodeSet): boolean => nomenclature === id && codes.some((one) => digitsOf(one) === digits);
  const current = law.tariffCodesOf(item).filter(({ nomenclature }) => nomenclature === id);
  const gone = (item.tariffCodes ?? []).find((set) => names(set) && isReplaced(set, law));
  const act = law.act(gone?.replacedBy ?? "");
  if (gone === undefined || act === undefined || current.some(names)) return undefined;
  const now = [...new Set(current.flatMap(({ codes }) => codes))].slice(0, 5);
  const [year, ...years] = new Set(current.map(({ tariffYear }) => tariffYear));
  const of = year === undefined || years.length > 0 ? "" : ` (${tariffOfYear("tariff", year)})`;
  const doubt = current.some(({ confidence }) => confidence === "low") ? ", on a source of low confidence" : "";
  const instead = now.length === 0 ? "" : `On ${law.asOf} it is ${listed(now.map(quoted), "or")}${of}${doubt}.`;
  return {
    summary: `${name} code ${quoted(code)} (${tariffOfYear("tariff", gone.tariffYear)}) is no longer given for ${item.name.en}: ${act.act.shortTitle}, effective ${act.act.effective ?? ""}, replaces it.`,
    details: instead,
    acts: [act.act.id],
  };
}

function isReplaced({ replacedBy }: TariffCodeSet, law: PackAt): boolean {
  const effective = law.act(replacedBy ?? "")?.act.effective;
  return effective !== undefined && effective <= law.asOf;
}
