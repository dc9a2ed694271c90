import { message } from "../../../core/l10n/message.ts";
import type { EndUse } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { isVague } from "../../../core/text/vague.ts";
import { endUsesStatedBy as statedBy } from "../../support/endUses.ts";
import { quoted } from "../../support/quoting.ts";

/**
 * The certificate asks for the concrete product and the place of the material in it; vague words may lead to refusal.
 * An end use that admits to be undetermined is not blamed a second time for its statement.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference"],
  meta: {
    id: "end-use/vague",
    severity: "warning",
    title: "end use that says nothing concrete",
    summary: "The statement of an end use consists only of words such as TBD, various, general use, stock or resale.",
    waivable: true,
  },
  concerns({ item }, { law }) {
    return statedBy(item).some((endUse) => saysNothing(endUse, law));
  },
  *check({ document, law }, concerned) {
    const ofItems = concerned.flatMap(({ item }) => statedBy(item).map((endUse) => [endUse, item] as const));
    const ofHead = document.headEndUses.map((endUse) => [endUse, undefined] as const);
    const said = new Set<EndUse>();
    for (const [endUse, of] of [...ofHead, ...ofItems]) {
      if (said.has(endUse)) continue;
      said.add(endUse);
      const { statement, path } = endUse;
      if (statement === undefined || !saysNothing(endUse, law)) continue;
      yield {
        in: statement.in,
        start: statement.start,
        end: statement.end,
        path: `${path}/statement`,
        of,
        summary:
          statement.value.trim() === "" ? message("end-use-vague-empty") : message("end-use-vague", { statement: quoted(statement.value) }),
        details: [message("end-use-vague-advice"), message("end-use-vague-why")],
        basis: { kind: "house" },
        subject: statement.value,
      };
    }
  },
};

function saysNothing({ statement, category }: EndUse, law: PackAt): boolean {
  return statement !== undefined && category?.value !== "undetermined" && isVague(statement.value, law.vagueWords);
}
