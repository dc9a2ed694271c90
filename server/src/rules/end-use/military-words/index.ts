import { endUseRequired } from "../../../core/control/endUseRequired.ts";
import { mayBeControlled } from "../../../core/control/verdict.ts";
import { type JudgedThere, withReferencedItems } from "../../../core/judge/referencedItems.ts";
import { type Message, message, verbatim } from "../../../core/l10n/message.ts";
import { addTo } from "../../../core/maps.ts";
import { itemTexts } from "../../../core/measurements/itemTexts.ts";
import { declaredEndUse, isCivil } from "../../../core/model/endUseState.ts";
import type { EndUse, Item } from "../../../core/model/types.ts";
import type { PackAt } from "../../../core/packs/at.ts";
import { perKey } from "../../../core/perKey.ts";
import type { DocumentRule, JudgedItem, JudgingContext } from "../../../core/rule.ts";
import { militaryUseIn } from "../../../core/text/militaryUse.ts";
import { keyOfPlace, type Located, type Place, placeOf } from "../../../core/text/place.ts";
import { placeWithin, type Written } from "../../../core/text/written.ts";
import { itemNamesThere, namedFirst } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { receiving } from "../../support/military.ts";
import { pathOfName, type Receiver } from "../../support/parties.ts";
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
      "The statement of an end use, a receiving party or the text of an item names a military use, and the category does not: a warning where a control applies or may apply, otherwise information.",
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
      const [{ at, path, what, words, endUse }] = first;
      const items = namedFirst([first, ...others].map(([, judged]) => judged));
      const parts = itemNamesThere(items);
      yield {
        ...placeOf(at),
        path,
        of: items[0]?.line,
        severity: items.some(({ control }) => mayBeControlled(control)) ? "warning" : "information",
        summary:
          what === "statement" || what === "item"
            ? message("end-use-military-words", { what, words: quoted(words), parts })
            : message("end-use-military-party", { role: message("party-role", { role: what }), words: quoted(words), parts }),
        details: [...categoryMessages(endUse), message("end-use-military-words-advice")],
        related: placesOf(items, "item-is-under-end-use"),
        subject: words,
      };
    }
  },
};

function categoryMessages(endUse: EndUse | undefined): readonly Message[] {
  if (endUse === undefined) return [];
  const { category } = endUse;
  return [
    category === undefined
      ? message("end-use-military-words-no-category")
      : message("end-use-military-words-category", { category: verbatim(category.value) }),
  ];
}

/** The words of a text that name a military use, and the place of the text. */
interface Naming {
  readonly at: Place;
  readonly path: string;
  /** The text, or the role of the party that it names. */
  readonly what: "statement" | "item" | Receiver["role"];
  readonly words: string;
  /** The end use of the item; undefined where none is declared. */
  readonly endUse: EndUse | undefined;
}

/** The item and its referenced parts that need an end use and mention a military one only in a text, each with the first such text. */
function named(judged: JudgedItem, context: JudgingContext): readonly (readonly [Naming, JudgedThere])[] {
  return withReferencedItems(judged, context).flatMap((one) => {
    const found = endUseRequired(one) ? namingOf(one, context) : undefined;
    return found === undefined ? [] : [[found, one] as const];
  });
}

function namingOf({ item, line }: JudgedThere, { law }: JudgingContext): Naming | undefined {
  const endUse = declaredEndUse(item);
  if (endUse !== undefined && !isCivil(endUse)) return undefined;
  for (const { what, path, text } of textsOf(item, line, endUse, law)) {
    const found = text && militaryUseIn(text.value, law.militaryWords());
    if (text === undefined || found === undefined) continue;
    const at = what === "item" ? placeWithin(text, ...found) : text;
    return { at, path, what, words: text.value.slice(...found), endUse };
  }
  return undefined;
}

/** The receivers in an end use with a military word in their names. */
const receiversNaming = perKey((law: PackAt) =>
  perKey(({ receivers }: EndUse) =>
    receivers.filter(({ name, nameLocal }) => [name, nameLocal].some((text) => text && militaryUseIn(text.value, law.militaryWords()))),
  ),
);

type Text = { readonly path: string } & (
  | { readonly what: Exclude<Naming["what"], "item">; readonly text: Located<string> | undefined }
  | { readonly what: "item"; readonly text: Written }
);

/** The texts that may name a military use. Those of an item without an end use are left out, because the question for that comes first. */
function* textsOf(item: Item, line: Item, endUse: EndUse | undefined, law: PackAt): Iterable<Text> {
  if (endUse !== undefined) yield { what: "statement", path: `${endUse.path}/statement`, text: endUse.statement };
  for (const { role, party } of receiving(item, line, receiversNaming(law))) {
    if (party.kind === "military") continue;
    yield { what: role, path: pathOfName(party), text: party.name };
    yield { what: role, path: `${party.path}/nameLocal`, text: party.nameLocal };
  }
  if (endUse === undefined) return;
  for (const text of itemTexts(item).together) {
    if (text.field === "description" || text.field === "category") yield { what: "item", path: `${item.path}/${text.field}`, text };
  }
}
