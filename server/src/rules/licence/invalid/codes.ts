import type { Control } from "../../../core/control/types.ts";
import { listOf, message, verbatim } from "../../../core/l10n/message.ts";
import { isPoint } from "../../../core/recognise/controlCode.ts";
import { isForeign, placeOf } from "../../../core/text/place.ts";
import { describedThere, placesThere } from "../../support/evidence.ts";
import { nameOfAct, ofAuthority, stateMessages } from "../../support/law.ts";
import { declaredCodes } from "../../support/licenceReach.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { atLines, type Fault, type LicenceInUse } from "./fault.ts";

/**
 * A fault when the control codes of the licence cover none of the codes under which an act lists the line or, failing that, none of the
 * codes that the line declares.
 */
export function codeFaults({ licence, authority, lines }: LicenceInUse): readonly Fault[] {
  const covered = licence.controlCodes.filter(({ list }) => list === undefined || list.value === authority.id).map(({ code }) => code);
  const [first] = covered;
  if (first === undefined) return [];
  const covers = (code: string): boolean => covered.some((one) => within(code, one.value) || within(one.value, code));
  const named = { licence: quoted(licence.number.value), granted: listOf(covered.map(({ value }) => quoted(value))) };
  const advice = message("licence-code-advice");
  return lines.flatMap((line) => {
    const { control, item } = line.judged;
    const verdict = ofAuthority(control, authority.id);
    const open = (found: readonly Control[]): Control | undefined =>
      found.find(
        ({ declared, certainty, codes }) =>
          declared !== "unlisted" && certainty === "applies" && !codes.some((code) => isPoint(code) || covers(code)),
      );
    const other = open(verdict.inForce) ?? open(verdict.unverified);
    if (other !== undefined) {
      return atLines([line], {
        summary: message("licence-code-listed", {
          ...named,
          act: nameOfAct(other.act),
          part: itemName(item),
          codes: listOf(other.codes.slice(0, 3).map(verbatim)),
        }),
        details: advice,
        reasons: stateMessages(other.act, nameOfAct(other.act)),
        declared: first,
        there: placesThere(line.judged),
        acts: [other.act.act.id],
        doubtful: other.act.state === "unverified" || other.confidence === "low" || line.judged.recognition.confidence === "low",
      });
    }
    const declared = declaredCodes(line.judged, authority);
    if (declared.length === 0 || declared.some(({ value }) => covers(value))) return [];
    return atLines([line], {
      summary: message("licence-code-declared", {
        ...named,
        part: itemName(item),
        codes: listOf(declared.map(({ value }) => quoted(value))),
      }),
      details: advice,
      declared: first,
      there: [
        ...describedThere(line.judged.item),
        ...declared.filter(isForeign).map((code) => ({ ...placeOf(code), message: message("licence-code-here") })),
      ],
    });
  });
}

/** True when a code equals another or is below it: `1C902.a.1` is within `1C902`. */
function within(code: string, whole: string): boolean {
  const one = code.toUpperCase();
  const other = whole.toUpperCase();
  return one === other || one.startsWith(`${other}.`);
}
