import { originStages } from "../../generated/fields.ts";
import type { SourcingRestriction } from "../../generated/pack.ts";
import { type List, listOf, message } from "../l10n/message.ts";
import { declaredEndUse } from "../model/endUseState.ts";
import { originOf } from "../model/origin.ts";
import { isKnownAt, type OriginOfStage, originsAt } from "../model/origins.ts";
import type { Item } from "../model/types.ts";
import type { ActAt, PackAt } from "../packs/at.ts";
import { mayHold } from "../packs/mayHold.ts";
import { perKey } from "../perKey.ts";
import type { JudgedItem } from "../rule.ts";
import { type Place, placeOf } from "../text/place.ts";
import { destinationsOf } from "./reach.ts";

/** A stage of production that an item can declare. */
export type Stage = (typeof originStages)[number];

/** A restriction on purchases from some countries, on a date. */
export interface RestrictionAt {
  readonly restriction: SourcingRestriction;
  readonly act: ActAt;
  readonly countries: readonly string[];
  /** The stages that may not have been in these countries. */
  readonly stages: readonly Stage[];
}

/** The sourcing restrictions that are, or may be, in force on a date. */
const restrictionsOf = perKey((law: PackAt): readonly RestrictionAt[] =>
  law.entries("sourcingRestrictions").flatMap((restriction) => {
    const act = law.act(restriction.act);
    const list = law.entries("countryLists").find(({ id }) => id === restriction.countryList);
    if (act === undefined || list === undefined || !mayHold(act)) return [];
    return [{ restriction, act, countries: list.countries, stages: restriction.steps.map(stageOf) }];
  }),
);

/** The stage in which a step is done. An act that says "produced" means every phase after the melt. */
function stageOf(step: SourcingRestriction["steps"][number]): Stage {
  return step === "produced" ? "manufactured" : step;
}

/** The sourcing restrictions on a magnet for its end use and destination, for any origin. */
export function restrictionsOn({ item, recognition }: JudgedItem, law: PackAt): readonly RestrictionAt[] {
  if (recognition.form?.value !== "magnet") return [];
  const category = declaredEndUse(item)?.category?.value;
  const destinations = destinationsOf(item);
  if (category === undefined || destinations.length === 0) return [];
  return restrictionsOf(law).filter(
    ({ restriction: { endUse, magnets } }) =>
      endUse.categories.includes(category) &&
      destinations.some((country) => endUse.countries.includes(country)) &&
      magnets.some((magnet) => recognition.magnetMaterials.has(magnet)),
  );
}

/** A declared origin in a restricted country: that of a stage with its place, or the country of origin. */
export interface RestrictedOrigin {
  readonly country: string;
  readonly stage: Stage | undefined;
  readonly at: Place | undefined;
}

/**
 * The declared origins of an item that a restriction bars. Its stages count where any of them is declared, otherwise the country of origin.
 */
export function restrictedOrigins(item: Item, { countries, stages }: RestrictionAt): readonly RestrictedOrigin[] {
  const known = declaredStages(item, stages);
  if (known.length > 0)
    return known.flatMap(({ stage, at }) =>
      at.flatMap((one) => (countries.includes(one.country.value) ? [{ country: one.country.value, stage, at: placeOf(one) }] : [])),
    );
  const country = originOf(item);
  return country !== undefined && countries.includes(country) ? [{ country, stage: undefined, at: undefined }] : [];
}

/**
 * The stages on which a restriction still depends. A country of origin outside the restricted ones settles none of them: it says where an
 * item was made, not where its material came from. An origin by stages says nothing about those that it leaves out.
 */
export function openStages(item: Item, restriction: RestrictionAt): readonly Stage[] {
  const { origins } = item;
  if (restrictedOrigins(item, restriction).length > 0) return [];
  return restriction.stages.filter((stage) => origins === undefined || !isKnownAt(origins, stage));
}

function declaredStages(
  { origins }: Item,
  stages: readonly Stage[],
): readonly { readonly stage: Stage; readonly at: readonly OriginOfStage[] }[] {
  if (origins === undefined) return [];
  return stages.flatMap((stage) => {
    const at = originsAt(origins, stage);
    return at.length === 0 ? [] : [{ stage, at }];
  });
}

/** Stages in the order of production, each once, as participles: mined, refined or melted. */
export function stagesInWords(stages: Iterable<Stage>, joined: "and" | "or"): List {
  const named = new Set(stages);
  return listOf(
    originStages.filter((stage) => named.has(stage)).map((step) => message("origin-step", { step })),
    joined,
  );
}
