import type { RelatedPlace } from "../../core/finding.ts";
import { type ArgumentsOf, type Message, message } from "../../core/l10n/message.ts";
import { getOrInsert } from "../../core/maps.ts";
import { withAbove } from "../../core/model/endUseState.ts";
import type { DocumentHead, EndUse, Item, Party, PartyParent } from "../../core/model/types.ts";
import { perKey } from "../../core/perKey.ts";
import type { Observation } from "../../core/rule.ts";
import { holds, keyOfPlace, type Located, type Place, placeOf } from "../../core/text/place.ts";
import { quoted } from "./quoting.ts";

/** The role of a party in a document. */
export type Role = ArgumentsOf<"party-role">[0]["role"];

/** A name to be screened: of a party in a role, or of an owner of a party. */
export interface NamedParty {
  readonly name: Located<string>;
  readonly nameLocal: Located<string> | undefined;
  readonly country: string | undefined;
  /** JSON Pointers to the two names. */
  readonly paths: { readonly name: string; readonly nameLocal: string };
  /** The roles in this document, each once. */
  readonly roles: readonly Role[];
  /** The places of the party in these roles, except the place of the name itself. */
  readonly uses: readonly RelatedPlace[];
  /** The item that brought a party of another file into the document. */
  readonly of: Item | undefined;
  /** The goods of the document that the party, or a party it owns, receives. */
  readonly receives: Receipt;
  /** For an owner: the parties it owns, as written. */
  readonly owns: readonly { readonly party: Party; readonly parent: PartyParent }[];
}

/** The goods that a party receives: all goods of the document, or those under end uses that name it. An exporter receives none. */
export interface Receipt {
  readonly all: boolean;
  /** The identities of the end uses that name the party. */
  readonly endUses: ReadonlySet<EndUse["identity"]>;
}

/** The place of a finding on a name, with its related places. `more`: further related places. */
export function atName(
  { of, uses }: NamedParty,
  { at, path }: { readonly at: Located<string>; readonly path: string },
  more: readonly RelatedPlace[] = [],
): Place & Pick<Observation, "path" | "of" | "subject" | "related"> {
  const related = [...uses, ...more];
  return { ...placeOf(at), path, of, subject: at.value, ...(related.length === 0 ? {} : { related }) };
}

interface OpenParty extends NamedParty {
  roles: Role[];
  uses: RelatedPlace[];
  receives: { all: boolean; endUses: Set<EndUse["identity"]> };
  owns: { party: Party; parent: PartyParent }[];
}

/** The JSON Pointer to the name of a party. */
export function pathOfName({ path, identity }: Party): string {
  return identity === undefined ? path : `${path}/name`;
}

/** A party that receives an item or a whole shipment. */
export interface Receiver {
  readonly role: Extract<Role, "consignee" | "importer" | "end-user" | "intermediary" | "receiver">;
  readonly party: Party;
}

/** The parties that receive a whole shipment, intermediaries last; none for a BOM. */
export const receiversOf = perKey((document: DocumentHead): readonly Receiver[] => {
  if (document.kind !== "shipment") return [];
  const received = (role: Receiver["role"], party: Party | undefined): readonly Receiver[] =>
    party === undefined ? [] : [{ role, party }];
  return [
    ...received("consignee", document.party("consignee")),
    ...received("importer", document.party("importer")),
    ...received("end-user", document.party("endUser")),
    ...document.intermediaries.flatMap((party) => received("intermediary", party)),
  ];
});

/**
 * Every party that takes part, with its owners: the parties of a shipment in all roles, and those of the end uses of the document and of the
 * given ones. A name occurs once per country, at its first place, regardless of its roles.
 */
export function partiesOf(
  document: DocumentHead,
  endUses: readonly { readonly endUse: EndUse; readonly item: Item }[],
): readonly NamedParty[] {
  const byName = new Map<string, OpenParty>();
  const add = (party: Party | undefined, role: Role, receipt: "all" | EndUse["identity"] | undefined, of?: Item): void => {
    const receiving = (name: Located<string>, its: Pick<OpenParty, "nameLocal" | "country" | "paths">): OpenParty => {
      const open = getOrInsert(byName, JSON.stringify([name.value, its.nameLocal?.value, its.country]), (): OpenParty => {
        return { name, ...its, of, roles: [], uses: [], receives: { all: false, endUses: new Set() }, owns: [] };
      });
      if (receipt === "all") open.receives.all = true;
      else if (receipt !== undefined) open.receives.endUses.add(receipt);
      return open;
    };
    if (party?.name === undefined) return;
    const { nameLocal, country, path } = party;
    const paths = { name: pathOfName(party), nameLocal: `${path}/nameLocal` };
    note(receiving(party.name, { nameLocal, country: country?.value, paths }), role, party);
    for (const parent of party.parents) {
      if (parent.name === undefined) continue;
      const at = `${parent.path}/name`;
      const ofOwner = { nameLocal: undefined, country: parent.country?.value, paths: { name: at, nameLocal: at } };
      const open = receiving(parent.name, ofOwner);
      notePlace(open, parent.name, message("party-owner", { party: quoted(party.name.value) }));
      const { owns } = open;
      if (!owns.some((owned) => owned.parent.path === parent.path)) owns.push({ party, parent });
    }
  };
  if (document.kind === "shipment") add(document.party("exporter"), "exporter", undefined);
  for (const { role, party } of receiversOf(document)) add(party, role, "all");
  const brought = new Map(endUses.map(({ endUse, item }) => [endUse, item]));
  const ofAll = new Set(withAbove(document.endUseForm));
  for (const endUse of new Set([...ofAll, ...document.headEndUses, ...brought.keys()])) {
    const receipt = ofAll.has(endUse) ? "all" : endUse.identity;
    add(endUse.endUser, "end-use-user", receipt, brought.get(endUse));
    for (const party of endUse.receivers) add(party, "receiver", receipt, brought.get(endUse));
  }
  return [...byName.values()];
}

const mostUses = 5;

function note(open: OpenParty, role: Role, { usedAt, name }: Party): void {
  if (!open.roles.includes(role)) open.roles.push(role);
  notePlace(open, name !== undefined && holds(usedAt, name) ? name : usedAt, message("party-role", { role }));
}

/** Notes another place of the party as related; the finding itself marks the first name. */
function notePlace({ name, uses }: OpenParty, place: Place, role: Message): void {
  if (uses.length >= mostUses || [name, ...uses].some((known) => keyOfPlace(known) === keyOfPlace(place))) return;
  uses.push({ ...placeOf(place), message: message("party-named-here", { role }) });
}
