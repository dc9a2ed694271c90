import { listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { ActAt, PackAt } from "../../../core/packs/at.ts";
import type { MagnetMaterial } from "../../../core/recognise/types.ts";
import type { JudgedItem } from "../../../core/rule.ts";
import type { CustomsRemark } from "../../../generated/pack.ts";

/** A customs remark, with those of its acts that are, or may be, in force on the date. */
export interface AskedRemark {
  readonly remark: CustomsRemark;
  readonly acts: readonly ActAt[];
}

/** The reasons why goods that no act controls need a remark: their resemblance to listed goods. Undefined when they do not resemble any. */
export function resemblance({ recognition }: JudgedItem, { remark, acts }: AskedRemark, law: PackAt): readonly Message[] | undefined {
  const { resembling } = remark;
  if (resembling === undefined) return undefined;
  const magnets = (resembling.magnets ?? []).filter((magnet) => recognition.magnetMaterials.has(magnet satisfies MagnetMaterial));
  if (magnets.length > 0) return [message("customs-magnets", { magnets: listOf(magnets.map(verbatim)) })];
  if (!resembling.otherForms) return undefined;
  const elements = [...recognition.elements]
    .filter(([, presence]) => presence === "declared" || presence === "shown")
    .map(([element]) => element)
    .filter((element) => law.controlledItemsOf(element).some(({ act }) => acts.includes(act)));
  return elements.length === 0 ? undefined : [message("customs-forms", { elements: listOf(elements.map(verbatim)) })];
}
