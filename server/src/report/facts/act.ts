import { inEnglish } from "../../core/l10n/texts.ts";
import type { ActAt } from "../../core/packs/at.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ActFacts } from "../model.ts";

/** What a report says of an act on a day. */
export function actFacts(at: ActAt, asOf: string): ActFacts {
  const { act, pack, lastKnown } = at;
  return {
    id: act.id,
    asOf,
    shortTitle: act.shortTitle,
    title: act.title.en,
    issuers: act.issuers,
    issued: act.issued,
    stateWords: inEnglish.of(actState(at)),
    lastKnown: lastKnown === undefined ? undefined : `Last known (${lastKnown.on}): ${lastKnown.text}`,
    confidence: act.confidence,
    pack: `${pack.id} ${pack.version}`,
  };
}
