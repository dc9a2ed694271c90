import { message } from "../../../core/l10n/message.ts";
import type { EndUse } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { DocumentRule } from "../../../core/rule.ts";
import { type Located, placeOf } from "../../../core/text/place.ts";
import { isVague, isVagueName } from "../../../core/text/vague.ts";
import { endUsesStatedBy as statedBy } from "../../support/endUses.ts";
import { rolesOf } from "../../support/listings.ts";
import { atName, partiesOf } from "../../support/parties.ts";
import { quoted } from "../../support/quoting.ts";

/**
 * The certificate must state the concrete product, the place of the material in it, and the name of the user; vague words may lead to
 * refusal. An undetermined end use gets no second finding for its statement.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["end-use", "reference"],
  meta: {
    id: "end-use/vague",
    severity: "warning",
    title: "end use or party that says nothing concrete",
    summary:
      "The statement of an end use consists only of words such as TBD, various, general use, stock or resale, or the name of a party is a placeholder such as TBD.",
    waivable: true,
    task: { action: "declare", words: "State the end use and the parties concretely" },
  },
  concerns({ item }, { law }) {
    return statedBy(item).some((endUse) => saysNothing(endUse, law) || isNobody(endUse.endUser?.name, law));
  },
  *check({ document, law }, concerned) {
    const ofItems = concerned.flatMap(({ item }) => statedBy(item).map((endUse) => ({ endUse, item })));
    const ofHead = document.headEndUses.map((endUse) => ({ endUse, item: undefined }));
    const said = new Set<EndUse["statement"]>();
    for (const { endUse, item: of } of [...ofHead, ...ofItems]) {
      const { statement, path } = endUse;
      if (statement === undefined || said.has(statement) || !saysNothing(endUse, law)) continue;
      said.add(statement);
      yield {
        ...placeOf(statement),
        path: `${path}/statement`,
        of,
        summary:
          statement.value.trim() === "" ? message("end-use-vague-empty") : message("end-use-vague", { statement: quoted(statement.value) }),
        details: [message("end-use-vague-advice"), message("end-use-vague-why")],
        subject: statement.value,
      };
    }
    for (const named of partiesOf(document, ofItems)) {
      const { name, paths } = named;
      if (!isNobody(name, law)) continue;
      yield {
        ...atName(named, { at: name, path: paths.name }),
        summary: message("end-use-vague-party", { name: quoted(name.value), roles: rolesOf(named) }),
        details: [message("end-use-vague-party-advice")],
      };
    }
  },
};

function saysNothing({ statement, category }: EndUse, law: PackAt): boolean {
  return statement !== undefined && category?.value !== "undetermined" && isVague(statement.value, law.vagueWords);
}

/** True for a party named by a placeholder. A blank name has a finding of its own. */
function isNobody(name: Located<string> | undefined, law: PackAt): boolean {
  return name !== undefined && name.value.trim() !== "" && isVagueName(name.value, law.vagueWords);
}
