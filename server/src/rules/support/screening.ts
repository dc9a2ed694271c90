import { mayBeControlled } from "../../core/control/verdict.ts";
import type { EndUse, Item, Party } from "../../core/model/types.ts";
import type { ListedPartyAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import { isAsked } from "../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../core/rule.ts";
import { buildScreeningIndex, type ScreeningIndex } from "../../core/screen/screen.ts";
import type { GroupMatch, KnownOfParty, ListedParty, NameMatch } from "../../core/screen/types.ts";
import type { Located } from "../../core/text/place.ts";
import type { PartyList } from "../../generated/pack.ts";
import { type JudgedThere, withBroughtIn } from "./broughtIn.ts";
import { endUsesStatedBy } from "./endUses.ts";
import { lexiconOf } from "./lexicon.ts";
import { type NamedParty, partiesOf } from "./parties.ts";

/** What it means to be on a list that rules look at. Whose list it is its act says, what it means its authority. */
export type ListMeaning = NonNullable<PartyList["means"]>;

/** A listed party as the index holds it. */
interface Indexed extends ListedParty {
  readonly listing: PartyList["id"];
  readonly list: PartyList & { readonly means: ListMeaning };
  readonly at: ListedPartyAt;
}

export type ListedMatch = NameMatch<Indexed>;

/** A name of the document with the listed names that it equals or resembles. */
export interface ScreenedParty {
  readonly named: NamedParty;
  /** The best first; listings in force before those of unverified state. */
  readonly exact: readonly ListedMatch[];
  /** Near names, the best first; empty where there is an exact one, which says who it is. */
  readonly near: readonly ListedMatch[];
  /** Listed companies to whose group it may belong; empty where it is like one of them. */
  readonly group: readonly GroupMatch<Indexed>[];
}

/**
 * Whether the rules about listed parties have to see an item: it, or a part that it brings in, states a listed end user, or may be
 * controlled and goes to a party that is listed, or is like one. The parties that are written outside the items are looked at in any case.
 */
export function concernsListed(judged: JudgedItem, context: JudgingContext): boolean {
  if (statedBy([judged], context).some(({ endUse: { endUser } }) => isLike(endUser, context.law))) return true;
  return goodsOf(judged, context).some(
    ({ item: { endUse }, control }) =>
      mayBeControlled(control) && (receivesListed(context) || (endUse?.kind === "declared" && isLike(endUse.endUse.endUser, context.law))),
  );
}

/** Whether a party that receives all of a document is listed, or like one that is. */
const receivesListed = perKey(({ document, law }: JudgingContext): boolean => {
  if (document.kind !== "shipment") return false;
  const parties = [document.party("consignee"), document.party("importer"), document.party("endUser"), ...document.intermediaries];
  return parties.some((party) => isLike(party, law));
});

/** An item and what it brings in, as far as that may go to a listed party. In a BOM that is what stands under an end use with such an end user. */
function goodsOf(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  const { document, endUse } = judged.item;
  return withBroughtIn(
    judged,
    context,
    document.kind === "bom" && endUse?.kind === "declared" && isLike(endUse.endUse.endUser, context.law),
  );
}

/** What of the items that concern listed parties an act may control, with what they bring in. */
export function controlledGoods(items: readonly JudgedItem[], context: JudgingContext): readonly JudgedThere[] {
  return items.flatMap((judged) => goodsOf(judged, context)).filter(({ control }) => mayBeControlled(control));
}

/** Whether the name of a party, or of an owner of it, equals or resembles a listed one. */
function isLike(party: Party | undefined, law: PackAt): boolean {
  if (party?.name === undefined) return false;
  const isOne = (name: string, nameLocal: string | undefined, country: string | undefined): boolean =>
    screenOf(law)(name, nameLocal, country).length > 0 || groupsOf(law)(name, nameLocal, country).length > 0;
  return (
    isOne(party.name.value, party.nameLocal?.value, party.country?.value) ||
    party.parents.some(({ name, country }) => name !== undefined && isOne(name.value, undefined, country?.value))
  );
}

/** The end uses that items state, each with the item of the document by which it came. */
function statedBy(items: readonly JudgedItem[], context: JudgingContext): readonly { readonly endUse: EndUse; readonly item: Item }[] {
  return items.flatMap((judged) =>
    withBroughtIn(judged, context).flatMap(({ item, line }) => endUsesStatedBy(item).map((endUse) => ({ endUse, item: line }))),
  );
}

/** The parties of a document held against the lists that hold, or may hold, on its date. `items` are those that concern listed parties. */
export function screenedParties(context: JudgingContext, items: readonly JudgedItem[]): readonly ScreenedParty[] {
  const screen = screenOf(context.law);
  const isOfAsked = ({ party }: Pick<ListedMatch, "party">): boolean => isAsked(party.at.act.act.authority, context.regimes);
  return partiesOf(context.document, statedBy(items, context)).map((named) => {
    const found = screen(named.name.value, named.nameLocal?.value, named.country);
    const matches = found.filter(isOfAsked);
    if (matches.length === 0) {
      const group = groupsOf(context.law)(named.name.value, named.nameLocal?.value, named.country);
      return { named, exact: [], near: [], group: group.filter(isOfAsked) };
    }
    const exact = matches.filter((match) => match.exact);
    return { named, exact: [...exact].sort(byState), near: exact.length > 0 ? [] : [...matches], group: [] };
  });
}

/** Looks a name up, with what is known of its party. */
type LookUp<T> = (name: string, nameLocal: string | undefined, country: string | undefined) => readonly T[];

/** Answers that are remembered: three rules ask of every party, and ask again after every edit, and files name the same few. */
const mostRemembered = 20_000;

/** Looks names up in the lists of a day's law; the index is made for the first name. */
const screenOf = lookUpIn((index, name, known) => index.screen(name, known));

/** Looks up to which groups of listed companies names may belong. */
const groupsOf = lookUpIn((index, name, known) => index.groupsOf(name, known));

function lookUpIn<T>(ask: (index: ScreeningIndex<Indexed>, name: string, known: KnownOfParty) => readonly T[]): (law: PackAt) => LookUp<T> {
  return perKey((law) => {
    const remembered = new Map<string, readonly T[]>();
    return (name, nameLocal, country) => {
      const key = `${name}\0${nameLocal ?? ""}\0${country ?? ""}`;
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const index = indexOf(law);
      const found = index === undefined ? [] : ask(index, name, { nameLocal, country });
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(key, found);
      return found;
    };
  });
}

/** One index for a day's law; undefined where no list holds on that day. */
const indexOf: (law: PackAt) => ScreeningIndex<Indexed> | undefined = perKey((law) => {
  const parties = law.parties().flatMap((at, index): Indexed[] => {
    const { party, act } = at;
    const list = law.partyList(act.act.authority, party.listing);
    if (list?.means === undefined || !mayHold(act)) return [];
    const names = [...Object.values(party.name), ...(party.aliases ?? [])].filter((name) => name !== undefined);
    return [
      { id: `${act.act.id}#${index}`, names, country: party.country, listing: party.listing, list: { ...list, means: list.means }, at },
    ];
  });
  return parties.length === 0 ? undefined : buildScreeningIndex(parties, lexiconOf(law));
});

function byState(one: ListedMatch, other: ListedMatch): number {
  return Number(one.party.at.act.state === "unverified") - Number(other.party.at.act.state === "unverified");
}

/** The name that matched, and its path. */
export function matchedName(
  { named }: Pick<ScreenedParty, "named">,
  { field }: Pick<ListedMatch, "field">,
): { readonly at: Located<string>; readonly path: string } {
  const local = field === "nameLocal" ? named.nameLocal : undefined;
  return local === undefined ? { at: named.name, path: named.paths.name } : { at: local, path: named.paths.nameLocal };
}

/** Whether a listing is sure enough to carry an error: its act in force, and neither act nor entry of low confidence. */
export function isSure({ party: { at } }: ListedMatch): boolean {
  return at.act.state === "in-force" && at.act.act.confidence !== "low" && at.party.confidence !== "low";
}
