import type { LawChangeReport, LawItemChange, LawProvisionChange } from "../../generated/changesReport.ts";
import type { ActAt, PackAt } from "../packs/at.ts";
import { datedSections } from "../packs/boundaries.ts";

/** Changes of the entries under one act, by the act or by dates of their own. */
export type EntryChanges = Pick<LawChangeReport, "items" | "parties" | "provisions">;

/** Change of an entry: it gains force, loses force, or its force becomes unverified. */
type Effect = LawItemChange["effect"];

/** Changes of entries between the law of two days, by id of the act. */
export function entryChanges(before: PackAt, after: PackAt): ReadonlyMap<string, EntryChanges> {
  const items = compared(withForce(before, "controlledItems"), withForce(after, "controlledItems"));
  const parties = compared(withForce(before, "parties"), withForce(after, "parties"));
  const provisions = provisionChanges(before, after);
  const acts = new Set([...items.map(([act]) => act), ...parties.map(([act]) => act), ...provisions.map(([act]) => act)]);
  return new Map(
    [...acts].map((act): [string, EntryChanges] => [
      act,
      {
        items: items.flatMap(([of, effect, { list, code, name, confidence }]) =>
          of === act ? [{ effect, list, code, name: name.en, confidence }] : [],
        ),
        parties: parties.flatMap(([of, effect, { name, country, list, listing, confidence }]) =>
          of === act ? [{ effect, name: name.en, country, list, listing, confidence }] : [],
        ),
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

function withForce<Name extends "controlledItems" | "parties">(law: PackAt, name: Name) {
  return new Map(
    law.entries(name).flatMap((entry) => {
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
function provisionChanges(before: PackAt, after: PackAt): readonly (readonly [act: string, change: LawProvisionChange])[] {
  return datedSections.flatMap((section) => {
    if (section === "controlledItems" || section === "parties") return [];
    const old: ReadonlySet<Provision> = new Set<Provision>(before.entries(section));
    const now: ReadonlySet<Provision> = new Set<Provision>(after.entries(section));
    const change = (entry: Provision, effect: LawProvisionChange["effect"]) =>
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
