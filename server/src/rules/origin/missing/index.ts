import { effective } from "../../../core/model/effective.ts";
import { textOf } from "../../../core/model/read.ts";
import type { ItemRule } from "../../../core/rule.ts";
import { holdsWord } from "../../support/evidence.ts";
import { basisOf, unverifiedNote } from "../../support/law.ts";
import { nameOf } from "../../support/words.ts";

/** Controls reach goods by where they come from; without an origin nobody can say which reach this one. */
export const rule: ItemRule = {
  scope: "item",
  about: ["rare-earth"],
  meta: {
    id: "origin/missing",
    severity: "warning",
    title: "rare-earth item without a country of origin",
    summary: "An item holds rare earth and `countryOfOrigin` is not declared.",
    waivable: true,
  },
  *check({ item, recognition, control }) {
    if (recognition.verdict !== "rare-earth" || textOf(effective(item, "countryOfOrigin")) !== undefined) return;
    yield {
      ...item.place,
      path: item.path,
      message: `${nameOf(item)} ${holdsWord(recognition)} rare earth and names no country of origin, which decides whose controls reach it.${unverifiedNote(control)} Declare \`countryOfOrigin\` as two letters (ISO 3166-1), such as CN or JP.`,
      basis: basisOf(control),
      subject: item.partNumber?.value ?? "",
    };
  },
};
