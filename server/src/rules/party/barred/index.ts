import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { equalNames } from "../../support/listings.ts";
import { concernsListed } from "../../support/screening.ts";

/**
 * Nobody may supply dual-use items to a party on MOFCOM's control list (Export Control Law, article 18; Decree 792, articles 28 to 30). A
 * matching name alone is no violation: the listing covers controlled goods that leave China or are of Chinese origin.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference", "material"],
  meta: {
    id: "party/barred",
    severity: "error",
    title: "party on MOFCOM's control list",
    summary:
      "The name of a party, or of its declared parent, is on MOFCOM's control list of entities. An error if the party receives goods that the authority controls and that originate in or leave its territory; a warning if goods leave that territory and none is recognised as controlled, or if an undeclared fact decides; otherwise information.",
    waivable: true,
    task: {
      action: "decide",
      words: "Hold the delivery until a party is compared with the name on the control list",
      ifNoted: "Note a party on the control list, and check again when goods or roles change",
      of: "subject",
    },
    prohibition: true,
  },
  concerns: concernsListed,
  check: (context, items) =>
    equalNames(context, items, "barred", {
      reached: message("party-barred-reached"),
      open: message("party-barred-open"),
      outside: message("party-outside"),
    }),
};
