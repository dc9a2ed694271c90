import type { ControlledItem } from "../../generated/pack.ts";
import { code, listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { ListedForms } from "../packs/listedForms.ts";
import type { Form, MagnetMaterial, Recognition } from "../recognise/types.ts";
import { type Doubt, doubtOf, isHeld, wordDoubt } from "./doubt.ts";
import type { LimitSets } from "./limits.ts";
import { demandsFigures, matchParameters, type ParameterMatch } from "./parameters.ts";
import { matchSubstance } from "./substances.ts";
import type { ListedTerms } from "./terms.ts";
import type { Missing } from "./types.ts";

/** Match of an item with one entry of a control list. */
export type EntryMatch =
  | { readonly kind: "met"; readonly compared?: readonly Message[] }
  | OpenMatch
  /** `fit`: number of conditions met before the first that failed. The entry with the highest one explains best. */
  | { readonly kind: "no"; readonly reason: Message; readonly fit: number };

/** An entry that undeclared or doubtful facts decide. */
export interface OpenMatch {
  readonly kind: "open";
  readonly missing: readonly Missing[];
  /** Symbols of elements whose presence would decide. */
  readonly elements: readonly string[];
  /** Reasons that leave the match open although the facts are declared. */
  readonly doubts: readonly Doubt[];
  /** Limits of measurements that would decide; absent where there are none. */
  readonly limits?: LimitSets;
  /** True where a known measurement keeps its limit while others are open. */
  readonly isPartlyMet?: boolean;
  /** Results of comparing the known measurements. */
  readonly compared?: readonly Message[];
}

type Condition = { readonly kind: "met" } | OpenMatch | { readonly kind: "no"; readonly reason: Message };

const met = { kind: "met" } as const;

/** The conditions of an entry, with control code or without. */
export type ListedGoods = Pick<
  ControlledItem,
  "elements" | "form" | "exceptForms" | "partners" | "material" | "substances" | "parameters" | "alternatives" | "limitsUnread"
>;

/** Matches an item with every condition of an entry: elements or substance, form, partners or magnet material, measurements. */
export function matchEntry(entry: ListedGoods, recognition: Recognition, terms: ListedTerms): EntryMatch {
  const { forms, figures } = terms;
  // Most entries fail the first or second condition, which spares the others.
  const elements = elementsOf(entry, recognition);
  if (elements.kind === "no") return { kind: "no", reason: elements.reason, fit: 0 };
  const substance = entry.substances === undefined ? met : substanceOf(entry.substances, recognition, terms);
  if (substance.kind === "no") return { kind: "no", reason: substance.reason, fit: 0 };
  const form = formOf(entry, recognition, forms);
  if (form.kind === "no") return { kind: "no", reason: form.reason, fit: 1 };
  const except = entry.exceptForms === undefined ? met : exceptedForm(entry.exceptForms, entry, recognition, figures);
  if (except.kind === "no") return { kind: "no", reason: except.reason, fit: 2 };
  const material = materialOf(entry, recognition);
  if (material.kind === "no") return { kind: "no", reason: material.reason, fit: 2 };
  const partners = partnersOf(entry, recognition);
  if (partners.kind === "no") return { kind: "no", reason: partners.reason, fit: 3 };
  const parameters = figures !== undefined && demandsFigures(entry) ? matchParameters(entry, figures) : undefined;
  if (parameters?.kind === "no") return { kind: "no", reason: parameters.reason, fit: 4 };
  const doubts = doubtsOf(entry, form, recognition);
  const open = [elements, substance, form, except, material, partners].filter((condition) => condition.kind === "open");
  if (parameters !== undefined)
    return withFigures(open.length === 0 && doubts.length === 0 ? undefined : openMatch(open, form, doubts), parameters);
  return open.length === 0 && doubts.length === 0 ? met : openMatch(open, form, doubts);
}

function openMatch(open: readonly OpenMatch[], form: Condition, doubts: readonly Doubt[]): OpenMatch {
  // Partners are a question of the composition only once the form is known to be an alloy.
  const asked = open.filter((condition) => form.kind !== "open" || condition === form || condition.elements.length > 0);
  return {
    kind: "open",
    missing: [...new Set(asked.flatMap(({ missing }) => missing))],
    elements: asked.flatMap(({ elements: named }) => named),
    doubts: [...asked.flatMap((condition) => condition.doubts), ...doubts],
  };
}

/** Adds the result of the measurements to that of the other conditions. `other` is undefined where those are all met. */
function withFigures(other: OpenMatch | undefined, parameters: Exclude<ParameterMatch, { readonly kind: "no" }>): EntryMatch {
  const { compared } = parameters;
  if (parameters.kind === "met") return other === undefined ? { kind: "met", compared } : { ...other, compared };
  const limits = parameters.limits.flat();
  const shares = limits.flatMap(({ of }) => of ?? []);
  // Mass shares are a question of the composition, and other measurements are none.
  const parts: Missing[] = [
    ...(shares.length > 0 ? (["composition"] as const) : []),
    ...(shares.length < limits.length ? (["parameter"] as const) : []),
  ];
  return {
    kind: "open",
    missing: [...new Set([...(other?.missing ?? []), ...parts])],
    elements: [...new Set([...(other?.elements ?? []), ...shares])],
    doubts: other?.doubts ?? [],
    limits: parameters.limits.map((set) => set.filter(({ of }) => of === undefined)).filter(({ length }) => length > 0),
    isPartlyMet: parameters.isPartlyMet,
    compared,
  };
}

function substanceOf(wanted: readonly string[], recognition: Recognition, terms: ListedTerms): Condition {
  const match = matchSubstance(wanted, recognition, terms);
  return match.kind === "open" ? { kind: "open", missing: [], elements: [], doubts: [match.doubt] } : match;
}

/** Doubts about the identity of the goods, raised by words or by the composition. The conditions of the entry are judged elsewhere. */
function doubtsOf(entry: ListedGoods, form: Condition, recognition: Recognition): readonly Doubt[] {
  const word = wordDoubtOf(entry, recognition);
  const declared = form.kind === "met" ? doubtOf(entry, recognition) : undefined;
  const unread = entry.limitsUnread === true ? message("control-limits-unread") : undefined;
  const reasons = [declared, unread].filter((why) => why !== undefined).map((why) => ({ kind: "declared" as const, why }));
  return word === undefined ? reasons : [word, ...reasons];
}

/** The doubt about words that alone show an element or the form of an entry and may describe something other than the item. */
function wordDoubtOf(entry: ListedGoods, { elements, evidence, form }: Recognition): Doubt | undefined {
  const strong = evidence.filter(({ strength }) => strength === "strong");
  if (entry.form !== "all" && form?.role !== undefined) return wordDoubt(form.role, strong);
  for (const element of entry.elements) {
    if (elements.get(element) !== "shown") continue;
    const showing = strong.filter((piece) => piece.elements.includes(element));
    const role = showing.every((piece) => piece.role !== undefined) ? showing[0]?.role : undefined;
    // A declared form settles the doubt about an unknown noun.
    if (role !== undefined && !(role === "unknown-noun" && form?.declared === true)) return wordDoubt(role, showing);
  }
  return undefined;
}

function open(missing: readonly Missing[], elements: readonly string[] = []): OpenMatch {
  return { kind: "open", missing, elements, doubts: [] };
}

function doubtful(why: Message): OpenMatch {
  return { kind: "open", missing: [], elements: [], doubts: [{ kind: "declared", why }] };
}

function elementsOf(entry: ListedGoods, { elements }: Recognition): Condition {
  const possible: string[] = [];
  for (const element of entry.elements) {
    const presence = elements.get(element);
    if (presence === undefined || presence === "excluded") return { kind: "no", reason: holdsNo([element]) };
    if (presence === "possible") possible.push(element);
  }
  return possible.length === 0 ? met : open(["composition"], possible);
}

/** Matches the form. The form `all` covers every form that the entry does not exclude. */
function formOf(entry: ListedGoods, { form, partners }: Recognition, forms: ListedForms): Condition {
  if (entry.form === "all") return met;
  if (form === undefined) return open(["form"]);
  const { value, declared, of, orGood, shapes = [] } = form;
  // A wafer of a compound is the compound and a wafer.
  if (shapes.some((shape) => forms.is(shape, entry.form))) return met;
  if (orGood === true && forms.fits(value, entry.form)) return open(["form"]);
  if (of !== undefined && (entry.form === "target" || forms.fits(of, entry.form))) {
    const unknown = (entry.partners ?? []).filter((partner) => !partners.has(partner));
    if (unknown.length > 0)
      return { kind: "no", reason: message("control-other-target", { form: code(of), elements: listOf(unknown.map(verbatim)) }) };
    return doubtful(message("control-target-open", { form: code(of) }));
  }
  if (forms.is(value, entry.form)) return met;
  const words = { form: code(value), listed: code(entry.form) };
  if (!forms.fits(value, entry.form)) return { kind: "no", reason: message("control-other-form", words) };
  if (!declared) return open(["form"]);
  return doubtful(forms.isOpen(value) ? message("control-form-may-be", words) : message("control-form-open", words));
}

/**
 * Matches the forms that an entry excludes, such as a block pressed of powder. A measurement within its limit keeps such a form in
 * question: `rod of fine powder, diameter 150 mm`.
 */
function exceptedForm(excepted: readonly Form[], entry: ListedGoods, { form }: Recognition, figures: ListedTerms["figures"]): Condition {
  if (form === undefined) return met;
  const { value, declared, shapes = [value] } = form;
  const [first = value] = shapes;
  if (!shapes.every((shape) => excepted.includes(shape))) return met;
  const parameters = figures === undefined || !demandsFigures(entry) ? undefined : matchParameters(entry, figures);
  if (parameters?.kind === "met" || (parameters?.kind === "open" && parameters.isPartlyMet))
    return declared ? doubtful(message("control-form-may-be", { form: code(first), listed: code(entry.form) })) : open(["form"]);
  return { kind: "no", reason: message("control-form-excepted", { form: code(first) }) };
}

function holdsNo(elements: readonly string[]): Message {
  return message("control-no-element", { elements: listOf(elements.map(verbatim), "or") });
}

/** Kinds of evidence that name a material, and not only one of its elements. */
const names: ReadonlySet<string> = new Set(["material", "formula"]);

function materialOf(entry: ListedGoods, { magnetMaterials, evidence }: Recognition): Condition {
  if (entry.form !== "magnet" || entry.material === undefined || entry.material === "any") return met;
  if (magnetMaterials.has(entry.material as MagnetMaterial)) return met; // the schema lists NdFeB, SmCo and any
  const listed = verbatim(entry.material);
  if (magnetMaterials.size > 0) {
    const seen = listOf([...magnetMaterials].map(verbatim), "or");
    return { kind: "no", reason: message("control-other-material", { seen, listed }) };
  }
  const other = evidence.find(({ kind, strength, elements }) => strength === "strong" && names.has(kind) && elements.length > 0);
  if (other !== undefined) return { kind: "no", reason: message("control-other-material", { seen: other.meaning, listed }) };
  return open(["composition"]);
}

function partnersOf(entry: ListedGoods, { partners, elements, compositionComplete, principal }: Recognition): Condition {
  // A partner in this entry may be an element of another class.
  const unknown = (entry.partners ?? []).filter((partner) => !partners.has(partner) && !isHeld(elements.get(partner)));
  if (unknown.length === 0) return met;
  if (compositionComplete || principal.isWrittenOut) return { kind: "no", reason: holdsNo(unknown) };
  return open(["composition"]);
}
