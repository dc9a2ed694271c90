import { matchEntry } from "../../../core/control/matchEntry.ts";
import { textAt } from "../../../core/model/read.ts";
import { digitsOf } from "../../../core/recognise/tariff.ts";
import { rareEarths } from "../../../core/recognise/types.ts";
import type { ItemRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import type { Located } from "../../../core/text/span.ts";
import { listed, nameOf, quoted } from "../../support/words.ts";
import { datedCode } from "./dated.ts";
import { tariffContradiction } from "./tariff.ts";

/** A code that contradicts the item is wrong in one of two places, and customs will find out which. */
export const rule: ItemRule = {
  scope: "item",
  meta: {
    id: "rare-earth/code-mismatch",
    severity: "warning",
    title: "code that speaks against the item",
    summary: "A tariff or control code is for other elements or another form than the item declares.",
    waivable: true,
  },
  *check(judged, document) {
    yield* tariffCodes(judged, document);
    yield* datedTariffCodes(judged, document);
    yield* controlCodes(judged, document);
  },
};

function* tariffCodes(judged: JudgedItem, { recogniser }: JudgingContext): Iterable<Observation> {
  const { item } = judged;
  const hsCode = textAt(item.node, "hsCode");
  if (hsCode !== undefined) {
    const contradiction = tariffContradiction(judged, recogniser.tariffCode(hsCode.value));
    if (contradiction !== undefined) yield observation(judged, hsCode, "hsCode", contradiction);
  }
  for (const { node, index } of entriesOf(judged, "tariffCodes")) {
    const code = textAt(node, "code");
    if (code === undefined) continue;
    const contradiction = tariffContradiction(judged, recogniser.tariffCode(code.value, textAt(node, "nomenclature")?.value));
    if (contradiction !== undefined) yield observation(judged, code, `tariffCodes/${index}/code`, contradiction);
  }
}

/** Tariff codes of the PRC that a list gives for the control code which the item declares, but not on this date. */
function* datedTariffCodes(judged: JudgedItem, { law }: JudgingContext): Iterable<Observation> {
  const entries = entriesOf(judged, "controlCodes").flatMap(({ node }) => {
    const list = textAt(node, "list")?.value;
    const code = textAt(node, "code")?.value;
    return list === undefined || code === undefined ? [] : law.controlledItemsUnder(list, code);
  });
  if (entries.length === 0) return;
  for (const { code, path } of chineseCodes(judged)) {
    const dated = entries.map((entry) => datedCode(code.value, entry.item, law));
    const [first] = dated;
    if (first === undefined || dated.includes(undefined)) continue;
    yield { ...observation(judged, code, path, first.message), basis: { kind: "acts", acts: first.acts } };
  }
}

/** Codes of the tariff of the PRC: ten digits under `hsCode`, and those that say so. */
function chineseCodes(judged: JudgedItem): readonly { readonly code: Located<string>; readonly path: string }[] {
  const hsCode = textAt(judged.item.node, "hsCode");
  const own = hsCode !== undefined && digitsOf(hsCode.value).length === 10 ? [{ code: hsCode, path: "hsCode" }] : [];
  const named = entriesOf(judged, "tariffCodes").flatMap(({ node, index }) => {
    const code = textAt(node, "code");
    const chinese = textAt(node, "nomenclature")?.value.startsWith("PRC") === true;
    return code === undefined || !chinese ? [] : [{ code, path: `tariffCodes/${index}/code` }];
  });
  return [...own, ...named];
}

/** Control codes of a list that Lodestone knows, for rare earths; only where the item says enough to be contradicted. */
function* controlCodes(judged: JudgedItem, { law }: JudgingContext): Iterable<Observation> {
  const { recognition } = judged;
  if (recognition.verdict !== "rare-earth" && !recognition.compositionComplete) return;
  for (const { node, index } of entriesOf(judged, "controlCodes")) {
    const code = textAt(node, "code");
    const list = textAt(node, "list");
    if (code === undefined || list === undefined) continue;
    const entries = law.controlledItemsUnder(list.value, code.value);
    const known = entries.filter((entry) => entry.item.elements.every((element) => (rareEarths as readonly string[]).includes(element)));
    const reasons = known.map((entry) => matchEntry(entry.item, recognition)).map((match) => (match.kind === "no" ? match.reason : ""));
    const first = known[0];
    if (first === undefined || reasons.includes("")) continue;
    const said = `${list.value} control code ${quoted(code.value)} is for ${first.item.name.en}`;
    yield {
      ...observation(judged, code, `controlCodes/${index}/code`, `${said}, and ${listed([...new Set(reasons)])}.`),
      basis: { kind: "acts", acts: [first.act.act.id] },
    };
  }
}

function entriesOf({ item }: JudgedItem, key: "tariffCodes" | "controlCodes") {
  const list = item.node.entries.find((entry) => entry.name === key)?.value;
  const seq = list?.kind === "alias" ? list.target : list;
  return seq?.kind === "seq" ? seq.items.map((node, index) => ({ node, index })) : [];
}

function observation({ item }: JudgedItem, at: Located<string>, path: string, message: string): Observation {
  return {
    start: at.start,
    end: at.end,
    path: `${item.path}/${path}`,
    message: `${message} Check which of the two is right for ${nameOf(item)}, and correct the other.`,
    basis: { kind: "house" },
    subject: at.value,
  };
}
