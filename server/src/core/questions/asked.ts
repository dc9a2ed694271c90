import { originStages } from "../../generated/fields.ts";
import { askedElementsOf, elementsMeant, openFiguresOf } from "../control/describeOpenQuestions.ts";
import { keyOfLimits, type LimitSets } from "../control/limits.ts";
import { openStages, restrictionsOn, type Stage } from "../control/sourcing.ts";
import type { Finding } from "../finding.ts";
import { firstOfEach } from "../maps.ts";
import { meantBy } from "../recognise/conclude.ts";
import { contradictions } from "../recognise/freeOf.ts";
import type { MaterialClass } from "../recognise/types.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import type { AskedFact } from "../ruleMeta.ts";

/** A fact asked about an item, with the points on which the law depends. */
export type Asked =
  | {
      readonly fact: "composition";
      /** Symbols of the elements whose mass shares decide. */
      readonly elements: readonly string[];
      /** Material classes without elements that the item is declared free of, and that its other data show. */
      readonly denied: readonly MaterialClass[];
      /** The material classes that the item holds or may hold. */
      readonly classes: readonly MaterialClass[];
    }
  | {
      readonly fact: "origin";
      /** Countries whose goods each act in question reaches, ISO 3166-1 alpha-2. */
      readonly reached: readonly (readonly string[])[];
      /** True when the country of origin is not declared. */
      readonly isCountryOpen: boolean;
      /** The stages of production with undeclared countries that an act asks about. */
      readonly stages: readonly Stage[];
    }
  | { readonly fact: "figures"; readonly limits: LimitSets };

/** The points of a fact that a finding on an item asks for; undefined without any. */
export function askedOf(fact: AskedFact, finding: Pick<Finding, "basis">, judged: JudgedItem, document: JudgedDocument): Asked | undefined {
  if (fact === "origin") {
    const isCountryOpen = judged.item.countryOfOrigin === undefined;
    return { fact, reached: reachedOrigins(finding, document), isCountryOpen, stages: stagesAsked(finding, judged, document) };
  }
  if (fact === "figures") {
    const limits = openFiguresOf(judged);
    return limits.length === 0 ? undefined : { fact, limits };
  }
  const { item, recognition } = judged;
  const against = [...(item.freeOf === undefined ? [] : contradictions(recognition, item.freeOf)), ...(recognition.denied ?? [])];
  const open = [...askedElementsOf(judged), ...against.flatMap(meantBy)];
  const denied = against.flatMap(({ classes }) => classes.filter(({ symbols }) => symbols.length === 0));
  const elements = open.length > 0 || denied.length > 0 ? [...new Set(open)] : elementsMeant(recognition);
  return elements.length === 0 && denied.length === 0
    ? undefined
    : { fact, elements, denied: firstOfEach(denied, ({ id }) => id), classes: recognition.classes.map(({ of }) => of) };
}

/** The points of all that is asked about one fact of an item. */
export function askedTogether(first: Asked, others: readonly Asked[]): Asked {
  const all = [first, ...others];
  switch (first.fact) {
    case "composition": {
      const same = all.filter((one) => one.fact === first.fact);
      const elements = [...new Set(same.flatMap((one) => one.elements))];
      return {
        ...first,
        elements,
        denied: firstOfEach(
          same.flatMap((one) => one.denied),
          ({ id }) => id,
        ),
        classes: firstOfEach(
          same.flatMap((one) => one.classes),
          ({ id }) => id,
        ),
      };
    }
    case "origin": {
      const same = all.filter((one) => one.fact === first.fact);
      const open = new Set(same.flatMap((one) => one.stages));
      return {
        ...first,
        reached: firstOfEach(
          same.flatMap((one) => one.reached),
          (countries) => countries.join(),
        ),
        isCountryOpen: same.some((one) => one.isCountryOpen),
        stages: originStages.filter((stage) => open.has(stage)),
      };
    }
    case "figures":
      return {
        ...first,
        limits: firstOfEach(
          all.flatMap((one) => (one.fact === first.fact ? one.limits : [])),
          keyOfLimits,
        ),
      };
  }
}

/** The open stages on which the acts of a finding depend. */
export function stagesAsked({ basis }: Pick<Finding, "basis">, judged: JudgedItem, { law }: JudgedDocument): readonly Stage[] {
  if (basis?.kind !== "acts") return [];
  const restrictions = restrictionsOn(judged, law).filter(({ act }) => basis.acts.includes(act.act.id));
  const open = new Set(restrictions.flatMap((restriction) => openStages(judged.item, restriction)));
  return originStages.filter((stage) => open.has(stage));
}

/** The countries of origin whose goods each act of a finding reaches. */
function reachedOrigins({ basis }: Pick<Finding, "basis">, { law }: JudgedDocument): readonly (readonly string[])[] {
  return (basis?.kind === "acts" ? basis.acts : []).map((id) => {
    const lists = law.entries("sourcingRestrictions").flatMap(({ act, countryList }) => (act === id ? [countryList] : []));
    return [
      ...(law.act(id)?.act.reach?.origin ?? []),
      ...law.entries("itemLists").flatMap(({ act, origin }) => (act === id ? (origin ?? []) : [])),
      ...law.entries("countryLists").flatMap((list) => (lists.includes(list.id) ? list.countries : [])),
    ];
  });
}
