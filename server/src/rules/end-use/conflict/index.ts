import { isJudged } from "../../../core/control/endUseRequired.ts";
import type { RelatedPlace, Severity } from "../../../core/finding.ts";
import { partsSeenFrom } from "../../../core/judge/referencedItems.ts";
import { message } from "../../../core/l10n/message.ts";
import { addTo } from "../../../core/maps.ts";
import type { EndUse, Item, Party } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import type { ItemRule, JudgingContext } from "../../../core/rule.ts";
import { isForeign, type Located, placeOf } from "../../../core/text/place.ts";
import { sameParty } from "../../support/lexicon.ts";
import { itemName, quoted, someOf } from "../../support/quoting.ts";

/**
 * A licence is applied for and granted for one end use, one end user and one country, and a change needs a new application
 * (Decree 792, articles 15, 16 and 18). If a shipment and the referenced BOM declare different uses
 * for an item, one of them is wrong.
 */
export const rule: ItemRule = {
  scope: "item",
  about: ["reference"],
  meta: {
    id: "end-use/conflict",
    severity: "error",
    title: "two end uses for one item",
    summary:
      "A shipment and the BOM that its line refers to declare different end uses for the same item with a monitored material: an error where one of them is military, otherwise a warning.",
    waivable: true,
    task: { action: "decide", words: "Choose one of two end uses" },
  },
  *check({ item }, context) {
    const { reference, document } = item;
    if (document.kind !== "shipment" || (reference?.kind !== "item" && reference?.kind !== "bom")) return;
    for (const [endUse, items] of endUsesThere(item, context)) {
      const differences = differencesOf(sayingHere(item), endUse, context.law);
      if (differences.length === 0) continue;
      yield {
        ...placeOf(reference.at),
        path: `${item.path}/ref`,
        severity: differences.some(({ isGrave }) => isGrave) ? "error" : ("warning" satisfies Severity),
        summary: message("end-use-conflict", { part: itemName(item) }),
        details: message("end-use-conflict-advice"),
        reasons: [
          ...differences.map(({ what, here, there }) =>
            message("end-use-conflict-value", { what, here: quoted(here.value), there: quoted(there.value) }),
          ),
          message("end-use-conflict-on", { parts: someOf(items, itemName, 1) }),
        ],
        related: differences.flatMap(relatedTo),
        subject: differences.map(({ what }) => subjects[what]).join(" "),
      };
    }
  },
};

/** The statements of a shipment about a line: its own end use, otherwise the values of the shipment. */
interface SaidHere {
  readonly category: Located<string> | undefined;
  readonly country: Located<string> | undefined;
  readonly endUser: Party | undefined;
}

function sayingHere({ endUse, document }: Item): SaidHere {
  const own = endUse?.kind === "declared" && endUse.origin !== "ref" ? endUse.endUse : undefined;
  return {
    category: own?.category,
    country: own?.country ?? document.countryOfDestination,
    endUser: own?.endUser ?? document.party("endUser"),
  };
}

/**
 * The end uses stated in other files for the controlled parts that a line brings in, each with those items. Items are the target of the
 * reference and the parts below it, as seen from there.
 */
function endUsesThere(line: Item, { recognitionOf, controlOf }: JudgingContext): Map<EndUse, readonly Item[]> {
  let { reference } = line;
  while (reference?.kind === "item" && !isForeign(reference.target.place)) reference = reference.target.reference;
  const target = reference?.kind === "item" ? reference.target : undefined;
  const own = target === undefined ? [] : [[target, target.endUse] as const];
  const found = new Map<EndUse, Item[]>();
  for (const [item, endUse] of [...own, ...partsSeenFrom(line, target?.endUse)]) {
    if (endUse?.kind !== "declared" || !isForeign(endUse.endUse.key)) continue;
    const recognition = recognitionOf(item);
    if (!isJudged({ recognition, control: controlOf(item, recognition) })) continue;
    addTo(found, endUse.endUse, item);
  }
  return found;
}

/** The word for the difference in the subject of a finding. It is part of the fingerprint, so it is not translated. */
const subjects = { category: "category", country: "country", "end-user": "end user" } as const;

interface Difference {
  readonly what: keyof typeof subjects;
  readonly here: Located<string>;
  readonly there: Located<string>;
  readonly isGrave: boolean;
}

function differencesOf(here: SaidHere, there: EndUse, law: PackAt): readonly Difference[] {
  const { category: one, country, endUser } = here;
  const other = there.category;
  // `undetermined` cannot contradict anything.
  const isOpen = [one?.value, other?.value].includes("undetermined");
  const isGrave = [one?.value, other?.value].includes("military");
  const isSame = endUser === undefined || there.endUser === undefined || sameParty(endUser, there.endUser, law);
  return [
    ...(isOpen ? [] : unequal("category", one, other, isGrave)),
    ...unequal("country", country, there.country),
    ...(isSame ? [] : unequal("end-user", endUser.name, there.endUser.name)),
  ];
}

function unequal(
  what: Difference["what"],
  here: Located<string> | undefined,
  there: Located<string> | undefined,
  isGrave = false,
): readonly Difference[] {
  return here === undefined || there === undefined || here.value === there.value ? [] : [{ what, here, there, isGrave }];
}

function relatedTo({ what, here, there }: Difference): readonly RelatedPlace[] {
  return [here, there].map((one) => ({ ...placeOf(one), message: message("end-use-conflict-place", { what, value: quoted(one.value) }) }));
}
