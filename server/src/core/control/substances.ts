import { listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { PackAt } from "../packs/at.ts";
import type { Substances } from "../packs/substances.ts";
import type { Evidence, Recognition } from "../recognise/types.ts";
import { type Doubt, wordDoubt } from "./doubt.ts";

/** How surely an item is one of the substances that an entry names. */
export type SubstanceMatch =
  | { readonly kind: "met" }
  | { readonly kind: "open"; readonly doubt: Doubt }
  | { readonly kind: "no"; readonly reason: Message };

/** The substances that lists name and that an item is or may be, in the order of its evidence. */
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
 * Whether an item is one of some substances: strong evidence that names one shows it; weak evidence, a word that may be of something else,
 * and a name that several substances have leave it open.
 */
export function matchSubstance(wanted: readonly string[], { evidence }: Recognition, substances: Substances): SubstanceMatch {
  let doubt: Doubt | undefined;
  for (const piece of evidence) {
    const named = substances.namedBy(piece);
    if (named === undefined) continue;
    if (wanted.includes(named)) {
      if (piece.strength === "strong" && piece.role === undefined) return { kind: "met" };
      doubt ??= piece.role === undefined ? mayBe(piece, [named], substances) : wordDoubt(piece.role, [piece]);
    } else {
      const meant = wanted.filter((id) => substances.mayMean(named).includes(id));
      if (meant.length > 0) doubt ??= mayBe(piece, meant, substances);
    }
  }
  if (doubt !== undefined) return { kind: "open", doubt };
  return { kind: "no", reason: message("control-other-substance", { substances: titles(wanted, substances) }) };
}

function mayBe({ seen }: Evidence, meant: readonly string[], substances: Substances): Doubt {
  const why = message("control-substance-open", { seen: verbatim(`\`${seen}\``), substances: titles(meant, substances) });
  return { kind: "word", why };
}

function titles(ids: readonly string[], substances: Substances) {
  return listOf(
    ids.map((id) => prose(substances.titleOf(id))),
    "or",
  );
}
