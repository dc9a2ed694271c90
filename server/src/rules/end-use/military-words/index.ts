import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { type JudgedThere, withBroughtIn } from "../../../core/judge/broughtIn.ts";
import { message, verbatim } from "../../../core/l10n/message.ts";
import { addTo } from "../../../core/maps.ts";
import { itemTexts } from "../../../core/measurements/itemTexts.ts";
import { declaredEndUse, isCivil } from "../../../core/model/endUseState.ts";
import type { DocumentRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { militaryUseIn } from "../../../core/text/militaryUse.ts";
import { keyOfPlace, type Place, placeOf } from "../../../core/text/place.ts";
import { placeWithin } from "../../../core/text/written.ts";
import { itemNamesThere, namedFirst } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { quoted } from "../../support/quoting.ts";

/**
 * Prohibitions depend on the category of the end use and the kind of the end user. A military use mentioned only in a text would escape
 * them.
 */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference"],
  meta: {
    id: "end-use/military-words",
    severity: "warning",
    title: "military use in words alone",
    summary:
      "The statement or the end user of an end use, or the text of an item, names a military use, and the category does not: a warning where a control applies or may apply, otherwise information.",
    waivable: true,
    task: { action: "decide", words: "Confirm or rule out a military use", of: "subject" },
    lawOfEach: true,
  },
  concerns: (judged, context) => named(judged, context).length > 0,
  *check(context, concerned) {
    const byPlace = new Map<string, (readonly [Naming, JudgedThere])[]>();
    for (const one of concerned.flatMap((judged) => named(judged, context))) addTo(byPlace, keyOfPlace(one[0].at), one);
    for (const [first, ...others] of byPlace.values()) {
      if (first === undefined) continue;
      const [{ at, path, what, words, category }] = first;
      const items = namedFirst([first, ...others].map(([, judged]) => judged));
      yield {
        ...placeOf(at),
        path,
        of: items[0]?.line,
        severity: items.some(({ control }) => mayBeControlled(control)) ? "warning" : "information",
        summary: message("end-use-military-words", { what, words: quoted(words), parts: itemNamesThere(items) }),
        details: [
          category === undefined
            ? message("end-use-military-words-no-category")
            : message("end-use-military-words-category", { category: verbatim(category) }),
          message("end-use-military-words-advice"),
        ],
        related: placesOf(items, "item-is-under-end-use"),
        subject: words,
      };
    }
  },
};

/** The words of a text that name a military use, and the place of the text. */
interface Naming {
  readonly at: Place;
  readonly path: string;
  readonly what: "statement" | "user" | "item";
  readonly words: string;
  readonly category: string | undefined;
}

/** The item and its referenced parts that need an end use and mention a military one only in a text, each with the first such text. */
function named(judged: JudgedItem, context: JudgingContext): readonly (readonly [Naming, JudgedThere])[] {
  return withBroughtIn(judged, context).flatMap((one) => {
    const found = endUseRequired(one) ? namingOf(one, context) : undefined;
    return found === undefined ? [] : [[found, one] as const];
  });
}

function namingOf({ item }: JudgedThere, { law }: JudgingContext): Naming | undefined {
  const endUse = declaredEndUse(item);
  if (endUse === undefined || !isCivil(endUse)) return undefined;
  const { statement, endUser, path, category } = endUse;
  const texts = [
    { what: "statement", path: `${path}/statement`, text: statement },
    { what: "user", path: endUser?.path ?? "", text: endUser?.name },
    ...itemTexts(item).together.flatMap((text) =>
      text.field === "description" || text.field === "category"
        ? [{ what: "item", path: `${item.path}/${text.field}`, text } as const]
        : [],
    ),
  ] as const;
  for (const { what, path: at, text } of texts) {
    const found = text && militaryUseIn(text.value, law.militaryWords());
    if (text === undefined || found === undefined) continue;
    const place = what === "item" ? placeWithin(text, ...found) : text;
    return { at: place, path: at, what, words: text.value.slice(...found), category: category?.value };
  }
  return undefined;
}
