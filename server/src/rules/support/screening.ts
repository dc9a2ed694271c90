import { mayBeControlled } from "../../core/control/verdict.ts";
import { type JudgedThere, withReferencedItems } from "../../core/judge/referencedItems.ts";
import { getOrInsert } from "../../core/maps.ts";
import { endUsesNamingParties } from "../../core/model/endUseState.ts";
import type { EndUse, Item, Party } from "../../core/model/types.ts";
import type { ListedPartyAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import { isAsked } from "../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../core/rule.ts";
import { buildScreeningIndex, type ScreeningIndex } from "../../core/screen/screen.ts";
import type { GroupMatch, ListedParty, NameMatch } from "../../core/screen/types.ts";
import type { Located } from "../../core/text/place.ts";
import type { PartyList } from "../../generated/pack.ts";
import { isStatedBy } from "./endUses.ts";
import { lexiconOf } from "./lexicon.ts";
import { receiving } from "./military.ts";
import { type NamedParty, partiesOf, receiversOf } from "./parties.ts";

/** The meaning of a party list for the rules. The act of the list names its authority. */
export type ListMeaning = NonNullable<PartyList["means"]>;

/** A listed party as stored in the index. */
interface Indexed extends ListedParty {
  readonly listing: PartyList["id"];
  readonly list: PartyList & { readonly means: ListMeaning };
  readonly at: ListedPartyAt;
}

export type ListedMatch = NameMatch<Indexed>;

/** A name of the document, with the listed names that it equals or resembles. */
export interface ScreenedParty {
  readonly named: NamedParty;
  /** Equal names, the best match first; listings in force precede unverified ones. */
  readonly exact: readonly ListedMatch[];
  /** Similar names, the best match first; empty when an equal name was found. */
  readonly near: readonly ListedMatch[];
  /** Listed companies whose group the party may belong to; empty when its name resembles a listed one. */
  readonly group: readonly GroupMatch<Indexed>[];
}

/**
 * True when the listed-party rules must look at an item: the item or a part it brings in has an end use that names a listed or similar party,
 * or may be controlled and goes to such a party. Parties declared outside the items are always screened.
 */
export function concernsListed(judged: JudgedItem, context: JudgingContext): boolean {
  if (statedBy([judged], context).some(({ endUse }) => namesListed(endUse, context.law))) return true;
  return goodsOf(judged, context).some(
    ({ item, line, control }) => mayBeControlled(control) && (receivesListed(context) || goesToListed(item, line, context.law)),
  );
}

/** True when a party that receives a whole shipment is listed, or resembles a listed one. */
const receivesListed = perKey(({ document, law }: JudgingContext): boolean =>
  receiversOf(document).some(({ party }) => isLike(party, law)),
);

/** The item and the parts it brings in that may go to a listed party. In a BOM, parts count only under an end use that names one. */
function goodsOf(judged: JudgedItem, context: JudgingContext): readonly JudgedThere[] {
  const { item } = judged;
  return withReferencedItems(judged, context, item.document.kind === "bom" && goesToListed(item, item, context.law));
}

/** True when a party that an end use of an item names is listed, or resembles a listed one. */
function goesToListed(item: Item, line: Item, law: PackAt): boolean {
  return endUsesNamingParties(item, line).some((endUse) => namesListed(endUse, law));
}

function namesListed(endUse: EndUse, law: PackAt): boolean {
  return isLike(endUse.endUser, law) || listedReceivers(law)(endUse).length > 0;
}

/** The receivers in an end use that are listed, or resemble a listed party. Items share end uses. */
const listedReceivers = perKey((law: PackAt) => perKey(({ receivers }: EndUse) => receivers.filter((party) => isLike(party, law))));

/** The items, and the parts they bring in, that may be controlled and may go to a listed party. */
export function controlledGoods(items: readonly JudgedItem[], context: JudgingContext): readonly JudgedThere[] {
  return items.flatMap((judged) => goodsOf(judged, context)).filter(({ control }) => mayBeControlled(control));
}

/** True when the name of a party, or of one of its owners, equals or resembles a listed name. */
function isLike(party: Party | undefined, law: PackAt): boolean {
  if (party?.name === undefined) return false;
  const isOne = (...of: Parameters<ReturnType<typeof screenOf>>): boolean => {
    const { matches, group } = screenOf(law)(...of);
    return matches.length + group.length > 0;
  };
  return (
    isOne(party.name.value, party.nameLocal?.value, party.country?.value) ||
    party.parents.some(({ name, country }) => name !== undefined && isOne(name.value, undefined, country?.value))
  );
}

/** The name of the first receiver of an item, which a line may bring in, that is certainly on a list of barred parties. */
export function barredReceiver(item: Item, line: Item | undefined, law: PackAt): string | undefined {
  return receiving(item, line, listedReceivers(law)).find(({ party: { name, nameLocal, country } }) => {
    if (name === undefined) return false;
    const { matches } = screenOf(law)(name.value, nameLocal?.value, country?.value);
    return matches.some((match) => match.exact && match.party.list.means === "barred" && isSure(match));
  })?.party.name?.value;
}

/** The end uses that items introduce into the document, with forms that name parties, each with the item of the document. */
function statedBy(items: readonly JudgedItem[], context: JudgingContext): readonly { readonly endUse: EndUse; readonly item: Item }[] {
  return items.flatMap((judged) =>
    withReferencedItems(judged, context).flatMap(({ item, line }) =>
      endUsesNamingParties(item)
        .filter((endUse) => isStatedBy(endUse, item))
        .map((endUse) => ({ endUse, item: line })),
    ),
  );
}

/**
 * Screens the parties of a document against the lists that are, or may be, in force on its date. `items`: the items that concern listed
 * parties.
 */
export function screenedParties(context: JudgingContext, items: readonly JudgedItem[]): readonly ScreenedParty[] {
  const isOfAsked = ({ party }: Pick<ListedMatch, "party">): boolean => isAsked(party.at.act.act.authority, context.regimes);
  return partiesOf(context.document, statedBy(items, context)).map((named) => {
    const found = screenOf(context.law)(named.name.value, named.nameLocal?.value, named.country);
    const matches = found.matches.filter(isOfAsked);
    const exact = matches.filter((match) => match.exact).sort(byState);
    const group = matches.length > 0 ? [] : found.group.filter(isOfAsked);
    return { named, exact, near: exact.length > 0 ? [] : matches, group };
  });
}

/** The listed names that a name equals or resembles, and the groups of listed companies that it may belong to. */
interface Screened {
  readonly matches: readonly ListedMatch[];
  readonly group: readonly GroupMatch<Indexed>[];
}

/** The size of the result cache. Three rules look up every party after every edit, and files repeat the same few names. */
const mostRemembered = 20_000;

/** Looks up names in the party lists of a date. The index is built for the first name. */
const screenOf = perKey((law: PackAt) => {
  const remembered = new Map<string, Screened>();
  return (name: string, nameLocal: string | undefined, country: string | undefined): Screened => {
    return getOrInsert(remembered, `${name}\0${nameLocal ?? ""}\0${country ?? ""}`, () => {
      if (remembered.size >= mostRemembered) remembered.clear();
      const [index, known] = [indexOf(law), { nameLocal, country }];
      return { matches: index?.screen(name, known) ?? [], group: index?.groupsOf(name, known) ?? [] };
    });
  };
});

/** The index of the party lists in force on a date; undefined when there are none. */
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

/** The matched name and its path. */
export function matchedName(
  { named }: Pick<ScreenedParty, "named">,
  { field }: Pick<ListedMatch, "field">,
): { readonly at: Located<string>; readonly path: string } {
  const local = field === "nameLocal" ? named.nameLocal : undefined;
  return local === undefined ? { at: named.name, path: named.paths.name } : { at: local, path: named.paths.nameLocal };
}

/** True when a listing can raise an error: its act is in force, and neither act nor entry has low confidence. */
export function isSure({ party: { at } }: ListedMatch): boolean {
  return at.act.state === "in-force" && at.act.act.confidence !== "low" && at.party.confidence !== "low";
}
