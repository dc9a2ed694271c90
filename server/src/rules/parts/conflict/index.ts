import Big from "big.js";
import { message } from "../../../core/l10n/message.ts";
import type { CompositionLine } from "../../../core/model/composition.ts";
import type { Field, Item } from "../../../core/model/types.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { type Place, placeOf } from "../../../core/text/place.ts";
import type { Written } from "../../../core/text/written.ts";
import { itemName, quoted } from "../../support/quoting.ts";

/** Shares in percent by mass that differ by no more than this may be the same, rounded. */
const rounding = "0.5";

/** The statement of the line takes precedence, so the contradicting entry would go unnoticed. */
export const rule: ItemRule = {
  scope: "item",
  about: ["entry"],
  meta: {
    id: "parts/conflict",
    severity: "warning",
    title: "line that contradicts its parts file",
    summary:
      "An item declares another origin, tariff code, CAS number, control code, type of magnet or share of an element than its entry in a parts file.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ item }) {
    const { entry } = item;
    if (typeof entry !== "object") return;
    const differ = (fact: Fact, key: string, here: Written | undefined, there: Written | undefined, isSame: Same): Observation[] =>
      here === undefined || there === undefined || isSame(here.value, there.value)
        ? []
        : [
            {
              ...conflict(item, here, there, key),
              summary: message("parts-conflict", { fact, part: itemName(item), here: quoted(here.value), there: quoted(there.value) }),
            },
          ];
    yield* differ("origin", "countryOfOrigin", own(item.countryOfOrigin), entry.countryOfOrigin, sameWord);
    for (const [index, { stage, country }] of (own(item.origins)?.stages ?? []).entries()) {
      const there = entry.origins?.stages.filter((one) => one.stage.value === stage.value) ?? [];
      if (!there.some((one) => sameWord(one.country.value, country.value)))
        yield* differ("origin", `origins/${index}/country`, country, there[0]?.country, sameWord);
    }
    yield* differ("cas", "casNumber", own(item.casNumber), entry.casNumber, sameWord);
    yield* differ("tariff", "hsCode", own(item.hsCode), entry.hsCode, sameTariff);
    yield* differ("magnet", "magnet/type", own(item.magnet)?.type, entry.magnet?.type, sameWord);
    for (const { nomenclature, code, index } of own(item.tariffCodes)?.codes ?? []) {
      const there = entry.tariffCodes?.codes.find((one) => one.nomenclature?.value === nomenclature?.value);
      yield* differ("tariff", `tariffCodes/${index}/code`, code, there?.code, sameTariff);
    }
    for (const { list, code, index } of own(item.controlCodes)?.codes ?? []) {
      const there = entry.controlCodes?.codes.filter((one) => one.list?.value === list?.value) ?? [];
      if (!there.some((one) => sameWord(one.code.value, code.value)))
        yield* differ("control", `controlCodes/${index}/code`, code, there[0]?.code, sameWord);
    }
    const lines = own(item.composition)?.lines ?? [];
    for (const [index, line] of lines.entries()) {
      const there = entry.composition?.lines.find((one) => nameOf(one) !== undefined && nameOf(one)?.value === nameOf(line)?.value);
      const [here, name] = [nameOf(line), nameOf(there)];
      if (here === undefined || name === undefined || there === undefined || !areApart(line, there)) continue;
      yield {
        ...conflict(item, here, name, `composition/${index}`),
        summary: message("parts-conflict-share", { part: itemName(item), substance: quoted(here.value) }),
      };
    }
  },
};

type Fact = "origin" | "cas" | "tariff" | "magnet" | "control";
type Same = (one: string, other: string) => boolean;

/** A field that the line states itself; undefined for an inherited one. */
function own<T extends object>(field: Field<T> | undefined): Field<T> | undefined {
  return field?.origin === "own" ? field : undefined;
}

function conflict(item: Item, here: Place, there: Place, key: string): Omit<Observation, "summary"> {
  return {
    ...placeOf(here),
    path: `${item.path}/${key}`,
    details: message("parts-conflict-advice"),
    subject: item.partNumber?.value ?? "",
    related: [{ ...placeOf(there), message: message("parts-says-here") }],
  };
}

function sameWord(one: string, other: string): boolean {
  return one.trim().toUpperCase() === other.trim().toUpperCase();
}

/** True when one code is the beginning of the other: a longer code is only more precise. */
function sameTariff(one: string, other: string): boolean {
  const [digits, others] = [one.replace(/\D/g, ""), other.replace(/\D/g, "")];
  return digits.startsWith(others) || others.startsWith(digits);
}

function nameOf(line: CompositionLine | undefined): Written | undefined {
  return line?.element ?? line?.casNumber ?? line?.substance;
}

function areApart({ share: here }: CompositionLine, { share: there }: CompositionLine): boolean {
  if (here === undefined || there === undefined) return false;
  const isAbove = (low: string, high: string): boolean => new Big(low).minus(high).gt(rounding);
  return isAbove(here.min, there.max) || isAbove(there.min, here.max);
}
