import { isJudged } from "../control/endUseRequired.ts";
import type { Control } from "../control/types.ts";
import { allControls } from "../control/verdict.ts";
import { takesEndUse } from "../judge/summary.ts";
import type { AsOfSource, CheckResult } from "../judge/types.ts";
import type { Texts } from "../l10n/texts.ts";
import { type EndUseState, endUseState } from "../model/endUseState.ts";
import type { DocumentKind, EndUseInEffect, Item, Party } from "../model/types.ts";
import type { ActState } from "../packs/timeline.ts";
import type { JudgedItem } from "../rule.ts";
import { stateInWords } from "../states/inWords.ts";
import { type ItemWithState, itemsWithState } from "../states/ofItems.ts";
import type { ItemState } from "../states/types.ts";
import type { Span } from "../text/span.ts";

/** What an item is for, in short. */
export interface EndUseOverview {
  readonly state: EndUseState;
  readonly category: string | undefined;
  readonly statement: string | undefined;
}

/** An act that reaches an item on the date, or may. */
export interface ActOverview {
  readonly id: string;
  readonly shortTitle: string;
  readonly state: ActState;
  readonly certainty: Control["certainty"];
  readonly codes: readonly string[];
}

/** An item that holds a controlled material, or may, or declares a control code that reaches it, or that could not be judged, for whoever looks over many files. Its span is where findings on it stand. */
export interface ItemOverview extends Span {
  /** JSON Pointer into the document. */
  readonly path: string;
  readonly partNumber: string | undefined;
  /** Part number of the item, or id of the BOM, that it refers to by `ref`; absent where it refers to none that was found. */
  readonly refersTo?: string;
  readonly state: ItemState;
  /** The same in words, with the reason. */
  readonly stateInWords: string;
  /** True where the evidence is weak, so that its composition is asked for and no end use. */
  readonly isQuestion: boolean;
  /** The names of the classes of materials that it holds, or may hold. */
  readonly classes: readonly string[];
  readonly endUse: EndUseOverview;
  /** Whether an end use is asked for, none is declared and no waiver covers that, as the counts of the document have it. */
  readonly isUndeclared: boolean;
  /** Whether it is, and writes nothing about it yet: an unfinished form is for whoever began it to finish. */
  readonly takesEndUse: boolean;
  readonly acts: readonly ActOverview[];
  /** Names of the end user and, in a shipment, of the consignee; each once. */
  readonly parties: readonly string[];
}

/** A document for the same. */
export interface DocumentOverview {
  readonly index: number;
  readonly kind: DocumentKind;
  readonly id: string | undefined;
  readonly asOf: string;
  readonly asOfSource: AsOfSource;
  /** All of its items, with controlled material or not. */
  readonly count: number;
  /** Those among all that were not checked. */
  readonly notChecked: number;
  /** Those that hold some, or may, in the order of the text. */
  readonly items: readonly ItemOverview[];
}

/** Puts the facts on a text into few words. */
export function overviewOf(
  { judged, documents, findings }: Pick<CheckResult, "judged" | "documents" | "findings">,
  texts: Texts,
): readonly DocumentOverview[] {
  const items = itemsWithState({ judged, findings });
  return documents.map(({ index, kind, id, asOf, asOfSource, items: count, notChecked }) => ({
    index,
    kind,
    id,
    asOf,
    asOfSource,
    count,
    notChecked,
    items: (items.get(index) ?? []).filter(isTold).map((item) => itemOverview(item, texts)),
  }));
}

/** An item without text is counted with all of its like; any other that was not checked is told, lest the file be taken for clear. */
function isTold({ judged, state }: ItemWithState): boolean {
  if (judged === undefined || judged.recognition.verdict !== "none" || isJudged(judged)) return true;
  return state.kind === "not-checked" && state.why.kind !== "no-text";
}

function itemOverview({ item, judged, state, isUndeclared }: ItemWithState, texts: Texts): ItemOverview {
  return {
    start: item.place.start,
    end: item.place.end,
    path: item.path,
    partNumber: item.partNumber?.value,
    ...refersTo(item),
    state,
    stateInWords: stateInWords(state, texts),
    endUse: endUseOverview(item.endUse),
    isUndeclared,
    takesEndUse: judged !== undefined && takesEndUse(judged),
    parties: partiesOf(item),
    ...held(judged, texts),
  };
}

/** What it holds, and what acts say of that; nothing of an item that could not be judged. */
function held(judged: JudgedItem | undefined, texts: Texts): Pick<ItemOverview, "isQuestion" | "classes" | "acts"> {
  if (judged === undefined) return { isQuestion: false, classes: [], acts: [] };
  const { recognition, control } = judged;
  return {
    isQuestion: recognition.verdict === "question",
    classes: recognition.classes.filter(({ verdict }) => verdict === recognition.verdict).map(({ of }) => texts.prose(of.name)),
    acts: allControls(control).map(({ act, certainty, codes }) => ({
      id: act.act.id,
      shortTitle: act.act.shortTitle,
      state: act.state,
      certainty,
      codes,
    })),
  };
}

function refersTo({ reference }: Item): Pick<ItemOverview, "refersTo"> {
  const name =
    reference?.kind === "item" ? reference.target.partNumber?.value : reference?.kind === "bom" ? reference.target.id?.value : undefined;
  return name === undefined ? {} : { refersTo: name };
}

function endUseOverview(endUse: EndUseInEffect | undefined): EndUseOverview {
  const { category, statement } = endUse?.kind === "declared" ? endUse.endUse : {};
  return { state: endUseState(endUse), category: category?.value, statement: statement?.value };
}

function partiesOf({ endUse, document }: Item): readonly string[] {
  const endUser = (endUse?.kind === "declared" ? endUse.endUse.endUser : undefined) ?? document.party("endUser");
  return [...new Set([endUser, document.party("consignee")].flatMap(nameOf))];
}

function nameOf(party: Party | undefined): readonly string[] {
  return party?.name === undefined ? [] : [party.name.value];
}
