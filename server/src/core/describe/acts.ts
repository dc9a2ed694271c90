import { type IsoDate, parseIsoDate } from "../date.ts";
import type { CatalogueMessage } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import type { ActAt, PackAt } from "../packs/at.ts";
import { lastKnown, nameOf } from "../packs/named.ts";

/** An act that findings cite, by the law of a date. */
export interface CitedAct {
  readonly id: string;
  readonly name: string;
  /** The last known states of the act and its clauses, where the packs do not know the state on the date. */
  readonly notes: readonly CatalogueMessage[];
}

/** The acts that findings cite, each once for each date. Acts that no pack contains are left out. */
export function citedActs(
  findings: readonly { readonly acts: readonly string[]; readonly asOf?: string }[],
  lawOn: (date: IsoDate) => Pick<PackAt, "act">,
  texts: Texts,
): readonly CitedAct[] {
  const cited = new Map<string, CitedAct>();
  for (const { acts, asOf } of findings) {
    for (const id of acts) {
      const key = `${id} ${asOf ?? ""}`;
      const date = cited.has(key) ? undefined : parseIsoDate(asOf ?? "");
      const act = date && lawOn(date).act(id);
      if (act !== undefined) cited.set(key, { id, name: texts.name(nameOf(act, undefined)), notes: notesOn(act) });
    }
  }
  return [...cited.values()];
}

/** Ids of the acts that a finding cites and its message does not name. */
export function unnamedActs(
  { acts, message }: { readonly acts: readonly string[]; readonly message: string },
  cited: readonly CitedAct[],
): string[] {
  return acts.filter((id) => !cited.some((act) => act.id === id && message.includes(act.name)));
}

/** The last known states of an act, and of its clauses where they differ. */
export function notesOn(act: ActAt): readonly CatalogueMessage[] {
  const differing = act.clauses.filter((clause) => clause.lastKnown?.text !== act.lastKnown?.text);
  return [...lastKnown(act, nameOf(act, undefined)), ...differing.flatMap((clause) => lastKnown(clause, nameOf(act, clause)))];
}
