import { matchEntry } from "../../../core/control/matchEntry.ts";
import { listedTerms } from "../../../core/control/terms.ts";
import { keyOfMessage, listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Codes } from "../../../core/model/codes.ts";
import type { Field, Item } from "../../../core/model/types.ts";
import type { ListedItem, PackAt } from "../../../core/packs/at.ts";
import { assumedNomenclature, nomenclatureNamed } from "../../../core/recognise/nomenclature.ts";
import { digitsOf } from "../../../core/recognise/tariff.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { type Located, placeOf } from "../../../core/text/place.ts";
import type { Wording } from "../../../core/text/wording.ts";
import { saidOfItself } from "../../support/codes.ts";
import { itemName, quoted } from "../../support/quoting.ts";
import { datedCode } from "./dated.ts";
import { tariffContradiction } from "./tariff.ts";

/** A code that contradicts the item is wrong in one of two places, and customs will find out which. */
export const rule: ItemRule = {
  scope: "item",
  about: ["codes"],
  meta: {
    id: "code/mismatch",
    severity: "warning",
    title: "code that contradicts the item",
    summary: "A tariff or control code is for elements or a form other than those the item declares.",
    waivable: true,
  },
  *check(judged, document) {
    yield* tariffCodes(judged, document);
    // Both need a control code; nearly every item has a tariff code alone.
    if (judged.item.controlCodes === undefined) return;
    yield* datedTariffCodes(judged, document);
    yield* controlCodes(judged, document);
  },
};

function* tariffCodes(judged: JudgedItem, context: JudgingContext): Iterable<Observation> {
  const { recogniser } = context;
  const { item } = judged;
  const hsCode = saidOfItself(item, item.hsCode);
  if (hsCode !== undefined) {
    const contradiction = tariffContradiction(judged, recogniser.tariffReadings(hsCode.value), context);
    if (contradiction !== undefined) yield observation(judged, hsCode, "hsCode", tariffMismatch(judged, hsCode.value, contradiction));
  }
  for (const { code, nomenclature, index } of codesOf(item, item.tariffCodes)) {
    const contradiction = tariffContradiction(judged, recogniser.tariffReadings(code.value, nomenclature?.value), context);
    if (contradiction !== undefined)
      yield observation(judged, code, `tariffCodes/${index}/code`, tariffMismatch(judged, code.value, contradiction));
  }
}

function tariffMismatch({ item }: JudgedItem, code: string, why: readonly Message[]): Wording {
  return { summary: message("code-tariff-mismatch", { code: quoted(code), part: itemName(item) }), details: why };
}

/** Tariff codes that a list gives for the control code which the item declares, but not on this date. */
function* datedTariffCodes(judged: JudgedItem, { law }: JudgingContext): Iterable<Observation> {
  const entries = codesOf(judged.item, judged.item.controlCodes).flatMap(({ list, code }) =>
    list === undefined ? [] : law.controlledItemsUnder(list.value, code.value),
  );
  if (entries.length === 0) return;
  for (const { code, path, nomenclature } of namedCodes(judged, law)) {
    const dated = entries.map((entry) => datedCode(judged.item, code.value, nomenclature, entry.item, law));
    const [first] = dated;
    if (first === undefined || dated.includes(undefined)) continue;
    yield { ...observation(judged, code, path, first), basis: { kind: "acts", acts: first.acts } };
  }
}

/** The tariff codes of an item with the nomenclature that each is of, where it says so, or has all the digits of one that it is taken for. */
function namedCodes({ item }: JudgedItem, law: PackAt) {
  const nomenclatures = law.entries("nomenclatures");
  const hsCode = saidOfItself(item, item.hsCode);
  const assumed = hsCode && assumedNomenclature(nomenclatures, digitsOf(hsCode.value).length);
  const own = hsCode === undefined || assumed === undefined ? [] : [{ code: hsCode, path: "hsCode", nomenclature: assumed }];
  const named = codesOf(item, item.tariffCodes).flatMap(({ code, nomenclature: name, index }) => {
    const nomenclature = nomenclatureNamed(nomenclatures, name?.value ?? "");
    return nomenclature === undefined ? [] : [{ code, path: `tariffCodes/${index}/code`, nomenclature }];
  });
  return [...own, ...named];
}

/** Control codes of a list that Lodestone knows; only where the item says enough to be contradicted. */
function* controlCodes(judged: JudgedItem, context: JudgingContext): Iterable<Observation> {
  const { law } = context;
  const { recognition } = judged;
  // What is known of an item by its code alone does not contradict that.
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
        details: [isFor(entries, code.value), ...against],
      }),
      basis: { kind: "acts", acts: [first.act.act.id] },
    };
  }
}

/** Why none of the entries under a code can be for the item; undefined where one can, or none is known. */
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
    // An entry for a material of no class: the item would have to hold that as well.
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

/** What the entry is for by its name, or a family of them by its elements. */
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

function observation({ item }: JudgedItem, at: Located<string>, path: string, { summary, details = [] }: Wording): Observation {
  return {
    ...placeOf(at),
    path: `${item.path}/${path}`,
    summary,
    details: [message("code-mismatch-advice"), details].flat(),
    basis: { kind: "house" },
    subject: at.value,
  };
}
