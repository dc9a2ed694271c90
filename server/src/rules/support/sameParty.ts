import type { Party } from "../../core/model/types.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { sameName } from "../../core/screen/sameName.ts";
import { lexiconOf } from "./lexicon.ts";

/** True when two parties are the same: one declaration, or equal names after folding case, width, script and legal form. */
export function sameParty(one: Party, other: Party, law: PackAt): boolean {
  if (one.identity !== undefined && one.identity === other.identity) return true;
  const names = [one.name, one.nameLocal].flatMap((name) => name ?? []);
  const others = [other.name, other.nameLocal].flatMap((name) => name ?? []);
  return names.some((name) => others.some((second) => sameName(name.value, second.value, lexiconOf(law))));
}
