import { openElementsOf } from "../control/describeOpenQuestions.ts";
import type { LimitSets } from "../control/limits.ts";
import { allControls } from "../control/verdict.ts";
import type { Finding } from "../finding.ts";
import { askedBy } from "../recognise/conclude.ts";
import type { MaterialClass } from "../recognise/types.ts";
import type { JudgedDocument, JudgedItem } from "../rule.ts";
import type { AskedFact } from "../ruleMeta.ts";

/** A fact asked about an item, with the points on which the law depends. */
export type Asked =
  | {
      readonly fact: "composition";
      /** Symbols of the elements whose mass shares decide. */
      readonly elements: readonly string[];
      /** The material classes that the item holds or may hold. */
      readonly classes: readonly MaterialClass[];
    }
  | {
      readonly fact: "origin";
      /** Countries whose goods the acts in question reach, ISO 3166-1 alpha-2. */
      readonly countries: readonly string[];
    }
  | { readonly fact: "figures"; readonly limits: LimitSets };

/** The points of a fact that a finding on an item asks for; undefined without any. */
export function askedOf(fact: AskedFact, finding: Finding, judged: JudgedItem, document: JudgedDocument): Asked | undefined {
  if (fact === "origin") return { fact, countries: reachedOrigins(finding, document) };
  if (fact === "figures") {
    const limits = allControls(judged.control).flatMap(({ byFigures }) => byFigures.flatMap((entry) => entry.limits));
    return limits.length === 0 ? undefined : { fact, limits };
  }
  const { recognition } = judged;
  const open = openElementsOf(judged);
  const elements = open.length > 0 ? open : [...new Set(recognition.evidence.flatMap(askedBy))];
  const classes = recognition.classes.map(({ of }) => of);
  return elements.length === 0 ? undefined : { fact, elements, classes };
}

/** The countries of origin whose goods the acts of a finding reach. */
function reachedOrigins({ basis }: Finding, { law }: JudgedDocument): readonly string[] {
  const acts = new Set(basis?.kind === "acts" ? basis.acts : []);
  const lists = law.entries("sourcingRestrictions").flatMap(({ act, countryList }) => (acts.has(act) ? [countryList] : []));
  return [
    ...new Set([
      ...[...acts].flatMap((id) => law.act(id)?.act.reach?.origin ?? []),
      ...law.entries("itemLists").flatMap(({ act, origin }) => (acts.has(act) ? (origin ?? []) : [])),
      ...law.entries("countryLists").flatMap(({ id, countries }) => (lists.includes(id) ? countries : [])),
    ]),
  ];
}
