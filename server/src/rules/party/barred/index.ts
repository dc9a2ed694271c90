import type { DocumentRule } from "../../../core/rule.ts";
import { equalNames } from "../../support/listings.ts";
import { isListed } from "../../support/screening.ts";

/** Nobody in China may deal in dual-use items with a party on the control list (Export Control Law, article 18; Decree 792, articles 28 to 30). */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference"],
  meta: {
    id: "party/barred",
    severity: "error",
    title: "party on the control list",
    summary: "A party that takes part, or a declared parent of it, has a name that stands on the control list of the PRC.",
    waivable: false,
    prohibition: true,
    regime: "PRC",
  },
  concerns: isListed,
  check: (context, items) =>
    equalNames(
      context,
      items,
      "control-list",
      "Stop, and let a compliance officer settle by address and register number whether it is the same party.",
    ),
};
