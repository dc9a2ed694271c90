import { saysNoControl } from "../../../core/control/declared.ts";
import { listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import type { ControlCode } from "../../../core/model/codes.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { ItemRule, Observation } from "../../../core/rule.ts";
import { placeOf } from "../../../core/text/place.ts";
import { shortened } from "../../../core/text/shortened.ts";
import { saidOfItself } from "../../support/codes.ts";
import { itemName, quoted } from "../../support/quoting.ts";

/** A code that no list has says nothing to anybody, and one that is nearly right is read by a person and by no program. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/unknown",
    severity: "warning",
    title: "control code that its list does not have",
    summary:
      "A declared control code differs from one of its list only in case, dots or blanks, or is of a list of which the packs hold every code and is none of them.",
    waivable: true,
  },
  *check({ item }, { law }) {
    for (const { list, code, index } of saidOfItself(item, item.controlCodes)?.codes ?? []) {
      const fault = list === undefined ? undefined : faultOf(list.value, code, law);
      if (list === undefined || fault === undefined) continue;
      yield {
        in: code.in,
        start: code.start,
        end: code.end,
        path: `${item.path}/controlCodes/${index}/code`,
        summary: message("code-unknown", { part: itemName(item), list: verbatim(list.value), code: quoted(code.value) }),
        ...fault,
        basis: { kind: "house" },
        subject: code.value,
      };
    }
  },
};

function faultOf(list: string, code: ControlCode["code"], law: PackAt): Pick<Observation, "details" | "fixes"> | undefined {
  const { codes, isOtherwise } = law.listedCodes(list, code.value);
  if (isOtherwise) return { details: writtenAs(codes), ...fixOf(code, codes) };
  const { controlList } = law.authority(list) ?? {};
  if (codes.length > 0 || controlList?.complete !== true || saysNoControl(code.value, controlList.noControl)) return undefined;
  return { details: message("code-unknown-advice", { list: verbatim(list) }) };
}

function writtenAs(codes: readonly string[]): Message {
  return message("code-unknown-written", { codes: listOf(codes.map(quoted), "or") });
}

/** The code in quotes, without which YAML reads some as numbers. It says what was said, and yet more is judged by it: a person decides. */
function fixOf(code: ControlCode["code"], [near, ...others]: readonly string[]): Pick<Observation, "fixes"> {
  if (near === undefined || others.length > 0) return {};
  const edits = [{ ...placeOf(code), newText: JSON.stringify(near) }];
  return { fixes: [{ title: message("code-unknown-fix", { code: verbatim(shortened(near)) }), safe: false, edits }] };
}
