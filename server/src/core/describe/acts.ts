import { type IsoDate, parseIsoDate } from "../date.ts";
import { type ClauseRef, type Ground, groundsOf, keyOfGround } from "../finding.ts";
import type { CatalogueMessage } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import type { ActAt, ClauseAt, PackAt } from "../packs/at.ts";
import { lastKnown, nameOf } from "../packs/named.ts";

/** The acts and clauses that a finding rests on, and the date of the law. */
export interface Cites {
  readonly acts: readonly string[];
  readonly clauses?: readonly ClauseRef[];
  readonly asOf?: string;
}

/** An act or clause that findings cite, by the law of a date. */
export interface CitedAct extends Ground {
  readonly name: string;
  /** The last known state, where the packs do not know the state on the date. */
  readonly notes: readonly CatalogueMessage[];
}

/** An act or clause on a date. */
export interface GroundAt {
  readonly at: ActAt;
  readonly clause: ClauseAt | undefined;
}

/** An act or clause on the date of a law; undefined where no pack contains the act. */
export function groundOn(law: Pick<PackAt, "act">, { act, clause }: Ground): GroundAt | undefined {
  const at = law.act(act);
  return at && { at, clause: at.clauses.find((part) => part.clause.id === clause) };
}

/** The acts and clauses that findings cite, each once for each date. Acts that no pack contains are left out. */
export function citedActs(findings: readonly Cites[], lawOn: (date: IsoDate) => Pick<PackAt, "act">, texts: Texts): readonly CitedAct[] {
  const cited = new Map<string, CitedAct>();
  for (const finding of findings) {
    for (const ground of groundsOf(finding)) {
      const key = `${keyOfGround(ground)} ${finding.asOf ?? ""}`;
      const date = cited.has(key) ? undefined : parseIsoDate(finding.asOf ?? "");
      const found = date && groundOn(lawOn(date), ground);
      if (found === undefined) continue;
      const { at, clause } = found;
      const name = nameOf(at, clause);
      cited.set(key, { ...ground, name: texts.name(name), notes: lastKnown(clause ?? at, name) });
    }
  }
  return [...cited.values()];
}

/** Names of the acts and clauses that a finding cites and its message does not name; the id of an act that no pack contains. */
export function unnamedActs(finding: Cites & { readonly message: string }, cited: readonly CitedAct[]): string[] {
  return groundsOf(finding).flatMap((ground) => {
    const name = cited.find((one) => keyOfGround(one) === keyOfGround(ground))?.name ?? ground.act;
    return finding.message.includes(name) ? [] : [name];
  });
}
