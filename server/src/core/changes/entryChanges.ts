import type { ControlledItem, ListedParty } from "../../generated/pack.ts";
import type { ActAt, PackAt } from "../packs/at.ts";
import { datedSections } from "../packs/boundaries.ts";

/** Change of an entry: it gains force, loses force, or its force becomes unverified. */
export type Effect = "takes-effect" | "leaves" | "becomes-unverified";

/** A change of an item of a control list, by its act or by its own dates. */
export interface ItemChange {
  readonly effect: Effect;
  readonly item: ControlledItem;
}

/** A change of a listed party, by its act or by its own dates. */
export interface PartyChange {
  readonly effect: Effect;
  readonly party: ListedParty;
}

/** Another entry whose own dates begin or end. */
export interface ProvisionChange {
  readonly effect: "takes-effect" | "leaves";
  readonly section: string;
  readonly id: string;
}

/** Changes of the entries under one act. */
export interface EntryChanges {
  readonly items: readonly ItemChange[];
  readonly parties: readonly PartyChange[];
  readonly provisions: readonly ProvisionChange[];
}

/** Changes of entries between the law of two days, by id of the act. */
export function entryChanges(before: PackAt, after: PackAt): ReadonlyMap<string, EntryChanges> {
  const items = compared(itemsOf(before), itemsOf(after));
  const parties = compared(partiesOf(before), partiesOf(after));
  const provisions = provisionChanges(before, after);
  const acts = new Set([...items.map(([act]) => act), ...parties.map(([act]) => act), ...provisions.map(([act]) => act)]);
  return new Map(
    [...acts].map((act): [string, EntryChanges] => [
      act,
      {
        items: items.flatMap(([of, effect, item]) => (of === act ? [{ effect, item }] : [])),
        parties: parties.flatMap(([of, effect, party]) => (of === act ? [{ effect, party }] : [])),
        provisions: provisions.flatMap(([of, change]) => (of === act ? [change] : [])),
      },
    ]),
  );
}

type Force = "in-force" | "unverified" | "none";
type Entries<T> = ReadonlyMap<T, { readonly act: string; readonly force: Force }>;

function forceOf({ state }: ActAt): Force {
  return state === "in-force" || state === "unverified" ? state : "none";
}

function itemsOf(law: PackAt): Entries<ControlledItem> {
  return withForce(law, law.entries("controlledItems"));
}

function partiesOf(law: PackAt): Entries<ListedParty> {
  return withForce(law, law.entries("parties"));
}

function withForce<T extends { readonly act: string }>(law: PackAt, entries: readonly T[]): Entries<T> {
  return new Map(
    entries.flatMap((entry) => {
      const act = law.act(entry.act);
      return act === undefined ? [] : [[entry, { act: entry.act, force: forceOf(act) }] as const];
    }),
  );
}

/** Entries with different force on the two days, in the order of the packs. An entry that holds on neither day is in neither map. */
function compared<T>(before: Entries<T>, after: Entries<T>): readonly (readonly [act: string, effect: Effect, entry: T])[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((entry) => {
    const [from, to] = [before.get(entry), after.get(entry)];
    const effect = effectOf(from?.force ?? "none", to?.force ?? "none");
    const act = (to ?? from)?.act;
    return effect === undefined || act === undefined ? [] : [[act, effect, entry] as const];
  });
}

function effectOf(from: Force, to: Force): Effect | undefined {
  if (from === to) return undefined;
  if (to === "none") return "leaves";
  return to === "in-force" ? "takes-effect" : "becomes-unverified";
}

/** Entries of the other sections that hold on only one of the two days. */
function provisionChanges(before: PackAt, after: PackAt): readonly (readonly [act: string, change: ProvisionChange])[] {
  return datedSections.flatMap((section) => {
    if (section === "controlledItems" || section === "parties") return [];
    const old: ReadonlySet<Provision> = new Set<Provision>(before.entries(section));
    const now: ReadonlySet<Provision> = new Set<Provision>(after.entries(section));
    const change = (entry: Provision, effect: ProvisionChange["effect"]) =>
      actsOf(entry).map((act) => [act, { effect, section, id: entry.id }] as const);
    return [
      ...[...now].flatMap((entry) => (old.has(entry) ? [] : change(entry, "takes-effect"))),
      ...[...old].flatMap((entry) => (now.has(entry) ? [] : change(entry, "leaves"))),
    ];
  });
}

/** Common fields of entries in the other sections. */
interface Provision {
  readonly id: string;
  readonly act?: string;
  readonly basis?: readonly { readonly act: string }[];
}

function actsOf({ act, basis = [] }: Provision): readonly string[] {
  return act === undefined ? [...new Set(basis.map((part) => part.act))] : [act];
}
