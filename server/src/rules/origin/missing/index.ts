import type { ItemRule } from "../../../core/rule.ts";
import { atItem } from "../../support/broughtIn.ts";
import { holdsWords } from "../../support/evidence.ts";
import { actName, unverifiedNote } from "../../support/law.ts";
import { listed, nameOf, sentences } from "../../support/quoting.ts";
import { actsThatAsk } from "./decides.ts";

/** Controls reach goods by where they come from. Where that decides nothing, nobody is asked for it. */
export const rule: ItemRule = {
  scope: "item",
  about: ["material"],
  meta: {
    id: "origin/missing",
    severity: "warning",
    title: "rare-earth item without a country of origin",
    summary: "An item contains rare earth, its origin decides which acts apply, and `countryOfOrigin` is not declared.",
    waivable: true,
    lawOfEach: true,
  },
  *check(judged, context) {
    const { item, recognition, control } = judged;
    if (recognition.verdict !== "material" || item.countryOfOrigin !== undefined) return;
    const acts = actsThatAsk(judged, context);
    if (acts.length === 0) return;
    const applies = acts.length === 1 ? "applies" : "apply";
    yield {
      ...atItem(item),
      summary: `${nameOf(item)} ${holdsWords(recognition)} and names no country of origin, which decides whether ${listed(acts.map(actName), "or")} ${applies}.`,
      details: sentences(unverifiedNote(control), "Declare `countryOfOrigin` as two letters (ISO 3166-1), such as CN or JP."),
      basis: { kind: "acts", acts: acts.map(({ act }) => act.id) },
    };
  },
};
