import { listedGoodsMatch, staysOutside } from "../../core/control/contentRule.ts";
import { isOff } from "../../core/control/endUseRequired.ts";
import { licensable } from "../../core/control/licensing.ts";
import { leavesTerritory } from "../../core/control/reach.ts";
import { listedTerms } from "../../core/control/terms.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import type { Severity } from "../../core/finding.ts";
import type { JudgedThere } from "../../core/judge/broughtIn.ts";
import { partsThatLeave } from "../../core/judge/partsThatLeave.ts";
import { authorityName } from "../../core/l10n/authority.ts";
import { eitherCountry } from "../../core/l10n/country.ts";
import { type Message, message } from "../../core/l10n/message.ts";
import { originOf } from "../../core/model/origin.ts";
import type { ActAt, ClauseAt, PackAt } from "../../core/packs/at.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import { perKey } from "../../core/perKey.ts";
import { isAsked } from "../../core/regimes.ts";
import type { JudgedItem, JudgingContext } from "../../core/rule.ts";
import type { Located } from "../../core/text/place.ts";
import type { Authority, ItemList } from "../../generated/pack.ts";
import { actsOf, carriesError, controlMessages } from "./law.ts";
import { itemName } from "./quoting.ts";

/** The weight of a mistake about a licence. */
export interface LicenceGrade {
  /**
   * An error if the goods leave the territory, and an act controls them, or may do so depending on an undeclared composition or form; naming
   * a licence admits control. A warning if they leave the territory, but the known facts do not justify an error. Information otherwise.
   */
  readonly severity: Exclude<Severity, "hint">;
  /** The reasons why it is no error, in sentences. */
  readonly why: readonly Message[];
  /** The licensing regulations of the authority; where none are, or may be, in force, the acts that control the goods. */
  readonly acts: readonly string[];
}

/** The grade for the lines that name a licence: that of the line with the clearest case. */
export function licenceGrade(lines: readonly [JudgedItem, ...JudgedItem[]], authority: Authority, context: JudgingContext): LicenceGrade {
  const { territory } = authority;
  const name = authorityName(authority, "from");
  const cited = regulations(authority, context.law);
  const graded = (severity: LicenceGrade["severity"], why: readonly Message[], verdict?: ControlVerdict): LicenceGrade => {
    return { severity, why, acts: cited.length > 0 || verdict === undefined ? cited : actsOf(verdict) };
  };
  if (context.document.countryOfExport === undefined) return graded("warning", [message("licence-reach-no-country", { authority: name })]);
  if (!leavesTerritory(context.document, { export: territory }))
    return graded("information", [message("licence-reach-stays", { territory: eitherCountry(territory), authority: name })]);
  const verdicts: (readonly [JudgedThere, ControlVerdict])[] = [];
  for (const line of lines) {
    if (declaredCodes(line, authority).length > 0) return graded("error", [], licensable(line.control, context.document));
    for (const one of [{ ...line, line: line.item }, ...partsThatLeave(line.item, context)]) {
      const verdict = licensable(one.control, context.document);
      if (carriesError(verdict) && one.recognition.confidence !== "low") return graded("error", [], verdict);
      if (mayBeControlled(verdict)) verdicts.push([one, verdict]);
    }
  }
  const [first] = verdicts;
  if (first === undefined) return graded("warning", [message("licence-reach-unknown", { authority: name, part: itemName(lines[0].item) })]);
  const [{ item }, verdict] = first;
  return graded("warning", [message("licence-reach-open", { part: itemName(item) }), ...controlMessages(verdict)], verdict);
}

/** The licensing regulations of an authority that are, or may be, in force on the date. */
function regulations(authority: Authority, law: JudgingContext["law"]): readonly string[] {
  return law.entries("licenceTypes").flatMap(({ list, act }) => {
    const at = law.act(act);
    return list === authority.id && at !== undefined && mayHold(at) ? [act] : [];
  });
}

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

/** The control codes of a list that a line, or the item it refers to, declares. */
export function declaredCodes({ item }: JudgedItem, { id }: Authority): readonly Located<string>[] {
  return (item.controlCodes?.codes ?? []).flatMap(({ list, code }) => (list?.value === id ? [code] : []));
}
