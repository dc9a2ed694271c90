import type { Authority } from "../../generated/pack.ts";
import type { DocumentHead, Licence } from "../model/types.ts";
import type { PackAt } from "../packs/at.ts";
import { isAsked } from "../regimes.ts";
import { leavesTerritory } from "./reach.ts";
import type { ControlVerdict } from "./types.ts";

/** The controls under which a shipment needs a licence to leave the territory of their authority. */
export function licensable(control: ControlVerdict, document: DocumentHead): ControlVerdict {
  return control.only(({ act: { act } }) => act.requires === "licence" && leavesTerritory(document, act.reach));
}

/** The law, the authorities in use (undefined for all) and the document that decide about a licence. */
interface Licensing {
  readonly law: PackAt;
  readonly regimes: readonly string[] | undefined;
  readonly document: DocumentHead;
}

/**
 * The authority that has to issue a licence: the one that the licence names, if it is in use; else the one whose territory the goods leave;
 * else the first one in use that controls goods. Undefined where none is in use.
 */
export function licensingAuthority({ list }: Pick<Licence, "list">, { law, regimes, document }: Licensing): Authority | undefined {
  const asked = law.controlling.filter(({ id }) => isAsked(id, regimes));
  return (
    asked.find(({ id }) => id === list?.value) ??
    asked.find(({ territory }) => leavesTerritory(document, { export: territory })) ??
    asked[0]
  );
}

/** True for a licence of an authority, and for a licence that names none. */
export function isOf({ list }: Pick<Licence, "list">, { id }: Authority): boolean {
  return list === undefined || list.value === id;
}
