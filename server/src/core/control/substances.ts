import type { ListedForm } from "../../generated/pack.ts";
import { code, listOf, type Message, message, prose } from "../l10n/message.ts";
import type { PackAt } from "../packs/at.ts";
import type { ListedForms } from "../packs/listedForms.ts";
import type { MakeUp, Substances } from "../packs/substances.ts";
import { anions } from "../recognise/periodic.ts";
import type { Evidence, Recognition } from "../recognise/types.ts";
import { alsoHolds, type Doubt, heldElements, isHeld, wordDoubt } from "./doubt.ts";
import type { ListedTerms } from "./terms.ts";

/** Match of an item with the substances that an entry names. */
export type SubstanceMatch =
  | { readonly kind: "met" }
  | { readonly kind: "open"; readonly doubt: Doubt }
  | { readonly kind: "no"; readonly reason: Message };

/** Ids of substances that control lists name and that an item is or may be, in the order of its evidence. */
export function listedSubstances({ evidence }: Recognition, law: PackAt): readonly string[] {
  let found: string[] | undefined;
  for (const piece of evidence) {
    const named = law.substances.namedBy(piece);
    if (named === undefined) continue;
    for (const id of [named, ...law.substances.mayMean(named)]) {
      if (found?.includes(id) === true || law.controlledItemsOfSubstance(id).length === 0) continue;
      found ??= [];
      found.push(id);
    }
  }
  return found ?? [];
}

/**
 * Matches an item with any of several substances. Strong evidence that names one meets it, and so do a declared form and elements. The
 * match is open for weak evidence, for a word that may describe something else, and for a name that several substances share.
 */
export function matchSubstance(
  wanted: readonly string[],
  recognition: Recognition,
  { forms, substances }: Pick<ListedTerms, "forms" | "substances">,
): SubstanceMatch {
  let doubt: Doubt | undefined;
  for (const piece of recognition.evidence) {
    const named = substances.namedBy(piece);
    if (named === undefined) continue;
    if (wanted.includes(named)) {
      if (piece.strength === "strong" && piece.role === undefined) {
        const others = piece.kind === "composition" ? othersThan(substances.madeOf(named), recognition) : [];
        if (others.length === 0) return { kind: "met" };
        doubt ??= { kind: "declared", why: alsoHolds(others) };
        continue;
      }
      doubt ??= piece.role === undefined ? mayBe(piece, [named], substances) : wordDoubt(piece.role, [piece]);
    } else {
      const meant = wanted.filter((id) => substances.mayMean(named).includes(id));
      if (meant.length > 0) doubt ??= mayBe(piece, meant, substances);
    }
  }
  for (const id of wanted) {
    const made = substances.madeOf(id);
    if (made === undefined || !isDeclared(made, recognition, forms)) continue;
    const others = othersThan(made, recognition);
    if (others.length === 0) return { kind: "met" };
    doubt ??= { kind: "declared", why: alsoHolds(others) };
  }
  if (doubt !== undefined) return { kind: "open", doubt };
  return { kind: "no", reason: message("control-other-substance", { substances: titles(wanted, substances) }) };
}

/** True where the declared form and the known elements of an item define a substance. */
function isDeclared({ elements, form: wanted, isWhole, isElement }: MakeUp, recognition: Recognition, forms: ListedForms): boolean {
  const { form, partners } = recognition;
  if (form?.declared !== true || !elements.every((element) => isHeld(recognition.elements.get(element)) || partners.has(element)))
    return false;
  if (isElement && [...partners].some((partner) => anions.has(partner))) return false;
  const shown = [form.value, ...(form.shapes ?? [])];
  // Lists use one word for several forms.
  return isWhole ? shown.some((one) => forms.fits(one, wanted as ListedForm)) : shown.includes(wanted);
}

/** Elements of an item beyond those of a compound; empty for substances that are no compound. */
function othersThan(made: MakeUp | undefined, recognition: Recognition): readonly string[] {
  if (made?.isWhole !== true) return [];
  return [...new Set([...heldElements(recognition), ...recognition.partners])].filter((element) => !made.elements.includes(element));
}

function mayBe({ seen }: Evidence, meant: readonly string[], substances: Substances): Doubt {
  return { kind: "word", why: message("control-substance-open", { seen: code(seen), substances: titles(meant, substances) }) };
}

function titles(ids: readonly string[], substances: Substances) {
  return listOf(
    ids.map((id) => prose(substances.titleOf(id))),
    "or",
  );
}
