import type { PackAt } from "../../../core/packs/at.ts";
import { digitsOf } from "../../../core/recognise/tariff.ts";
import type { ControlledItem, TariffCodeSet } from "../../../generated/pack.ts";
import { listed, quoted } from "../../support/words.ts";

/** A tariff code that a list gave, or will give, for an entry, and does not give on the date. */
export interface DatedCode {
  readonly message: string;
  /** The acts that took the code away or bring it. */
  readonly acts: readonly string[];
}

/**
 * Why a PRC tariff code does not fit the date, for an entry whose control code the item declares. A code that the list
 * never names says nothing: reference codes do not bound a control.
 */
export function datedCode(code: string, item: ControlledItem, law: PackAt): DatedCode | undefined {
  const digits = digitsOf(code);
  const names = ({ nomenclature, codes }: TariffCodeSet): boolean => nomenclature === "PRC" && codes.some((one) => digitsOf(one) === digits);
  const sets = (item.tariffCodes ?? []).filter(names);
  const current = law.tariffCodesOf(item).filter(({ nomenclature }) => nomenclature === "PRC");
  if (sets.length === 0 || current.some(names)) return undefined;
  const [set] = sets;
  const act = law.act(set?.replacedBy ?? set?.by ?? item.act);
  if (set === undefined || act === undefined) return undefined;
  const gone = set.replacedBy !== undefined && (act.act.effective ?? "9999") <= law.asOf;
  const now = [...new Set(current.flatMap(({ codes }) => codes))];
  const instead = now.length === 0 ? "" : ` On ${law.asOf} it is ${listed(now.slice(0, 5).map(quoted), "or")}.`;
  const when = gone ? "is no longer given" : "is not yet given";
  return {
    message: `PRC tariff code ${quoted(code)} ${when} for ${item.name.en}: ${act.act.shortTitle}, effective ${act.act.effective ?? "on a day that is not known"}, ${gone ? "replaces" : "brings"} it.${instead}`,
    acts: [act.act.id],
  };
}
