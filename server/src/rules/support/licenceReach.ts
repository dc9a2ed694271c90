import { licensable } from "../../core/control/licensing.ts";
import { leavesTerritory } from "../../core/control/reach.ts";
import type { ControlVerdict } from "../../core/control/types.ts";
import { mayBeControlled } from "../../core/control/verdict.ts";
import type { Severity } from "../../core/finding.ts";
import { partsThatLeave } from "../../core/judge/partsThatLeave.ts";
import type { JudgedThere } from "../../core/judge/referencedItems.ts";
import { authorityName } from "../../core/l10n/authority.ts";
import { eitherCountry } from "../../core/l10n/country.ts";
import { type Message, message } from "../../core/l10n/message.ts";
import { mayHold } from "../../core/packs/mayHold.ts";
import type { JudgedItem, JudgingContext } from "../../core/rule.ts";
import type { Located } from "../../core/text/place.ts";
import type { Authority } from "../../generated/pack.ts";
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

/** The control codes of a list that a line, or the item it refers to, declares. */
export function declaredCodes({ item }: JudgedItem, { id }: Authority): readonly Located<string>[] {
  return item.codesInEffect.flatMap(({ list, code }) => (list?.value === id ? [code] : []));
}
