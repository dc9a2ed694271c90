import { licensable } from "../../../core/control/licensing.ts";
import { leavesTerritory } from "../../../core/control/reach.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import type { JudgedThere } from "../../support/broughtIn.ts";
import { carriesError, controlMessages } from "../../support/law.ts";
import { partsThatLeave } from "../../support/partsThatLeave.ts";
import { itemName } from "../../support/quoting.ts";
import { declaredCodes } from "./codes.ts";
import type { Fault, LicenceInUse } from "./fault.ts";

/**
 * How far goods need the licence that they name. `reached`: they leave the territory, and an act controls them, or may for want of
 * composition or form: who names a licence says that they are under control. `open`: they leave it, and what else is known does not carry
 * an error. `outside`: they do not leave it.
 */
export interface LicenceReach {
  readonly kind: "reached" | "open" | "outside";
  /** Why it is no more, in sentences; none where it is `reached`. */
  readonly why: readonly Message[];
}

const reached: LicenceReach = { kind: "reached", why: [] };

/** The reach of what a fault concerns: that of the line of which most is known. */
export function reachOf({ lines }: Pick<Fault, "lines">, authority: LicenceInUse["authority"], context: JudgingContext): LicenceReach {
  const { territory } = authority;
  const name = prose(authority.name);
  if (context.document.countryOfExport === undefined)
    return { kind: "open", why: [message("licence-reach-no-country", { authority: name })] };
  if (!leavesTerritory(context.document, { export: territory }))
    return {
      kind: "outside",
      why: [message("licence-reach-stays", { territory: listOf(territory.map(verbatim), "or"), authority: name })],
    };
  const verdicts: (readonly [JudgedThere, ControlVerdict])[] = [];
  for (const line of lines) {
    if (declaredCodes(line, authority).length > 0) return reached;
    const { judged } = line;
    for (const one of [{ ...judged, line: judged.item }, ...partsThatLeave(judged.item, context)]) {
      const verdict = licensable(one.control, context.document);
      if (carriesError(verdict) && one.recognition.confidence !== "low") return reached;
      if (mayBeControlled(verdict)) verdicts.push([one, verdict]);
    }
  }
  const [first] = verdicts;
  const [{ judged }] = lines;
  if (first === undefined)
    return { kind: "open", why: [message("licence-reach-unknown", { authority: name, part: itemName(judged.item) })] };
  const [{ item }, verdict] = first;
  return { kind: "open", why: [message("licence-reach-open", { part: itemName(item) }), ...controlMessages(verdict)] };
}
