import { dayAfter } from "../../core/date.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ActAt, ClauseAt } from "../../core/packs/at.ts";
import { lastKnown, nameOf } from "../../core/packs/named.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ActFacts } from "../model.ts";

/** The facts that a report shows about an act, or one of its clauses, on a date. */
export function actFacts(at: ActAt, asOf: string, texts: Texts, clause?: ClauseAt): ActFacts {
  const { act, pack } = at;
  const { until, next } = clause ?? at;
  const part = clause?.clause ?? act;
  return {
    id: act.id,
    clause: clause?.clause.id,
    asOf,
    shortTitle: texts.of(nameOf(at, clause)),
    title: texts.prose(part.title.en),
    issuers: act.issuers,
    issued: act.issued,
    stateWords: texts.of(actState(clause ?? at)),
    notes: lastKnown(clause ?? at, nameOf(at, clause)),
    next: until && next && { on: dayAfter(until), stateWords: texts.of(actState({ state: next })) },
    confidence: part.confidence,
    pack: `${pack.id} ${pack.version}`,
  };
}
