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

/** A military declaration of an item that an authority controls, with the bars that apply or may apply to it. */
export interface MilitaryUse {
  readonly place: MilitaryPlace;
  readonly authority: Authority;
  /** Undefined where no country is declared. */
  readonly destination: string | undefined;
  readonly bars: readonly ReachingBar[];
}

/** The declarations that make an item military, with the bars of each authority that controls it; empty when no bar applies. */
export function militaryUses(judged: JudgedItem & { readonly line?: Item }, law: PackAt): readonly MilitaryUse[] {
  const places = [...militaryPlaces(judged), ...militaryIntermediaries(judged)];
  if (places.length === 0) return [];
  return law.controlling.flatMap((authority) => {
    if (!mayBeControlled(ofAuthority(judged.control, authority.id))) return [];
    return places.flatMap(({ place, in: countries }) => {
      const reached = militaryBars(judged, authority, law, countries);
      return reached === undefined ? [] : [{ place, authority, ...reached }];
    });
  });
}

/** A declaration with the countries whose bars count, the nearest to it first. */
interface PlaceIn {
  readonly place: MilitaryPlace;
  readonly in: readonly string[];
}

/** Each military intermediary of a shipment, with its country; without one, with the destinations of the item. */
function militaryIntermediaries({ item }: JudgedItem): readonly PlaceIn[] {
  return receiversOf(item.document).flatMap(({ role, party }) => {
    const { kind, name, country } = party;
    if (role !== "intermediary" || kind !== "military" || name === undefined) return [];
    const place = { at: name, path: pathOfName(party), what: "user", isBetween: true } as const;
    return [{ place, in: country === undefined ? destinationsOf(item) : [country.value] }];
  });
}

/** The countries in which an item may end up, with those of forms. */
function finalCountries({ item, line }: JudgedItem & { readonly line?: Item }): readonly string[] {
  const ofForms = endUsesNamingParties(item, line).flatMap(({ country, endUser }) => [country ?? [], endUser?.country ?? []].flat());
  return [...new Set([...destinationsOf(item), ...ofForms.map(({ value }) => value)])];
}

/** The category if it is military; otherwise the end user and recipients declared as military, each in its own country first. */
function militaryPlaces(judged: JudgedItem & { readonly line?: Item }): readonly PlaceIn[] {
  const { item, line } = judged;
  const endUse = declaredEndUse(item);
  const countries = finalCountries(judged);
  if (endUse?.category?.value === "military") {
    const place = { at: endUse.category, path: `${endUse.path}/category`, what: "use", isBetween: false } as const;
    return [{ place, in: countries }];
  }
  const places = new Map<string, PlaceIn>();
  for (const { party, role } of receiving(item, line, militaryReceivers)) {
    const { kind, name, country } = party;
    if (role === "intermediary" || kind !== "military" || name === undefined || places.has(keyOfPlace(name))) continue;
    const place = { at: name, path: pathOfName(party), what: "user", isBetween: false } as const;
    places.set(keyOfPlace(name), { place, in: country === undefined ? countries : [country.value, ...countries] });
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
    ({ place: { what, isBetween }, authority, destination, bars }) =>
      destination !== undefined &&
      !isBetween &&
      isSurelyControlled(judged, authority) &&
      barsOn(what, bars).some((one) => isSureBar(one) && !refuses(one.bar)),
  );
}
