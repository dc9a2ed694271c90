import { matchEntry } from "../../../core/control/matchEntry.ts";
import { listedTerms } from "../../../core/control/terms.ts";
import { keyOfMessage, listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Codes } from "../../../core/model/codes.ts";
import type { Field, Item } from "../../../core/model/types.ts";
import type { ListedItem } from "../../../core/packs/at.ts";
import { assumedNomenclature, nomenclatureNamed } from "../../../core/recognise/nomenclature.ts";
import { digitsOf } from "../../../core/recognise/tariff.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { type Located, placeOf } from "../../../core/text/place.ts";
import type { Wording } from "../../../core/text/wording.ts";
import { saidOfItself } from "../../support/codes.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { datedCode } from "./dated.ts";
import { tariffContradiction } from "./tariff.ts";

/** A code that contradicts its item means that the code or the description is wrong, and customs will find the error. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/mismatch",
    severity: "warning",
    title: "code that contradicts the item",
    summary: "A tariff or control code is for elements or a form other than those the item declares.",
    waivable: true,
    task: { action: "decide", words: "Decide on the right code" },
  },
  *check(judged, document) {
    yield* tariffCodes(judged, document);
    // Both checks need a control code; nearly every item has only a tariff code.
    if (judged.item.controlCodes === undefined) return;
    yield* datedTariffCodes(judged, document);
    yield* controlCodes(judged, document);
  },
};

function* tariffCodes(judged: JudgedItem, context: JudgingContext): Iterable<Observation> {
  for (const { code, path, nomenclature } of tariffCodesOf(judged.item)) {
    const contradiction = tariffContradiction(judged, context.recogniser.tariffReadings(code.value, nomenclature?.value), context);
    if (contradiction === undefined) continue;
    const summary = message("code-tariff-mismatch", { code: quoted(code.value), part: itemName(judged.item) });
    yield observation(judged, code, path, { summary, reasons: contradiction });
  }
}

/** The tariff codes of an item, that of `hsCode` first. */
function tariffCodesOf(item: Item) {
  const more = codesOf(item, item.tariffCodes).map(({ index, ...code }) => ({ ...code, path: `tariffCodes/${index}/code` }));
  const hsCode = saidOfItself(item, item.hsCode);
  return hsCode === undefined ? more : [{ code: hsCode, nomenclature: undefined, path: "hsCode" }, ...more];
}

/**
 * Findings on tariff codes that the entry of a declared control code named earlier but no longer names on the date. Their nomenclature is the
 * declared one, or the one that the number of digits of an `hsCode` implies; codes without either are left out.
 */
function* datedTariffCodes(judged: JudgedItem, { law }: JudgingContext): Iterable<Observation> {
  const entries = codesOf(judged.item, judged.item.controlCodes).flatMap(({ list, code }) =>
    list === undefined ? [] : law.controlledItemsUnder(list.value, code.value),
  );
  if (entries.length === 0) return;
  const nomenclatures = law.entries("nomenclatures");
  for (const { code, path, nomenclature: name } of tariffCodesOf(judged.item)) {
    const nomenclature =
      path === "hsCode"
        ? assumedNomenclature(nomenclatures, digitsOf(code.value).length)
        : nomenclatureNamed(nomenclatures, name?.value ?? "");
    if (nomenclature === undefined) continue;
    const dated = entries.map((entry) => datedCode(judged.item, code.value, nomenclature, entry.item, law));
    const [first] = dated;
    if (first === undefined || dated.includes(undefined)) continue;
    yield { ...observation(judged, code, path, first), acts: first.acts };
  }
}

/** Findings on control codes of known lists, for items that declare enough to contradict a code. */
function* controlCodes(judged: JudgedItem, context: JudgingContext): Iterable<Observation> {
  const { law } = context;
  const { recognition } = judged;
  // Evidence from the code itself cannot contradict the code.
  const isSaid = recognition.evidence.some(({ kind, strength }) => strength === "strong" && kind !== "control-code");
  if (!isSaid && !recognition.compositionComplete) return;
  for (const { list, code, index } of codesOf(judged.item, judged.item.controlCodes)) {
    if (list === undefined) continue;
    const entries = law.controlledItemsUnder(list.value, code.value);
    const first = entries[0];
    const against = contradictionOf(entries, judged, context);
    if (first === undefined || against === undefined) continue;
    yield {
      ...observation(judged, code, `controlCodes/${index}/code`, {
        summary: message("code-control-mismatch", {
          list: verbatim(list.value),
          code: quoted(code.value),
          part: itemName(judged.item),
        }),
        reasons: [isFor(entries, code.value), ...against],
      }),
      acts: [first.act.act.id],
    };
  }
}

/** The reasons why no entry under a code can describe the item; undefined when some entry can, or when the code has no known entry. */
function contradictionOf(
  entries: readonly ListedItem[],
  judged: JudgedItem,
  { law, recogniser }: JudgingContext,
): readonly Message[] | undefined {
  const { recognition } = judged;
  const reasons = new Map<string, Message>();
  const add = (reason: Message): unknown => reasons.set(keyOfMessage(reason), reason);
  const terms = listedTerms(law, judged.item);
  for (const { item } of entries) {
    const held = item.elements.filter((element) => recogniser.classes.elements.has(element));
    // An entry without a controlled class also names partner elements, which the item would have to contain too.
    if (held.length === 0 && item.substances === undefined) {
      if (item.elements.length === 0 || item.elements.some((element) => recognition.partners.has(element))) return undefined;
      add(message("code-nothing"));
      continue;
    }
    if (held.length < item.elements.length) return undefined;
    const match = matchEntry(item, recognition, terms);
    if (match.kind !== "no") return undefined;
    add(match.reason);
  }
  return reasons.size === 0 ? undefined : [...reasons.values()].slice(0, 2);
}

/** The goods that a code covers: the name of the exact entry, otherwise the elements of all entries below the code. */
function isFor(entries: readonly ListedItem[], written: string): Message {
  const code = quoted(written);
  const exact = entries.find(({ item }) => item.code === written);
  if (exact !== undefined) return message("code-is-for", { code, goods: prose(exact.item.name.en) });
  const elements = new Set(entries.flatMap(({ item }) => item.elements));
  return message("code-is-for-elements", { code, elements: listOf([...elements].map(verbatim), "or") });
}

function codesOf<Code>(item: Item, declared: Field<Codes<Code>> | undefined): readonly Code[] {
  return saidOfItself(item, declared)?.codes ?? [];
}

function observation({ item }: JudgedItem, at: Located<string>, path: string, { summary, reasons = [] }: Wording): Observation {
  return {
    ...placeOf(at),
    path: `${item.path}/${path}`,
    summary,
    details: message("code-mismatch-advice"),
    reasons,
    subject: at.value,
  };
}
