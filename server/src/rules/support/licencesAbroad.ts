import { listedGoodsMatch, staysOutside } from "../../core/control/contentRule.ts";
import { isOff } from "../../core/control/endUseRequired.ts";
import { listedTerms } from "../../core/control/terms.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import { isAsked } from "../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../core/rule.ts";
import type { ItemList } from "../../generated/pack.ts";

/** A clause that requires a licence for goods of some origins that leave another country, with the lists of its act. */
interface Abroad {
  readonly act: ActAt;
  readonly clause: ClauseAt;
  readonly origins: readonly string[];
  readonly lists: readonly ItemList[];
}

const abroadOf = perKey((law: PackAt): readonly Abroad[] =>
  law.acts.flatMap((act) =>
    act.clauses.flatMap((clause) => {
      const { requires, reach: { origin, export: exported, extraterritorial } = {} } = clause.clause;
      if (requires !== "licence" || extraterritorial !== true || origin === undefined || exported !== undefined || !mayHold(clause))
        return [];
      return [{ act, clause, origins: origin, lists: law.entries("itemLists").filter((list) => list.act === act.act.id) }];
    }),
  ),
);

/** The clauses that require a licence for a line that leaves another country than that of its origin, with the sources of its list. */
export function licencesAbroad(judged: JudgedItem, { law, regimes }: JudgingContext): readonly (Abroad & { readonly isSure: boolean })[] {
  const { item, recognition } = judged;
  const clauses = abroadOf(law);
  const from = item.document.countryOfExport?.value;
  const origin = originOf(item);
  if (clauses.length === 0 || from === undefined || origin === undefined || recognition.verdict !== "material" || isOff(judged)) return [];
  return clauses.flatMap((one) => {
    const { act, clause, origins, lists } = one;
    if (!isAsked(act.act.authority, regimes) || !origins.includes(origin) || origins.includes(from) || staysOutside(item, origins))
      return [];
    const list = lists.find((goods) => listedGoodsMatch(goods, recognition, listedTerms(law)) === "met");
    if (list === undefined) return [];
    const sources = [clause.clause.confidence, list.confidence, recognition.confidence];
    return [{ ...one, isSure: clause.state === "in-force" && !sources.includes("low") }];
  });
}
