import type { Indication } from "./termMeaning.ts";
import type { Form, Role, ShownForm } from "./types.ts";

/** The facts by which the form of an item is judged. */
export interface FormInput {
  readonly declaredForm: Form | undefined;
  /** Strongest first. */
  readonly indications: readonly Indication[];
  /** Forms that words of the texts name. */
  readonly formWords: ReadonlySet<Form>;
  /** Shapes of the item by the words of its texts: a powder, a wafer. */
  readonly shapes: ReadonlySet<Form>;
  /** The forms that say how a material is made up. */
  readonly shapeForms: ReadonlySet<Form>;
  /** `magnet.type` is declared. */
  readonly declaredMagnet: boolean;
  /** The text names a finished good beside the evidence, such as a sensor with a magnet. */
  readonly namesGood: boolean;
  /** Kinds of goods that the texts call the item. */
  readonly goods: ReadonlySet<string>;
}

/** Forms that a word for a plainer form does not overrule: the oxide in "yttria-stabilised zirconia" is a ceramic. */
const fixed: ReadonlySet<Form> = new Set<Form>(["ceramic", "crystal", "phosphor", "compound", "oxide"]);
/** Forms of the same substances. */
const soft: ReadonlySet<Form> = new Set<Form>(["ceramic", "crystal", "phosphor"]);
/** Words of a text in the order in which they decide. */
const wordOrder: readonly Form[] = ["oxide", "compound", "alloy", "metal", "crystal", "ceramic"];

/** The form of an item: as declared, else as the evidence and clear words show it; undefined where nothing does. */
export function formOf(
  indications: readonly Indication[],
  { declaredForm, formWords, shapes, shapeForms, declaredMagnet, namesGood, goods }: Omit<FormInput, "indications">,
): ShownForm | undefined {
  const declared = declaredForm !== undefined;
  const isShape = declared && shapeForms.has(declaredForm);
  const seen = indications.length === 0 ? undefined : shownForm(indications, formWords, declaredMagnet);
  // A powder that holds an oxide is an oxide, in the form of a powder.
  const value = isShape ? (seen ?? declaredForm) : (declaredForm ?? seen);
  if (value === undefined) return undefined;
  const role = declared ? undefined : roleOf(indications);
  const made = isShape ? [declaredForm, ...shapes].filter((form, at, all) => all.indexOf(form) === at) : [...shapes];
  const plain: ShownForm = made.length === 0 ? { value, declared } : { value, declared, shapes: made };
  const isNamed =
    declared ||
    shapes.size > 0 ||
    formWords.has(value) ||
    indications.some(({ form, source, isFormImplied }) => form !== undefined && source === "description" && isFormImplied !== true);
  const named: ShownForm = isNamed ? plain : { ...plain, implied: true };
  const shown: ShownForm = role === undefined ? named : { ...named, role };
  // "Magnet NdFeB, servo motor" may be the magnet or the motor. Only a declared form or level decides.
  const isGood = namesGood || (value === "magnet" && goods.size > 0);
  if (!declared && (isGood || indications.some((indication) => indication.finishedGood))) return { ...shown, orGood: true };
  const isDisputed = declared && seen !== undefined && !refines(value, seen);
  const told: ShownForm = isDisputed ? { ...shown, isDisputed } : shown;
  const of = value === "target" ? targetOf(indications, formWords) : undefined;
  return of === undefined ? told : { ...told, of };
}

/** True for a declared form that refines the form in a text: a garnet crystal may be a phosphor. */
export function refines(declared: Form, shown: Form): boolean {
  return declared === shown || (fixed.has(declared) && soft.has(shown));
}

/** The role of the evidence for a form, if all of it has one. */
function roleOf(indications: readonly Indication[]): Role | undefined {
  let role: Role | undefined;
  for (const { form, evidence } of ownOf(indications)) {
    if (form === undefined || evidence.strength === "trace") continue;
    if (evidence.role === undefined) return undefined;
    role ??= evidence.role;
  }
  return role;
}

/** The indications about the item itself, without those about its purpose, if there are any. */
function ownOf(indications: readonly Indication[]): readonly Indication[] {
  const own = indications.filter(({ evidence }) => evidence.role !== "purpose");
  return own.length > 0 ? own : indications;
}

/** The material of a target that is no metal or alloy: `gadolinium oxide target`. */
function targetOf(indications: readonly Indication[], words: ReadonlySet<Form>): Form | undefined {
  const shown = indications.find(({ form, evidence }) => form !== undefined && evidence.strength === "strong")?.form;
  return (["oxide", "compound"] as const).find((form) => form === shown || words.has(form)) ?? (shown === "ceramic" ? shown : undefined);
}

function shownForm(indications: readonly Indication[], words: ReadonlySet<Form>, declaredMagnet: boolean): Form | undefined {
  if (declaredMagnet) return "magnet";
  const declared = indications.find(({ evidence, form }) => evidence.kind === "cas-number" && form !== undefined)?.form;
  const magnetWord = indications.some((indication) => indication.evidence.kind === "finished-good" && indication.form === "magnet");
  if (words.has("target") && !magnetWord) return "target";
  if (magnetWord) return "magnet";
  const shown = firstShown(ownOf(indications));
  // A CAS number names one substance, whereas a phosphor is a mixture named after its function.
  if (declared !== undefined && fixed.has(declared)) return declared;
  if (words.has("phosphor") && declared === undefined) return "phosphor";
  if (shown === "crystal" && words.has("ceramic")) return "ceramic";
  if (shown !== undefined && fixed.has(shown)) return shown;
  if (shown === "magnet")
    return words.has("alloy") && !indications.some((indication) => indication.evidence.kind === "grade") ? "alloy" : "magnet";
  return wordOrder.find((form) => words.has(form)) ?? shown;
}

/** The form that the strongest indication shows; none where tariff codes gainsay one another, which stand in no order. */
function firstShown(indications: readonly Indication[]): Form | undefined {
  const showing = indications.filter(({ form, evidence }) => form !== undefined && evidence.strength !== "trace");
  const [first] = showing;
  if (first?.evidence.kind !== "tariff-code") return first?.form;
  const codes = new Set(showing.filter(({ evidence }) => evidence.kind === "tariff-code").map(({ form }) => form));
  return codes.size === 1 ? first.form : undefined;
}
