import { destinationsOf } from "../../core/control/reach.ts";
import { isSure, mayBeControlled } from "../../core/control/verdict.ts";
import { declaredEndUse, endUsesNamingParties } from "../../core/model/endUseState.ts";
import type { EndUse, Item, Party } from "../../core/model/types.ts";
import type { PackAt } from "../../core/packs/at.ts";
import { perKey } from "../../core/perKey.ts";
import type { JudgedItem } from "../../core/rule.ts";
import { keyOfPlace, type Located } from "../../core/text/place.ts";
import type { Authority } from "../../generated/pack.ts";
import { isCertain, militaryBars, type ReachingBar, refuses } from "./bars.ts";
import { ofAuthority } from "./law.ts";
import { pathOfName, type Receiver, receiversOf } from "./parties.ts";

/** A declaration that makes items military. */
export interface MilitaryPlace {
  readonly at: Located<string>;
  readonly path: string;
  readonly what: "use" | "user";
  /** True for a military intermediary. It is no user, so no bar covers it for certain. */
  readonly isBetween: boolean;
}

/** The military declarations of an item that an authority controls, with the bars that apply or may apply to it. */
export interface MilitaryUse {
  readonly places: readonly MilitaryPlace[];
  readonly authority: Authority;
  /** Undefined where no country is declared. */
  readonly destination: string | undefined;
  readonly bars: readonly ReachingBar[];
}

/** The declarations that make an item military, with the bars of each authority that controls it; empty when no bar applies. */
export function militaryUses(judged: JudgedItem & { readonly line?: Item }, law: PackAt): readonly MilitaryUse[] {
  const places = militaryPlaces(judged);
  const between = militaryIntermediaries(judged);
  if (places.length === 0 && between.length === 0) return [];
  return law.controlling.flatMap((authority) => {
    if (!mayBeControlled(ofAuthority(judged.control, authority.id))) return [];
    const uses = [...(places.length === 0 ? [] : [{ places, in: finalCountries(judged) }]), ...between];
    return uses.flatMap(({ places, in: countries }) => {
      const reached = militaryBars(judged, authority, law, countries);
      return reached === undefined ? [] : [{ places, authority, ...reached }];
    });
  });
}

/** Each military intermediary of a shipment, with its country; without one, with the destinations of the item. */
function militaryIntermediaries({
  item,
}: JudgedItem): readonly { readonly places: readonly MilitaryPlace[]; readonly in: readonly string[] }[] {
  return receiversOf(item.document).flatMap(({ role, party }) => {
    const { kind, name, country } = party;
    if (role !== "intermediary" || kind !== "military" || name === undefined) return [];
    const place = { at: name, path: pathOfName(party), what: "user", isBetween: true } as const;
    return [{ places: [place], in: country === undefined ? destinationsOf(item) : [country.value] }];
  });
}

/** The countries in which an item may end up, with those of forms. */
function finalCountries({ item, line }: JudgedItem & { readonly line?: Item }): readonly string[] {
  const ofForms = endUsesNamingParties(item, line).flatMap(({ country, endUser }) => [country ?? [], endUser?.country ?? []].flat());
  return [...new Set([...destinationsOf(item), ...ofForms.map(({ value }) => value)])];
}

/** The category if it is military; otherwise the end user and recipients declared as military. */
function militaryPlaces({ item, line }: JudgedItem & { readonly line?: Item }): readonly MilitaryPlace[] {
  const endUse = declaredEndUse(item);
  if (endUse?.category?.value === "military")
    return [{ at: endUse.category, path: `${endUse.path}/category`, what: "use", isBetween: false }];
  const places = new Map<string, MilitaryPlace>();
  for (const { party, role } of receiving(item, line, militaryReceivers)) {
    const { kind, name } = party;
    if (role !== "intermediary" && kind === "military" && name !== undefined && !places.has(keyOfPlace(name)))
      places.set(keyOfPlace(name), { at: name, path: pathOfName(party), what: "user", isBetween: false });
  }
  return [...places.values()];
}

const militaryReceivers = perKey(({ receivers }: EndUse) => receivers.filter(({ kind }) => kind === "military"));

/**
 * The parties that receive an item: its end users first, which are the shipment's if no end use names one, then its further parties.
 *
 * @param line the line that brings the item in
 * @param among the receivers in an end use that matter; it caches them, since items share end uses with many
 */
export function receiving(item: Item, line: Item | undefined, among: (endUse: EndUse) => readonly Party[]): readonly Receiver[] {
  const endUses = endUsesNamingParties(item, line);
  const own = endUses.flatMap(({ endUser }) => endUser ?? []).map((party) => ({ role: "end-user", party }) as const);
  const all = receiversOf(item.document);
  const users = own.length === 0 ? all.filter(({ role }) => role === "end-user") : own;
  const others = endUses.flatMap(among).map((party) => ({ role: "receiver", party }) as const);
  return [...users, ...others, ...all.filter(({ role }) => role !== "end-user")];
}

/** True for an item that an act in force of an authority certainly controls. */
export function isSurelyControlled({ control, recognition }: JudgedItem, { id }: Authority): boolean {
  if (recognition.confidence === "low") return false;
  return ofAuthority(control, id).inForce.some(isSure);
}

/** True when a bar can be reported as an error: it is in force on reliable sources, and the item is certainly within its reach. */
export function isSureBar({ bar, originOpen }: ReachingBar): boolean {
  return isCertain(bar) && !originOpen;
}

/** The bars on the use or user that a declaration names. */
export function barsOn(what: MilitaryPlace["what"], bars: readonly ReachingBar[]): readonly ReachingBar[] {
  return bars.filter(({ bar }) => bar.part.bars?.includes(`military-end-${what}`));
}

/** True for an item that an act certainly prohibits for its military use or user, so that no licence can be had. */
export function isProhibitedAsMilitary(judged: JudgedItem, law: PackAt): boolean {
  return militaryUses(judged, law).some(
    ({ places, authority, destination, bars }) =>
      destination !== undefined &&
      isSurelyControlled(judged, authority) &&
      places.some(({ what, isBetween }) => !isBetween && barsOn(what, bars).some((one) => isSureBar(one) && !refuses(one.bar))),
  );
}
