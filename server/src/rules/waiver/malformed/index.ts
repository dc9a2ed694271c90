import type { Fix } from "../../../core/finding.ts";
import { code, type Message, message } from "../../../core/l10n/message.ts";
import type { WaiverRule } from "../../../core/rule.ts";
import { waiverForm } from "../../../core/waivers/terms.ts";
import type { JudgedWaiver } from "../../../core/waivers/types.ts";
import { quoted } from "../../support/quoting.ts";
import { replacement } from "../../support/replacement.ts";
import { ofWaiver } from "../../support/waivers.ts";

/** A comment that resembles a waiver but is malformed misleads every reader, because the check ignores it. */
export const rule: WaiverRule = {
  scope: "waiver",
  meta: {
    id: "waiver/malformed",
    severity: "error",
    title: "malformed waiver comment",
    summary:
      "A comment begins like a waiver but lacks its rule, last day, approver or reason, or names a rule that is unknown or cannot be waived.",
    waivable: false,
    task: { action: "mend" },
  },
  *check(waiver) {
    if (waiver.state !== "malformed") return;
    yield {
      ...ofWaiver(waiver),
      summary: message(waiver.isEntry === true ? "parts-waiver-malformed" : "waiver-malformed"),
      details: waiver.isEntry === true ? waiver.terms.fault : [waiver.terms.fault, message("waiver-form", { form: code(waiverForm) })],
      fixes: [...renaming(waiver), ...respelling(waiver)],
    };
  },
};

/** A fix that corrects the rule name. It is not safe: a person must decide which rule to waive. */
function renaming({ terms, text, start, isEntry }: JudgedWaiver & { readonly state: "malformed" }): readonly Fix<Message>[] {
  const { rule: written, nearest } = terms;
  if (written === undefined || nearest === undefined || isEntry === true) return [];
  const at = start + text.indexOf(written, text.indexOf("waive") + "waive".length);
  return replacement(message("waiver-fix-rename", { rule: quoted(nearest) }), { start: at, end: at + written.length }, nearest);
}

/** A fix that writes the terms in the form that counts. */
function respelling({ terms: { respelled }, text, start }: JudgedWaiver & { readonly state: "malformed" }): readonly Fix<Message>[] {
  if (respelled === undefined) return [];
  return replacement(message("waiver-fix-respell"), { start, end: start + text.length }, respelled);
}
