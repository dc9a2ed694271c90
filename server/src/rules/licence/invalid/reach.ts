import { licensable } from "../../../core/control/licensing.ts";
import { leavesTerritory } from "../../../core/control/reach.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import type { JudgedThere } from "../../../core/judge/broughtIn.ts";
import { partsThatLeave } from "../../../core/judge/partsThatLeave.ts";
import { authorityName } from "../../../core/l10n/authority.ts";
import { eitherCountry } from "../../../core/l10n/country.ts";
import { type Message, message } from "../../../core/l10n/message.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import { carriesError, controlMessages } from "../../support/law.ts";
import { itemName } from "../../support/quoting.ts";
import { declaredCodes } from "./codes.ts";
import type { Fault, LicenceInUse } from "./fault.ts";

/**
 * The need of goods for the licence that they name. `reached`: they leave the territory, and an act controls them, or may do so depending
 * on an undeclared composition or form; naming a licence admits control. `open`: they leave the territory, but the known facts do not
 * justify an error. `outside`: they do not leave the territory.
 */
export interface LicenceReach {
  readonly kind: "reached" | "open" | "outside";
  /** The reasons why the need is not `reached`, in sentences. */
  readonly why: readonly Message[];
}

const reached: LicenceReach = { kind: "reached", why: [] };

/** The reach for a fault: that of the line with the clearest case. */
export function reachOf({ lines }: Pick<Fault, "lines">, authority: LicenceInUse["authority"], context: JudgingContext): LicenceReach {
  const { territory } = authority;
  const name = authorityName(authority, "from");
  if (context.document.countryOfExport === undefined)
    return { kind: "open", why: [message("licence-reach-no-country", { authority: name })] };
  if (!leavesTerritory(context.document, { export: territory }))
    return {
      kind: "outside",
      why: [message("licence-reach-stays", { territory: eitherCountry(territory), authority: name })],
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
