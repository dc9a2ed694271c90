import { undeclaredFigures, undeclaredParts } from "../../../core/control/describeOpenQuestions.ts";
import { isJudged } from "../../../core/control/endUseRequired.ts";
import { takenFromParts, takenInWords } from "../../../core/explain/fromParts.ts";
import { endUseOrigin } from "../../../core/explain/originWords.ts";
import type { ItemTrace } from "../../../core/explain/trace.ts";
import { type Argument, listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import type { Texts } from "../../../core/l10n/texts.ts";
import type { EndUseInEffect, Item } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { addressOf } from "../../../core/packs/named.ts";
import { actState } from "../../../core/packs/notices.ts";
import type { RollUp } from "../../../core/rollup/rollUp.ts";
import { rollUpRows } from "../../../core/rollup/rows.ts";
import type { JudgedItem } from "../../../core/rule.ts";
import { stateInWords } from "../../../core/states/inWords.ts";
import { stateSigns } from "../../../core/states/types.ts";
import { isForeign } from "../../../core/text/place.ts";
import type { Packs } from "../../../index.ts";
import { code, escapeMarkdown } from "./markdown.ts";

/** No more of each than this, so that a hover has at most twelve lines: the rest is counted, and told by the explanation. */
const [mostActs, mostSeen, mostHeld] = [3, 2, 3];

/**
 * An item in short: what it holds, what controls it, its end use, then what that was seen by, and what its parts hold together.
 *
 * @param explanation where its explanation is; undefined where the client cannot show one
 */
export function itemMarkdown(trace: ItemTrace, packs: Packs, texts: Texts, explanation: string | undefined): string {
  const { item, document, rollUp, state } = trace;
  const isMaterial = isJudged(item);
  const sections = [
    texts.sentences(whatItHolds(item, texts)),
    `${stateSigns[state.kind]} **${escapeMarkdown(stateInWords(state, texts))}**`,
    ...(isMaterial
      ? [
          bullets(actLines(trace, packs, document.asOf, texts)),
          state.kind === "not-asked" && item.item.endUse === undefined ? "" : texts.sentences(endUse(item.item.endUse)),
        ]
      : []),
    bullets(seenLines(item, texts)),
    texts.sentences(fromParts(item.item)),
    rollUp === undefined ? "" : rollUpMarkdown(message("editor-item-unit-holds"), rollUp, texts, mostHeld),
    explanation === undefined ? "" : `[${texts.say("editor-item-more")}](${explanation})`,
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

/** What it takes from parts files, and from where. */
function fromParts(item: Item): readonly Message[] {
  return takenFromParts(item).flatMap((taken) => {
    const { place } = taken.entry;
    return isForeign(place)
      ? takenInWords(taken, `${place.in.path}:${place.in.rangeOf(place).start.line + 1}`, { key: code, text: escapeMarkdown })
      : [];
  });
}

function whatItHolds({ item, recognition }: JudgedItem, texts: Texts): readonly Message[] {
  const { verdict, classes, elements } = recognition;
  const part: Argument = item.partNumber === undefined ? message("explain-item-unnamed") : verbatim(escapeMarkdown(item.partNumber.value));
  if (verdict === "none") return [message("editor-item-contains-nothing", { part })];
  const seen = classes.filter((one) => one.verdict === verdict).map(({ of }) => escaped(prose(of.name), texts));
  if (verdict === "question") return [message("editor-item-may-contain", { part, classes: listOf(seen, "or") })];
  const present: Argument[] = [];
  const possible: Argument[] = [];
  for (const [element, presence] of elements)
    if (presence !== "excluded") (presence === "possible" ? possible : present).push(verbatim(`${element}${shareOf(item, element)}`));
  const all = present.length === 0 ? possible : present;
  if (all.length === 0) return [message("editor-item-contains-class", { part, classes: listOf(seen) })];
  return [
    message("editor-item-contains", { part, classes: listOf(seen), elements: listOf(all, present.length === 0 ? "or" : "comma") }),
    ...(present.length === 0 || possible.length === 0
      ? []
      : [message("editor-item-contains-also", { elements: listOf(possible, "comma") })]),
  ];
}

/** The declared share of an element and, where the mass of the item is declared, its mass in one unit. */
function shareOf({ composition, mass }: Item, element: string): string {
  const share = composition?.lines.find((line) => line.element?.value === element)?.share;
  if (share === undefined) return "";
  const isExact = share.min === share.max;
  const most = mass?.grams?.times(share.max).div(100).toPrecision(3);
  return ` ${isExact ? share.min : `${share.min}–${share.max}`} %${most === undefined ? "" : ` (${isExact ? "" : "≤ "}${Number(most)} g)`}`;
}

function actLines({ acts }: ItemTrace, packs: Packs, date: ItemTrace["document"]["asOf"], texts: Texts): string[] {
  const reaching = acts.flatMap((trace) => (trace.outcome === "not-reached" ? [] : [trace.control]));
  if (reaching.length === 0) return [texts.say("editor-item-no-act", { date })];
  const lines = reaching.slice(0, mostActs).map(({ act, codes, certainty, missing, openLimits }) =>
    texts.sentences([
      message("editor-item-act", {
        certainty: certainty === "applies" ? "applies" : "may-apply",
        act: verbatim(titleOf(act, packs, texts)),
        state: actState(act),
        codes: listOf(
          codes.map((each) => verbatim(code(each))),
          "comma",
        ),
      }),
      ...undeclaredParts(missing),
      ...undeclaredFigures(openLimits),
    ]),
  );
  const more = reaching.length - lines.length;
  return more === 0 ? lines : [...lines, texts.say("editor-item-more-acts", { count: more })];
}

/** The title of an act, linked to the first of its citations that has an address. */
function titleOf(at: ActAt, packs: Packs, texts: Texts): string {
  const url = addressOf(at, packs);
  const title = escapeMarkdown(texts.prose(at.act.shortTitle));
  return url === undefined ? title : `[${title}](<${url}>)`;
}

function endUse(inEffect: EndUseInEffect | undefined): readonly Message[] {
  if (inEffect === undefined) return [message("editor-item-no-end-use")];
  const by = inEffect.by?.partNumber?.value;
  const from = endUseOrigin(inEffect.origin, by === undefined ? undefined : verbatim(code(by)));
  if (inEffect.kind === "unresolved") return [message("editor-item-end-use-unreadable"), from];
  const { category, statement } = inEffect.endUse;
  const written = (text: string | undefined): Argument =>
    text === undefined ? message("explain-not-given") : verbatim(escapeMarkdown(text));
  return [message("editor-item-end-use", { category: written(category?.value), statement: written(statement?.value) }), from];
}

function seenLines({ recognition: { evidence, rejected } }: JudgedItem, texts: Texts): string[] {
  const lines = [
    ...evidence.map(({ seen, meaning }) => message("editor-item-seen", { seen: verbatim(code(seen)), meaning: escaped(meaning, texts) })),
    ...rejected.map(({ seen, reason }) => message("editor-item-rejected", { seen: verbatim(code(seen)), reason: escaped(reason, texts) })),
  ];
  // A word that is written twice, in whatever case, says one thing.
  const told = new Map<string, string>();
  for (const line of lines.map((said) => texts.of(said))) if (!told.has(line.toLowerCase())) told.set(line.toLowerCase(), line);
  return [...told.values()].slice(0, mostSeen);
}

/** What is held together, below a heading; empty where nothing is. */
export function rollUpMarkdown(heading: Message, rollUp: RollUp, texts: Texts, most = 6): string {
  const rows = rollUpRows(rollUp, texts).map(({ label, text }) => `**${label}**: ${escapeMarkdown(text)}`);
  if (rows.length === 0) return "";
  const more = rows.length - most;
  return `${texts.of(heading)}\n\n${bullets(more > 0 ? [...rows.slice(0, most), texts.say("editor-and-more", { count: more })] : rows)}`;
}

/** A name of packs, a company's among them, with nothing in it that Markdown reads. */
function escaped(name: Message, texts: Texts): Argument {
  return verbatim(escapeMarkdown(texts.name(name)));
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
