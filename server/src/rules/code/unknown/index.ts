import { mayBeOnList, saysNoControl } from "../../../core/control/declared.ts";
import { type Argument, listOf, message, verbatim } from "../../../core/l10n/message.ts";
import type { ControlCode } from "../../../core/model/codes.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { saidOfItself } from "../../support/codes.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { replacement } from "../../support/replacement.ts";

/** A control code that is not on its list identifies nothing. People understand a nearly correct code; programs do not. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/unknown",
    severity: "warning",
    title: "control code that is not on its list",
    summary:
      "A declared control code cannot be one of its list, or is not on its list although the packs contain that list completely, or belongs to another list. As information: it differs from one of its list only in case, dots or spaces, or may belong to another list.",
    waivable: true,
    task: { action: "mend" },
  },
  *check({ item }, { law }) {
    for (const { list, code, index } of saidOfItself(item, item.controlCodes)?.codes ?? []) {
      const fault = list === undefined ? undefined : faultOf(list.value, code, itemName(item), law);
      if (list === undefined || fault === undefined) continue;
      yield {
        ...placeOf(code),
        path: `${item.path}/controlCodes/${index}/code`,
        summary: message("code-unknown", { part: itemName(item), list: verbatim(list.value), code: quoted(code.value) }),
        ...fault,
        subject: code.value,
      };
    }
  },
};

type Fault = Pick<Observation, "details" | "fixes" | "severity"> & Partial<Pick<Observation, "summary">>;

function faultOf(list: string, code: ControlCode["code"], part: Argument, law: PackAt): Fault | undefined {
  const { codes, isOtherwise } = law.listedCodes(list, code.value);
  if (isOtherwise) return { ...spelledOtherwise(list, code, codes, part), ...fixOf(code, codes) };
  if (codes.length > 0) return undefined;
  const { controlList } = law.authority(list) ?? {};
  if (saysNoControl(code.value, controlList?.noControl)) return undefined;
  const mayBeOwn = mayBeOnList(code.value, controlList?.codes);
  const ofOther = controlList?.codes === undefined ? undefined : ofOtherList(list, code.value.trim(), mayBeOwn, law);
  if (ofOther !== undefined) return ofOther;
  return mayBeOwn && controlList?.complete !== true ? undefined : { details: message("code-unknown-advice", { list: verbatim(list) }) };
}

/** A code that is read as the listed code it stands for, so nothing but its spelling is wrong. */
function spelledOtherwise(list: string, code: ControlCode["code"], codes: readonly string[], part: Argument): Fault {
  const named = { part, list: verbatim(list), code: quoted(code.value), codes: listOf(codes.map(quoted), "or") };
  return {
    severity: "information",
    summary: message("code-spelled", named),
    details: message("code-spelled-advice", { list: verbatim(list) }),
  };
}

/**
 * The fault of a code that another list has. Codes that also fit the pattern of the declared list count only when the other list has
 * exactly that code.
 */
function ofOtherList(list: string, code: string, mayBeOwn: boolean, law: PackAt): Fault | undefined {
  if (mayBeOwn && !code.includes(".")) return undefined; // many lists have the same headings
  const having = law.controlling.filter(
    ({ id }) => id !== list && law.listedCodes(id, code).codes.some((one) => !mayBeOwn || one === code),
  );
  if (having.length === 0) return undefined;
  const named = { list: verbatim(list), others: listOf(having.map(({ id }) => verbatim(id))) };
  if (!mayBeOwn) return { details: message("code-of-other-list", named) };
  return {
    severity: "information",
    summary: message("code-of-either", { ...named, code: quoted(code) }),
    details: message("code-of-either-advice", named),
  };
}

/**
 * A fix that inserts the nearest code. The code is quoted because YAML would read some codes as numbers. The fix is not safe: the new code
 * changes the judgement, so a person must decide.
 */
function fixOf(code: ControlCode["code"], [near, ...others]: readonly string[]): Pick<Observation, "fixes"> {
  if (near === undefined || others.length > 0) return {};
  return { fixes: replacement(message("code-unknown-fix", { code: verbatim(shortened(near)) }), placeOf(code), JSON.stringify(near)) };
}
