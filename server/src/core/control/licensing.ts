import type { Authority } from "../../generated/pack.ts";
import type { DocumentHead, Licence } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import { isAsked } from "../regimes.ts";
import { leavesTerritory } from "./reach.ts";
import type { ControlVerdict } from "./types.ts";

/** The controls under which what a document is about needs a licence to leave the territory of their authority. */
export function licensable(control: ControlVerdict, document: DocumentHead): ControlVerdict {
  return control.only(({ act: { act } }) => act.requires === "licence" && leavesTerritory(document, act.reach));
}

/** Whose licence is asked for, and by which law. */
interface Licensing {
  readonly law: PackAt;
  readonly regimes: readonly string[] | undefined;
  readonly document: DocumentHead;
}

/**
 * The authority whose licence is asked for: the one that a licence names, if packs know what it controls; else the one whose territory the
 * goods leave, else the first that controls anything. Undefined where nobody asks for any of them.
 */
export function licensingAuthority({ list }: Pick<Licence, "list">, { law, regimes, document }: Licensing): Authority | undefined {
  const asked = law.controlling.filter(({ id }) => isAsked(id, regimes));
  return (
    asked.find(({ id }) => id === list?.value) ??
    asked.find(({ territory }) => leavesTerritory(document, { export: territory })) ??
    asked[0]
  );
}

/** Whether a licence is of an authority, as far as it says. */
export function isOf({ list }: Pick<Licence, "list">, { id }: Authority): boolean {
  return list === undefined || list.value === id;
}
