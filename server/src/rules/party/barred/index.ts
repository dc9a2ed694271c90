import type { DocumentRule } from "../../../core/rule.ts";
import { equalNames } from "../../support/listings.ts";
import { concernsListed } from "../../support/screening.ts";

/**
 * Nobody may supply dual-use items to a party on the control list (Export Control Law, article 18; Decree 792, articles 28 to 30). A name
 * alone breaks nothing: the listing reaches goods that are controlled and leave China, or are of Chinese origin.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference", "material"],
  meta: {
    id: "party/barred",
    severity: "error",
    title: "party on the control list",
    summary:
      "A party that takes part, or a declared parent of it, has a name that stands on a control list: an error where it receives goods that the list's authority controls, of its origin or out of its territory; a warning where goods leave that territory and none is recognised as controlled, or where what is not declared decides; else information.",
    waivable: true,
    prohibition: true,
  },
  concerns: concernsListed,
  check: (context, items) =>
    equalNames(context, items, "barred", {
      reached: "Stop, and have a compliance officer settle by address and register number whether it is the same party.",
      open: "Have a compliance officer settle by address and register number whether it is the same party, and whether anything here is controlled, before anything leaves.",
      outside: "Keep a note of that, and look again when goods or roles change.",
    }),
};
