import { leavesTerritory } from "../control/reach.ts";
import { verbatim } from "../l10n/message.ts";
import { type AskedRemark, askedRemarks } from "../packs/askedRemarks.ts";
import type { PackAt } from "../packs/at.ts";
import type { JudgedDocument } from "../rule.ts";
import type { Good, Value } from "./types.ts";

/**
 * The words that the acts give for the remarks field of a line: those for controlled goods where an act that asks for a remark controls the
 * line, or the file declares so; those for other goods where the file declares that. A declaration is marked where an act is certain to
 * control the line.
 */
export function customsRemark({ line, item, controls }: Good, { law }: JudgedDocument): readonly Value[] {
  const declared = line.customsRemark;
  const asked = askedRemarks(law).filter(({ acts }) => acts.some(({ act }) => leavesTerritory(item.document, act.reach)));
  const own = asked.filter(({ acts }) => controls.some(({ act }) => acts.includes(act)));
  const sure = own.filter(({ acts }) =>
    controls.some(({ act, certainty }) => acts.includes(act) && certainty === "applies" && act.state === "in-force"),
  );
  if (sure.length > 0) {
    if (declared === undefined || declared.value === "controlled") return worded(sure, "controlled", declared);
    const denied = worded(sure, "notControlled", declared).map((value): Value => ({ ...value, doubt: "denied" }));
    return [...worded(sure, "controlled", undefined), ...denied];
  }
  if (declared === undefined) return [];
  return worded(own.length > 0 ? own : asked, declared.value === "controlled" ? "controlled" : "notControlled", declared);
}

/** True where a line has to have a remark, or the check asks if it needs one. */
export function isRemarkDue({ controls }: Good, law: PackAt, isAsked: boolean): boolean {
  return isAsked || askedRemarks(law).some(({ acts }) => controls.some(({ act }) => acts.includes(act)));
}

function worded(asked: readonly AskedRemark[], word: "controlled" | "notControlled", at: Value["at"]): readonly Value[] {
  const words = new Map<string, Value>();
  for (const { remark, acts } of asked) {
    if (remark.literals === undefined) continue;
    const doubt = acts.every(({ state }) => state !== "in-force") ? "open" : remark.literals.confidence === "low" ? "low" : undefined;
    const text = remark.literals[word];
    const known = words.get(text);
    if (known === undefined || (known.doubt !== undefined && doubt === undefined))
      words.set(text, { text: verbatim(text), at, ...(doubt === undefined ? {} : { doubt }) });
  }
  return [...words.values()];
}
