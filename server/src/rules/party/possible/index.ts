import type { DocumentRule, Observation } from "../../../core/rule.ts";
import { actName, doubtSentence } from "../../support/law.ts";
import { gradedMatches, listingWords, rolesOf } from "../../support/listings.ts";
import { quoted, sentences } from "../../support/quoting.ts";
import { concernsListed, controlledGoods, matchedName, type ScreenedParty, screenedParties } from "../../support/screening.ts";

/** A name is written in many ways; one that comes close is a question to a person, who alone can say whether it is the same party. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference", "material"],
  meta: {
    id: "party/possible",
    severity: "warning",
    title: "party whose name resembles a listed one",
    summary:
      "The name of a party, or of its declared parent, resembles one on a control list or watch list: a warning where that list may reach what the party receives, otherwise information.",
    waivable: true,
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
      const { at, path } = matchedName(screened, best);
      const others = screened.near.length - 1;
      const more = others === 0 ? "" : `${others} more listed ${others === 1 ? "name comes" : "names come"} close too.`;
      const { act } = best.party.at;
      yield {
        in: at.in,
        start: at.start,
        end: at.end,
        path,
        of: screened.named.of,
        severity,
        summary: `${quoted(at.value)} (${rolesOf(screened.named)}) resembles ${listingWords(best)}, score ${best.score.toFixed(2)}: ${best.reason}.`,
        details: [
          doubtSentence(act, actName(act)),
          more,
          "Compare address, country and register number, and keep a note of why it is another party, if it is.",
          ...(gravest?.reach.kind === "outside" ? gravest.reach.why : []),
        ],
        basis: { kind: "acts", acts: [...new Set(screened.near.map(({ party }) => party.at.act.act.id))] },
        ...(screened.named.uses.length === 0 ? {} : { related: screened.named.uses }),
        subject: at.value,
      };
    }
  },
};

/** A name that shares the distinctive words of listed companies: a listing names no other company of a group, so it is a question at most. */
function* ofGroup({ named, group }: ScreenedParty): Iterable<Observation> {
  const [first] = group;
  if (first === undefined) return;
  const { at, path } = matchedName({ named }, first);
  const { act } = first.party.at;
  const others = group.length - 1;
  const more = others === 0 ? "" : `, and ${others} more of that name`;
  yield {
    in: at.in,
    start: at.start,
    end: at.end,
    path,
    of: named.of,
    severity: "information",
    summary: `${quoted(at.value)} (${rolesOf(named)}) may be of the group of ${quoted(first.listedName)}, a company that ${actName(act)} lists${more}: ${first.reason}.`,
    details: sentences(
      doubtSentence(act, actName(act)),
      "A listing names no other company of a group. Ask whether it acts for the listed one, and compare address and register number.",
    ),
    basis: { kind: "acts", acts: [...new Set(group.map(({ party }) => party.at.act.act.id))] },
    ...(named.uses.length === 0 ? {} : { related: named.uses }),
    subject: at.value,
  };
}
