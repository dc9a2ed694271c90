import type { ItemTexts } from "../measurements/itemTexts.ts";
import type { Item } from "../model/types.ts";
import { askedBy } from "../recognise/conclude.ts";
import { refines } from "../recognise/form.ts";
import { withoutFree } from "../recognise/freeOf.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type {
  ElementSymbol,
  Evidence,
  EvidenceKind,
  Presence,
  RecogniserInput,
  RecogniserOptions,
  Recognition,
  Rejection,
} from "../recognise/types.ts";
import { keyOfPlace } from "../text/place.ts";

/** The recognition result of an item, adjusted by its declarations. */
export interface ItemRecognition extends Recognition {
  /** Strong evidence of texts that contradicts the declared composition and replaces it; absent if none does. */
  readonly denied?: readonly Evidence[];
}

/** The input of the recogniser for an item, with the texts of every other item that describes its part. */
type ItemInput = RecogniserInput & Pick<ItemTexts, "apart">;

/** The recognition result of an item, without materials that it is declared free of. No spreads on the path of nearly every item. */
export function recognised(item: Item, input: ItemInput, recogniser: Recogniser, options: RecogniserOptions): ItemRecognition {
  const recognise = (one: ItemInput): Recognition =>
    one.apart.reduce(
      (known, texts) => withSaid(known, recogniser.recognise({ ...one, texts }, options)),
      recogniser.recognise(one, options),
    );
  const asDeclared = recognise(input);
  const formless = asDeclared.form?.isDisputed === true ? { ...input, form: undefined } : input;
  const byTexts = formless === input ? asDeclared : recognise(formless);
  const isWrong = input.form === "other" && isFormCertain(byTexts);
  const declared = isWrong ? byTexts : withShownForm(asDeclared, byTexts);
  const read = isWrong ? formless : input;
  const recognition = mayDeny(declared) ? withDenied(declared, recognise({ ...read, composition: undefined })) : declared;
  return withoutFree(recognition, item.freeOf);
}

/** True for a form that the texts show beyond doubt. */
function isFormCertain({ verdict, form, goods }: Recognition): boolean {
  return verdict === "material" && form !== undefined && form.orGood !== true && form.role === undefined && goods.size === 0;
}

/** Adds a form that the texts show beyond doubt to a different declared one. The item is judged by both. */
function withShownForm(declared: Recognition, byTexts: Recognition): Recognition {
  const [own, shown] = [declared.form, byTexts.form];
  if (own?.declared !== true || shown === undefined || shown.implied === true) return declared;
  if (!isFormCertain(byTexts) || refines(own.value, shown.value)) return declared;
  const shapes = [...new Set([shown.value, own.value, ...(shown.shapes ?? []), ...(own.shapes ?? [])])];
  return { ...declared, form: { ...shown, shapes } };
}

/** True if a declared composition may contradict certain evidence in a text, which is rare. */
function mayDeny({ compositionState, rejected, evidence, elements }: Recognition): boolean {
  if (compositionState === "undeclared") return false;
  const isAnswer = ({ reason }: Rejection): boolean => "id" in reason && reason.id === "rejected-composition";
  return rejected.some(isAnswer) || evidence.some((one) => isDenied(one, elements));
}

/**
 * Replaces a composition by evidence of texts that contradicts it: of two contradictory statements, neither clears an item. A composition
 * cannot contradict a class without elements, such as graphite.
 */
function withDenied(declared: Recognition, undeclared: Recognition): ItemRecognition {
  const denied = undeclared.evidence.filter((one) => isDenied(one, declared.elements));
  const recognition = withSaid(declared, undeclared);
  if (denied.length > 0) return { ...recognition, partners: undeclared.partners, denied };
  const isBeyond = (one: Evidence): boolean => isOwnByWords(one) && askedBy(one).length === 0;
  if (!undeclared.evidence.some(isBeyond)) return declared;
  const { compositionComplete, compositionState, principal } = declared;
  return { ...recognition, compositionComplete, compositionState, principal };
}

/** Kinds of evidence from words. */
const byWords: ReadonlySet<EvidenceKind> = new Set(["formula", "element-word", "material", "grade"]);

/** True for strong evidence from words that the item itself is of a material. */
function isOwnByWords({ strength, role, kind }: Evidence): boolean {
  return strength === "strong" && role === undefined && byWords.has(kind);
}

/** True for such evidence if the composition excludes one of its named elements, or all of its possible elements. */
function isDenied(one: Evidence, elements: Recognition["elements"]): boolean {
  if (!isOwnByWords(one)) return false;
  const isLeftOut = (element: ElementSymbol): boolean => elements.get(element) === "excluded";
  if (one.elements.length > 0) return one.elements.some(isLeftOut);
  const meant = askedBy(one);
  return meant.length > 0 && meant.every(isLeftOut);
}

/**
 * Adds the material that another description of the part shows by itself, because in the joined texts a noun of one description can hide
 * the material of another. The joined texts settle a mere question.
 */
function withSaid(together: Recognition, apart: Recognition): Recognition {
  if (apart.verdict !== "material" || isCovered(apart, together)) return together;
  const held = new Set(apart.classes.flatMap(({ of, verdict }) => (verdict === "material" ? [of] : [])));
  const isNew = ({ strength, classes }: Evidence): boolean => strength === "strong" || classes.some((one) => !held.has(one));
  const known = new Set(apart.evidence.map(keyOfPlace));
  const added = together.evidence.filter((one) => isNew(one) && !known.has(keyOfPlace(one)));
  const isStrong = ({ strength }: Evidence): boolean => strength === "strong";
  const classes = [...apart.classes, ...together.classes];
  const ofVerdict = (wanted: (typeof classes)[number]["verdict"]) => classes.filter(({ verdict }) => verdict === wanted);
  const seen = new Map([...ofVerdict("question"), ...ofVerdict("material")].map((one) => [one.of, one]));
  const elements = new Map(apart.elements);
  for (const [element, presence] of together.elements)
    if (presences[presence] > Math.max(presences.possible, presenceOf(apart, element))) elements.set(element, presence);
  const shown = new Set([...apart.evidence, ...added].map(keyOfPlace));
  const rejected = [...apart.rejected, ...together.rejected].filter((one) => !shown.has(keyOfPlace(one)));
  return {
    ...apart,
    classes: [...seen.values()].sort((a, b) => Number(a.verdict === "question") - Number(b.verdict === "question")),
    evidence: [
      ...apart.evidence.filter(isStrong),
      ...added.filter(isStrong),
      ...[...apart.evidence, ...added].filter((one) => !isStrong(one)),
    ],
    rejected: [...new Map(rejected.map((one) => [`${keyOfPlace(one)} ${one.entry}`, one])).values()],
    elements,
    partners: new Set([...apart.partners, ...together.partners]),
    form: apart.form ?? together.form,
    magnetMaterials: new Set([...apart.magnetMaterials, ...together.magnetMaterials]),
  };
}

const presences: Readonly<Record<Presence, number>> = { excluded: 1, possible: 2, shown: 3, declared: 4 };

function presenceOf({ elements }: Recognition, element: ElementSymbol): number {
  const presence = elements.get(element);
  return presence === undefined ? 0 : presences[presence];
}

/** True if a recognition contains the result of another one, in the same form and without further goods. */
function isCovered(one: Recognition, by: Recognition): boolean {
  const { classes, elements, magnetMaterials, form } = one;
  return (
    classes.every(({ of, verdict }) => verdict === "question" || by.classes.some((seen) => seen.of === of && seen.verdict === verdict)) &&
    [...elements].every(([element, presence]) => presenceOf(by, element) >= presences[presence]) &&
    [...magnetMaterials].every((material) => by.magnetMaterials.has(material)) &&
    [...by.goods].every((kind) => one.goods.has(kind)) &&
    (form === undefined ||
      (form.value === by.form?.value &&
        (form.orGood === true || by.form.orGood !== true) &&
        (form.role !== undefined || by.form.role === undefined)))
  );
}
