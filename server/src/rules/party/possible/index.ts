import { decimal } from "../../../core/l10n/decimal.ts";
import { message, prose } from "../../../core/l10n/message.ts";
import type { DocumentRule, Observation } from "../../../core/rule.ts";
import { doubtMessages, nameOfAct, nameOfAuthority } from "../../support/law.ts";
import { gradedMatches, listingMessages, rolesOf, stateOf } from "../../support/listings.ts";
import { atName } from "../../support/parties.ts";
import { quoted } from "../../support/quoting.ts";
import { concernsListed, controlledGoods, matchedName, type ScreenedParty, screenedParties } from "../../support/screening.ts";

/** Names have many spellings. Only a person can decide if a similar name is the same party. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference", "material"],
  meta: {
    id: "party/possible",
    severity: "warning",
    title: "party whose name resembles a listed one",
    summary:
      "The name of a party, or of its declared parent, resembles one on MOFCOM's control list or watch list: a warning if that list may apply to the goods that the party receives, otherwise information.",
    waivable: true,
    task: { action: "decide", words: "Confirm or rule out a listed party", of: "subject" },
    lawOfEach: true,
  },
  concerns: concernsListed,
  *check(context, items) {
    const goods = controlledGoods(items, context);
    for (const screened of screenedParties(context, items)) {
      const [best] = screened.near;
      if (best === undefined) {
        yield* ofGroup(screened);
        continue;
      }
      const [gravest] = gradedMatches(screened.named, screened.near, goods, context);
      const severity = gravest === undefined || gravest.severity === "error" ? "warning" : gravest.severity;
      const name = matchedName(screened, best);
      const others = screened.near.length - 1;
      const { act } = best.party.at;
      yield {
        ...atName(screened.named, name),
        severity,
        summary: message("party-resembles", {
          state: stateOf(best),
          name: quoted(name.at.value),
          roles: rolesOf(screened.named),
          listed: quoted(best.listedName),
          authority: nameOfAuthority(act.act.authority, context.law, "from"),
          list: prose(best.party.list.name),
        }),
        details: message("party-resembles-advice"),
        reasons: [
          message("party-score", { score: decimal(best.score.toFixed(2)) }),
          ...best.reason,
          ...listingMessages(best),
          ...(others === 0 ? [] : [message("party-more-names", { count: others })]),
          ...(gravest?.reach.kind === "outside" ? gravest.reach.why : []),
        ],
        acts: screened.near.map(({ party }) => party.at.act.act.id),
      };
    }
  },
};

/**
 * Findings on names that share the distinctive words of listed companies. A listing covers no other company of a group, so the finding only
 * raises a question.
 */
function* ofGroup({ named, group }: ScreenedParty): Iterable<Observation> {
  const [first] = group;
  if (first === undefined) return;
  const name = matchedName({ named }, first);
  const { act } = first.party.at;
  const others = group.length - 1;
  yield {
    ...atName(named, name),
    severity: "information",
    summary: message("party-of-group", {
      state: stateOf(first),
      name: quoted(name.at.value),
      roles: rolesOf(named),
      listed: quoted(first.listedName),
    }),
    details: [message("party-of-group-advice"), message("party-of-group-why")],
    reasons: [
      ...first.reason,
      message("party-listed-by", { act: nameOfAct(act) }),
      ...doubtMessages(act, nameOfAct(act)),
      ...(others === 0 ? [] : [message("party-group-more", { count: others })]),
    ],
    acts: group.map(({ party }) => party.at.act.act.id),
  };
}
