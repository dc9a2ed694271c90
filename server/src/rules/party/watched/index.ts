import { message } from "../../../core/l10n/message.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { equalNames } from "../../support/listings.ts";
import { concernsListed } from "../../support/screening.ts";

/**
 * The authority could not verify the end user or end use of a party on MOFCOM's watch list: supplies to it need an individual licence or are not
 * possible (Decree 792, article 26).
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference", "material"],
  meta: {
    id: "party/watched",
    severity: "warning",
    title: "party on MOFCOM's watch list",
    summary:
      "The name of a party, or of its declared parent, is on MOFCOM's watch list: a warning if the list applies to the goods that the party receives, information if that is open, otherwise a hint.",
    waivable: true,
    task: { action: "decide", words: "Decide on a party on MOFCOM's watch list", of: "subject" },
    lawOfEach: true,
  },
  concerns: concernsListed,
  check: (context, items) =>
    equalNames(context, items, "watched", {
      reached: message("party-watched-reached"),
      open: message("party-watched-open"),
      outside: message("party-outside"),
    }),
};
