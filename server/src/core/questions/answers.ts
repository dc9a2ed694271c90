import { type Limit, type LimitSets, limitsInWords, opposites } from "../control/limits.ts";
import { countryName } from "../l10n/country.ts";
import { type List, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Item } from "../model/types.ts";
import type { MaterialClass } from "../recognise/types.ts";
import type { JudgedItem } from "../rule.ts";
import type { Asked } from "./asked.ts";

/** A possible answer, with the facts that the check is run with. */
export interface Answer {
  readonly said: Message;
  /** The facts as an entry of a parts file gives them. */
  readonly facts: AnswerFacts;
}

/** Facts of an entry in a parts file. */
export interface AnswerFacts {
  readonly composition?: readonly object[];
  readonly compositionStatus?: string;
  readonly freeOf?: readonly string[];
  readonly countryOfOrigin?: string;
  readonly origins?: readonly object[];
  readonly properties?: Readonly<Record<string, { readonly value: number; readonly unit: string }>>;
}

/** The answers tried for a fact of an item: first those that may bring a control, last one that avoids it. */
export function answersTo(asked: Asked, { item, recognition }: JudgedItem): readonly Answer[] {
  switch (asked.fact) {
    case "composition":
      return asked.elements.length === 0
        ? [{ said: message("answer-holds", { classes: together(asked.denied) }), facts: { freeOf: [] } }]
        : compositionAnswers(asked.elements, recognition.verdict === "question" ? asked.classes : [], item);
    case "origin":
      return originAnswers(asked, item);
    case "figures":
      return figureAnswers(asked.limits, item);
  }
}

/** Mass shares tried for each element, in percent: a small one, and as much as all of the elements together can have. */
const smallShare = 1;
const wholeShare = 99;

/** @param free classes that the item may turn out to be free of; empty where it holds one for certain */
function compositionAnswers(elements: readonly string[], free: readonly MaterialClass[], item: Item): readonly Answer[] {
  const most = Math.floor((wholeShare * 100) / elements.length) / 100;
  const shares = most > smallShare ? [smallShare, most] : [most];
  const named = { elements: listOf(elements.map(verbatim), "comma"), count: elements.length };
  return [
    ...shares.map((share) => ({ said: message("answer-share", { ...named, share }), facts: sharesOf(item, elements, share) })),
    item.composition === undefined && free.length > 0
      ? {
          said: message("answer-free", { classes: together(free) }),
          facts: { freeOf: free.map(({ id }) => id) },
        }
      : { said: message("answer-share", { ...named, share: 0 }), facts: sharesOf(item, elements, 0) },
  ];
}

/** Classes of materials in words, as goods. */
export function together(classes: readonly MaterialClass[]): List {
  return listOf(classes.map((one) => prose(one.together)));
}

/** The declared composition of an item with the same share for each of some elements. */
function sharesOf({ composition }: Item, elements: readonly string[], share: number): AnswerFacts {
  const declared = (composition?.lines ?? []).flatMap(({ element, casNumber, substance, share: own }) => {
    if (element !== undefined && elements.includes(element.value)) return [];
    const massPercent = own && (own.min === own.max ? Number(own.min) : { min: Number(own.min), max: Number(own.max) });
    return [{ element: element?.value, casNumber: casNumber?.value, substance: substance?.value, massPercent }];
  });
  const asked = elements.map((element) => ({ element, massPercent: share }));
  return { composition: [...declared, ...asked], ...(composition === undefined ? {} : { compositionStatus: composition.status }) };
}

/** Countries tried as another origin; the first that no act in question names. */
const others = ["CH", "NO", "CA", "NZ"];

/** Tries for each act a country that it names and the acts before it do not, then one that none names. */
function originAnswers(asked: Asked & { readonly fact: "origin" }, item: Item): readonly Answer[] {
  const { reached, stages } = asked;
  const by = stages.length === 0 ? "country" : "stages";
  const tried = new Set<string>();
  for (const [index, countries] of reached.entries()) {
    const before = reached.slice(0, index).flat();
    const [first] = countries.filter((country) => !before.includes(country));
    if (first !== undefined) tried.add(first);
  }
  const other = others.find((country) => !reached.flat().includes(country));
  return [
    ...[...tried].map((country) => ({
      said: message("answer-origin", { by, country: countryName(country) }),
      facts: originFacts(asked, item, country),
    })),
    ...(other === undefined
      ? []
      : [{ said: message("answer-origin-other", { by, country: countryName(other) }), facts: originFacts(asked, item, other) }]),
  ];
}

/** One country for all that is asked about the origin of an item, beside the stages that it declares. */
function originFacts({ isCountryOpen, stages }: Asked & { readonly fact: "origin" }, { origins }: Item, country: string): AnswerFacts {
  const declared = (origins?.stages ?? []).flatMap(({ stage, country: own, percent }) =>
    stages.some((one) => one === stage.value)
      ? []
      : [{ stage: stage.value, country: own.value, ...(percent && { percent: Number(percent.value) }) }],
  );
  return {
    ...(isCountryOpen ? { countryOfOrigin: country } : {}),
    ...(stages.length === 0 ? {} : { origins: [...declared, ...stages.map((stage) => ({ stage, country }))] }),
  };
}

function figureAnswers(sets: LimitSets, item: Item): readonly Answer[] {
  const [kept] = sets;
  if (kept === undefined) return [];
  const firsts = sets.flatMap(([first]) => (first === undefined ? [] : [first]));
  return [
    { said: message("answer-figures", { kept: "yes", limits: limitsInWords([kept]) }), facts: figuresOf(item, kept.map(keeping)) },
    { said: message("answer-figures", { kept: "no", limits: limitsInWords([kept]) }), facts: figuresOf(item, firsts.map(missing)) },
  ];
}

/** A value of the measurement that a limit is about. */
type Decided = Pick<Limit, "parameter" | "of" | "value">;

/** A value within a limit. */
function keeping({ parameter, of, sign, value }: Omit<Limit, "written">): Decided {
  const { most } = parameter;
  if (sign === ">") return { parameter, of, value: most === undefined ? value.times(1.01) : value.plus(most).div(2) };
  return { parameter, of, value: sign === "<" ? value.times(0.99) : value };
}

/** A value beyond a limit. */
function missing({ parameter, of, sign, value }: Limit): Decided {
  return keeping({ parameter, of, sign: opposites[sign], value });
}

/** The measurements of an item with some of them decided. A share of an element is part of the composition. */
function figuresOf(item: Item, decided: readonly Decided[]): AnswerFacts {
  const shares = decided.filter(({ of }) => of !== undefined);
  const composition = shares.reduce<AnswerFacts>((facts, { of = "", value }) => {
    const before = facts.composition ?? sharesOf(item, [of], 0).composition ?? [];
    const rest = before.filter((line) => !("element" in line && line.element === of));
    return { composition: [...rest, { element: of, massPercent: value.toNumber() }] };
  }, {});
  const own = (item.properties?.figures ?? []).flatMap(({ name, measure, unit }) =>
    measure === undefined || unit === undefined ? [] : [[name, { value: Number(measure.value.value), unit: unit.value }] as const],
  );
  const figures = decided.flatMap(({ parameter: { entry }, of, value }) =>
    of === undefined ? [[entry.id, { value: value.toNumber(), unit: entry.units[0].id }] as const] : [],
  );
  return { ...composition, ...(figures.length === 0 ? {} : { properties: Object.fromEntries([...own, ...figures]) }) };
}
