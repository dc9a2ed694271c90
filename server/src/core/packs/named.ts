import { type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { ActAt, ClauseAt, Packs } from "./at.ts";

/** Name of an act or of one of its clauses: `MOFCOM announcement 61/2025, clause 1`. */
export function nameOf({ act }: ActAt, clause: ClauseAt | undefined): Message {
  return clause === undefined
    ? prose(act.shortTitle)
    : message("law-clause", { act: prose(act.shortTitle), clause: verbatim(clause.clause.id) });
}

/** Address of an act: that of its first source with one; undefined where no source has one. */
export function addressOf({ act, pack }: ActAt, packs: Packs): string | undefined {
  return act.citations.map((key) => packs.source(pack.id, key)?.url).find((address) => address !== undefined);
}
