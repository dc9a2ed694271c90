import { type CatalogueMessage, listOf, message, prose, type Verbatim, verbatim } from "../../../core/l10n/message.ts";
import type { Item } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { digitsOf } from "../../../core/recognise/tariff.ts";
import type { Wording } from "../../../core/text/wording.ts";
import type { ControlledItem, NomenclatureEntry, TariffCodeSet } from "../../../generated/pack.ts";
import { nameOfAct } from "../../support/law.ts";
import { itemName, quoted } from "../../support/quoting.ts";

/** A tariff code that a list entry named at an earlier date but does not name on the date of the check. */
export interface DatedCode extends Wording {
  /** Ids of the acts that replaced the code. */
  readonly acts: readonly string[];
}

/**
 * The reason why a declared tariff code is outdated: the entry of the declared control code named it earlier, and a later act names others
 * instead. Returns undefined for a code that the list never named, since such codes are references and do not limit the control.
 */
export function datedCode(
  part: Item,
  code: string,
  { id, name }: NomenclatureEntry,
  item: ControlledItem,
  law: PackAt,
): DatedCode | undefined {
  const digits = digitsOf(code);
  const names = ({ nomenclature, codes }: TariffCodeSet): boolean => nomenclature === id && codes.some((one) => digitsOf(one) === digits);
  const current = law.tariffCodesOf(item).filter(({ nomenclature }) => nomenclature === id);
  const gone = (item.tariffCodes ?? []).find((set) => names(set) && isReplaced(set, law));
  const act = law.act(gone?.replacedBy ?? "");
  if (gone === undefined || act === undefined || current.some(names)) return undefined;
  const now = [...new Set(current.flatMap(({ codes }) => codes))].slice(0, 5);
  const [year, ...years] = new Set(current.map(({ tariffYear }) => tariffYear));
  const named = { date: law.asOf, codes: listOf(now.map(quoted), "or") };
  const isLow = current.some(({ confidence }) => confidence === "low");
  const instead =
    year === undefined || years.length > 0
      ? message("code-instead", named)
      : message("code-instead-of", { ...named, tariff: tariffName(name, year) });
  const old = message("code-of", { code: quoted(code), tariff: tariffName(name, gone.tariffYear) });
  return {
    summary: message("code-out-of-date", { code: quoted(code), part: itemName(part), goods: prose(item.name.en) }),
    reasons: [
      message("code-replaced", { act: nameOfAct(act), date: verbatim(act.act.effective ?? ""), code: old }),
      ...(now.length === 0 ? [] : [instead]),
      ...(now.length > 0 && isLow ? [message("law-low-confidence")] : []),
    ],
    acts: [act.act.id],
  };
}

function isReplaced({ replacedBy }: TariffCodeSet, law: PackAt): boolean {
  const effective = law.act(replacedBy ?? "")?.act.effective;
  return effective !== undefined && effective <= law.asOf;
}

/** The name of a nomenclature followed by the year of its tariff, unless the name already ends in the year, as `HS2022` does. */
export function tariffName(name: string, year: string): CatalogueMessage | Verbatim {
  if (name.endsWith(year)) return verbatim(name);
  if (year === "unverified") return message("code-tariff-of-unverified", { name: prose(name) });
  return message("code-tariff-of", { name: prose(name), year: verbatim(year) });
}
