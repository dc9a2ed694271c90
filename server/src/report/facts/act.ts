import { prose, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { ActAt } from "../../core/packs/at.ts";
import { actState } from "../../core/packs/notices.ts";
import type { ActFacts } from "../model.ts";

/** What a report says of an act on a day. */
export function actFacts(at: ActAt, asOf: string, texts: Texts): ActFacts {
  const { act, pack, lastKnown } = at;
  return {
    id: act.id,
    asOf,
    shortTitle: texts.prose(act.shortTitle),
    title: texts.prose(act.title.en),
    issuers: act.issuers,
    issued: act.issued,
    stateWords: texts.of(actState(at)),
    lastKnown:
      lastKnown === undefined ? undefined : texts.say("law-last-known", { on: verbatim(lastKnown.on), text: prose(lastKnown.text) }),
    confidence: act.confidence,
    pack: `${pack.id} ${pack.version}`,
  };
}
