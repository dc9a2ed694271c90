import type { Source } from "../../generated/pack.ts";
import { type CatalogueMessage, type Message, message, type Prose, prose, verbatim } from "../l10n/message.ts";
import type { ActAt, ClauseAt, PackAt, Packs } from "./at.ts";
import { citationOf } from "./citation.ts";

/** Name of an act or of one of its clauses: `MOFCOM announcement 61/2025, clause 1(1)`. */
export function nameOf({ act }: ActAt, clause: ClauseAt | undefined): Prose {
  return clause === undefined ? prose(act.shortTitle) : prose(citationOf(act, clause.clause));
}

/** A note with the last known state of an unverified act or clause; empty when there is none, or a setting gives the state. */
export function lastKnown({ state, lastKnown: known }: Pick<ActAt, "state" | "lastKnown">, name: Message): readonly CatalogueMessage[] {
  return known === undefined || state !== "unverified"
    ? []
    : [message("law-note", { acts: name, on: verbatim(known.on), text: prose(known.text) })];
}

/** Sources of an act, in the order of its citations. */
export function sourcesOf({ act, pack }: ActAt, packs: Packs): readonly Source[] {
  return act.citations.flatMap((key) => packs.source(pack.id, key) ?? []);
}

/** Address of an act on a site of its own authority; undefined where no source lies on one. */
export function addressOf(at: ActAt, law: Pick<PackAt, "authority">, packs: Packs): string | undefined {
  const sites = law.authority(at.act.authority)?.sites ?? [];
  return sourcesOf(at, packs)
    .flatMap(({ url }) => url ?? [])
    .find((url) => sites.some((site) => `.${hostOf(url)}`.endsWith(`.${site}`)));
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#:@]+)(?=[/?#:]|$)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}
